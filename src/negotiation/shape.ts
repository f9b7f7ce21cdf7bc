import * as v from 'valibot';
import { LINE_LENGTH, NAME_LENGTH, TEXT_LENGTH } from './thresholds';

/** The small shapes that every record is made of. Blank text is a shape; whether it suffices is for the rules to say. */
const trimmed = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));

export const Name = trimmed(NAME_LENGTH);
export const Line = trimmed(LINE_LENGTH);
export const Text = trimmed(TEXT_LENGTH);

/** A finite number in a range that prints and stores without loss. */
export const Amount = v.pipe(v.number(), v.finite(), v.minValue(-1e12), v.maxValue(1e12));

/** A whole number, counted from 0: a place, a number, a version. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/** From 0 to 1. */
export const Chance = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const isCalendarDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** A calendar day, `2027-01-31`. */
export const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isCalendarDay, 'not a calendar day'));
export type Day = string;

/** A point in time, `2027-01-31T09:30:00.000Z`. */
export const Instant = v.pipe(v.string(), v.isoTimestamp());
export type Instant = string;

export const AccountId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9:_-]{1,128}$/));
export type AccountId = string;

/** Jira's numeric id of a work item or project; never the key, which changes when a work item moves. */
export const JiraId = v.pipe(v.string(), v.regex(/^[1-9]\d{0,18}$/));

/** A client-made id by which a repeated move is recognised (N26). */
export const MoveId = v.pipe(v.string(), v.uuid());

export const Party = v.picklist(['leader', 'team']);
export type Party = v.InferOutput<typeof Party>;

/** Whoever may browse the work item and is neither party observes. */
export type Viewer = Party | 'observer';

/** Who did it, for which party, and when: the provenance of every statement (N27). */
export const Mark = v.strictObject({ party: Party, account: AccountId, at: Instant });
export type Mark = v.InferOutput<typeof Mark>;

/** The server's clock: an instant, and the calendar day it falls on for the team. */
export type Now = { at: Instant; day: Day };

export const otherParty = (party: Party): Party => (party === 'leader' ? 'team' : 'leader');
