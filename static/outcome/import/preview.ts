import type { Baseline } from '../../../src/negotiation/measure';
import type { Reading } from '../../../src/negotiation/outcome';
import type { Day } from '../../../src/negotiation/shape';
import { LINE_LENGTH } from '../../../src/negotiation/thresholds';
import { type Decimal, decimalShown, isTooLarge, readAmount } from './amounts';
import { cellsOf, type Row } from './cells';
import { type Columns, columnsShown, headingOf } from './columns';
import { type DayOrder, isShortYear, orderShown, readDay } from './days';
import type { Shown } from './ways';

/** What somebody has to say, or wants otherwise than the table shows it; empty where it is left to the table. */
export type Choices = {
  columns: Columns | null;
  order: DayOrder | '';
  decimal: Decimal | '';
  /** For rows without a source of their own. */
  source: string;
};

/** What stands against taking a row. */
export type Flaw =
  | { kind: 'not-a-day' | 'short-year' | 'in-future' | 'not-a-number' | 'too-large' | 'no-source' | 'long-source' }
  | { kind: 'open-quote' }
  | { kind: 'same-day'; row: number };

/** A row as it was read; `on` and `value` are null where they could not be. */
export type PreviewRow = {
  number: number;
  /** As it is in the text. */
  day: string;
  amount: string;
  on: Day | null;
  value: number | null;
  source: string;
  flaws: Flaw[];
  /** The reading of that day, whose place it takes. */
  replaces: number | null;
  /** The same reading is there already: it stays as it is, with who entered it (N27). */
  isKnown: boolean;
};

/** Which choice the table leaves open. Until it is made, no row is read. */
export type Question = 'value' | 'order' | 'decimal';

export type Preview = {
  /** The row that names the columns; null where there is none. */
  heading: Row | null;
  width: number;
  columns: Columns;
  order: Shown<DayOrder>;
  decimal: Shown<Decimal>;
  questions: Question[];
  rows: PreviewRow[];
};

/** What the rows are held against: the readings there are, the day it is, and the measure's name. */
export type Against = { readings: readonly Reading[]; today: Day; measure: string };

const dayFlaws = (text: string, on: Day | null, today: Day): Flaw[] => {
  if (on === null) return [{ kind: isShortYear(text) ? 'short-year' : 'not-a-day' }];
  return on > today ? [{ kind: 'in-future' }] : [];
};

const amountFlaws = (value: number | null): Flaw[] => {
  if (value === null) return [{ kind: 'not-a-number' }];
  return isTooLarge(value) ? [{ kind: 'too-large' }] : [];
};

const sourceFlaws = (source: string): Flaw[] => {
  if (source === '') return [{ kind: 'no-source' }];
  return source.length > LINE_LENGTH ? [{ kind: 'long-source' }] : [];
};

type Ways = { columns: Columns; order: DayOrder; decimal: Decimal; source: string; openQuote: number | null };

/** One row, by itself. */
const rowRead = ({ number, cells }: Row, ways: Ways, { readings, today }: Against): PreviewRow => {
  const at = (place: number | null) => (place === null ? '' : (cells[place] ?? ''));
  const [day, amount] = [at(ways.columns.day), at(ways.columns.value)];
  const on = readDay(day, ways.order);
  const value = readAmount(amount, ways.decimal);
  const source = at(ways.columns.source) || ways.source.trim();
  const old = readings.find(reading => reading.on === on);
  const flaws: Flaw[] =
    number === ways.openQuote
      ? [{ kind: 'open-quote' }]
      : [...dayFlaws(day, on, today), ...amountFlaws(value), ...sourceFlaws(source)];
  const isKnown = old !== undefined && old.value === value && old.source === source;
  return { number, day, amount, on, value, source, flaws, replaces: isKnown ? null : (old?.value ?? null), isKnown };
};

/** A day counts once: the first row that can be read has it, and later ones are told which that is. */
const withDoubles = (rows: PreviewRow[]): PreviewRow[] => {
  const first = new Map<Day, number>();
  return rows.map(row => {
    if (row.on === null || row.flaws.length > 0) return row;
    const earlier = first.get(row.on);
    if (earlier === undefined) {
      first.set(row.on, row.number);
      return row;
    }
    return { ...row, flaws: [{ kind: 'same-day', row: earlier }], replaces: null, isKnown: false };
  });
};

const unread = ({ number, cells }: Row, columns: Columns): PreviewRow => ({
  number,
  day: cells[columns.day] ?? '',
  amount: columns.value === null ? '' : (cells[columns.value] ?? ''),
  on: null,
  value: null,
  source: columns.source === null ? '' : (cells[columns.source] ?? ''),
  flaws: [],
  replaces: null,
  isKnown: false,
});

/** How pasted text or a file is read, row by row, and what it leaves open. */
export const previewOf = (text: string, choices: Choices, against: Against): Preview => {
  const { rows, openQuote } = cellsOf(text);
  const heading = headingOf(rows);
  const body = rows.filter(row => row !== heading);
  const columns = choices.columns ?? columnsShown(rows, heading, against.measure);
  const column = (at: number) => body.map(({ cells }) => cells[at] ?? '');
  const order = orderShown(column(columns.day));
  const decimal = columns.value === null ? 'any' : decimalShown(column(columns.value));
  const chosenOrder = choices.order || order;
  const chosenDecimal = choices.decimal || decimal;
  const questions: Question[] = [
    ...(columns.value === null && body.length > 0 ? ['value' as const] : []),
    ...(chosenOrder === 'ask' ? ['order' as const] : []),
    ...(chosenDecimal === 'ask' ? ['decimal' as const] : []),
  ];
  const shown = { heading, width: Math.max(0, ...rows.map(({ cells }) => cells.length)), columns, order, decimal };
  if (questions.length > 0 || chosenOrder === 'ask' || chosenDecimal === 'ask')
    return { ...shown, questions, rows: body.map(row => unread(row, columns)) };
  const ways: Ways = {
    columns,
    order: chosenOrder === 'any' ? 'day-first' : chosenOrder,
    decimal: chosenDecimal === 'any' ? '.' : chosenDecimal,
    source: choices.source,
    openQuote,
  };
  return { ...shown, questions, rows: withDoubles(body.map(row => rowRead(row, ways, against))) };
};

export const isFlawed = ({ flaws }: PreviewRow): boolean => flaws.length > 0;

/** The rows that bring something new, as they are sent. */
export const takenFrom = ({ rows }: Preview): { row: number; reading: Baseline }[] =>
  rows.flatMap(({ number, on, value, source, flaws, isKnown }) =>
    on === null || value === null || flaws.length > 0 || isKnown
      ? []
      : [{ row: number, reading: { value, on, source } }],
  );
