import { figures, inQuarters } from './said/numbers';

/** Numbers, days and instants in the reader's own locale. */
let locale: string | undefined;

/** Called once, as soon as Jira says which locale the reader has chosen; until then the browser's own is used. */
export const speakIn = (tag: string | undefined): void => {
  try {
    locale = tag && Intl.getCanonicalLocales(tag)[0];
  } catch {
    locale = undefined;
  }
};

const PERCENT = /^(%|percent|per cent)$/i;

/** Formats by locale and options: making one takes far longer than using it, and a list uses thousands. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dayFormats = new Map<string, Intl.DateTimeFormat>();

const keptIn = <Format>(formats: Map<string, Format>, options: object, make: () => Format): Format => {
  const key = `${locale} ${JSON.stringify(options)}`;
  const kept = formats.get(key) ?? make();
  formats.set(key, kept);
  return kept;
};

const number = (options: Intl.NumberFormatOptions = {}) =>
  keptIn(numberFormats, options, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 2, ...options }));

/** `41`, `1,250.5`: without its unit, where a heading already names it. */
export const bare = (value: number): string => number().format(value);

/** `41%`, `3.8 hours`: the unit is the team's own text. */
export const amount = (value: number, unit: string): string =>
  PERCENT.test(unit.trim())
    ? number({ style: 'unit', unit: 'percent' }).format(value)
    : [bare(value), unit.trim()].filter(Boolean).join('\u00A0');

/** The unit as it stands behind every number; none where it is so long that it is better named once. */
export const shortUnit = (unit: string): string => (unit.trim().length <= 6 ? unit.trim() : '');

/** A difference between two amounts: of percentages it is in points. */
export const difference = (value: number, unit: string): string => {
  if (!PERCENT.test(unit.trim())) return amount(value, unit);
  return figures.points(bare(value), value);
};

/** A forecast as P10 – P50 – P90: `35.5 – 37.5 – 40%`. */
export const range = ({ p10, p50, p90 }: { p10: number; p50: number; p90: number }, unit: string): string =>
  `${bare(p10)}\u00A0– ${bare(p50)}\u00A0– ${amount(p90, unit)}`;

/** A chance from 0 to 1 as a whole percent; never a false certainty. */
export const percent = (chance: number): string => {
  const whole = number({ style: 'percent', maximumFractionDigits: 0 });
  if (chance < 0.005) return figures.under(whole.format(0.01));
  if (chance > 0.995) return figures.over(whole.format(0.99));
  return whole.format(chance);
};

/** The same chance as counts, which most people judge better: "about 1 in 6 quarters". */
export const counts = (chance: number): string => {
  if (chance < 0.01) return inQuarters.fewest;
  if (chance > 0.99) return inQuarters.most;
  if (chance >= 0.47 && chance <= 0.53) return inQuarters.about(1, 2);
  if (chance > 0.35 && chance < 0.65) return inQuarters.about(Math.round(chance * 10), 10);
  const exact = 1 / Math.min(chance, 1 - chance);
  const rarer = exact < 15 ? Math.round(exact) : Math.round(exact / 5) * 5;
  return inQuarters.about(chance < 0.5 ? 1 : rarer - 1, rarer);
};

/** How far the server's clock is ahead of this machine's, in milliseconds. */
let ahead = 0;

/** Takes the server's time for now: how long something has lasted must not depend on the reader's machine. */
export const itIs = (at: string): void => {
  ahead = Date.parse(at) - Date.now();
};

const rightNow = (): Date => new Date(Date.now() + ahead);

/** A calendar day, `12 Dec`, with its year where that is not this year. Days have no time zone. */
export const day = (text: string): string => {
  const date = new Date(`${text}T00:00:00Z`);
  const thisYear = date.getUTCFullYear() === rightNow().getFullYear();
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(thisYear ? {} : { year: 'numeric' }),
  };
  return keptIn(dayFormats, options, () => new Intl.DateTimeFormat(locale, options)).format(date);
};

/** A month, 1 to 12, by its name; with its year where one is given. */
export const month = (number: number, year?: number): string =>
  new Intl.DateTimeFormat(locale, {
    month: 'long',
    ...(year === undefined ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year ?? 2000, number - 1));

/** A month, 1 to 12, by its short name: `Jan`. */
export const monthName = (number: number): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, number - 1));

/** A point in time in the reader's own zone. */
export const moment = (instant: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));

const HOUR = 3_600_000;

/** How long something has lasted: `3 days`, `5 hours`, or null where it has only just begun. */
export const lasting = (since: string, now: number = rightNow().getTime()): string | null => {
  const hours = Math.floor((now - Date.parse(since)) / HOUR);
  if (hours < 1) return null;
  const unit = hours < 24 ? 'hour' : 'day';
  return number({ style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(
    unit === 'hour' ? hours : Math.floor(hours / 24),
  );
};

/** The calendar day where the reader is, by the server's clock. */
export const today = (): string => {
  const now = rightNow();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
};

/** True once a calendar day is over where the reader is. */
export const isPast = (text: string): boolean => text < today();

/** True until a calendar day has come where the reader is. */
export const isAhead = (text: string): boolean => text > today();

/** The beginning of somebody's own text, for the middle of a sentence. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/** "A, B and C". */
export const list = (items: string[]): string =>
  new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(items);

export const inOrder = (one: string, other: string): number => one.localeCompare(other, locale, { numeric: true });
