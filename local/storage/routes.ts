import type { StorageAnswer } from './answer';
import { batchDelete, batchGet, batchSet } from './batch';
import { KVS, type Place, placeOf, SECRET } from './place';
import { queryEntity, queryKvs } from './query';
import { Refusal } from './refusal';
import {
  BatchDeleteRequest,
  BatchGetRequest,
  BatchSetRequest,
  DeleteRequest,
  EntityQueryRequest,
  GetRequest,
  parse,
  QueryRequest,
  SetRequest,
  TransactionRequest,
} from './requests';
import { get, remove, set } from './single';
import type { Store } from './store';
import { transact } from './transaction';

export type Route = (store: Store, body: unknown) => StorageAnswer;
type Locate = (store: Store, entityName: string | undefined) => Place;

/** Plain and secret routes take no entity, entity routes demand one. */
const plain =
  (place: Place): Locate =>
  (_store, entityName) => {
    if (entityName !== undefined) throw new Refusal('request', 'This route takes no entityName');
    return place;
  };
const entity: Locate = (store, entityName) => {
  if (entityName === undefined) throw new Refusal('request', 'entityName is required');
  return placeOf(store.entities, entityName);
};

const getFrom =
  (locate: Locate): Route =>
  (store, body) => {
    const { key, entityName, options } = parse(GetRequest, body);
    return get(store, locate(store, entityName), key, options?.metadataFields);
  };
const setIn =
  (locate: Locate): Route =>
  (store, body) => {
    const request = parse(SetRequest, body);
    return set(store, locate(store, request.entityName), request);
  };
const deleteFrom =
  (locate: Locate): Route =>
  (store, body) => {
    const { key, entityName } = parse(DeleteRequest, body);
    return remove(store, locate(store, entityName), key);
  };

/** All paths that `@forge/kvs` calls. Page: "KVS/Custom Entity Store API". */
export const ROUTES: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['/api/v1/get', getFrom(plain(KVS))],
  ['/api/v1/set', setIn(plain(KVS))],
  ['/api/v1/delete', deleteFrom(plain(KVS))],
  ['/api/v1/query', (store, body) => queryKvs(store, parse(QueryRequest, body))],
  ['/api/v1/secret/get', getFrom(plain(SECRET))],
  ['/api/v1/secret/set', setIn(plain(SECRET))],
  ['/api/v1/secret/delete', deleteFrom(plain(SECRET))],
  ['/api/v1/entity/get', getFrom(entity)],
  ['/api/v1/entity/set', setIn(entity)],
  ['/api/v1/entity/delete', deleteFrom(entity)],
  ['/api/v1/entity/query', (store, body) => queryEntity(store, parse(EntityQueryRequest, body))],
  ['/api/v1/transaction', (store, body) => transact(store, parse(TransactionRequest, body))],
  ['/api/v1/batch/set', (store, body) => batchSet(store, parse(BatchSetRequest, body))],
  ['/api/v1/batch/get', (store, body) => batchGet(store, parse(BatchGetRequest, body))],
  ['/api/v1/batch/delete', (store, body) => batchDelete(store, parse(BatchDeleteRequest, body))],
]);
