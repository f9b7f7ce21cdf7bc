import type { RemindersView, SignalsView } from '../../src/api';
import type { EventView } from '../../src/negotiation/history';
import { list, moment } from './numbers';

export type SignalName = 'property' | 'labels' | 'field' | 'comment';
type Occasion = SignalsView['comment']['occasions'][number];

/** A switch in three answers: what it does, who sees it, and whom it disturbs. */
export type SwitchWords = { name: string; does: string; seenBy: string; noise: string };

export const factWords = { does: 'What it does', seenBy: 'Who sees it', noise: 'Noise' };

const everybody = 'Everybody who may browse the work item';

export const signalWords = {
  what: 'After each move the app tells Jira how the negotiation of a work item stands. You say in which of four ways.',
  visible:
    'What Jira is told, everybody who may browse the work item can read, and so can other apps. Before an agreement it holds no number: neither need nor forecast, nor how far apart they are. Only that a gap is open is said.',
  switches: {
    property: {
      name: 'Search (issue property)',
      does: 'Filters, boards and dashboards find work items by it, as with negotiationTurn = leader. Searches with negotiationsWaitingForMe() need it.',
      seenBy: `${everybody}. It holds stage, turn, quarter, whether a gap is open, the goal and who is to move; target and chance only from the agreement or the fallback on.`,
      noise: 'None. It is not shown on the work item, and nobody is notified.',
    },
    labels: {
      name: 'Labels',
      does: 'One label says the stage, such as negotiation-bargaining. Others say for as long as it holds that a gap is open, a clause has fired or a check-in was missed. A label of yours that begins with negotiation- would be taken away; all others stay.',
      seenBy: `${everybody}, on the work item and on cards.`,
      noise:
        'A line in the work item’s history with each change. Nobody gets mail. Rules of Automation that wait for a change of the work item may run.',
    },
    field: {
      name: 'Custom field “Negotiation”',
      does: 'One line, such as “Bargaining · leader’s turn · 2027-Q1”. Only the app writes it. You put the field on screens and cards in Jira.',
      seenBy: `${everybody}, wherever you show the field.`,
      noise:
        'A line in the work item’s history with each change. Rules of Automation that wait for a change of the work item may run.',
    },
    comment: {
      name: 'Comment',
      does: 'The app comments on the work item, in your wording, on the occasions you choose.',
      seenBy: `${everybody}.`,
      noise: 'Much: Jira notifies watchers of every comment, and whoever is mentioned in it.',
    },
  } satisfies Record<SignalName, SwitchWords>,
  occasions: 'Comment when',
  occasion: {
    phase: { name: 'The stage changes', note: 'Also when a negotiation is opened.' },
    turn: { name: 'The turn changes', note: 'The most frequent: nearly every move of a negotiation.' },
    gap: { name: 'A gap opens', note: 'That need and forecast are apart, not how far.' },
    clause: { name: 'A clause fires', note: 'Something that was agreed on has happened.' },
    'check-in': { name: 'A check-in is missed', note: 'At most once a day.' },
  } satisfies Record<Occasion, { name: string; note: string }>,
  noOccasion: 'Choose an occasion, or turn comments off. Without one no comment is ever written.',
  wording: 'Wording of the comment',
  wordingHelp: (most: number) => `Plain text of up to ${most} characters. What stands in braces is filled in.`,
  noWording: 'Write what the comment says, or turn comments off.',
  placeholders: 'Filled in for you. Press one to insert it where the cursor is.',
  insert: (placeholder: string) => `Insert ${placeholder}`,
  placeholder: {
    'work-item': 'key of the work item',
    quarter: 'quarter of the negotiation',
    status: 'stage, in English for every reader',
    turn: 'who is to move; they are mentioned, and Jira notifies them',
    link: 'address of the work item',
  },
  preview: 'Preview with example values',
  example: {
    'work-item': 'ABC-42',
    quarter: '2027-Q1',
    status: 'Bargaining',
    turn: '@Kim Leader',
    link: 'https://example.atlassian.net/browse/ABC-42',
  },
  effect:
    'Work items follow with their next move, or within a day. What you turn off is taken away from them; comments stay.',
  save: 'Save what Jira is told',
  part: {
    property: 'search',
    labels: 'labels',
    field: 'custom field',
    comment: 'comment',
    occasions: 'occasions of the comment',
    wording: 'wording of the comment',
  },
};

export const savingWords = {
  loading: 'Loading what is set',
  saved: 'Saved.',
  /** `differing` are the settings in which theirs are not this person's. */
  faster: (differing: string[]) =>
    differing.length === 0
      ? 'Somebody else saved the same meanwhile. There is nothing left to save.'
      : `Somebody else saved meanwhile. Theirs differs from yours in: ${list(differing)}. Yours is shown and not saved. Save it over theirs, or show theirs.`,
  theirs: 'Show theirs',
};

type Weekday = RemindersView['workingDays'][number];

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const weekday = (day: Weekday): string => weekdays[day - 1] ?? '';

/** `09:00`; the end of a day is `24:00`. */
const hour = (hours: number): string => `${String(hours).padStart(2, '0')}:00`;

/** "Monday to Friday" where days follow each other, else "Monday and Thursday". */
const daysInWords = (days: Weekday[]): string => {
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  const isRow = days.length > 2 && last - first === days.length - 1;
  return isRow ? `${weekday(first)} to ${weekday(last)}` : list(days.map(weekday));
};

