import { ForgeKvsAPIError, kvs, WhereConditions } from '@forge/kvs';
import type { Negotiation, Quarter } from '../negotiation';
import { negotiationKey, partsOf } from './keys';
import { type NegotiationRow, readNegotiation } from './negotiations';
import { readable } from './record';
import { readTeam, type Team } from './teams';

/** Negotiations from an index or a batch: for painting, never for deciding. What cannot be read is named, not hidden. */
export type Found = {
  negotiations: Negotiation[];
  unreadable: { key: string; outcomeId: string; quarter: Quarter }[];
  next: string | null;
};

type Stored = { key: string; value: NegotiationRow };

const sorted = (rows: Stored[], next: string | undefined): Found => {
  const found: Found = { negotiations: [], unreadable: [], next: next ?? null };
  for (const { key, value } of rows) {
    const unreadable: string[] = [];
    const negotiation = readable(() => readNegotiation(key, value), unreadable);
    if (negotiation) found.negotiations.push(negotiation);
    for (const name of unreadable) found.unreadable.push({ key: name, ...partsOf(key) });
  }
  return found;
};

const PAGE = 100;
const rows = () => kvs.entity<NegotiationRow>('negotiation').query();

/** A cursor comes back from the page that was given it: one that the platform does not know is bad input, not a fault. */
export class UnknownCursor extends Error {}

const paged = async (query: Promise<{ results: Stored[]; nextCursor?: string }>, from: string | null) => {
  try {
    const { results, nextCursor } = await query;
    return sorted(results, nextCursor);
  } catch (error) {
    if (from !== null && error instanceof ForgeKvsAPIError && error.responseDetails.status === 400)
      throw new UnknownCursor();
    throw error;
  }
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

/** What a work item's panel shows, in one storage round trip: keys follow from Jira's context. */
export const ofWorkItem = async (
  outcomeId: string,
  projectId: string,
  quarters: Quarter[],
): Promise<{ team: Team | null; found: Found }> => {
  const { successfulKeys } = await kvs.batchGet<unknown>([
    { entityName: 'team', key: projectId },
    ...quarters.map(quarter => ({ entityName: 'negotiation', key: negotiationKey(outcomeId, quarter) })),
  ]);
  const isTeam = ({ entityName }: { entityName?: string }) => entityName === 'team';
  const team = successfulKeys.find(isTeam);
  const negotiations = successfulKeys.filter(item => !isTeam(item)) as Stored[];
  return { team: team ? readTeam(projectId, team.value) : null, found: sorted(negotiations, undefined) };
};
