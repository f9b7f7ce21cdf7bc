import type { Condition } from './conditions';
import type { EntitySchema, Index } from './entities';
import type { Scalar } from './entity-value';
import { TTL } from './limits';

export type Statement = { sql: string; parameters: (string | number)[] };

/** Where a page ended: the row's key and, on a declared index, its range value. */
export type Position = { key: string; range?: Scalar };

/** A walk along one index. Without `index` it goes along the keys of the space. */
export type Scan = {
  space: string;
  entity?: EntitySchema;
  index?: Index;
  partition: Scalar[];
  range?: Condition;
  descending: boolean;
  after?: Position;
  limit: number;
  now: number;
};

/** The space in which an entity's rows live. Its name is made of a-z0-9:-_. only, so it can stand in SQL text. */
export function entitySpace(entity: EntitySchema): string {
  return `entity:${entity.name}`;
}

/** The SQLite index behind a manifest index: partial to the entity, over expressions on the JSON text. */
export function indexSql(entity: EntitySchema, index: Index): { name: string; sql: string } {
  // Neither name can contain a space.
  const name = `${entity.name} ${index.name}`;
  const columns = [...index.partition, index.range].map(attributeSql);
  const sql = `CREATE INDEX "${name}" ON storage_record (${[...columns, 'key'].join(', ')}) WHERE space = '${entitySpace(entity)}'`;
  return { name, sql };
}

/** Selects at most `limit` rows of the scan, in order. Rows that lack an attribute of the index are not in it. */
export function scanSql(scan: Scan): Statement {
  const { entity, index, range, after } = scan;
  const direction = scan.descending ? 'DESC' : 'ASC';
  const parameters: Statement['parameters'] = [];
  const value = (scalar: Scalar): string => {
    // As JSON, because the driver cuts strings at a NUL and knows no booleans.
    parameters.push(JSON.stringify(scalar));
    return `json_extract(?, '$')`;
  };
  const where: string[] = [];
  let from = 'storage_record';
  let column = 'key';
  if (entity !== undefined && index !== undefined) {
    // INDEXED BY makes a missing or unsuitable index an error instead of a slow answer; for that, the space is literal.
    from = `storage_record INDEXED BY "${indexSql(entity, index).name}"`;
    column = attributeSql(index.range);
    where.push(`space = '${entitySpace(entity)}'`);
    index.partition.forEach((name, position) => {
      const part = scan.partition[position];
      if (part !== undefined) where.push(`${attributeSql(name)} = ${value(part)}`);
    });
    where.push(`${column} IS NOT NULL`);
  } else {
    where.push('space = ?');
    parameters.push(scan.space);
  }
  if (range !== undefined) where.push(rangeSql(column, range, value));
  if (after !== undefined) {
    const [reaches, passes] = scan.descending ? ['<=', '<'] : ['>=', '>'];
    if (after.range === undefined) where.push(`key ${passes} ${value(after.key)}`);
    else {
      where.push(`${column} ${reaches} ${value(after.range)}`);
      where.push(`(${column} ${passes} ${value(after.range)} OR key ${passes} ${value(after.key)})`);
    }
  }
  where.push('(expires IS NULL OR expires > ?)');
  parameters.push(scan.now - TTL.lingerMs, scan.limit);
  // Sorting by a column that equals one value makes SQLite sort by hand.
  const fixed = column === 'key' || range?.operator === 'EQUAL_TO';
  const order = fixed ? `key ${direction}` : `${column} ${direction}, key ${direction}`;
  const sql = `SELECT key, value, created, updated, expires FROM ${from} WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT ?`;
  return { sql, parameters };
}

function attributeSql(name: string): string {
  return `json_extract(value, '$."${name}"')`;
}

function rangeSql(column: string, { operator, values }: Condition, value: (scalar: Scalar) => string): string {
  const [first, second = first] = values;
  switch (operator) {
    case 'EQUAL_TO':
      return `${column} = ${value(first)}`;
    case 'GREATER_THAN':
      return `${column} > ${value(first)}`;
    case 'GREATER_THAN_EQUAL_TO':
      return `${column} >= ${value(first)}`;
    case 'LESS_THAN':
      return `${column} < ${value(first)}`;
    case 'LESS_THAN_EQUAL_TO':
      return `${column} <= ${value(first)}`;
    case 'BETWEEN':
      return `${column} >= ${value(first)} AND ${column} <= ${value(second)}`;
    case 'BEGINS_WITH':
      // No UTF-8 text contains the byte FF, so it closes the interval of everything with this beginning.
      return `${column} >= ${value(first)} AND ${column} < ${value(first)} || CAST(x'FF' AS TEXT)`;
    default:
      throw new Error(`[storage] ${operator} is no range condition, refuse it before the scan`);
  }
}
