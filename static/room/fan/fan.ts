import type { RoomView } from '../../../src/api';
import type { Forecast } from '../../../src/negotiation/forecast';
import type { Baseline, Measure } from '../../../src/negotiation/measure';
import type { Day } from '../../../src/negotiation/shape';
import type { NegotiationView } from '../../../src/negotiation/view';

/** A value of the measure on a day. */
export type Dated = Pick<Baseline, 'value' | 'on'>;

/** What a fan is of: a forecast from a baseline, with what it is held against. */
export type Picture = {
  measure: Measure;
  baseline: Dated;
  /** Null while it is unknown: a leader's new terms, or a range that is still being typed. */
  forecast: Forecast | null;
  need: number | null;
  target: number | null;
  /** What came out; null until it was reported. */
  actual?: Dated | null;
};

/** All that a fan shows: nothing in it is worked out from pixels. */
export type Fan = Omit<Picture, 'actual'> & {
  actual: Dated | null;
  /** Readings in sight, the baseline among them, oldest first. */
  readings: Dated[];
  quarter: string;
  /** First day in sight; the last one is the quarter's end. */
  from: Day;
  begins: Day;
  ends: Day;
  /** While the quarter runs; else null. */
  today: Day | null;
  /** That day is not today: an earlier state is looked back to. */
  isPast: boolean;
};

/** Quarters in sight before the one that is negotiated. */
const QUARTERS_BEFORE = 3;

/** The first day of so many months before the month of a day. */
export const monthsBefore = (day: Day, months: number): Day => {
  const date = new Date(`${day}T00:00:00Z`);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1)).toISOString().slice(0, 10);
};

const isSameMeasure = (one: Measure, other: Measure): boolean => one.name === other.name && one.unit === other.unit;

/** The quarter that a fan ends with. */
export type QuarterOf = Pick<NegotiationView, 'quarter' | 'begins' | 'ends'>;
/** What a fan is drawn from besides its picture: readings, and the day it is; `isPast` where that is an earlier one. */
export type Ground = Pick<RoomView, 'day' | 'outcome'> & { isPast?: boolean };

/** Readings of the picture's own measure, within the last four quarters and not after the end of this one. */
const readingsOf = ({ measure, baseline }: Picture, { begins, ends }: QuarterOf, ground: Ground | null): Dated[] => {
  const known = ground?.outcome && isSameMeasure(ground.outcome.measure, measure) ? ground.outcome.readings : [];
  const earliest = monthsBefore(begins, QUARTERS_BEFORE * 3);
  const others = known.filter(({ on }) => on >= earliest && on <= ends && on !== baseline.on);
  return [...others, baseline].toSorted((one, other) => one.on.localeCompare(other.on));
};

/** What is to be seen, on a day, of a picture of this quarter. */
export const fanOf = (course: QuarterOf, { actual = null, ...picture }: Picture, ground: Ground | null): Fan => {
  const { quarter, begins, ends } = course;
  const read = readingsOf(picture, course, ground);
  const readings = actual ? read.filter(({ on }) => on < actual.on) : read;
  const day = ground?.day ?? null;
  return {
    ...picture,
    actual,
    readings,
    quarter,
    from: readings[0]?.on ?? picture.baseline.on,
    begins,
    ends,
    today: day !== null && !actual && day >= begins && day <= ends ? day : null,
    isPast: ground?.isPast ?? false,
  };
};
