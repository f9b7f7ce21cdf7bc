import * as v from 'valibot';
import type { Listed, Listing } from '../api';
import { administers, browseAll } from '../jira';
import { accepted, negotiatedOn, Quarter, refused, viewFor } from '../negotiation';
import { loadTeam, loadTeams, ofQuarter, ofTeam, type Team, teamsLedBy } from '../storage';
import { viewerIn } from './access';
import { type Asker, door, quartersOn } from './door';

const Page = v.strictObject({
  quarter: v.nullable(Quarter),
  from: v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(4096))),
});

type Found = Awaited<ReturnType<typeof ofTeam>>;

/** Lines for those work items that Jira shows to this person; of the others not even the number is told. */
const listed = async (found: Found, asker: Asker, teams: (projectIds: string[]) => Promise<Map<string, Team>>) => {
  const workItems = await browseAll(found.negotiations.map(each => each.outcomeId));
  const known = await teams([...workItems.values()].map(each => each.projectId));
  return found.negotiations.flatMap((state): Listed[] => {
    const workItem = workItems.get(state.outcomeId);
    if (!workItem) return [];
    const team = known.get(workItem.projectId);
    return [{ negotiation: viewFor(state, viewerIn(team, asker.account)), workItem, leaderId: team?.leaderId ?? null }];
  });
};

const listing = (asker: Asker, quarter: string, found: Found, lines: Listed[]): Listing => ({
  quarters: quartersOn(asker),
  quarter,
  lines,
  next: found.next,
  unreadable: found.unreadable,
});

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
  const lines = await listed(found, asker, loadTeams);
  const viewer = viewerIn(team, asker.account);
  return accepted({ ...listing(asker, quarter, found, lines), team, viewer, maySetUp });
});

/** The quarter across all teams, on the leader's page. */
export const leaderPage = door(Page, async ({ quarter: asked, from }, asker) => {
  const quarter = asked ?? negotiatedOn(asker.now.day);
  const [found, leads] = await Promise.all([ofQuarter(quarter, from), teamsLedBy(asker.account)]);
  const lines = await listed(found, asker, loadTeams);
  return accepted({ ...listing(asker, quarter, found, lines), leads });
});
