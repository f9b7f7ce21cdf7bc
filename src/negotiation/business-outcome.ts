import * as v from 'valibot';
import { Baseline } from './measure';
import { AccountId, Amount, Day, Line, MoveId, Name } from './shape';
import { MOST_READINGS_AT_ONCE } from './thresholds';

/** What the teams' outcomes serve: revenue, churn, cost. It has its own readings and belongs to a leader. */
export const BusinessOutcome = v.strictObject({
  id: MoveId,
  leaderId: AccountId,
  name: Line,
  unit: Name,
  direction: v.picklist(['higher', 'lower']),
  /** Where the business wants it, and by when. */
  aim: v.nullable(v.strictObject({ level: Amount, by: Day })),
  readings: v.pipe(v.array(Baseline), v.maxLength(MOST_READINGS_AT_ONCE)),
});
export type BusinessOutcome = v.InferOutput<typeof BusinessOutcome>;
