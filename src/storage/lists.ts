import { kvs, WhereConditions } from '@forge/kvs';
import type { Negotiation, Quarter } from '../negotiation';
import { knownCursor } from './cursor';
import { noGoal, readGoal, type StoredGoal } from './goals';
import { negotiationKey, partsOf } from './keys';
import { type Home, type NegotiationRow, readNegotiation } from './negotiations';
import { readable } from './record';
import { type Calendar, calendarYear, readCalendar, SETTINGS_KEY } from './settings';
import { readTeam, type Team } from './teams';

/** Negotiations from an index or a batch: for painting, never for deciding. What cannot be read is named, not hidden. */
export type Found = {
  negotiations: Negotiation[];
  /** In whose lists each was found, by outcome. */
  homes: Map<string, Home>;
  unreadable: { key: string; outcomeId: string; quarter: Quarter }[];
  next: string | null;
};

type Stored = { key: string; value: NegotiationRow };

const sorted = (rows: Stored[], next: string | undefined): Found => {
  const found: Found = { negotiations: [], homes: new Map(), unreadable: [], next: next ?? null };
  for (const { key, value } of rows) {
    const unreadable: string[] = [];
    const negotiation = readable(() => readNegotiation(key, value), unreadable);
    if (negotiation) {
      found.negotiations.push(negotiation);
      found.homes.set(negotiation.outcomeId, { projectId: value.projectId, leaderId: value.leaderId });
    }
    for (const name of unreadable) found.unreadable.push({ key: name, ...partsOf(key) });
  }
  return found;
};

const PAGE = 100;
const rows = () => kvs.entity<NegotiationRow>('negotiation').query();

const paged = async (query: Promise<{ results: Stored[]; nextCursor?: string }>, from: string | null) => {
  const { results, nextCursor } = await knownCursor(query, from);
  return sorted(results, nextCursor);
};

/** A team's negotiations of one quarter, a page at a time. */
export const ofTeam = (projectId: string, quarter: Quarter, from: string | null): Promise<Found> => {
  const query = rows()
    .index('by-team', { partition: [projectId] })
    .where(WhereConditions.equalTo(quarter))
    .limit(PAGE);
  return paged((from === null ? query : query.cursor(from)).getMany(), from);
};

/** All negotiations of a quarter, soonest deadline first, a page at a time. */
export const ofQuarter = (quarter: Quarter, from: string | null): Promise<Found> => {
  const query = rows()
    .index('by-quarter', { partition: [quarter] })
    .limit(PAGE);
  return paged((from === null ? query : query.cursor(from)).getMany(), from);
};

/** All pages of a query, for what is computed over a whole; `most` rows at the utmost, so that a call stays in its time. */
const whole = async (page: (from: string | null) => Promise<Found>, most: number): Promise<Found> => {
  const all = await page(null);
  while (all.next !== null && all.negotiations.length < most) {
    const more = await page(all.next);
    all.negotiations.push(...more.negotiations);
    all.unreadable.push(...more.unreadable);
    for (const [outcomeId, home] of more.homes) all.homes.set(outcomeId, home);
    all.next = more.next;
  }
  return all;
};

const MOST = 1000;

/** A whole quarter across all teams. */
export const allOfQuarter = (quarter: Quarter): Promise<Found> => whole(from => ofQuarter(quarter, from), MOST);

/** A project's negotiations of all quarters: what its records are made of. */
export const ofProject = (projectId: string): Promise<Found> =>
  whole(from => {
    const query = rows()
      .index('by-team', { partition: [projectId] })
      .limit(PAGE);
    return paged((from === null ? query : query.cursor(from)).getMany(), from);
  }, MOST);

/** What a work item's panel shows, in one storage round trip: keys follow from Jira's context. */
export const ofWorkItem = async (
  outcomeId: string,
  projectId: string,
  quarters: Quarter[],
): Promise<{ team: Team | null; calendar: Calendar; goal: StoredGoal; found: Found }> => {
  const { successfulKeys } = await kvs.batchGet<unknown>([
    { entityName: 'team', key: projectId },
    { entityName: 'settings', key: SETTINGS_KEY },
    { entityName: 'goal', key: outcomeId },
    ...quarters.map(quarter => ({ entityName: 'negotiation', key: negotiationKey(outcomeId, quarter) })),
  ]);
  const of = (name: string) => successfulKeys.filter(({ entityName }) => entityName === name);
  const [team] = of('team');
  const [calendar] = of('settings');
  const [goal] = of('goal');
  return {
    team: team ? readTeam(projectId, team.value) : null,
    calendar: calendar ? readCalendar(calendar.value) : calendarYear,
    goal: goal ? readGoal(outcomeId, goal.value) : noGoal,
    found: sorted(of('negotiation') as Stored[], undefined),
  };
};
