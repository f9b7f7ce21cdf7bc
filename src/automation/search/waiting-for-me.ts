import * as v from 'valibot';

/** What Jira calls a JQL function with. */
const Call = v.object({ clause: v.object({ operator: v.string(), arguments: v.optional(v.array(v.string()), []) }) });

const WAITS = 'negotiationWaitsFor = currentUser()';
const WAITS_NOT = '(negotiationWaitsFor != currentUser() OR negotiationWaitsFor is EMPTY)';

/**
 * `issue in negotiationsWaitingForMe()`. Jira computes a function once for everybody and keeps the answer for days (Jira: JQL
 * functions, precomputations), so what it answers must be true for whoever asks, and tomorrow: JQL over the issue property,
 * in which Jira itself puts the person who searches.
 */
export const negotiationsWaitingForMe = async (call: unknown): Promise<{ jql: string } | { error: string }> => {
  const parsed = v.safeParse(Call, call);
  if (!parsed.success)
    return { error: 'negotiationsWaitingForMe could not be understood. Use: issue in negotiationsWaitingForMe()' };
  const { operator, arguments: given } = parsed.output.clause;
  if (given.length > 0) return { error: 'negotiationsWaitingForMe takes no arguments.' };
  return { jql: operator.toLowerCase() === 'not in' ? WAITS_NOT : WAITS };
};
