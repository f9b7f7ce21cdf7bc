import { kvs, WhereConditions } from '@forge/kvs';
import { eraseSomeDrafts } from './drafts';
import { FIELD } from './field';
import { REMINDED } from './reminders';
import { WRITTEN } from './written';

/**
 * Every kind of record the app keeps for a site, and an export holds, in an order in which erasing leaves nothing that
 * points to what is gone. Drafts are none of them: what somebody has half written is read by nobody else, an administrator
 * included (N23).
 */
export const entities = [
  'errand',
  'move',
  'negotiation',
  'goal',
  'outcome',
  'priority',
  'business-outcome',
  'people-change',
  'team',
  'orphan',
  'settings',
] as const;
export type Entity = (typeof entities)[number];

/** A record as it is stored, readable or not. */
export type StoredRecord = { key: string; value: unknown };

const PAGE = 100;
/** Most keys of one batch (Forge limits: KVS). */
const BATCH = 25;

const page = async (entity: Entity, from: string | null, limit: number) => {
  const query = kvs.entity<object>(entity).query().index('by-key').limit(limit);
  return (from === null ? query : query.cursor(from)).getMany();
};

/** One page of an entity's records, for an export; `next` continues it. */
export const recordsOf = async (
  entity: Entity,
  from: string | null,
): Promise<{ records: StoredRecord[]; next: string | null }> => {
  const { results, nextCursor } = await page(entity, from, PAGE);
  return { records: results.map(({ key, value }) => ({ key, value })), next: nextCursor ?? null };
};

/** True where no record of this kind is kept. */
export const hasNone = async (entity: Entity): Promise<boolean> => (await page(entity, null, 1)).results.length === 0;

/** Erases the next plain records that say only what was told to whom, and when; no export holds them. At most a batch: how many. */
const eraseSomeTraces = async (): Promise<number> => {
  for (const prefix of [WRITTEN, REMINDED, FIELD]) {
    const { results } = await kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(BATCH).getMany();
    if (results.length === 0) continue;
    const { failedKeys } = await kvs.batchDelete(results.map(({ key }) => ({ key })));
    if (failedKeys.length > 0) throw new Error(`[storage] ${failedKeys.length} records were not erased; try again`);
    return results.length;
  }
  return 0;
};

/** Erases the next records there are, then the next drafts, at most a batch: how many. Zero when nothing is left. */
export const eraseSome = async (): Promise<number> => {
  for (const entityName of entities) {
    const { results } = await page(entityName, null, BATCH);
    if (results.length === 0) continue;
    const { failedKeys } = await kvs.batchDelete(results.map(({ key }) => ({ entityName, key })));
    if (failedKeys.length > 0) throw new Error(`[storage] ${failedKeys.length} records were not erased; try again`);
    return results.length;
  }
  return (await eraseSomeDrafts()) || eraseSomeTraces();
};
