import { jStat } from 'jstat';
import * as v from 'valibot';
import { type Direction, sign } from './measure';
import { Amount } from './shape';

/**
 * The team's range for the measure at quarter end. P10 is the cautious end: in nine of ten quarters like this the
 * measure ends at least as good. Where lower is better, P10 is therefore the largest number.
 */
export const Forecast = v.strictObject({ p10: Amount, p50: Amount, p90: Amount });
export type Forecast = v.InferOutput<typeof Forecast>;

/** How many standard deviations P90 lies above P50. */
const Z90 = jStat.normal.inv(0.9, 0, 1);

/** P10 < P50 < P90, read in the measure's direction (N5). */
export const isOrdered = ({ p10, p50, p90 }: Forecast, direction: Direction): boolean =>
  sign(direction) * p10 < sign(direction) * p50 && sign(direction) * p50 < sign(direction) * p90;

/**
 * Chance, 0 to 1, that the measure ends at `level` or better: a two-piece normal through the three quantiles, exact at
 * each of them (RULES 6). The forecast must be ordered.
 *
 * @example chance({ p10: 35.5, p50: 37.5, p90: 40 }, 41, 'higher') // 0.04: four quarters in a hundred
 */
export const chance = (forecast: Forecast, level: number, direction: Direction): number => {
  const s = sign(direction);
  const above = s * (level - forecast.p50);
  const spread = above < 0 ? s * (forecast.p50 - forecast.p10) : s * (forecast.p90 - forecast.p50);
  return jStat.normal.cdf((-above / spread) * Z90, 0, 1);
};
