import { differenceInCalendarDays, parseISO } from 'date-fns';
import * as v from 'valibot';
import type { Day } from './shape';

/** A calendar quarter, `2027-Q1`. */
export const Quarter = v.pipe(v.string(), v.regex(/^20\d{2}-Q[1-4]$/));
export type Quarter = string;

const yearAndNumber = (quarter: Quarter): [year: number, number: number] => [
  Number(quarter.slice(0, 4)),
  Number(quarter.slice(6)),
];

/** The quarter a day falls in. */
export const quarterOf = (day: Day): Quarter => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

export const nextQuarter = (quarter: Quarter): Quarter => {
  const [year, number] = yearAndNumber(quarter);
  return number === 4 ? `${year + 1}-Q1` : `${year}-Q${number + 1}`;
};

export const previousQuarter = (quarter: Quarter): Quarter => {
  const [year, number] = yearAndNumber(quarter);
  return number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`;
};

export const firstDay = (quarter: Quarter): Day => {
  const [year, number] = yearAndNumber(quarter);
  return `${year}-${String(number * 3 - 2).padStart(2, '0')}-01`;
};

export const lastDay = (quarter: Quarter): Day => {
  const [year, number] = yearAndNumber(quarter);
  return `${year}-${['03-31', '06-30', '09-30', '12-31'][number - 1]}`;
};

/** From this many days before a quarter ends, people negotiate the next one. */
const NEXT_QUARTER_DAYS = 45;

/** The quarter that is being negotiated on a day: the current one, or towards its end the next. */
export const negotiatedOn = (day: Day): Quarter => {
  const current = quarterOf(day);
  return daysBetween(day, lastDay(current)) < NEXT_QUARTER_DAYS ? nextQuarter(current) : current;
};

/** Whole calendar days from one day to another; negative if the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(parseISO(to), parseISO(from));
