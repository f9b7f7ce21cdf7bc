import * as v from 'valibot';
import { Quarter } from './quarter';
import { AccountId, Amount, Chance, Day, Line, MoveId, Name, Text } from './shape';

/** A true constraint that may stand in a priority although it reads like a solution (N2). */
export const Constraint = v.strictObject({ kind: v.picklist(['law', 'contract', 'date']), text: Line });

/** What happens if the deadline passes without agreement (N2, N10). The default is to go on at the team's P50. */
export const Fallback = v.variant('kind', [
  v.strictObject({ kind: v.literal('team-p50') }),
  v.strictObject({ kind: v.literal('other'), text: Text }),
]);

/** How the leader bets that the team's outcome moves the business outcome: in words, and how sure. Judged in the review (N15). */
export const Bet = v.strictObject({ words: Text, chance: Chance });
export type Bet = v.InferOutput<typeof Bet>;

/**
 * What the leader says matters most this quarter and why now; never how to solve it. One priority may be shared with
 * several teams: then `id` names it. Deadline and fallback are each team's own.
 */
export const Priority = v.strictObject({
  /** Null while it is proposed anew: sharing it gives it one. */
  id: v.nullable(MoveId),
  mattersMost: Text,
  whyNow: Text,
  businessOutcome: Line,
  /** The business outcome whose readings the app keeps; null where it is only named. */
  businessOutcomeId: v.nullable(MoveId),
  bet: v.nullable(Bet),
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

/**
 * A priority as a thing of its own: one leader's for one quarter, shared with one team or several. What was shared is
 * never edited, for others have read it; deadline and fallback are each team's own and not part of it.
 */
export const SharedPriority = v.strictObject({
  ...v.omit(Priority, ['id', 'deadline', 'fallback']).entries,
  id: MoveId,
  quarter: Quarter,
  leaderId: AccountId,
});
export type SharedPriority = v.InferOutput<typeof SharedPriority>;

/** What a priority shares with every team that gets it. */
export const sharedOf = (priority: Priority, id: string, quarter: Quarter, leaderId: string): SharedPriority => {
  const { deadline: _deadline, fallback: _fallback, ...content } = priority;
  return { ...content, id, quarter, leaderId };
};
