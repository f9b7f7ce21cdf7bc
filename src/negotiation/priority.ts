import * as v from 'valibot';
import { Amount, Day, Line, Name, Text } from './shape';

/** A true constraint that may stand in a priority although it reads like a solution (N2). */
export const Constraint = v.strictObject({ kind: v.picklist(['law', 'contract', 'date']), text: Line });

/** What happens if the deadline passes without agreement (N2, N10). The default is to go on at the team's P50. */
export const Fallback = v.variant('kind', [
  v.strictObject({ kind: v.literal('team-p50') }),
  v.strictObject({ kind: v.literal('other'), text: Text }),
]);

/** What the leader says matters most this quarter and why now; never how to solve it. */
export const Priority = v.strictObject({
  mattersMost: Text,
  whyNow: Text,
  businessOutcome: Line,
  mayBeGiven: Text,
  riskAppetite: v.picklist(['small', 'moderate', 'bold']),
  mustNotGetWorse: Text,
  constraint: v.nullable(Constraint),
  deadline: Day,
  fallback: Fallback,
});
export type Priority = v.InferOutput<typeof Priority>;

/** The level of the measure that the business could use, in the leader's words. Sealed until the team has given its forecast. */
export const Need = v.strictObject({ level: Amount, unit: Name, measure: Line });
export type Need = v.InferOutput<typeof Need>;
