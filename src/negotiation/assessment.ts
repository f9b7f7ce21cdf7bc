import * as v from 'valibot';
import { Forecast } from './forecast';
import { Attempt, Baseline, Measure } from './measure';
import { Line, Mark, Text } from './shape';
import { MOST_ATTEMPTS, MOST_LEVERS } from './thresholds';

/** Attempts, or the explicit statement that nothing was tried: an empty list alone is not an answer (N5). */
export const History = v.variant('kind', [
  v.strictObject({ kind: v.literal('tried'), attempts: v.pipe(v.array(Attempt), v.maxLength(MOST_ATTEMPTS)) }),
  v.strictObject({ kind: v.literal('never-tried') }),
]);
export type History = v.InferOutput<typeof History>;

/** A few short texts, none of them blank: a line that says nothing is left out, not sent. */
const Named = v.pipe(v.array(v.pipe(Line, v.nonEmpty())), v.maxLength(MOST_LEVERS));

/** What the team brings, closest to customer and technology; one statement, made in one move. */
export const Assessment = v.strictObject({
  measure: Measure,
  baseline: Baseline,
  history: History,
  forecast: Forecast,
  /** Under which the forecast stands. */
  conditions: Text,
  goalKind: v.picklist(['performance', 'learning']),
  /** What could move the measure: where bolder experiments would begin. Absent where none was named, as in older records. */
  levers: v.optional(Named),
  /** What is not known yet and would change the range: what a learning goal would find out. Absent like `levers`. */
  unknowns: v.optional(Named),
});
export type Assessment = v.InferOutput<typeof Assessment>;

export const MarkedAssessment = v.strictObject({ ...Assessment.entries, by: Mark });
export type MarkedAssessment = v.InferOutput<typeof MarkedAssessment>;
