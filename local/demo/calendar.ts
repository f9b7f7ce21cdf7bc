/** Dates of the demo, all relative to the day of installation, by the days of the company's own time zone. */
export type Day = string;

const DAY_MS = 86_400_000;
const ZONE = 'Europe/Amsterdam';

/** The day it is at an instant, where the company is. */
export const dayAt = (instant: number): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' }).format(instant);

export const dayAfter = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

export const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
export const later = (one: Day, other: Day): Day => (one > other ? one : other);

/** A quarter as the data names it: `Q0` is the one of the day of installation, `Q-4` the same one a year before. */
export type Label = 'Q-4' | 'Q-3' | 'Q-2' | 'Q-1' | 'Q0' | 'Q+1';

export type QuarterDays = {
  label: Label;
  /** `2026-Q4`. */
  name: string;
  begins: Day;
  ends: Day;
  /** A day of the quarter, counted from 0, but never one after today: what is told has happened. */
  on(place: number): Day;
  /** A day of the quarter, counted from 0, past or to come. */
  planned(place: number): Day;
  /** The days of the weekly readings, oldest first: none in a quarter to come. */
  readings: Day[];
};

export type Calendar = {
  today: Day;
  ago(days: number): Day;
  ahead(days: number): Day;
  quarter(label: Label): QuarterDays;
};

const WEEKS = 13;
/** Readings that the running quarter has so far, however many of its days are over. */
const READINGS_SO_FAR = 8;

/** Readings of a past quarter are a week apart, the last one in the quarter's last days; a quarter has 90 days at least. */
const weekly = (begins: Day): Day[] => Array.from({ length: WEEKS }, (_, week) => dayAfter(begins, 7 * week + 4));

/** Those of the running quarter lie evenly over the days that are over, the last one yesterday; never two on a day. */
const soFar = (begins: Day, today: Day): Day[] => {
  const elapsed = daysBetween(begins, today);
  const count = Math.min(READINGS_SO_FAR, elapsed);
  return Array.from({ length: count }, (_, at) => dayAfter(begins, Math.floor(((at + 1) * elapsed) / count) - 1));
};

const firstOf = (quarters: number): Day =>
  `${Math.floor(quarters / 4)}-${String((quarters % 4) * 3 + 1).padStart(2, '0')}-01`;

/** The demo's dates for a day of installation. */
export const calendarFrom = (today: Day): Calendar => {
  const now = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  return {
    today,
    ago: days => dayAfter(today, -days),
    ahead: days => dayAfter(today, days),
    quarter: label => {
      const distance = Number(label.slice(1));
      const begins = firstOf(now + distance);
      const planned = (place: number) => dayAfter(begins, place);
      return {
        label,
        name: `${begins.slice(0, 4)}-Q${((now + distance) % 4) + 1}`,
        begins,
        ends: dayAfter(firstOf(now + distance + 1), -1),
        planned,
        on: place => earlier(planned(place), today),
        readings: distance < 0 ? weekly(begins) : distance === 0 ? soFar(begins, today) : [],
      };
    },
  };
};
