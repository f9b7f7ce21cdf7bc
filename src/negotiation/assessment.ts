import * as v from 'valibot';
import { Forecast } from './forecast';
import { Attempt, Baseline, Measure } from './measure';
import { Mark, Text } from './shape';
import { MOST_ATTEMPTS } from './thresholds';

/** Attempts, or the explicit statement that nothing was tried: an empty list alone is not an answer (N5). */
export const History = v.variant('kind', [
  v.strictObject({ kind: v.literal('tried'), attempts: v.pipe(v.array(Attempt), v.maxLength(MOST_ATTEMPTS)) }),
  v.strictObject({ kind: v.literal('never-tried') }),
]);
export type History = v.InferOutput<typeof History>;

/** What the team brings, closest to customer and technology; one statement, made in one move. */
export const Assessment = v.strictObject({
  measure: Measure,
  baseline: Baseline,
  history: History,
  forecast: Forecast,
  /** Under which the forecast stands. */
  conditions: Text,
  goalKind: v.picklist(['performance', 'learning']),
});
export type Assessment = v.InferOutput<typeof Assessment>;

export const MarkedAssessment = v.strictObject({ ...Assessment.entries, by: Mark });
export type MarkedAssessment = v.InferOutput<typeof MarkedAssessment>;
