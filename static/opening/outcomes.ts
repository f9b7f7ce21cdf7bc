import type { Listed, TeamView } from '../../src/api';
import { inOrder } from '../words/numbers';
import type { WorkItem } from './values';

/** Why an outcome is suggested: its team has opened it and waits, or it was negotiated in the quarter before. */
export type Suggested = WorkItem & { why: 'waits' | 'before' };

/** What there is to choose from for a team, before anybody searches. `busy`: under way in the quarter. */
export type TeamOutcomes = { projectId: string; suggested: Suggested[]; busy: WorkItem[] };

const itemOf = ({ workItem: { id, key, summary, projectId } }: Listed): WorkItem => ({ id, key, summary, projectId });

const byKey = (one: WorkItem, other: WorkItem): number => inOrder(one.key, other.key);

const waits = ({ negotiation }: Listed): boolean => negotiation.phase === 'intent' && negotiation.priority === null;

/** By team: what waits for a priority first, then what was negotiated before. Teams with nothing under way come first. */
export const outcomesOf = (
  leads: Pick<TeamView, 'projectId'>[],
  lines: { now: Listed[]; before: Listed[] },
): TeamOutcomes[] => {
  const there = new Set(lines.now.map(({ workItem }) => workItem.id));
  const teams = leads.map(({ projectId }): TeamOutcomes => {
    const its = ({ workItem }: Listed) => workItem.projectId === projectId;
    const now = lines.now.filter(its);
    const waiting = now.filter(waits).map(itemOf).toSorted(byKey);
    const past = lines.before
      .filter(line => its(line) && !there.has(line.workItem.id))
      .map(itemOf)
      .toSorted(byKey);
    return {
      projectId,
      suggested: [
        ...waiting.map(item => ({ ...item, why: 'waits' as const })),
        ...past.map(item => ({ ...item, why: 'before' as const })),
      ],
      busy: now
        .filter(line => !waits(line))
        .map(itemOf)
        .toSorted(byKey),
    };
  });
  return [...teams.filter(({ busy }) => busy.length === 0), ...teams.filter(({ busy }) => busy.length > 0)];
};
