import * as v from 'valibot';
import type { Contribution, Listed } from '../api';
import { browseAll } from '../jira';
import {
  accepted,
  courseOf,
  type Day,
  doublePromises,
  ledgerOf,
  type Negotiation,
  type NegotiationView,
  negotiatedOn,
  Quarter,
  refused,
  viewFor,
} from '../negotiation';
import {
  allOfQuarter,
  businessOutcomes,
  loadCalendar,
  loadTeams,
  ofProject,
  prioritiesOf,
  teamsLedBy,
} from '../storage';
import { viewerIn } from './access';
import { asksOf } from './asks';
import { type Asker, door, quartersOn } from './door';
import { nowOf } from './zone';

type Seen = { state: Negotiation; view: NegotiationView; workItem: Listed['workItem']; day: Day };

/** The quarter's negotiations that Jira shows to this person, each as they may see it. */
const seenBy = async (asker: Asker, quarter: Quarter): Promise<Seen[]> => {
  const { negotiations } = await allOfQuarter(quarter);
  const workItems = await browseAll(negotiations.map(({ outcomeId }) => outcomeId));
  const { teams } = await loadTeams([...workItems.values()].map(({ projectId }) => projectId));
  return negotiations.flatMap((state): Seen[] => {
    const workItem = workItems.get(state.outcomeId);
    if (!workItem) return [];
    const team = teams.get(workItem.projectId);
    const { day } = nowOf(team, asker);
    return [{ state, workItem, day, view: viewFor(state, viewerIn(team, asker.account), day) }];
  });
};

/** What a negotiation adds to its business outcome, from what this person may see of it. */
const contributionOf = ({ view, workItem }: Seen): Contribution => {
  const { course } = view.lived;
  return {
    outcomeId: view.outcomeId,
    workItem,
    quarter: view.quarter,
    stage: view.stage,
    agreed: view.agreed,
    measure: course?.measure ?? view.assessment?.measure ?? null,
    from: course?.baseline.value ?? view.assessment?.baseline.value ?? null,
    target: course?.target ?? null,
    chance: course?.chanceOfTarget ?? null,
    reached: view.lived.result?.reached ?? null,
    bet: view.priority?.bet ?? null,
    betJudged: view.phase === 'closed' ? (view.lived.reviews.leader?.bet ?? null) : null,
  };
};

/** The leader's record over all their teams, from every quarter there is (RULES 6). */
const ownLedger = async (projects: string[], account: string, today: string) => {
  const found = await Promise.all(projects.map(ofProject));
  const own = found
    .flatMap(({ negotiations }) => negotiations)
    .filter(({ priority, agreement }) => (agreement?.signatures.leader ?? priority?.by)?.account === account);
  return ledgerOf(own, today);
};

/** The leader's view across teams: priorities, business outcomes with what each team adds, asks, promises made twice, own ledger. */
export const portfolio = door(v.strictObject({ quarter: v.nullable(Quarter) }), async ({ quarter: asked }, asker) => {
  const [calendar, leads] = await Promise.all([loadCalendar(), teamsLedBy(asker.account)]);
  if (leads.length === 0) return refused('not-a-leader');
  const quarter = asked ?? negotiatedOn(asker.now.day, calendar.fiscalStart);
  const [seen, priorities, outcomes, ledger] = await Promise.all([
    seenBy(asker, quarter),
    prioritiesOf(asker.account, quarter),
    businessOutcomes(),
    ownLedger(
      leads.map(({ projectId }) => projectId),
      asker.account,
      asker.now.day,
    ),
  ]);
  const servedBy = (id: string) => seen.filter(({ view }) => view.priority?.businessOutcomeId === id);
  const workItemOf = new Map(seen.map(({ workItem }) => [workItem.id, workItem]));
  return accepted({
    now: asker.now.at,
    quarters: quartersOn(asker.now, calendar.fiscalStart),
    quarter,
    priorities: priorities.map(priority => ({
      ...priority,
      sharedWith: seen
        .filter(({ view }) => view.priority?.id === priority.id)
        .map(({ view, workItem }) => ({ outcomeId: view.outcomeId, workItem })),
    })),
    businessOutcomes: outcomes.map(outcome => ({
      ...outcome,
      contributions: servedBy(outcome.id).map(contributionOf),
    })),
    doublePromises: doublePromises(seen.filter(({ state }) => courseOf(state)?.agreed).map(({ state }) => state)).map(
      ({ name, grants }) => ({
        name,
        grants: grants.flatMap(({ outcomeId, ask, by }) => {
          const workItem = workItemOf.get(outcomeId);
          return workItem ? [{ workItem, ask, by }] : [];
        }),
      }),
    ),
    asks: seen
      .filter(({ view }) => view.viewer === 'leader')
      .flatMap(({ view, workItem, day }) => asksOf(view, day).map(ask => ({ ...ask, workItem })))
      .toSorted((one, other) => one.by.localeCompare(other.by)),
    ledger,
  });
});
