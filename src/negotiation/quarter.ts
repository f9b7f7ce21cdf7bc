import { differenceInCalendarDays, lastDayOfMonth, parseISO } from 'date-fns';
import * as v from 'valibot';
import type { Day } from './shape';

/** A quarter, `2027-Q1`: of the calendar year, or of a fiscal year named for the year in which it starts. */
export const Quarter = v.pipe(v.string(), v.regex(/^20\d{2}-Q[1-4]$/));
export type Quarter = string;

/** The month in which the fiscal year starts, 1 to 12; 1 is the calendar year. */
export const FiscalStart = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
export type FiscalStart = number;

const MONTHS = 12;
const QUARTER_MONTHS = 3;

const yearAndNumber = (quarter: Quarter): [year: number, number: number] => [
  Number(quarter.slice(0, 4)),
  Number(quarter.slice(6)),
];

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The calendar month that lies so many months after January of a year. */
const monthAt = (year: number, months: number): [year: number, month: number] => [
  year + Math.floor(months / MONTHS),
  (months % MONTHS) + 1,
];

/** The quarter a day falls in. */
export const quarterOf = (day: Day, start: FiscalStart): Quarter => {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month < start ? 1 : 0);
  return `${year}-Q${Math.floor(((month - start + MONTHS) % MONTHS) / QUARTER_MONTHS) + 1}`;
};

export const nextQuarter = (quarter: Quarter): Quarter => {
  const [year, number] = yearAndNumber(quarter);
  return number === 4 ? `${year + 1}-Q1` : `${year}-Q${number + 1}`;
};

export const previousQuarter = (quarter: Quarter): Quarter => {
  const [year, number] = yearAndNumber(quarter);
  return number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`;
};

export const firstDay = (quarter: Quarter, start: FiscalStart): Day => {
  const [year, number] = yearAndNumber(quarter);
  const [of, month] = monthAt(year, start - 1 + (number - 1) * QUARTER_MONTHS);
  return `${of}-${twoDigits(month)}-01`;
};

export const lastDay = (quarter: Quarter, start: FiscalStart): Day => {
  const [year, number] = yearAndNumber(quarter);
  const [of, month] = monthAt(year, start - 2 + number * QUARTER_MONTHS);
  return `${of}-${twoDigits(month)}-${lastDayOfMonth(new Date(of, month - 1)).getDate()}`;
};

const fiscalStarts: FiscalStart[] = Array.from({ length: MONTHS }, (_, month) => month + 1);

/** Every quarter that a day, or the one after it, may fall in: for who does not know the site's fiscal year yet. */
export const quartersAround = (day: Day): Quarter[] => {
  const current = new Set(fiscalStarts.map(start => quarterOf(day, start)));
  return [...new Set([...current].flatMap(quarter => [quarter, nextQuarter(quarter)]))].toSorted();
};

/** From this many days before a quarter ends, people negotiate the next one. */
const NEXT_QUARTER_DAYS = 45;

/** The quarter that is being negotiated on a day: the current one, or towards its end the next. */
export const negotiatedOn = (day: Day, start: FiscalStart): Quarter => {
  const current = quarterOf(day, start);
  return daysBetween(day, lastDay(current, start)) < NEXT_QUARTER_DAYS ? nextQuarter(current) : current;
};

/** Whole calendar days from one day to another; negative if the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(parseISO(to), parseISO(from));
