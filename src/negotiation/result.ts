import * as v from 'valibot';
import { isHarmed } from './counterweight';
import { type Course, courseOf } from './course';
import { type Direction, sign } from './measure';
import type { Negotiation } from './negotiation';
import type { Counterweight, Terms } from './offer';
import type { CounterweightValue } from './running';
import { Amount, Count } from './shape';

/** How a quarter came out (N16). */
export const ResultKind = v.picklist([
  'reached',
  'reached-with-harm',
  'in-range',
  'below-range',
  'above-range',
  'learned',
  'not-measured',
  'stopped',
]);
export type ResultKind = v.InferOutput<typeof ResultKind>;

/**
 * The result in one word, and the facts behind it: against the agreement in force, the one first signed, and the
 * forecast. Null is what cannot be said: nothing measured, or no target.
 */
export const QuarterResult = v.strictObject({
  kind: ResultKind,
  agreed: v.boolean(),
  actual: v.nullable(Amount),
  reached: v.nullable(v.boolean()),
  reachedOriginal: v.nullable(v.boolean()),
  range: v.nullable(v.picklist(['below', 'in', 'above'])),
  /** Counterweights beyond their limit, by place. */
  harmed: v.array(Count),
});
export type QuarterResult = v.InferOutput<typeof QuarterResult>;

/** At the target or past it counts as reached, read in the measure's direction. */
export const isReached = (actual: number, target: number, direction: Direction): boolean =>
  sign(direction) * actual >= sign(direction) * target;

/** Where a value lies: P10 and P90 themselves are inside. "Above" is better than P90, whatever the direction. */
export const rangeOf = (
  actual: number,
  { p10, p90 }: { p10: number; p90: number },
  direction: Direction,
): 'below' | 'in' | 'above' => {
  const s = sign(direction);
  if (s * actual < s * p10) return 'below';
  return s * actual > s * p90 ? 'above' : 'in';
};

const harmedBy = (counterweights: Counterweight[], values: CounterweightValue[]): number[] =>
  values.flatMap(({ place, value }) => {
    const counterweight = counterweights[place];
    return counterweight && isHarmed(counterweight, value) ? [place] : [];
  });

type Facts = Omit<QuarterResult, 'kind'> & { goalKind: Terms['goalKind']; stopped: boolean };

/** The first that applies: a quarter that was stopped, or not measured, or set out to learn, is not judged by its target. */
const kindOf = ({ stopped, actual, goalKind, reached, harmed, range }: Facts): ResultKind => {
  if (stopped) return 'stopped';
  if (actual === null) return 'not-measured';
  if (goalKind === 'learning') return 'learned';
  if (reached) return harmed.length > 0 ? 'reached-with-harm' : 'reached';
  if (range === 'in') return 'in-range';
  return range === 'below' ? 'below-range' : 'above-range';
};

/** The target first signed; null where it was in another measure, for then it cannot be compared. */
const originalTarget = ({ original }: Negotiation, { measure, target }: Course): number | null => {
  if (!original) return target;
  const isSame = (['name', 'unit', 'direction'] as const).every(field => original.measure[field] === measure[field]);
  return isSame ? original.terms.target : null;
};

/** N16, from what was agreed and reported; null before there is a report. */
export const resultOf = (state: Negotiation): QuarterResult | null => {
  const course = courseOf(state);
  if (!course || !state.report) return null;
  const { direction } = course.measure;
  const actual = state.report.final?.value ?? null;
  const against = (target: number | null): boolean | null =>
    actual === null || target === null ? null : isReached(actual, target, direction);
  const facts = {
    agreed: course.agreed,
    actual,
    reached: against(course.target),
    reachedOriginal: against(originalTarget(state, course)),
    range: actual === null ? null : rangeOf(actual, course.forecast, direction),
    harmed: harmedBy(course.counterweights, state.report.counterweights),
  };
  return { ...facts, kind: kindOf({ ...facts, goalKind: course.goalKind, stopped: state.stopped !== null }) };
};
