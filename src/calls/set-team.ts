import * as v from 'valibot';
import type { Answer, PeopleChanges } from '../api';
import { announceLists } from '../automation/announce';
import { activePeople, administers } from '../jira';
import { AccountId, accepted, Count, refused } from '../negotiation';
import { changeBetween, loadTeam, peopleChangesOf, saveTeam, type Team } from '../storage';
import { viewerIn } from './access';
import { type Asker, door } from './door';
import { followLeader } from './homes';

const Payload = v.strictObject({
  leaderId: AccountId,
  members: v.pipe(v.array(AccountId), v.minLength(1), v.maxLength(30)),
  seen: v.nullable(Count),
});

/**
 * Who may say who negotiates: the leader and every member, for they are the ones who know that somebody left, and a project
 * administrator as Jira says. The first team is for a project administrator alone to name.
 */
export const mayChangeTeam = async (team: Team | null, projectId: string, { account }: Asker): Promise<boolean> =>
  (team !== null && viewerIn(team, account) !== 'observer') || administers(projectId);

/**
 * Sets up the team of the project whose page this is, or changes it; who did so stays in its history. A leader cannot be in
 * the team, or one person could sign for both parties. The team's days begin in the zone of whoever sets it up first.
 * Negotiations under way go on: whoever is leader or member now makes the next move.
 */
export const setTeam = door(Payload, async ({ leaderId, members, seen }, asker) => {
  const { projectId, timeZone, account, now } = asker;
  if (!projectId) return refused('cannot-browse');
  const known = await loadTeam(projectId);
  if (!(await mayChangeTeam(known, projectId, asker)))
    return refused(known ? 'not-of-this-team' : 'not-project-administrator');
  const trio = [...new Set(members)];
  if (trio.includes(leaderId)) return refused('leader-in-team');
  const active = await activePeople([leaderId, ...trio]);
  const unknown = [leaderId, ...trio].filter(each => !active.has(each));
  if (unknown.length > 0) return refused('unknown-person', ...unknown);
  const next = { projectId, leaderId, members: trio, timeZone: known?.timeZone ?? timeZone };
  const change = changeBetween(known, next);
  const saved = await saveTeam(next, seen, change && { ...change, account, at: now.at });
  if (!saved) {
    const current = await loadTeam(projectId);
    const moved = refused('moved-on').refusal;
    return { ok: false, refusal: current ? { ...moved, fresh: current } : moved };
  }
  await followLeader(saved);
  const leaders = [...new Set([leaderId, known?.leaderId ?? leaderId])];
  await announceLists(leaders.map(each => ({ projectId, leaderId: each })));
  return accepted(saved);
});

/** Who led and who was in the team of the project whose page this is, and who changed that, newest first. */
export const peopleChanges = door(v.strictObject({}), async (_, { projectId, now }): Promise<Answer<PeopleChanges>> => {
  if (!projectId) return refused('cannot-browse');
  return accepted({ now: now.at, changes: await peopleChangesOf(projectId) });
});
