import type { AttributeType, EntitySchema, Index } from './entities';
import { ENTITY, FLOAT, INTEGER } from './limits';
import { Refusal } from './refusal';

export type Scalar = string | number | boolean;

/** Whether an attribute of this type may hold the value. Page: "Custom Entity Store", type requirements. */
export function fits(type: AttributeType, value: unknown): boolean {
  switch (type) {
    case 'any':
      return true;
    case 'string':
      return typeof value === 'string' && value.trim() !== '';
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value) && Number(value) >= INTEGER.min && Number(value) <= INTEGER.max;
    case 'float':
      return typeof value === 'number' && isStorableFloat(value);
  }
}

function isStorableFloat(value: number): boolean {
  const magnitude = Math.abs(value);
  return magnitude === 0 || (magnitude >= FLOAT.from && magnitude < FLOAT.below);
}

/** The value as a scalar of the (typed) attribute; undefined if it cannot be one. */
export function asScalar(type: AttributeType, value: unknown): Scalar | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  return fits(type, value) ? value : undefined;
}

/** Refuses unknown attributes, values of another type, and indexed values beyond the index limits. */
export function checkEntityValue(entity: EntitySchema, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal('entityValue', `A value of entity ${entity.name} must be an object of its attributes`);
  }
  const attributes = new Map<string, unknown>(Object.entries(value).filter(([, member]) => member !== undefined));
  for (const [name, member] of attributes) {
    const type = entity.attributes.get(name);
    if (type === undefined) throw new Refusal('entityValue', `Entity ${entity.name} has no attribute ${name}`);
    if (!fits(type, member)) {
      throw new Refusal('entityValue', `Attribute ${name} of entity ${entity.name} must be of type ${type}`);
    }
  }
  for (const index of entity.indexes.values()) checkIndexed(entity, index, attributes);
}

function checkIndexed(entity: EntitySchema, index: Index, attributes: Map<string, unknown>): void {
  const partition = index.partition.reduce((sum, name) => sum + bytes(attributes.get(name)), 0);
  if (bytes(attributes.get(index.range)) > ENTITY.maxRangeBytes) {
    throw new Refusal(
      'indexedValueTooLarge',
      `${index.range} exceeds ${ENTITY.maxRangeBytes} bytes in index ${index.name} of ${entity.name}`,
    );
  }
  if (partition > ENTITY.maxPartitionBytes) {
    throw new Refusal(
      'indexedValueTooLarge',
      `The partition exceeds ${ENTITY.maxPartitionBytes} bytes in index ${index.name} of ${entity.name}`,
    );
  }
}

function bytes(value: unknown): number {
  return typeof value === 'string' ? Buffer.byteLength(value) : value === undefined ? 0 : 8;
}
