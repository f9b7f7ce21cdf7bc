import { type Found, moveHome, moveOutcome, placesIn, projectOfOutcome, type Team } from '../storage';

/** In whose lists negotiations are found follows what Jira and the teams say now. No move is made by it. */

/**
 * A project's negotiations under way are found in the lists of the team's leader as of now; closed ones stay with whom they
 * were closed. What a crash left, the daily look finds. How many were found elsewhere; never fails.
 */
export const followLeader = async ({ projectId, leaderId }: Pick<Team, 'projectId' | 'leaderId'>): Promise<number> => {
  let followed = 0;
  try {
    for (const { outcomeId, quarter, phase, home } of await placesIn(projectId))
      if (phase !== 'closed' && home.leaderId !== leaderId && (await moveHome(outcomeId, quarter, { leaderId })))
        followed += 1;
  } catch (error) {
    console.error(`[homes] negotiations of project ${projectId} are not all with ${leaderId} yet`, error);
  }
  return followed;
};

/**
 * Everything of a work item is found in the project that it is in now, with that project's leader where it has a team. `from`
 * is where it may have been; where it was last seen is looked at as well. How many records were found elsewhere.
 */
export const followWorkItem = async (
  outcomeId: string,
  { projectId, leaderId }: { projectId: string; leaderId: string | null },
  from: string[],
): Promise<number> => {
  const last = await projectOfOutcome(outcomeId);
  const projects = new Set([...from, ...(last ? [last] : [])].filter(each => each !== projectId));
  let followed = 0;
  for (const project of projects)
    for (const place of await placesIn(project)) {
      if (place.outcomeId !== outcomeId) continue;
      const isClosed = place.phase === 'closed';
      const to = { projectId, ...(leaderId && !isClosed ? { leaderId } : {}) };
      if (await moveHome(outcomeId, place.quarter, to)) followed += 1;
    }
  // Last, for it says where the others were looked for.
  if (await moveOutcome(outcomeId, projectId)) followed += 1;
  return followed;
};

/** What a change of a team has left with its former leader, as after a crash, goes to the one of now. */
export const mendHomes = async (
  { negotiations, homes }: Pick<Found, 'negotiations' | 'homes'>,
  teams: Map<string, Team>,
): Promise<void> => {
  const astray = negotiations.flatMap(({ outcomeId, phase }) => {
    const home = homes.get(outcomeId);
    const team = home && teams.get(home.projectId);
    return phase !== 'closed' && team && team.leaderId !== home.leaderId ? [team] : [];
  });
  for (const team of new Set(astray)) await followLeader(team);
};
