import { ENTITY } from './limits';

export type AttributeType = 'string' | 'integer' | 'float' | 'boolean' | 'any';

/** One item of `app.storage.entities` in manifest.yml. */
export type Entity = {
  name: string;
  attributes: Record<string, { type: AttributeType }>;
  indexes?: (string | { name: string; partition?: string[]; range: string[] })[];
};

export type Index = { name: string; partition: string[]; range: string };
export type EntitySchema = { name: string; attributes: Map<string, AttributeType>; indexes: Map<string, Index> };

/** Exists for every entity without being declared. */
export const BY_KEY = 'by-key';
const TYPES: readonly string[] = ['string', 'integer', 'float', 'boolean', 'any'] satisfies AttributeType[];

/**
 * Reads the manifest's entities. Refuses (throws) what the platform refuses only at deployment, because the offline
 * validation lets it pass: an `any` attribute in an index, two range attributes, the reserved name `by-key`, counts and names.
 * Page: "Defining Custom Entities".
 */
export function parseEntities(entities: Entity[]): Map<string, EntitySchema> {
  demand(
    entities.length <= ENTITY.maxEntities,
    `there are ${entities.length} entities`,
    `keep at most ${ENTITY.maxEntities}`,
  );
  const schemas = new Map<string, EntitySchema>();
  for (const entity of entities) {
    demand(!schemas.has(entity.name), `entity "${entity.name}" is declared twice`, 'rename one of them');
    schemas.set(entity.name, parseEntity(entity));
  }
  return schemas;
}

function parseEntity(entity: Entity): EntitySchema {
  const who = `entity "${entity.name}"`;
  const { min, max, pattern } = ENTITY.name;
  const { length } = entity.name;
  demand(
    length >= min && length <= max && pattern.test(entity.name),
    `${who} has an invalid name`,
    `use ${min} to ${max} of a-z0-9:-_.`,
  );
  const names = Object.entries(entity.attributes);
  demand(
    names.length <= ENTITY.maxAttributes,
    `${who} has ${names.length} attributes`,
    `keep at most ${ENTITY.maxAttributes}`,
  );
  const attributes = new Map<string, AttributeType>();
  for (const [name, { type }] of names) {
    const shape = name.length <= ENTITY.attributeName.max && ENTITY.attributeName.pattern.test(name);
    demand(
      shape,
      `${who} has the invalid attribute name "${name}"`,
      `use a letter and then letters, digits or _, at most ${ENTITY.attributeName.max}`,
    );
    demand(
      TYPES.includes(type),
      `${who} attribute "${name}" has the unknown type "${type}"`,
      `use ${TYPES.join(', ')}`,
    );
    attributes.set(name, type);
  }
  const declared = entity.indexes ?? [];
  demand(
    declared.length <= ENTITY.maxIndexes,
    `${who} has ${declared.length} indexes`,
    `keep at most ${ENTITY.maxIndexes}`,
  );
  const indexes = new Map<string, Index>();
  for (const item of declared) {
    const index = parseIndex(who, item, attributes);
    demand(!indexes.has(index.name), `${who} has two indexes "${index.name}"`, 'rename one of them');
    indexes.set(index.name, index);
  }
  return { name: entity.name, attributes, indexes };
}

function parseIndex(
  entity: string,
  item: NonNullable<Entity['indexes']>[number],
  attributes: Map<string, AttributeType>,
): Index {
  const { name, partition = [], range } = typeof item === 'string' ? { name: item, range: [item] } : item;
  const who = `${entity} index "${name}"`;
  const { min, max, pattern } = ENTITY.indexName;
  demand(name !== BY_KEY, `${who} is reserved`, 'remove it: it exists automatically');
  demand(
    name.length >= min && name.length <= max && pattern.test(name),
    `${who} has an invalid name`,
    `use ${min} to ${max} of a-zA-Z0-9:-_.`,
  );
  const [first, ...more] = range;
  if (first === undefined || more.length > 0) {
    throw new Error(`[storage] ${who} has ${range.length} range attributes, declare exactly one`);
  }
  const used = [...partition, first];
  demand(new Set(used).size === used.length, `${who} names an attribute twice`, 'name each once');
  for (const attribute of used) {
    const type = attributes.get(attribute);
    demand(type !== undefined, `${who} uses the unknown attribute "${attribute}"`, 'declare it or correct the name');
    demand(type !== 'any', `${who} uses "${attribute}" of type any`, 'give it a type: any cannot be indexed');
  }
  return { name, partition: [...partition], range: first };
}

function demand(holds: boolean, what: string, remedy: string): void {
  if (!holds) throw new Error(`[storage] ${what}, ${remedy}`);
}
