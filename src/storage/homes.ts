import { Filter, FilterConditions, kvs } from '@forge/kvs';
import type { Quarter } from '../negotiation';
import { negotiationKey, partsOf } from './keys';
import { isLostRace } from './lost-race';
import type { Home, NegotiationRow } from './negotiations';
import type { OutcomeRow } from './outcomes';

/** In whose lists a record is found can change without a move: the work item moves, or somebody else leads the team. */

/** Where a negotiation is found, by its row alone: its content is not read, so it may even be unreadable. */
export type Place = { key: string; outcomeId: string; quarter: Quarter; phase: string; home: Home };

/** The negotiations found in a project's lists, of all quarters: from the index. */
export const placesIn = async (projectId: string): Promise<Place[]> => {
  const places: Place[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs
      .entity<NegotiationRow>('negotiation')
      .query()
      .index('by-team', { partition: [projectId] })
      .limit(100);
    const page = await (cursor ? query.cursor(cursor) : query).getMany();
    for (const { key, value } of page.results)
      places.push({
        key,
        ...partsOf(key),
        phase: value.phase,
        home: { projectId: value.projectId, leaderId: value.leaderId },
      });
    cursor = page.nextCursor;
  } while (cursor);
  return places;
};

/** Times that a row is looked at again because somebody wrote to it meanwhile. */
const ATTEMPTS = 3;

type Versioned = { version: number };

/** Writes a row's attributes anew, conditioned on its version and without another one: no move, no change of content. */
const rewrite = async <Row extends Versioned>(
  entityName: string,
  key: string,
  change: (row: Row) => Row | null,
): Promise<boolean> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const row = await kvs.entity<Row>(entityName).get(key);
    const next = row && change(row);
    if (!row || !next) return false;
    const conditions = new Filter<Versioned>().and('version', FilterConditions.equalTo(row.version));
    try {
      await kvs.transact().set(key, next, { entityName, conditions }).execute();
      return true;
    } catch (error) {
      if (!isLostRace(error)) throw error;
    }
  }
  return false;
};

/** A negotiation is found elsewhere from now on. False where it is there already, gone, or in other hands all the time. */
export const moveHome = (outcomeId: string, quarter: Quarter, to: Partial<Home>): Promise<boolean> =>
  rewrite<NegotiationRow>('negotiation', negotiationKey(outcomeId, quarter), row => {
    const next = { ...row, ...to };
    return next.projectId === row.projectId && next.leaderId === row.leaderId ? null : next;
  });

/** The project in which an outcome was last seen; null where nothing is remembered of it. */
export const projectOfOutcome = async (outcomeId: string): Promise<string | null> =>
  (await kvs.entity<OutcomeRow>('outcome').get(outcomeId))?.projectId ?? null;

/** An outcome is in another project from now on. */
export const moveOutcome = (outcomeId: string, projectId: string): Promise<boolean> =>
  rewrite<OutcomeRow>('outcome', outcomeId, row => (row.projectId === projectId ? null : { ...row, projectId }));

/** The outcomes there are, with the project each was last seen in, a page at a time: from the index. */
export const outcomesFrom = async (
  from: string | null,
): Promise<{ outcomes: { outcomeId: string; projectId: string }[]; next: string | null }> => {
  const query = kvs.entity<OutcomeRow>('outcome').query().index('by-key').limit(50);
  const { results, nextCursor } = await (from === null ? query : query.cursor(from)).getMany();
  return {
    outcomes: results.map(({ key, value }) => ({ outcomeId: key, projectId: value.projectId })),
    next: nextCursor ?? null,
  };
};
