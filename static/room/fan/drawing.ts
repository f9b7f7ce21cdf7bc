import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { Forecast } from '../../../src/negotiation/forecast';
import type { Day } from '../../../src/negotiation/shape';
import { type Dated, type Fan, monthsBefore } from './fan';

/** What stands at the quarter's end, named in the margin. */
export type EndMark = 'p10' | 'p50' | 'p90' | 'need' | 'target' | 'actual';

/** How a level and a mark are said: how long that is decides about the margins. */
export type Speech = { level: (level: number) => string; mark: (mark: EndMark, value: number) => string };

type Place = { x: number; y: number };

/** A fan in pixels, from the upper left corner. */
export type Drawing = {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The quarter that is negotiated, from left to right. */
  quarter: { from: number; to: number };
  levels: { y: number; text: string }[];
  months: { x: number; on: Day }[];
  /** Paths; blank without a forecast. */
  outer: string;
  inner: string;
  median: string;
  course: string;
  dots: (Place & Dated)[];
  baseline: Place;
  need: number | null;
  target: Place | null;
  actual: (Place & { from: Place }) | null;
  today: number | null;
  /** Names in the margin: `y` is the mark's own height, `at` the one at which there is room for its name. */
  ends: { mark: EndMark; text: string; y: number; at: number }[];
};

const DAY_MS = 86_400_000;
const TOP = 22;
const BOTTOM = 26;
const LETTER = 6.4;
const LABEL_GAP = 16;
/** From the quarter's end to the names in the margin. */
export const LEADER = 14;
/** Pixels that the name of a month needs. */
const MONTH_WIDTH = 34;
/** Below this width only the quarter before is in sight, so that the fan keeps its room. */
const NARROW = 560;
/** Readings closer than this to each other are a line; only those since the baseline keep their dots. */
const DOT_GAP = 9;
/** How much of the range is left free above and below. */
const FREE = 0.07;

const timeOf = (on: Day): number => Date.parse(`${on}T00:00:00Z`) / DAY_MS;

/**
 * How far the middle half reaches of the way from P50 to P10 or P90: the quotient of the standard normal quantiles at 0.75
 * and 0.9, for the two-piece normal that every chance is computed by (RULES 6).
 */
const MIDDLE_HALF = 0.526306;

/** The quartiles that follow from a forecast. */
export const middleHalf = ({ p10, p50, p90 }: Forecast): [number, number] => [
  p50 - MIDDLE_HALF * (p50 - p10),
  p50 + MIDDLE_HALF * (p90 - p50),
];

/** Keeps their order and sets so many pixels between them, as near as can be to where they belong. */
export const apart = (wanted: readonly number[], gap: number, low: number, high: number): number[] => {
  const order = wanted.map((_, at) => at).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const set = [...wanted];
  let free = low;
  for (const at of order) {
    set[at] = Math.max(set[at] ?? 0, free);
    free = (set[at] ?? 0) + gap;
  }
  let least = high;
  for (const at of order.toReversed()) {
    set[at] = Math.min(set[at] ?? 0, least);
    least = (set[at] ?? 0) - gap;
  }
  return set;
};

const marksOf = ({ forecast, need, target, actual }: Fan): [EndMark, number][] => {
  const all: [EndMark, number | null][] = [
    ['p90', forecast?.p90 ?? null],
    ['p50', forecast?.p50 ?? null],
    ['p10', forecast?.p10 ?? null],
    ['need', need],
    ['target', target],
    ['actual', actual?.value ?? null],
  ];
  return all.flatMap(([mark, value]) => (value === null ? [] : [[mark, value] as [EndMark, number]]));
};

/** The lowest and highest amount in sight, with a little room at both ends. */
export const spanOf = (fan: Fan): [low: number, high: number] => {
  const amounts = [...fan.readings.map(({ value }) => value), ...marksOf(fan).map(([, value]) => value)];
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const free = high > low ? (high - low) * FREE : Math.max(1, Math.abs(high) * FREE);
  return [low - free, high + free];
};

/** First days of months in sight: each or, where there is less room, each second or third counted from the quarter's first. */
export const monthsBetween = (from: Day, ends: Day, begins: Day, most: number): Day[] => {
  const monthOf = (on: Day): number => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;
  const dayOf = (month: number): Day =>
    new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)).toISOString().slice(0, 10);
  const count = monthOf(ends) - monthOf(from) + 1;
  const step = count <= most ? 1 : count <= 6 ? 2 : 3;
  const months = Array.from({ length: count }, (_, at) => monthOf(from) + at).filter(
    month => (month - monthOf(begins)) % step === 0,
  );
  return months.map(dayOf).filter(on => on >= from && on <= ends);
};

