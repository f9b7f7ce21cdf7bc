import { BY_KEY, type EntitySchema, type Index } from './entities';
import { checkEntityValue } from './entity-value';
import { ENTITY } from './limits';
import type { Load } from './meter';
import type { Row } from './records';
import { Refusal } from './refusal';
import { entitySpace } from './scan';
import { checkKey, encodeValue } from './validate';

/** Where a value lives: the Key-Value Store, its encrypted twin, or one entity. */
export type Place = { space: string; entity?: EntitySchema };

export const KVS: Place = { space: 'kvs' };
export const SECRET: Place = { space: 'secret' };

/** The place an optional `entityName` points to; refuses names the manifest does not declare. */
export function placeOf(entities: Map<string, EntitySchema>, name: string | undefined): Place {
  if (name === undefined) return KVS;
  const entity = findEntity(entities, name);
  return { space: entitySpace(entity), entity };
}

export function findEntity(entities: Map<string, EntitySchema>, name: string): EntitySchema {
  const entity = entities.get(name);
  if (entity !== undefined) return entity;
  const { min, max, pattern } = ENTITY.name;
  if (name.length < min) throw new Refusal('entityNameTooShort', `An entity name has at least ${min} characters`);
  if (name.length > max) throw new Refusal('entityNameTooLong', `An entity name has at most ${max} characters`);
  if (!pattern.test(name)) throw new Refusal('entityNameInvalid', `The entity name does not match ${pattern}`);
  throw new Refusal('entityUnknown', `The manifest declares no entity ${name}`);
}

/** The declared index; undefined for `by-key`, which every entity has. */
export function findIndex(entity: EntitySchema, name: string): Index | undefined {
  const index = entity.indexes.get(name);
  if (index === undefined && name !== BY_KEY) {
    throw new Refusal('indexUnknown', `Entity ${entity.name} has no index ${name}`);
  }
  return index;
}

export function checkPlaceKey(place: Place, key: string): void {
  checkKey(key, place.entity === undefined ? 'kvs' : 'entity');
}

/** Order of checks: presence, depth, size, then the entity's types. Returns the JSON text to store. */
export function encodeFor(place: Place, value: unknown): string {
  const text = encodeValue(value);
  if (place.entity !== undefined) checkEntityValue(place.entity, value);
  return text;
}

/** What reading or writing this row weighs. */
export function loadOf(place: Place, row: Pick<Row, 'key' | 'value'>): Load {
  return { id: `${place.space} ${row.key}`, bytes: Buffer.byteLength(row.value) };
}
