import * as v from 'valibot';
import { activePeople, administers } from '../jira';
import { AccountId, accepted, Count, refused } from '../negotiation';
import { loadTeam, saveTeam } from '../storage';
import { door } from './door';

const Payload = v.strictObject({
  leaderId: AccountId,
  members: v.pipe(v.array(AccountId), v.minLength(1), v.maxLength(30)),
  seen: v.nullable(Count),
});

/**
 * Sets up the team of the project whose page this is. Only a project administrator may, as Jira says; a leader cannot be
 * in the team, or one person could sign for both parties. The team's days begin in the zone of whoever sets it up first.
 */
export const setTeam = door(Payload, async ({ leaderId, members, seen }, { projectId, timeZone }) => {
  if (!projectId) return refused('cannot-browse');
  if (!(await administers(projectId))) return refused('not-project-administrator');
  const trio = [...new Set(members)];
  if (trio.includes(leaderId)) return refused('leader-in-team');
  const active = await activePeople([leaderId, ...trio]);
  const unknown = [leaderId, ...trio].filter(account => !active.has(account));
  if (unknown.length > 0) return refused('unknown-person', ...unknown);
  const known = await loadTeam(projectId);
  const saved = await saveTeam({ projectId, leaderId, members: trio, timeZone: known?.timeZone ?? timeZone }, seen);
  if (saved) return accepted(saved);
  const current = await loadTeam(projectId);
  const moved = refused('moved-on').refusal;
  return { ok: false, refusal: current ? { ...moved, fresh: current } : moved };
});
