import { Filter, FilterConditions, kvs } from '@forge/kvs';
import * as v from 'valibot';
import { BusinessOutcome } from '../negotiation';
import { isLostRace } from './lost-race';
import { bodyOf, read, readable } from './record';

/** What the teams' outcomes serve. There are few, so all of a site stand in one index. */
export type StoredBusinessOutcome = BusinessOutcome & { version: number };

type Row = { site: string; leaderId: string; version: number; body: unknown };

const SITE = 'all';
const entity = () => kvs.entity<Row>('business-outcome');

const stored = (key: string, value: Row): StoredBusinessOutcome => ({
  ...read(BusinessOutcome, `business-outcome ${key}`, value),
  version: v.parse(v.number(), value.version),
});

/** One business outcome, strictly consistent; null where there is none of that id. */
export const loadBusinessOutcome = async (id: string): Promise<StoredBusinessOutcome | null> => {
  const value = await entity().get(id);
  return value ? stored(id, value) : null;
};

/** Those of the whole site, from the index: for lists. */
export const businessOutcomes = async (): Promise<StoredBusinessOutcome[]> => {
  const { results } = await entity()
    .query()
    .index('by-site', { partition: [SITE] })
    .limit(100)
    .getMany();
  const unreadable: string[] = [];
  return results.flatMap(({ key, value }) => {
    const found = readable(() => stored(key, value), unreadable);
    return found ? [found] : [];
  });
};

/** Writes one if it is still as it was seen (`null`: none yet). Null where somebody was faster. */
export const saveBusinessOutcome = async (
  outcome: BusinessOutcome,
  seen: number | null,
): Promise<StoredBusinessOutcome | null> => {
  const version = seen === null ? 0 : seen + 1;
  const row: Row = { site: SITE, leaderId: outcome.leaderId, version, body: bodyOf(BusinessOutcome, outcome) };
  try {
    if (seen === null) await entity().set(outcome.id, row, { keyPolicy: 'FAIL_IF_EXISTS' });
    else {
      const conditions = new Filter<Row>().and('version', FilterConditions.equalTo(seen));
      await kvs.transact().set(outcome.id, row, { entityName: 'business-outcome', conditions }).execute();
    }
    return { ...outcome, version };
  } catch (error) {
    if (isLostRace(error)) return null;
    throw error;
  }
};
