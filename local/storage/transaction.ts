import type * as v from 'valibot';
import { NO_CONTENT, type StorageAnswer } from './answer';
import { type Filter, matches, parseFilter } from './conditions';
import { TRANSACTION } from './limits';
import { checkPlaceKey, encodeFor, loadOf, type Place, placeOf } from './place';
import { Refusal } from './refusal';
import type { Filters, TransactionRequest } from './requests';
import type { Store } from './store';
import { ttlMs } from './validate';

type Operation = { place: Place; key: string; filter?: Filter };
type Write = Operation & { value: string; ttl: number | undefined };

/**
 * `/transaction`: sets, deletes and checks, all or none. Every condition looks at the state before the transaction.
 * Refuses more than 25 operations, a key named twice and conditions on plain keys. Page: "Executing transactions".
 */
export function transact(store: Store, request: v.InferOutput<typeof TransactionRequest>): StorageAnswer {
  const { set = [], delete: remove = [], check = [] } = request;
  checkSize(
    request,
    [...set, ...remove, ...check].map(operation => operation.key),
  );
  const operation = (item: { key: string; entityName?: string | undefined; conditions?: Filters | undefined }) =>
    parseOperation(store, item);
  const writes: Write[] = set.map(item => {
    const parsed = operation(item);
    return { ...parsed, value: encodeFor(parsed.place, item.value), ttl: ttlMs(item.options?.ttl) };
  });
  const removals = remove.map(operation);
  const checks = check.map(operation);
  if (checks.some(({ filter }) => filter === undefined)) {
    throw new Refusal('transaction', 'A check needs an entity and conditions');
  }
  store.records.atomically(() => {
    for (const item of [...writes, ...removals, ...checks]) demandCondition(store, item);
    store.meter.write(writes.map(write => loadOf(write.place, write)));
    for (const { place, key, value, ttl } of writes) store.records.put(place.space, key, value, ttl);
    for (const { place, key } of removals) store.records.remove(place.space, key);
  });
  return NO_CONTENT;
}

/** Guess: "each key once" counts keys alone, not entity and key; the stricter reading is safe on both. */
function checkSize(request: unknown, keys: string[]): void {
  if (keys.length === 0 || keys.length > TRANSACTION.maxOperations) {
    throw new Refusal('transaction', `A transaction has 1 to ${TRANSACTION.maxOperations} operations`);
  }
  if (new Set(keys).size !== keys.length) {
    throw new Refusal('transaction', 'A transaction can name each key only once');
  }
  if (Buffer.byteLength(JSON.stringify(request)) > TRANSACTION.maxBytes) {
    throw new Refusal('valueTooLarge', `A transaction has at most ${TRANSACTION.maxBytes} bytes`);
  }
}

function parseOperation(
  store: Store,
  { key, entityName, conditions }: { key: string; entityName?: string | undefined; conditions?: Filters | undefined },
): Operation {
  const place = placeOf(store.entities, entityName);
  checkPlaceKey(place, key);
  if (conditions === undefined) return { place, key };
  if (place.entity === undefined) throw new Refusal('transaction', 'Only a custom entity can have conditions');
  return { place, key, filter: parseFilter(conditions, place.entity) };
}

/** Guess: a condition on an absent key fails, NOT_EXISTS included, so that no app comes to rely on the other reading. */
function demandCondition(store: Store, { place, key, filter }: Operation): void {
  if (filter === undefined) return;
  const row = store.records.get(place.space, key);
  if (row === undefined || !matches(filter, JSON.parse(row.value))) {
    throw new Refusal('conditionFailed', 'The conditional request failed');
  }
}
