import type * as v from 'valibot';
import { type Found, found, type StorageAnswer } from './answer';
import { BATCH } from './limits';
import { checkPlaceKey, encodeFor, loadOf, type Place, placeOf } from './place';
import { Refusal } from './refusal';
import type { BatchDeleteRequest, BatchGetRequest, BatchSetRequest } from './requests';
import type { Store } from './store';
import { ttlMs } from './validate';

type Name = { key: string; entityName?: string };
type Failure = Name & { error: { code: string; message: string } };
type Outcome<T> = { done: T[]; failedKeys: Failure[] };

/** `/batch/set`: as many as possible; what cannot be set is reported by key. Page: "Executing batch operations". */
export function batchSet(store: Store, items: v.InferOutput<typeof BatchSetRequest>): StorageAnswer {
  checkBatch(items);
  const { done, failedKeys } = each(store, items, (item, place) => ({
    name: nameOf(item),
    place,
    key: item.key,
    value: encodeFor(place, item.value),
    ttl: ttlMs(item.options?.ttl),
  }));
  store.records.atomically(() => {
    store.meter.write(done.map(write => loadOf(write.place, write)));
    for (const { place, key, value, ttl } of done) store.records.put(place.space, key, value, ttl);
  });
  return { status: 200, body: { successfulKeys: done.map(({ name }) => name), failedKeys } };
}

/** `/batch/get`. Guess: a missing key is reported as failed with `KEY_NOT_FOUND`; either way it is not among the successful. */
export function batchGet(store: Store, items: v.InferOutput<typeof BatchGetRequest>): StorageAnswer {
  checkBatch(items);
  const { done, failedKeys } = each(store, items, (item, place) => {
    const row = store.records.get(place.space, item.key);
    if (row === undefined) throw new Refusal('keyNotFound', 'Provided key does not exist');
    const shown: Found & Name = { ...nameOf(item), ...found(row, item.options?.metadataFields) };
    return { load: loadOf(place, row), shown };
  });
  store.meter.read(done.map(({ load }) => load));
  return { status: 200, body: { successfulKeys: done.map(({ shown }) => shown), failedKeys } };
}

/** `/batch/delete`. A key that is absent is deleted already. */
export function batchDelete(store: Store, items: v.InferOutput<typeof BatchDeleteRequest>): StorageAnswer {
  checkBatch(items);
  const { done, failedKeys } = each(store, items, (item, place) => ({ name: nameOf(item), place, key: item.key }));
  store.records.atomically(() => {
    store.meter.write([]);
    for (const { place, key } of done) store.records.remove(place.space, key);
  });
  return { status: 200, body: { successfulKeys: done.map(({ name }) => name), failedKeys } };
}

/** Too many, too large, empty or a key (with its entity) named twice: the whole batch fails. */
function checkBatch(items: { key: string; entityName?: string | undefined }[]): void {
  if (items.length === 0 || items.length > BATCH.maxKeys) {
    throw new Refusal('batch', `A batch has 1 to ${BATCH.maxKeys} keys`);
  }
  if (new Set(items.map(item => JSON.stringify(nameOf(item)))).size !== items.length) {
    throw new Refusal('batch', 'A batch can name each key only once');
  }
  if (Buffer.byteLength(JSON.stringify(items)) > BATCH.maxBytes) {
    throw new Refusal('batch', `A batch has at most ${BATCH.maxBytes} bytes`);
  }
}

function each<Item extends { key: string; entityName?: string | undefined }, T>(
  store: Store,
  items: Item[],
  work: (item: Item, place: Place) => T,
): Outcome<T> {
  const outcome: Outcome<T> = { done: [], failedKeys: [] };
  for (const item of items) {
    try {
      const place = placeOf(store.entities, item.entityName);
      checkPlaceKey(place, item.key);
      outcome.done.push(work(item, place));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcome.failedKeys.push({ ...nameOf(item), error: { code: error.code, message: error.message } });
    }
  }
  return outcome;
}

function nameOf({ key, entityName }: { key: string; entityName?: string | undefined }): Name {
  return entityName === undefined ? { key } : { key, entityName };
}
