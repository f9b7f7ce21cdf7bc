import type { Attempt } from '../../src/negotiation/measure';
import { BASELINE_DAYS, MOST_READINGS_AT_ONCE } from '../../src/negotiation/thresholds';
import type { Decimal } from '../outcome/import/amounts';
import type { DayOrder } from '../outcome/import/days';
import type { Flaw } from '../outcome/import/preview';
import { judged } from './facts';
import { amount, bare, day, difference, list, shortUnit } from './numbers';

/** What an outcome remembers: its measure, readings and attempts. */
export const outcomeWords = {
  title: 'Readings and attempts',
  nameless: 'Outcome',
  loading: 'Loading what this outcome remembers',
  goTo: (key: string) => `Go to ${key} in Jira`,
  readOnly: 'The team writes what stands here. You read along.',
  needsLook: (count: number) =>
    `${count === 1 ? 'One field still needs' : `${count} fields still need`} a look before this can be sent.`,
  missing: 'This is still missing.',
  choose: 'Choose one.',
};

export const measureWords = {
  title: 'Measure',
  help: 'A change in what customers do, counted. Not something you ship.',
  none: 'No measure is defined yet',
  noneTeam: 'Define what is counted. Then readings can be entered, and the next assessment starts from them.',
  noneOthers: 'The team defines it here or with its first assessment.',
  define: 'Define the measure',
  change: 'Change the definition',
  changeIntro:
    'This becomes a new version. Readings of the version before stay with it, for they say nothing about another definition.',
  save: 'Save definition',
  saved: 'The definition is saved.',
  unchanged: 'Nothing here differs from the definition in use.',
  output: 'This reads like something to ship. What changes for customers?',
  inForce:
    'An agreement is in force, and this measure is part of it. To change the measure, re-open the agreement in its room and say which fact changed.',
  toRoom: 'Go to the room',
  definedBy: 'Defined by',
  version: (number: number, of: number) => `Version ${number} of ${of}`,
  earlier: (count: number) => (count === 1 ? '1 earlier version' : `${count} earlier versions`),
  definitionHelp: 'Who and what is counted, over which time, so that two people get the same number.',
  sourceHelp: 'Where the number is read: a dashboard, a table, a survey.',
  kindMeaning: {
    product: 'What customers do, within your influence.',
    traction: 'Use of one feature. It will need a counterweight.',
    business: 'Revenue, churn, cost: often moved by others too.',
  },
};

/** How far the measure went, as its direction judges it. */
const moved = (from: number, to: number, unit: string, direction: 'higher' | 'lower'): string => {
  const way = judged(from, to, direction);
  return way === 'same' ? 'no change' : `${difference(Math.abs(to - from), unit)} ${way}`;
};

export const readingWords = {
  title: 'Readings',
  none: 'No reading yet',
  noneTeam: 'Enter where the measure stands, or bring in many readings at once from a spreadsheet or a CSV file.',
  noneOthers: 'The team enters them here and with its check-ins.',
  enter: 'Enter a reading',
  bringIn: 'Bring in many',
  download: 'Download as CSV',
  file: (measure: string) => `${measure.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.csv`,
  value: 'Value',
  /** A long unit is named once, above its column. */
  valueIn: (unit: string) => (shortUnit(unit) ? 'Value' : `Value, in ${unit}`),
  on: 'Day',
  source: 'Source',
  columnSource: 'Source, entered by',
  save: 'Save reading',
  saved: (count: number) => (count === 1 ? 'The reading is saved.' : `${count} readings are saved.`),
  replaces: (value: number, on: string, unit: string) => `Takes the place of ${amount(value, unit)} of ${day(on)}.`,
  future: 'Not in the future.',
  inFuture: 'This day lies in the future where the team is. Give the day on which it was measured.',
  caption: (measure: string) => `Readings of ${measure}, newest first`,
  showAll: (count: number) => `Show all ${count} readings`,
  showFewer: 'Show fewer',
  one: (value: number, on: string, unit: string) => `One reading so far: ${amount(value, unit)} on ${day(on)}.`,
  course: (
    count: number,
    first: { value: number; on: string },
    last: { value: number; on: string },
    unit: string,
    direction: 'higher' | 'lower',
  ) =>
    `${count} readings: ${amount(first.value, unit)} on ${day(first.on)}, ${amount(last.value, unit)} on ${day(last.on)}, ${moved(first.value, last.value, unit, direction)}.`,
  between: (low: number, high: number, unit: string) => `Lowest ${amount(low, unit)}, highest ${amount(high, unit)}.`,
  proposed: (value: number, on: string, unit: string) =>
    `The next assessment proposes ${amount(value, unit)} of ${day(on)} as its baseline.`,
  stale: (on: string) =>
    `The latest reading is of ${day(on)}. A baseline is ${BASELINE_DAYS} days old at most: enter a newer one before the next assessment.`,
  remove: (on: string) => `Remove the reading of ${day(on)}`,
  removeWhich: (value: number, on: string, unit: string) => `Remove ${amount(value, unit)} of ${day(on)}?`,
  removeWhy: 'It leaves the chart and this list for good. Remove what was entered by mistake, not what is unwelcome.',
  removeThis: 'Remove it',
  removeAll: (count: number) => `Remove all ${count} entered with it`,
  keep: 'Keep it',
  removed: (count: number) => (count === 1 ? 'The reading is removed.' : `${count} readings are removed.`),
};

const flaws: Record<Exclude<Flaw['kind'], 'same-day'>, string> = {
  'not-a-day': 'Not a day',
  'short-year': 'Write the year with four digits',
  'in-future': 'In the future',
  'not-a-number': 'Not a number',
  'too-large': 'Too large a number',
  'no-source': 'No source: name one here or for all rows',
  'long-source': 'The source is too long',
  'open-quote': 'A quotation mark is never closed, so the rows after it cannot be read',
};

