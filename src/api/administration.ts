import type { Instant, Quarter } from '../negotiation';
import type { Absence, Attachment, Failure, Reminders, Signals, StoredRecord, Versioned } from '../storage';
import type { Told, Which } from './answer';

/** The site's calendar: in which month the fiscal year starts. `maySet`: this person administers Jira. */
export type CalendarView = Told & { fiscalStart: number; version: number | null; maySet: boolean };

/** Something whose work item is gone: why, since when, and what of it is kept. Nothing of its content (N24). */
export type Orphan = {
  outcomeId: string;
  why: Absence;
  since: Instant;
  /** The work item's key when it went, where Jira told it, and its project's where that went. */
  key: string | null;
  projectKey: string | null;
  quarters: { quarter: Quarter; isClosed: boolean }[];
  /** The work item to which it is being taken, where that was begun and not finished. */
  attachingTo: string | null;
};

/** One page of the orphans; `attached`, on the first, is what was taken to other work items before. */
export type OrphanPage = Told & { orphans: Orphan[]; attached: Attachment[]; next: string | null };

/** What Jira is told of negotiations. `maySet`: this person administers Jira. */
export type SignalsView = Told & Versioned<Signals> & { maySet: boolean };

/** When people are reminded. `maySet`: this person administers Jira. */
export type RemindersView = Told & Versioned<Reminders> & { maySet: boolean };

/** Something that Jira could not be told: where, of which event, and why. */
export type ParkedErrand = Which & {
  key: string;
  event: string;
  at: Instant;
  tries: number;
  failure: Failure | null;
};

/** A page of what Jira could not be told; `next` continues it. */
export type ParkedPage = Told & { errands: ParkedErrand[]; unreadable: string[]; next: string | null };

/** A page of an export: records as they are stored. */
export type ExportPage = Told & { records: StoredRecord[]; next: string | null };
