import * as v from 'valibot';
import type { Answer, GoalView } from '../api';
import { goalLink } from '../jira';
import { accepted, Count, Goal, JiraId, type Refusal, refused } from '../negotiation';
import { ensureOutcome, loadGoal, type StoredGoal, saveGoal } from '../storage';
import { access } from './access';
import { frozen } from './archived';
import { door } from './door';

/** The goal of an outcome as pages show it and as its form starts from. */
export const goalView = ({ goal, version }: StoredGoal): GoalView => ({
  shown: goalLink(goal),
  goal,
  seen: version,
});

/** Longer is no link that anybody copied, and no name. */
const Told = v.pipe(v.string(), v.maxLength(1000));

const Payload = v.strictObject({
  outcomeId: JiraId,
  seen: v.nullable(Count),
  goal: v.nullable(v.strictObject({ link: Told, title: Told })),
});

/** Which of its fields does not hold. */
const lacking = (goal: unknown): Refusal | null => {
  const parsed = v.safeParse(Goal, goal);
  if (parsed.success) return null;
  return { code: 'goal-incomplete', about: [...new Set(parsed.issues.map(issue => v.getDotPath(issue) ?? 'link'))] };
};

/** Both parties may say which Atlassian goal the outcome serves, or that it serves none: it is no term of theirs. */
export const setGoal = door(Payload, async ({ outcomeId, seen, goal: told }, asker): Promise<Answer<GoalView>> => {
  const found = await access(outcomeId, asker);
  if (!found.ok) return found;
  if (found.value.viewer === 'observer') return refused('not-a-party');
  const archived = await frozen(found.value.projectId);
  if (archived) return archived;
  const refusal = told && lacking(told);
  if (refusal) return { ok: false, refusal };
  await ensureOutcome(outcomeId, found.value.projectId);
  const saved = await saveGoal(outcomeId, told && v.parse(Goal, told), seen);
  if (saved) return accepted(goalView(saved));
  const fresh = goalView(await loadGoal(outcomeId));
  return { ok: false, refusal: { ...refused('moved-on').refusal, fresh } };
});
