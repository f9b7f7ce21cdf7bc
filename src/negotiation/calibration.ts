import { jStat } from 'jstat';
import type { Forecast } from './forecast';
import type { Direction } from './measure';
import type { Quarter } from './quarter';
import { isReached, rangeOf } from './result';
import { RELIABILITY_EDGES } from './thresholds';

/**
 * One closed quarter of a team's performance goal: what the numbers about the past are computed from (RULES 6).
 * Learning goals, and goals that were stopped or not measured, never become one: the caller leaves them out.
 */
export type PastResult = {
  quarter: Quarter;
  measureName: string;
  direction: Direction;
  /** Where the measure stood when the team gave its forecast, in the measure's unit like every level below. */
  baseline: number;
  /** The forecast of the first agreement; ordered (N5). */
  forecast: Forecast;
  /** The target in force at quarter end. */
  target: number;
  /** The target of the first agreement; equal to `target` where nothing was amended. */
  originalTarget: number;
  /** Chance, 0 to 1, of the target: the team's word at its first check-in, else what its signed forecast gives. */
  stated: number;
  /** Where the measure ended. */
  actual: number;
};

/** Whether a level lies within P10 to P90, both included. The forecast must be ordered. */
export const isInside = (level: number, forecast: Forecast, direction: Direction): boolean =>
  rangeOf(level, forecast, direction) === 'in';

/** How many results ended within their own forecast's P10 to P90. */
export const countInside = (past: PastResult[]): number =>
  past.filter(({ actual, forecast, direction }) => isInside(actual, forecast, direction)).length;

/**
 * How well a team's chances and ranges fitted what came (RULES 6). For the two sides alone, always shown with `n`;
 * never a ranking, never a person.
 */
export type Calibration = {
  /** Results it is computed from. */
  n: number;
  /** Brier score: mean squared distance of chance and result, 0 (best) to 1 (worst). Null if n is 0. */
  brier: number | null;
  /** Results within P10 to P90. Eight of ten are meant to be. */
  inside: number;
  /** Mean distance of result and P50 in widths of the range, signed so that above 0 was too modest. Null if n is 0. */
  bias: number | null;
  /** Results that reached their original target. */
  reached: number;
};

/** 1 where the original target was reached, else 0: an amended target says nothing about the chance stated before. */
const outcomeOf = ({ actual, originalTarget, direction }: PastResult): 0 | 1 =>
  isReached(actual, originalTarget, direction) ? 1 : 0;

/** Where a result landed, from P50 in widths of P10 to P90; the direction cancels out. */
const placeInRange = ({ actual, forecast: { p10, p50, p90 } }: PastResult): number => (actual - p50) / (p90 - p10);

/** Calibration over a team's past results, judged against original targets (RULES 6). */
export const calibration = (past: PastResult[]): Calibration => {
  const n = past.length;
  const outcomes = past.map(outcomeOf);
  return {
    n,
    brier: n === 0 ? null : jStat.mean(past.map(result => (result.stated - outcomeOf(result)) ** 2)),
    inside: countInside(past),
    bias: n === 0 ? null : jStat.mean(past.map(placeInRange)),
    reached: jStat.sum(outcomes),
  };
};

/** Results whose stated chances were alike: in the long run `observed` comes close to `meanStated`. */
export type ReliabilityBin = {
  /** Chances from here, 0 to 1. The even bin includes both its ends. */
  from: number;
  to: number;
  /** Results in the bin, at least one. */
  n: number;
  meanStated: number;
  /** Share, 0 to 1, that reached the original target. */
  observed: number;
};

const [UNLIKELY, EVEN_FROM, EVEN_TO] = RELIABILITY_EDGES;

const bins = [
  { from: 0, to: UNLIKELY, holds: (chance: number) => chance < UNLIKELY },
  { from: UNLIKELY, to: EVEN_FROM, holds: (chance: number) => chance >= UNLIKELY && chance < EVEN_FROM },
  { from: EVEN_FROM, to: EVEN_TO, holds: (chance: number) => chance >= EVEN_FROM && chance <= EVEN_TO },
  { from: EVEN_TO, to: 1, holds: (chance: number) => chance > EVEN_TO },
];

/** Stated chances against what came, from unlikely to likely (RULES 6); a bin without results is left out. */
export const reliability = (past: PastResult[]): ReliabilityBin[] =>
  bins.flatMap(({ from, to, holds }) => {
    const within = past.filter(({ stated }) => holds(stated));
    if (within.length === 0) return [];
    return {
      from,
      to,
      n: within.length,
      meanStated: jStat.mean(within.map(({ stated }) => stated)),
      observed: jStat.mean(within.map(outcomeOf)),
    };
  });
