import * as v from 'valibot';
import type { Listed, Listing } from '../api';
import { browseAll } from '../jira';
import { accepted, negotiatedOn, nextQuarter, previousQuarter, Quarter, refused, viewFor } from '../negotiation';
import {
  type Calendar,
  type Found,
  hasNone,
  loadCalendar,
  loadTeam,
  loadTeams,
  ofQuarter,
  ofTeam,
  teamsLedBy,
} from '../storage';
import { viewerIn } from './access';
import { type Asker, door, quartersOn } from './door';
import { mayChangeTeam } from './set-team';
import { nowOf } from './zone';

const Page = v.strictObject({
  quarter: v.nullable(Quarter),
  from: v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(4096))),
});

/** From the quarter before the listed one, or before the current one where that is older, up to the next two. */
const choicesFrom = (listed: Quarter, [current, next]: [Quarter, Quarter]): Quarter[] =>
  listed < current ? [previousQuarter(listed), listed, nextQuarter(listed)] : [previousQuarter(current), current, next];

/** What of a page of records Jira shows to this person; of the others not even the number is told. */
const listing = async (found: Found, asker: Asker, quarter: string, { fiscalStart }: Calendar): Promise<Listing> => {
  const workItems = await browseAll([...found.negotiations, ...found.unreadable].map(each => each.outcomeId));
  const { teams, unreadable } = await loadTeams([...workItems.values()].map(each => each.projectId));
  const lines = found.negotiations.flatMap((state): Listed[] => {
    const workItem = workItems.get(state.outcomeId);
    if (!workItem) return [];
    const team = teams.get(workItem.projectId);
    const negotiation = viewFor(state, viewerIn(team, asker.account), nowOf(team, asker).day);
    return [{ negotiation, workItem, leaderId: team?.leaderId ?? null }];
  });
  const quarters = quartersOn(asker.now, fiscalStart);
  const shown = found.unreadable.filter(each => workItems.has(each.outcomeId)).map(each => each.key);
  return {
    now: asker.now.at,
    quarters,
    quarter,
    choices: choicesFrom(quarter, quarters),
    lines,
    next: found.next,
    unreadable: [...shown, ...unreadable],
  };
};

/** A team's quarter, on its project's page. */
export const teamPage = door(Page, async ({ quarter: asked, from }, asker) => {
  const { projectId } = asker;
  if (!projectId) return refused('cannot-browse');
  const [team, calendar] = await Promise.all([loadTeam(projectId), loadCalendar()]);
  const quarter = asked ?? negotiatedOn(nowOf(team, asker).day, calendar.fiscalStart);
  const [found, maySetUp] = await Promise.all([
    ofTeam(projectId, quarter, from),
    mayChangeTeam(team, projectId, asker),
  ]);
  const viewer = viewerIn(team, asker.account);
  return accepted({ ...(await listing(found, asker, quarter, calendar)), team, viewer, maySetUp });
});

/** Nothing in the quarter, and nothing in any other: of what Jira hides this tells that it is there, and no more. */
const isFirst = async ({ negotiations, unreadable, next }: Found): Promise<boolean> =>
  negotiations.length + unreadable.length === 0 && next === null && (await hasNone('negotiation'));

/** The quarter across all teams, on the leader's page. */
export const leaderPage = door(Page, async ({ quarter: asked, from }, asker) => {
  const [calendar, leads] = await Promise.all([loadCalendar(), teamsLedBy(asker.account)]);
  const quarter = asked ?? negotiatedOn(asker.now.day, calendar.fiscalStart);
  const found = await ofQuarter(quarter, from);
  const [page, isNew] = await Promise.all([listing(found, asker, quarter, calendar), isFirst(found)]);
  return accepted({ ...page, leads, isNew });
});
