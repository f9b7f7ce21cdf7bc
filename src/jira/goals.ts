import type { Goal } from '../negotiation';
import { isGoalAri } from '../negotiation';

/** A goal as pages show it: `address` is null where only Atlassian knows how to open it. */
export type GoalLink = { title: string; address: string | null };

/**
 * A goal that somebody linked, as it can be shown and opened. The one provider of goals: Forge apps may not write to Goals,
 * and reading them is a preview, so a goal is what was linked by hand (Forge: unverified without a real site).
 */
export const goalLink = (goal: Goal | null): GoalLink | null =>
  goal && { title: goal.title, address: isGoalAri(goal.link) ? null : new URL(goal.link).href };
