import * as v from 'valibot';
import type { Listed, Listing } from '../api';
import { administers, browseAll } from '../jira';
import { accepted, negotiatedOn, Quarter, refused, viewFor } from '../negotiation';
import { type Found, loadTeam, loadTeams, ofQuarter, ofTeam, teamsLedBy } from '../storage';
import { viewerIn } from './access';
import { type Asker, door, quartersOn } from './door';

const Page = v.strictObject({
  quarter: v.nullable(Quarter),
  from: v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(4096))),
});

/** What of a page of records Jira shows to this person; of the others not even the number is told. */
const listing = async (found: Found, asker: Asker, quarter: string): Promise<Listing> => {
  const workItems = await browseAll([...found.negotiations, ...found.unreadable].map(each => each.outcomeId));
  const { teams, unreadable } = await loadTeams([...workItems.values()].map(each => each.projectId));
  const lines = found.negotiations.flatMap((state): Listed[] => {
    const workItem = workItems.get(state.outcomeId);
    if (!workItem) return [];
    const team = teams.get(workItem.projectId);
    return [{ negotiation: viewFor(state, viewerIn(team, asker.account)), workItem, leaderId: team?.leaderId ?? null }];
  });
  const shown = found.unreadable.filter(each => workItems.has(each.outcomeId)).map(each => each.key);
  return {
    now: asker.now.at,
    quarters: quartersOn(asker),
    quarter,
    lines,
    next: found.next,
    unreadable: [...shown, ...unreadable],
  };
};

/** A team's quarter, on its project's page. */
export const teamPage = door(Page, async ({ quarter: asked, from }, asker) => {
  const { projectId } = asker;
  if (!projectId) return refused('cannot-browse');
  const quarter = asked ?? negotiatedOn(asker.now.day);
  const [team, found, maySetUp] = await Promise.all([
    loadTeam(projectId),
    ofTeam(projectId, quarter, from),
    administers(projectId),
  ]);
  const viewer = viewerIn(team, asker.account);
  return accepted({ ...(await listing(found, asker, quarter)), team, viewer, maySetUp });
});

/** The quarter across all teams, on the leader's page. */
export const leaderPage = door(Page, async ({ quarter: asked, from }, asker) => {
  const quarter = asked ?? negotiatedOn(asker.now.day);
  const [found, leads] = await Promise.all([ofQuarter(quarter, from), teamsLedBy(asker.account)]);
  return accepted({ ...(await listing(found, asker, quarter)), leads });
});
