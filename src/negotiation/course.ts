import * as v from 'valibot';
import { Forecast } from './forecast';
import { Baseline, Measure } from './measure';
import type { Negotiation } from './negotiation';
import type { Agreement, Terms } from './offer';
import { Fallback } from './priority';
import { Amount, Mark } from './shape';
import { FALLBACK_RHYTHM } from './thresholds';

/** What a quarter goes on with when its deadline passed without agreement (N10). It is not agreed, and says so. */
export const FallenBack = v.strictObject({
  by: Mark,
  fallback: Fallback,
  measure: Measure,
  baseline: Baseline,
  /** The team's first forecast: the one it gave as things were. */
  forecast: Forecast,
  /** The team's P50, or null where the fallback is put in words. */
  target: v.nullable(Amount),
  goalKind: v.picklist(['performance', 'learning']),
});
export type FallenBack = v.InferOutput<typeof FallenBack>;

/** What a quarter runs on and is judged by: its agreement or, without one, its fallback. */
export type Course = {
  agreed: boolean;
  measure: Measure;
  baseline: Baseline;
  forecast: Forecast;
  target: number | null;
} & Pick<Terms, 'asks' | 'counterweights' | 'clauses' | 'goalKind' | 'rhythm'>;

const courseOfAgreement = ({ measure, baseline, terms }: Agreement): Course | null => {
  const { forecast, target, asks, counterweights, clauses, goalKind, rhythm } = terms;
  if (!forecast) return null;
  return { agreed: true, measure, baseline, forecast, target, asks, counterweights, clauses, goalKind, rhythm };
};

/** What the quarter runs on; null before agreement or fallback. An agreement made later takes the fallback's place. */
export const courseOf = ({ agreement, fallenBack }: Pick<Negotiation, 'agreement' | 'fallenBack'>): Course | null => {
  if (agreement) return courseOfAgreement(agreement);
  if (!fallenBack) return null;
  const { measure, baseline, forecast, target, goalKind } = fallenBack;
  const unwritten = { asks: [], counterweights: [], clauses: [] };
  return { agreed: false, measure, baseline, forecast, target, goalKind, rhythm: FALLBACK_RHYTHM, ...unwritten };
};
