import { found, NO_CONTENT, type StorageAnswer } from './answer';
import { checkPlaceKey, encodeFor, loadOf, type Place } from './place';
import { Refusal } from './refusal';
import type { MetadataFields, SetOptions } from './requests';
import type { Store } from './store';
import { checkPolicy, ttlMs } from './validate';

/** `/get`, `/secret/get`, `/entity/get`: strictly consistent. Page: "Storing unencrypted key-value pairs". */
export function get(store: Store, place: Place, key: string, fields: MetadataFields): StorageAnswer {
  checkPlaceKey(place, key);
  const row = store.records.get(place.space, key);
  store.meter.read(row === undefined ? [] : [loadOf(place, row)]);
  if (row === undefined) throw new Refusal('keyNotFound', 'Provided key does not exist');
  return { status: 200, body: found(row, fields) };
}

/** `/set` and its twins. With `returnValue` the answer carries the previous or the new value, else it is empty. */
export function set(
  store: Store,
  place: Place,
  request: { key: string; value?: unknown; options?: SetOptions | undefined },
): StorageAnswer {
  const { key, options = {} } = request;
  checkPlaceKey(place, key);
  const value = encodeFor(place, request.value);
  checkPolicy(options);
  const ttl = ttlMs(options.ttl);
  return store.records.atomically(() => {
    const previous = store.records.get(place.space, key);
    if (options.keyPolicy === 'FAIL_IF_EXISTS' && previous !== undefined) {
      throw new Refusal('keyConflict', 'Provided key already exists');
    }
    store.meter.write([loadOf(place, { key, value })]);
    const latest = store.records.put(place.space, key, value, ttl);
    if (options.returnValue === undefined) return NO_CONTENT;
    const shown = options.returnValue === 'LATEST' ? latest : previous;
    return shown === undefined ? NO_CONTENT : { status: 200, body: found(shown, options.returnMetadataFields) };
  });
}

/** `/delete` and its twins. A key that is absent is deleted already. */
export function remove(store: Store, place: Place, key: string): StorageAnswer {
  checkPlaceKey(place, key);
  store.records.atomically(() => {
    store.meter.write([]);
    store.records.remove(place.space, key);
  });
  return NO_CONTENT;
}