/** Between which hours; `from` and `to` in hours of the day, alike where no hour is quiet. */
const hoursInWords = (from: number, to: number): string => {
  if (from === to || (from === 0 && to === 24)) return 'at any hour, at night too';
  return from < to
    ? `between ${hour(from)} and ${hour(to)}`
    : `from ${hour(0)} to ${hour(to)} and from ${hour(from)} to ${hour(24)}`;
};

export const reminderWords = {
  on: {
    name: 'Remind whoever is to move',
    does: 'Jira sends a mail to the leader or the members of the team when it is their turn, or when a check-in, a report or a review is theirs to write. It says the keys of work items and the quarter, and nothing of what is in a negotiation.',
    seenBy: 'Only whoever is reminded.',
    noise: 'At most one message a person and day, however much waits for them.',
  } satisfies SwitchWords,
  days: 'Working days',
  weekday,
  from: 'From',
  to: 'To',
  hour,
  zone: 'Hours are those of each team’s own time zone. Rules of Automation that remind somebody keep to them too.',
  when: (days: Weekday[], from: number, to: number) =>
    `Messages go out ${daysInWords(days)}, ${hoursInWords(from, to)}, where the team is.`,
  off: 'Nobody gets a message. Whose turn it is can still be read on every page.',
  noDay: 'Choose a day, or turn reminders off.',
  save: 'Save reminders',
  part: { on: 'reminders on or off', workingDays: 'working days', quiet: 'hours' },
};

/** What happened that Jira was to be told of, by the name it is kept under. */
const events: Record<EventView['kind'] | 'opened' | 'clock', string> = {
  opened: 'The negotiation was opened',
  clock: 'A day passed that changed something',
  intentShared: 'The priority was shared',
  handedBack: 'It was handed back with a question',
  asked: 'A question was asked',
  answered: 'A question was answered',
  assessed: 'The assessment was given',
  offered: 'An offer was made',
  accepted: 'An offer was accepted',
  parked: 'The negotiation was parked',
  resumed: 'The negotiation was resumed',
  fellBack: 'It fell back to what stands without an agreement',
  checkedIn: 'A check-in was made',
  promiseKept: 'A promise was kept',
  fired: 'A clause fired, or a promise was not kept',
  reopened: 'The agreement was re-opened',
  kept: 'What is in force was kept to',
  stopAsked: 'Somebody asked to stop the quarter',
  stopped: 'The quarter was stopped',
  reported: 'The result was reported',
  reviewed: 'A review was written',
};

/** Why Jira was not told, by Jira's status; null where no answer came. */
const why = (status: number | null): string => {
  if (status === 403)
    return 'Jira does not let the app write there. The project may be archived, or its permissions or workflow keep the app from changing this work item.';
  if (status === 400) return 'Jira did not accept what was written, for instance because its own limits were reached.';
  if (status === 404) return 'Jira no longer knows something that was to be written to.';
  if (status === 401) return 'Jira did not let the app in. That may pass by itself shortly after an installation.';
  if (status === 429) return 'Jira had too many calls to answer each time it was tried.';
  if (status === 408) return 'Jira took too long each time it was tried.';
  if (status === null) return 'No answer came from Jira, or something went wrong on our side.';
  return status >= 500 ? 'Jira was out of order each time it was tried.' : 'Jira refused it.';
};

export const parkedWords = {
  what: 'Moves are kept even when Jira cannot be told of them. What was tried in vain and given up waits here for you.',
  none: 'Everything has reached Jira.',
  noneLeft: 'Nothing waits for you any more.',
  loading: 'Looking for what Jira could not be told',
  count: (count: number, hasMore: boolean) =>
    hasMore ? `The first ${count} that wait:` : count === 1 ? 'One waits:' : `${count} wait:`,
  event: (kind: string) => Object.entries(events).find(([known]) => known === kind)?.[1] ?? kind,
  of: (quarter: string, at: string) => `${quarter}, ${moment(at)}`,
  gone: (id: string) => `Work item ${id}, deleted or hidden from you`,
  unnamed: (id: string) => `Work item ${id}`,
  why,
  /** How often it was tried, and the call that failed last. */
  tries: (tries: number, reason: string | null) => {
    const often = tries === 1 ? 'Tried once' : `Tried ${tries} times`;
    return reason ? `${often}. Last: ${reason}.` : `${often}.`;
  },
  retry: 'Retry',
  retryOne: (name: string) => `Retry ${name}`,
  retried: 'Is being tried again. Refresh in a moment: if it comes back, it failed again.',
  drop: 'Drop…',
  dropOne: (name: string) => `Drop ${name}`,
  sure: 'Give this one up for good?',
  dropWhat:
    'Its comment is never written. Property, labels and field are brought up to date with the next move all the same.',
  dropIt: 'Drop it',
  keepIt: 'Keep it',
  dropped: 'Dropped.',
  more: 'Show more',
  refresh: 'Refresh',
};

export const priorityRightWords = {
  what: 'Only people with the permission “Set business priorities” share a priority with a team and keep business outcomes. Jira itself keeps this permission and asks for it each time.',
  default: 'At first everybody on the site has it. A leader without it can still negotiate, and sets no priority.',
  where: 'To change who has it, open Jira settings, then System, then Global permissions.',
};
