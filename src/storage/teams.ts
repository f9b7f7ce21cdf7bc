import { Filter, FilterConditions, kvs } from '@forge/kvs';
import * as v from 'valibot';
import { AccountId, Count, JiraId } from '../negotiation';
import type { Pseudonyms } from './accounts';
import { isLostRace } from './lost-race';
import {
  MOST_CHANGES,
  type PeopleChange,
  type PeopleChangeRow,
  peopleChangeKey,
  peopleChangeRow,
} from './people-changes';
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

/**
 * The team once these accounts are closed, and what that changes; null where none is in it. The leader's place and, where
 * nobody else is left, the members' keep a pseudonym: a place that nobody can take but by a change of the team.
 */
export const withoutAccounts = (
  { version: _version, ...team }: Team,
  pseudonyms: Pseudonyms,
): { team: Omit<Team, 'version'>; change: Pick<PeopleChange, 'leader' | 'joined' | 'left'> } | null => {
  const named = (account: AccountId): AccountId => pseudonyms.get(account) ?? account;
  const renamed = { ...team, leaderId: named(team.leaderId), members: team.members.map(named) };
  const staying = renamed.members.filter((_, at) => !pseudonyms.has(team.members[at] ?? ''));
  const left = renamed.members.filter(member => !staying.includes(member));
  const isLed = renamed.leaderId === team.leaderId;
  if (isLed && left.length === 0) return null;
  const change = { leader: isLed ? null : { before: renamed.leaderId, after: null }, joined: [], left };
  return { team: { ...renamed, members: staying.length > 0 ? staying : renamed.members }, change };
};

/** Who changed a team and how, before the save numbers it. */
export type Told = Omit<PeopleChange, 'number'>;

/** The first record of a team is created alone (a condition on an absent key is unverified), and its line of history after it. */
const createTeam = async (team: Team, change: Told | null): Promise<void> => {
  await entity().set(team.projectId, rowOf(team), { keyPolicy: 'FAIL_IF_EXISTS' });
  if (change)
    await kvs
      .entity<PeopleChangeRow>('people-change')
      .set(peopleChangeKey(team.projectId, 0), peopleChangeRow(team.projectId, { ...change, number: 0 }));
};

/** The team, conditioned on the version seen, with its line of history; the oldest line beyond the bound goes. */
const changeTeam = async (team: Team, seen: number, change: Told | null): Promise<void> => {
  const { projectId, version: number } = team;
  const conditions = new Filter<Row>().and('version', FilterConditions.equalTo(seen));
  const transaction = kvs.transact().set(projectId, rowOf(team), { entityName: 'team', conditions });
  if (change) {
    const row = peopleChangeRow(projectId, { ...change, number });
    transaction.set(peopleChangeKey(projectId, number), row, { entityName: 'people-change' });
    if (number >= MOST_CHANGES)
      transaction.delete(peopleChangeKey(projectId, number - MOST_CHANGES), { entityName: 'people-change' });
  }
  await transaction.execute();
};

/** Writes a team if it is still as it was seen (`null`: none yet), with what changed. Null where somebody was faster. */
export const saveTeam = async (
  team: Omit<Team, 'version'>,
  seen: number | null,
  change: Told | null = null,
): Promise<Team | null> => {
  const next: Team = { ...team, version: seen === null ? 0 : seen + 1 };
  try {
    await (seen === null ? createTeam(next, change) : changeTeam(next, seen, change));
    return next;
  } catch (error) {
    if (isLostRace(error)) return null;
    throw error;
  }
};
