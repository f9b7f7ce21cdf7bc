import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { Quarter, StateOfPlay } from '../negotiation';
import { bodyOf, read, readable } from './record';

/** What Jira was last told of a work item: what the clock changes is found by comparing with it, without asking Jira. */
export const Written = v.strictObject({
  /** The signals as they were written, as text: only equality is asked of it. */
  signals: v.string(),
  /** Of the negotiation that spoke for the work item; null where none did. */
  foremost: v.nullable(v.strictObject({ quarter: Quarter, play: StateOfPlay })),
});
export type Written = v.InferOutput<typeof Written>;

/** Begins the key of every such record: plain keys, for they are found by the work item alone. */
export const WRITTEN = 'written:';

/** Most keys of one batch (Forge limits: KVS). */
const BATCH = 25;

const keyOf = (outcomeId: string): string => `${WRITTEN}${outcomeId}`;

/** What was last written of several work items. Who has nothing readable is absent: then it is written anew. */
export const loadWritten = async (outcomeIds: string[]): Promise<Map<string, Written>> => {
  const written = new Map<string, Written>();
  for (let start = 0; start < outcomeIds.length; start += BATCH) {
    const ids = outcomeIds.slice(start, start + BATCH);
    const { successfulKeys } = await kvs.batchGet<unknown>(ids.map(id => ({ key: keyOf(id) })));
    for (const { key, value } of successfulKeys) {
      const found = readable(() => read(Written, key, value), []);
      if (found) written.set(key.slice(WRITTEN.length), found);
    }
  }
  return written;
};

/** Remembers what Jira was told of a work item just now. */
export const saveWritten = (outcomeId: string, written: Written): Promise<void> =>
  kvs.set(keyOf(outcomeId), { body: bodyOf(Written, written) });