const STEPS = 24;

/** The fan opens with the square root of time, as what is uncertain adds up; only its ends are forecast. */
const openings = Array.from({ length: STEPS + 1 }, (_, step) => (step / STEPS) ** 2);

/** What there is room for: on a narrow picture the last quarter before, and the baseline wherever it lies. */
export const inSight = (fan: Fan, width: number): Fan => {
  if (width >= NARROW) return fan;
  const { readings, baseline, begins } = fan;
  const earliest = [monthsBefore(begins, 3), baseline.on].toSorted()[0] ?? begins;
  const shown = readings.filter(({ on }) => on >= earliest);
  return { ...fan, readings: shown, from: shown[0]?.on ?? fan.from };
};

export const drawingOf = (whole: Fan, width: number, height: number, speech: Speech): Drawing => {
  const fan = inSight(whole, width);
  const { readings, baseline, forecast, actual } = fan;
  const [low, high] = spanOf(fan);
  const y = scaleLinear([low, high], [height - BOTTOM, TOP]);
  const levels = y.ticks(4).map(level => ({ y: y(level), text: speech.level(level) }));
  const marks = marksOf(fan).map(([mark, value]) => ({ mark, value, text: speech.mark(mark, value), y: y(value) }));
  const lengthOf = (all: { text: string }[]): number => Math.max(0, ...all.map(({ text }) => text.length)) * LETTER;

  const left = Math.ceil(lengthOf(levels)) + 12;
  const right = Math.max(left + 40, width - Math.ceil(lengthOf(marks)) - LEADER - 14);
  const last = timeOf(fan.ends);
  const x = scaleLinear([Math.min(timeOf(fan.from), last - 7), last], [left + 8, right]).clamp(true);
  const placeOf = ({ on, value }: Dated): Place => ({ x: x(timeOf(on)), y: y(value) });

  const start = Math.min(timeOf(baseline.on), last - 1);
  const middle = (t: number): number => baseline.value + ((forecast?.p50 ?? 0) - baseline.value) * t;
  const edge = (end: number) => (t: number) => y(middle(t) + (end - (forecast?.p50 ?? 0)) * Math.sqrt(t));
  const along = (t: number): number => x(start + (last - start) * t);
  const band = (lower: number, upper: number): string =>
    area<number>(along, edge(lower), edge(upper)).curve(curveMonotoneX)(openings) ?? '';
  const quartiles = forecast && middleHalf(forecast);

  const names = apart(
    marks.map(mark => mark.y),
    LABEL_GAP,
    TOP - 4,
    height - BOTTOM + 4,
  );
  const before = readings.at(-1) ?? baseline;
  const isDense = (placeOf(before).x - left) / readings.length < DOT_GAP;
  const monthsAtMost = Math.floor((right - left) / MONTH_WIDTH);
  return {
    left,
    right,
    top: TOP,
    bottom: height - BOTTOM,
    quarter: { from: x(timeOf(fan.begins)), to: right },
    levels,
    months: monthsBetween(fan.from, fan.ends, fan.begins, monthsAtMost).map(on => ({ x: x(timeOf(on)), on })),
    outer: forecast ? band(forecast.p10, forecast.p90) : '',
    inner: quartiles ? band(...quartiles) : '',
    median: forecast ? (line<number>(along, t => y(middle(t)))([0, 1]) ?? '') : '',
    course:
      line<Dated>(
        each => placeOf(each).x,
        each => placeOf(each).y,
      )(readings) ?? '',
    dots: readings
      .filter(({ on }) => on > baseline.on || (!isDense && on !== baseline.on))
      .map(each => ({ ...placeOf(each), ...each })),
    baseline: placeOf(baseline),
    need: fan.need === null ? null : y(fan.need),
    target: fan.target === null ? null : { x: right, y: y(fan.target) },
    actual: actual && { ...placeOf(actual), from: placeOf(before) },
    today: fan.today === null ? null : x(timeOf(fan.today)),
    ends: marks.map(({ mark, text, y }, at) => ({ mark, text, y, at: names[at] ?? y })),
  };
};