export const importWords = {
  title: 'Bring in readings',
  intro:
    'One reading a row: its day, its value and, where it has one of its own, its source. Copy the rows from a spreadsheet, or choose a CSV file.',
  rows: 'Rows',
  rowsHelp:
    'Columns are separated by tab, semicolon or comma. A heading is understood. Correct here what is wrong below.',
  file: 'Choose a CSV file',
  tooLargeFile: 'This file is too large. Choose one with a few hundred rows.',
  unreadableFile: 'This file could not be read. Open it yourself, then paste its rows.',
  source: 'Source of rows that name none',
  read: 'How the rows are read',
  dayColumn: 'Days are in',
  valueColumn: 'Values are in',
  sourceColumn: 'Sources are in',
  oneSource: 'No column: one source for all',
  column: (at: number, heading: string) => heading || `Column ${at + 1}`,
  choose: 'Choose…',
  order: 'Days begin with',
  orders: { 'day-first': 'the day', 'month-first': 'the month' } satisfies Record<DayOrder, string>,
  decimal: 'The decimal sign is',
  decimals: { '.': 'a point', ',': 'a comma' } satisfies Record<Decimal, string>,
  example: (way: string, text: string, meaning: string) => `${way}: ${text} is ${meaning}`,
  asks: 'The rows can be read in two ways. Choose one, so that nothing is guessed.',
  heading: (number: number) => `Row ${number} names the columns.`,
  caption: 'Each row, and how it was read',
  number: 'Row',
  outcome: 'Result',
  fine: 'New',
  replaces: (value: string) => `Replaces ${value}`,
  known: 'Already there',
  flaw: (flaw: Flaw) => (flaw.kind === 'same-day' ? `The same day as row ${flaw.row}` : flaws[flaw.kind]),
  refusedRows: (rows: string[]) =>
    `${rows.length === 1 ? `Row ${rows[0]} was` : `Rows ${list(rows)} were`} not taken, so none was. Correct what stands beside it, then try again.`,
  refused: { on: 'Not a day that can be taken', value: 'Not a value that can be taken', source: 'No source' },
  counts: (taken: number, all: number, known: number) => {
    const can = `${taken} of ${all === 1 ? '1 row' : `${all} rows`} can be taken.`;
    return known === 0
      ? can
      : `${can} ${known === 1 ? '1 is' : `${known} are`} there already and ${known === 1 ? 'stays' : 'stay'} as ${known === 1 ? 'it is' : 'they are'}.`;
  },
  more: (count: number) => `${count} more rows are not shown here.`,
  leaveOut: (count: number) =>
    count === 1 ? 'Leave out the 1 row that cannot be read' : `Leave out the ${count} rows that cannot be read`,
  decide: (count: number) =>
    count === 1
      ? '1 row cannot be read. Correct it in the text, or leave it out.'
      : `${count} rows cannot be read. Correct them in the text, or leave them out.`,
  empty: 'Paste rows or choose a file first.',
  nothing: 'There is no row to take.',
  tooMany: (count: number) =>
    `These are ${count} readings. At most ${MOST_READINGS_AT_ONCE} can be taken at once: bring them in in two parts.`,
  unanswered: 'Say first how the rows are to be read.',
  send: (count: number) => (count === 0 ? 'Take readings' : count === 1 ? 'Take 1 reading' : `Take ${count} readings`),
  done: (taken: number, left: number) => {
    const saved = readingWords.saved(taken);
    return left === 0 ? saved : `${saved} ${left === 1 ? '1 row was' : `${left} rows were`} left out.`;
  },
};

/** `+2.1 points`; an effect always says its sign. */
const signed = (value: number, unit: string): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${difference(Math.abs(value), unit)}`;

const signedBare = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${bare(Math.abs(value))}`;

export const attemptWords = {
  title: 'Attempts',
  none: 'Nothing is noted as tried yet',
  noneTeam:
    'Note what you tried for this measure and what came of it. It keeps both sides from betting again on what was tried already.',
  noneOthers: 'The team notes here what it tried for this measure.',
  add: 'Add an attempt',
  addTitle: 'Add an attempt',
  edit: 'Edit',
  editTitle: 'Edit the attempt',
  mark: 'Say what came of it',
  save: 'Save attempt',
  saved: 'The attempt is saved.',
  ofQuarter: (quarter: string) => `From the negotiation of ${quarter}, as its report says. It is corrected there.`,
  notedBy: 'Noted by',
  low: 'At least',
  high: 'At most',
  effectHelp:
    'The effect is how far the measure moved by it. The range from “at least” to “at most” holds it with a chance of nine in ten.',
  bothEnds: 'Give both ends, or none.',
  effectMissing: 'Give the effect to which this range belongs.',
  notBetween: 'The effect lies between the two ends, the lower one first.',
  whatMissing: 'Say what was tried.',
  whenMissing: 'Say when.',
  taken: 'Another attempt of that time has this name.',
  effect: (value: number, interval: Attempt['interval'], unit: string): string =>
    interval
      ? `${signed(value, unit)} (${signedBare(interval.low)} to ${signedBare(interval.high)})`
      : signed(value, unit),
};

/** How the assessment starts from what the outcome remembers. */
export const startWords = {
  fromReading: (on: string) => `Proposed from the latest reading, of ${day(on)}.`,
  stale: (on: string) =>
    `The latest reading is of ${day(on)} and too old for a baseline. Read the measure again, within ${BASELINE_DAYS} days.`,
  within: `Where the measure stands now, read within the last ${BASELINE_DAYS} days.`,
};
