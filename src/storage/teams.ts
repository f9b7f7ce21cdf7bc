import { Filter, FilterConditions, kvs } from '@forge/kvs';
import * as v from 'valibot';
import { AccountId, Count, JiraId } from '../negotiation';
import { isLostRace } from './lost-race';
import { bodyOf, read, readable } from './record';

/** Who negotiates for a Jira project: one leader, and the trio's members, any of whom may act for the team. */
export const Team = v.strictObject({
  projectId: JiraId,
  leaderId: AccountId,
  members: v.pipe(v.array(AccountId), v.minLength(1), v.maxLength(30)),
  /** IANA name of the zone in which the team's days begin. */
  timeZone: v.pipe(v.string(), v.maxLength(64)),
  version: Count,
});
export type Team = v.InferOutput<typeof Team>;

type Row = { projectId: string; leaderId: string; version: number; body: unknown };

const rowOf = (team: Team): Row => ({
  projectId: team.projectId,
  leaderId: team.leaderId,
  version: team.version,
  body: bodyOf(Team, team),
});

const entity = () => kvs.entity<Row>('team');

export const readTeam = (projectId: string, stored: unknown): Team => read(Team, `team ${projectId}`, stored);

/** The team of a Jira project, strictly consistent; null where none was set up. */
export const loadTeam = async (projectId: string): Promise<Team | null> => {
  const stored = await entity().get(projectId);
  return stored ? readTeam(projectId, stored) : null;
};

/** Teams of several projects, for lists; projects without a team are absent, and so are teams that cannot be read. */
export const loadTeams = async (projectIds: string[]): Promise<{ teams: Map<string, Team>; unreadable: string[] }> => {
  const teams = new Map<string, Team>();
  const unreadable: string[] = [];
  const wanted = [...new Set(projectIds)];
  for (let start = 0; start < wanted.length; start += 25) {
    const batch = wanted.slice(start, start + 25).map(key => ({ entityName: 'team', key }));
    const { successfulKeys } = await kvs.batchGet<unknown>(batch);
    for (const { key, value } of successfulKeys) {
      const team = readable(() => readTeam(key, value), unreadable);
      if (team) teams.set(key, team);
    }
  }
  return { teams, unreadable };
};

/** Teams that this person leads, from the index: for lists, not for decisions. */
export const teamsLedBy = async (leaderId: string): Promise<Team[]> => {
  const { results } = await entity()
    .query()
    .index('by-leader', { partition: [leaderId] })
    .limit(100)
    .getMany();
  return results.map(({ key, value }) => readTeam(key, value));
};

/** Writes a team if it is still as it was seen (`null`: none yet). False where somebody was faster. */
export const saveTeam = async (team: Omit<Team, 'version'>, seen: number | null): Promise<Team | null> => {
  const next: Team = { ...team, version: seen === null ? 0 : seen + 1 };
  try {
    if (seen === null) await entity().set(team.projectId, rowOf(next), { keyPolicy: 'FAIL_IF_EXISTS' });
    else
      await kvs
        .transact()
        .set(team.projectId, rowOf(next), {
          entityName: 'team',
          conditions: new Filter<Row>().and('version', FilterConditions.equalTo(seen)),
        })
        .execute();
    return next;
  } catch (error) {
    if (isLostRace(error)) return null;
    throw error;
  }
};
