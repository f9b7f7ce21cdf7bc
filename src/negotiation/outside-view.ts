import { jStat } from 'jstat';
import { countInside, type PastResult } from './calibration';
import { type Forecast, isOrdered } from './forecast';
import type { Direction } from './measure';
import { LEAST_HISTORY, PRIOR_RESULTS, RANGE_SHARE } from './thresholds';

/** A forecast seen in the light of how the team's earlier forecasts turned out (RULES 6). */
export type OutsideView =
  | {
      kind: 'too-little-history';
      /** Results that have a ratio; fewer than `LEAST_HISTORY`. */
      n: number;
    }
  | {
      kind: 'shown';
      /** All past results: what `inside` and `width` rest on. */
      n: number;
      /** Those that have a ratio: what `ratio` and `shrunk` rest on. Fewer than `n` where a P50 was the baseline. */
      withRatio: number;
      /** `r`: median of move achieved to move forecast. 1 is as forecast, above 1 more, below 0 the other way. */
      ratio: number;
      /** `r'`: the ratio, drawn towards 1 the more the shorter the history. */
      shrunk: number;
      /** `w`: how much wider (above 1) or narrower (below 1) the range becomes; finite and above 0. */
      width: number;
      /** Results that ended within their own P10 to P90. */
      inside: number;
      /** The adjusted forecast, in the measure's unit and ordered like the team's. */
      forecast: Forecast;
    };

/** Standard deviations to either side of the middle of a normal that hold this share, above 0 and below 1. */
const reach = (share: number): number => jStat.normal.inv((1 + share) / 2, 0, 1);

/**
 * Move achieved to move forecast. Where the forecast was to stay at the baseline there is none: not a finite number.
 * Adding 0 makes no move at all 0 where lower is better too, and not -0.
 */
const ratioOf = ({ actual, baseline, forecast }: PastResult): number =>
  (actual - baseline) / (forecast.p50 - baseline) + 0;

/**
 * The factor for the range's two sides. The prior results count as forecast, so with 0 <= inside <= n the share lies
 * above 0 and at or below 1 - 0.8/(n+4): `reach` is finite and above 0, and so is the factor.
 */
const widthFor = (inside: number, n: number): number =>
  reach(RANGE_SHARE) / reach((inside + RANGE_SHARE * PRIOR_RESULTS) / (n + PRIOR_RESULTS));

/**
 * The team's forecast adjusted by its own past results, whatever they measured (RULES 6). Differences carry the
 * direction, so one formula serves both. With fewer than `LEAST_HISTORY` ratios no number is given.
 *
 * Forecasts, past ones too, must be ordered (N5). One that is not ordered in `direction` is thrown.
 */
export const outsideView = (
  past: PastResult[],
  baseline: number,
  forecast: Forecast,
  direction: Direction,
): OutsideView => {
  if (!isOrdered(forecast, direction))
    throw new Error('An outside view needs an ordered forecast: ask isOrdered first');
  const ratios = past.map(ratioOf).filter(Number.isFinite);
  const withRatio = ratios.length;
  if (withRatio < LEAST_HISTORY) return { kind: 'too-little-history', n: withRatio };
  const n = past.length;
  const inside = countInside(past);
  const ratio = jStat.median(ratios);
  const shrunk = 1 + (withRatio / (withRatio + PRIOR_RESULTS)) * (ratio - 1);
  const width = widthFor(inside, n);
  const p50 = baseline + shrunk * (forecast.p50 - baseline);
  return {
    kind: 'shown',
    n,
    withRatio,
    ratio,
    shrunk,
    width,
    inside,
    forecast: {
      p10: p50 - width * (forecast.p50 - forecast.p10),
      p50,
      p90: p50 + width * (forecast.p90 - forecast.p50),
    },
  };
};
