import { isAmount } from './amounts';
import type { Row } from './cells';
import { isDay } from './days';
import { isNamed } from './names';

/** Where each field stands, counted from 0. Without a source column, one source stands for all rows. */
export type Columns = { day: number; value: number | null; source: number | null };

/** A heading has text in it, but neither a day nor an amount. A single row is never one: it is what somebody typed. */
export const headingOf = (rows: readonly Row[]): Row | null => {
  const [first] = rows;
  if (!first || rows.length < 2 || first.cells.some(cell => isDay(cell) || isAmount(cell))) return null;
  return first;
};

type Column = { at: number; heading: string; days: number; amounts: number };

const columnsIn = (rows: readonly Row[], heading: Row | null): Column[] => {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const count = (at: number, is: (text: string) => boolean) => rows.filter(({ cells }) => is(cells[at] ?? '')).length;
  return Array.from({ length: width }, (_, at) => ({
    at,
    heading: heading?.cells[at] ?? '',
    days: count(at, isDay),
    amounts: count(at, isAmount),
  }));
};

const dayColumn = (columns: Column[]): number => {
  const named = columns.find(({ heading }) => isNamed(heading, 'day'));
  const fullest = columns.reduce<Column | null>((best, next) => (next.days > (best?.days ?? 0) ? next : best), null);
  return (named ?? fullest)?.at ?? 0;
};

/** By its heading, by the measure's own name, or as the only column of amounts; several leave the choice to somebody. */
const valueColumn = (columns: Column[], day: number, measure: string): number | null => {
  const others = columns.filter(({ at }) => at !== day);
  const isMeasure = ({ heading }: Column) => heading !== '' && heading.toLowerCase() === measure.toLowerCase();
  const named = others.find(({ heading }) => isNamed(heading, 'value')) ?? others.find(isMeasure);
  if (named) return named.at;
  const [only, ...more] = others.filter(({ amounts }) => amounts > 0);
  if (more.length > 0) return null;
  return (only ?? others[0])?.at ?? null;
};

const sourceColumn = (columns: Column[], taken: (number | null)[], heading: Row | null): number | null => {
  const others = columns.filter(({ at }) => !taken.includes(at));
  const named = others.find(each => isNamed(each.heading, 'source'));
  const first = heading ? undefined : others.find(({ amounts }) => amounts === 0);
  return (named ?? first)?.at ?? null;
};

/** What the columns of a table are of, by heading and by what is in them. */
export const columnsShown = (rows: readonly Row[], heading: Row | null, measure: string): Columns => {
  const columns = columnsIn(
    rows.filter(row => row !== heading),
    heading,
  );
  const day = dayColumn(columns);
  const value = valueColumn(columns, day, measure);
  return { day, value, source: value === null ? null : sourceColumn(columns, [day, value], heading) };
};
