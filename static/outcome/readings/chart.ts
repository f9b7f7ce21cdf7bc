import type { Reading } from '../../../src/negotiation/outcome';
import type { Day } from '../../../src/negotiation/shape';
import { scaleFor } from '../../standing/scale';

/** Places in percent of the picture, from its upper left corner. */
export type Plot = {
  points: { x: number; y: number; reading: Reading }[];
  levels: { y: number; level: number }[];
  days: { x: number; on: Day }[];
};

const LEVELS = 4;
const steps = [1, 2, 5, 10];

/** A step of 1, 2 or 5 times a power of ten, so that a span has about so many of them. */
const stepFor = (span: number): number => {
  const rough = span / LEVELS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (steps.find(step => step * power >= rough) ?? 10) * power;
};

/** Below this, beside the amounts themselves and at all, a difference would be nothing but noise of the arithmetic. */
const NOISE = 1e-9;

const isFlat = (low: number, high: number): boolean =>
  high - low <= NOISE * Math.max(NOISE, Math.abs(low), Math.abs(high));

/** Round levels between two amounts; of a flat line its own. */
export const levelsBetween = (low: number, high: number): number[] => {
  if (isFlat(low, high)) return [low];
  const step = stepFor(high - low);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: count }, (_, at) => Number(((first + at) * step).toPrecision(12)));
};

const timeOf = (on: Day): number => Date.parse(`${on}T00:00:00Z`);
const dayAt = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** Days to name along the picture: both ends and two between, as far as they differ. */
const daysBetween = (first: number, last: number): Day[] => [
  ...new Set([0, 1, 2, 3].map(third => dayAt(first + ((last - first) * third) / 3))),
];

/** Readings, oldest first, as a line over time. There are at least two. */
export const plotOf = (readings: readonly Reading[]): Plot => {
  const values = readings.map(({ value }) => value);
  const times = readings.map(({ on }) => timeOf(on));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const scale = scaleFor(values);
  const y = (value: number) => 100 - scale(value);
  const x = (time: number) => (first === last ? 50 : ((time - first) / (last - first)) * 100);
  return {
    points: readings.map(reading => ({ x: x(timeOf(reading.on)), y: y(reading.value), reading })),
    levels: levelsBetween(Math.min(...values), Math.max(...values)).map(level => ({ y: y(level), level })),
    days: daysBetween(first, last).map(on => ({ x: x(timeOf(on)), on })),
  };
};
