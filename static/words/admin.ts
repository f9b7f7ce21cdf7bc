import type { Entity } from '../../src/api';
import { bare, month } from './numbers';

/** Everything the app keeps, by kind, in the order in which an export reads it. */
export const kinds: Record<Entity, string> = {
  negotiation: 'negotiations',
  move: 'moves',
  outcome: 'outcomes',
  priority: 'priorities',
  'business-outcome': 'business outcomes',
  team: 'teams',
  'people-change': 'changes of teams',
  goal: 'links to goals',
  orphan: 'notes on work items that are gone',
  errand: 'messages to Jira that wait',
  settings: 'settings',
};

const records = (count: number): string => (count === 1 ? '1 record' : `${bare(count)} records`);

/** "April to June 2027", "November 2026 to January 2027": first and last day of a quarter in months. */
const months = (first: string, last: string): string => {
  const [from, to] = [new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`)];
  const [fromYear, toYear] = [from.getUTCFullYear(), to.getUTCFullYear()];
  const begins = month(from.getUTCMonth() + 1, fromYear === toYear ? undefined : fromYear);
  return `${begins} to ${month(to.getUTCMonth() + 1, toYear)}`;
};

/** The administrator's page. */
export const adminWords = {
  title: 'Two-way negotiation',
  intro: 'What holds for the whole site. An administrator configures, and never moves or signs for anybody.',
  loading: 'Loading what is set for this site',
  notYours: 'This page is for administrators',
};

export const fiscalWords = {
  title: 'Fiscal year',
  field: 'Month in which it starts',
  monthName: (number: number) => month(number),
  named: 'A quarter is named for the year in which its fiscal year starts.',
  quarters: 'Quarters of the fiscal year that runs now',
  months,
  now: 'now',
  effect: 'Negotiations under way keep the days they were opened with. What is opened from now on has these quarters.',
  save: 'Save fiscal year',
  saved: 'Saved.',
};

export const exportWords = {
  title: 'Export',
  what: 'Everything the app keeps, in one JSON file: negotiations with every move, outcomes with their readings and attempts, priorities, business outcomes, teams and settings. Work items are Jira’s own and are not in it.',
  careful:
    'The file also says what is still sealed, such as a need that the team must not know yet. Keep it where only administrators read it.',
  start: 'Export everything',
  again: 'Export again',
  reading: (kind: string, count: number) => `Reading ${kind}, ${records(count)} so far`,
  download: (name: string) => `Download ${name}`,
  ready: (count: number, bytes: number, at: string) =>
    `${records(count)}, ${bare(Math.ceil(bytes / 1024))} KiB, read on ${at}. The file is made in your browser, and is gone when you leave this page.`,
};

export const eraseWords = {
  title: 'Erase',
  what: 'Takes away all that the app keeps for this site: every negotiation and agreement with its history, every outcome’s readings and attempts, priorities, business outcomes, teams and settings. It cannot be undone. Work items in Jira stay as they are.',
  begin: 'Erase everything…',
  sure: 'Erase everything for everybody',
  copyFirst: 'First take a copy. Nothing brings back what you erase without one.',
  noCopy: 'I need no copy',
  confirm: 'Type “erase” to confirm',
  word: 'erase',
  erase: 'Erase everything for good',
  cancel: 'Cancel',
  goOn: 'Go on erasing',
  erasing: (count: number, all: number | null) =>
    all === null ? `Erasing, ${records(count)} so far` : `Erasing, ${bare(count)} of ${records(all)}`,
  partly: (count: number) => `${records(count)} are erased already. The rest is still there.`,
  done: (count: number) =>
    count === 0 ? 'There was nothing to erase.' : `Everything is erased: ${records(count)}. The app begins anew.`,
};
