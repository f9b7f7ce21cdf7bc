import { chance, type Forecast } from './forecast';
import { type Measure, sign } from './measure';
import type { Need } from './priority';
import { GAP_CHANCE } from './thresholds';

/** How far the need lies beyond the forecast (N6). */
export type Gap = {
  /** True where the real negotiation starts: the need is less likely than `GAP_CHANCE`. */
  open: boolean;
  /** Chance, 0 to 1, of reaching the need under the forecast. */
  chance: number;
  /** From the team's P50 to the need, in the measure's unit; positive where the need asks for more than P50. */
  distance: number;
};

/** A need stated in another unit than the measure cannot be compared with a forecast: nothing is invented then. */
export const isComparable = (need: Need, measure: Measure): boolean =>
  need.unit.toLowerCase() === measure.unit.toLowerCase();

/** The gap between need and forecast; null where no need is stated or it is in another unit. */
export const gapBetween = (need: Need | null, forecast: Forecast | null, measure: Measure): Gap | null => {
  if (!need || !forecast || !isComparable(need, measure)) return null;
  const ofNeed = chance(forecast, need.level, measure.direction);
  return {
    open: ofNeed < GAP_CHANCE,
    chance: ofNeed,
    distance: sign(measure.direction) * (need.level - forecast.p50),
  };
};
