import type { Baseline } from '../../src/negotiation/measure';
import { numberIn, typed } from '../room/fields/typedNumber';
import { outcomeFormWords } from '../words/portfolio';

type Pasted = { ok: true; readings: Baseline[] } | { ok: false; why: string };

const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** Day, value and the rest of the line: parted by tabs where there are any, as rows from a sheet are; else by blanks. */
const parts = (line: string): string[] =>
  line.includes('\t') ? line.split('\t') : (/^(\S+)\s+(\S+)(?:\s+(.*))?$/.exec(line)?.slice(1) ?? []);

const readingIn = (line: string): Baseline | null => {
  const [on = '', amount = '', ...rest] = parts(line.trim()).map(part => (part ?? '').trim());
  const value = numberIn(amount);
  return isDay(on) && value !== null ? { on, value, source: rest.filter(Boolean).join(' ') } : null;
};

/** Readings as they were pasted, one a line; the first line that cannot be read is named. Empty lines are passed over. */
export const readingsIn = (text: string): Pasted => {
  const lines = text.split(/\r?\n/).map((line, at) => ({ number: at + 1, line, reading: readingIn(line) }));
  const written = lines.filter(({ line }) => line.trim() !== '');
  const wrong = written.find(({ reading }) => !reading?.source);
  if (wrong) return { ok: false, why: outcomeFormWords.lineWrong(wrong.number) };
  const readings = written.flatMap(({ reading }) => reading ?? []);
  const twice = written.find(({ reading }, at) => readings.findIndex(({ on }) => on === reading?.on) < at);
  if (twice?.reading) return { ok: false, why: outcomeFormWords.dayTwice(twice.number, twice.reading.on) };
  return { ok: true, readings };
};

/** The same readings as lines, newest first, to be corrected by hand. */
export const linesOf = (readings: Baseline[]): string =>
  readings
    .toSorted((one, other) => other.on.localeCompare(one.on))
    .map(({ on, value, source }) => `${on} ${typed(value)} ${source}`)
    .join('\n');

/** Those known with those told: a second one of a day takes the place of the first. Oldest first. */
export const merged = (known: Baseline[], told: Baseline[]): Baseline[] =>
  [...known.filter(({ on }) => !told.some(other => other.on === on)), ...told].toSorted((one, other) =>
    one.on.localeCompare(other.on),
  );
