import { browse } from '../jira';
import { accepted, type Now, type Result, refused, type Viewer } from '../negotiation';
import { loadTeam, type Team } from '../storage';
import type { Asker } from './door';
import { nowOf } from './zone';

/** For which party somebody acts: the team's record says so, and nothing else does (N24). */
export const viewerIn = (team: Team | null | undefined, account: string): Viewer => {
  if (team?.leaderId === account) return 'leader';
  return team?.members.includes(account) ? 'team' : 'observer';
};

export type Access = { outcomeId: string; projectId: string; team: Team; viewer: Viewer; now: Now };

/** The project a work item is in, as Jira shows it to this person; null where they may not browse it. */
const projectOf = async (outcomeId: string, asker: Asker): Promise<string | null> => {
  if (asker.issueId === outcomeId && asker.projectId) return asker.projectId;
  return (await browse(outcomeId))?.projectId ?? null;
};

/** May this person see the work item, for which party do they act there, and what day is it for the team? Asked on every call. */
export const access = async (outcomeId: string, asker: Asker): Promise<Result<Access>> => {
  const projectId = await projectOf(outcomeId, asker);
  if (!projectId) return refused('cannot-browse');
  const team = await loadTeam(projectId);
  if (!team) return refused('no-team');
  return accepted({ outcomeId, projectId, team, viewer: viewerIn(team, asker.account), now: nowOf(team, asker) });
};
