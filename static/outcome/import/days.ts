import type { Day } from '../../../src/negotiation/shape';
import { type Shown, wayShown } from './ways';

/** Whether `03/04/2026` is in April or in March. Days that begin with the year need neither. */
export const dayOrders = ['day-first', 'month-first'] as const;
export type DayOrder = (typeof dayOrders)[number];

const FIRST_YEAR = 1900;
const MIDNIGHT = /[T ]0?0:00(?::00(?:\.0+)?)?Z?$/;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const yearFirstInOne = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const yearCut = /^\d{1,2}([-/.])\d{1,2}\1\d{2}$/;

const plain = (text: string): string =>
  text
    .trim()
    .replace(MIDNIGHT, '')
    .replace(/\s*([-/.])\s*/g, '$1');

const dayOf = (year = '', month = '', day = ''): Day | null => {
  const text = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || Number(year) < FIRST_YEAR) return null;
  return new Date(time).toISOString().startsWith(text) ? text : null;
};

/** A calendar day as it is written in tables; null where it is none. A time of day is understood only where it is midnight. */
export const readDay = (text: string, order: DayOrder): Day | null => {
  const written = plain(text);
  const [, year, , month, day] = yearFirst.exec(written) ?? [];
  if (year) return dayOf(year, month, day);
  const inOne = yearFirstInOne.exec(written);
  if (inOne) return dayOf(inOne[1], inOne[2], inOne[3]);
  const [, one, , other, last] = yearLast.exec(written) ?? [];
  return order === 'day-first' ? dayOf(last, other, one) : dayOf(last, one, other);
};

/** Two digits are no year: `01/02/26` may begin or end with it. */
export const isShortYear = (text: string): boolean => yearCut.test(plain(text));

export const isDay = (text: string): boolean => dayOrders.some(order => readDay(text, order) !== null);

/** Which order the days of a column show. */
export const orderShown = (texts: readonly string[]): Shown<DayOrder> => wayShown(texts, dayOrders, readDay);
