import { nowOf } from '../../calls/zone';
import { nextQuarter, previousQuarter, type Quarter, quarterOf } from '../../negotiation';
import { loadCalendar, loadGoal, loadNegotiation, loadTeam } from '../../storage';
import type { Known } from '../signals/wanted';

/** The quarters of which a work item may still have to say something: two that are being looked back on, this one and the next. */
export const quartersSpoken = (current: Quarter): Quarter[] => {
  const last = previousQuarter(current);
  return [previousQuarter(last), last, current, nextQuarter(current)];
};

/** All that is known of a work item now, each record strictly consistent: what Jira is told is decided by nothing older. */
export const knownOf = async (outcomeId: string, projectId: string): Promise<Known> => {
  const at = new Date().toISOString();
  const [team, { fiscalStart }, { goal }] = await Promise.all([
    loadTeam(projectId),
    loadCalendar(),
    loadGoal(outcomeId),
  ]);
  const { day } = nowOf(team, { now: { at, day: at.slice(0, 10) } });
  const current = quarterOf(day, fiscalStart);
  const states = await Promise.all(quartersSpoken(current).map(quarter => loadNegotiation(outcomeId, quarter)));
  const negotiations = states.filter(state => state !== null);
  return { negotiations, quarters: [current, nextQuarter(current)], team, goal, day };
};

/** Has nobody moved since? */
export const isStill = async ({ negotiations }: Known): Promise<boolean> => {
  const now = await Promise.all(negotiations.map(({ outcomeId, quarter }) => loadNegotiation(outcomeId, quarter)));
  return negotiations.every((state, place) => state.version === now[place]?.version);
};
