import type * as v from 'valibot';
import { found, type StorageAnswer } from './answer';
import { type Filter, matches, parseCondition, parseFilter } from './conditions';
import type { EntitySchema, Index } from './entities';
import { asScalar, type Scalar } from './entity-value';
import { QUERY } from './limits';
import { findEntity, findIndex, KVS, loadOf, type Place } from './place';
import type { Row } from './records';
import { Refusal } from './refusal';
import type { EntityQueryRequest, MetadataFields, QueryRequest } from './requests';
import { entitySpace, type Position, type Scan, scanSql } from './scan';
import type { Store } from './store';

/** `/query`: by the beginning of the key. Page: "Querying key-value pairs". */
export function queryKvs(store: Store, request: v.InferOutput<typeof QueryRequest>): StorageAnswer {
  const [where, ...more] = request.where ?? [];
  if (more.length > 0) throw new Refusal('kvsWhere', 'There may only be a single where condition for a query');
  if (where !== undefined && where.property !== 'key') {
    throw new Refusal('kvsWhereField', 'Queries can only target the key');
  }
  if (where !== undefined && where.condition !== 'BEGINS_WITH') {
    throw new Refusal('conditionUnknown', 'The only condition supported by the Key-Value Store is BEGINS_WITH');
  }
  return page(store, KVS, {
    limit: pageLimit(request.limit, 'kvsLimit'),
    scan: {
      space: KVS.space,
      partition: [],
      ...(where === undefined ? {} : { range: parseCondition(where, 'string', 'range') }),
      descending: false,
    },
    cursor: request.after,
    fields: request.options?.metadataFields,
  });
}

/** `/entity/query`: along one index, filtered afterwards. Page: "Querying the Custom Entity Store". */
export function queryEntity(store: Store, request: v.InferOutput<typeof EntityQueryRequest>): StorageAnswer {
  const entity = findEntity(store.entities, request.entityName);
  const index = findIndex(entity, request.indexName);
  const rangeType = index === undefined ? 'string' : (entity.attributes.get(index.range) ?? 'any');
  const place = { space: entitySpace(entity), entity };
  return page(store, place, {
    limit: pageLimit(request.limit, 'entityLimit'),
    scan: {
      ...place,
      ...(index === undefined ? {} : { index }),
      partition: parsePartition(entity, index, request.partition ?? []),
      ...(request.range === undefined ? {} : { range: parseCondition(request.range, rangeType, 'range') }),
      descending: request.sort === 'DESC',
    },
    ...(request.filters === undefined ? {} : { filter: parseFilter(request.filters, entity) }),
    cursor: request.cursor,
    fields: request.options?.metadataFields,
  });
}

type Page = {
  limit: number;
  scan: Omit<Scan, 'limit' | 'after' | 'now'>;
  filter?: Filter;
  cursor: string | undefined;
  fields: MetadataFields;
};

/** Filters run after the limit: a page may be empty and still have a successor. */
function page(store: Store, place: Place, { limit, scan, filter, cursor, fields }: Page): StorageAnswer {
  const { space, index, partition, range, descending } = scan;
  const identity = [space, index?.name, partition, range, descending];
  const after = cursor === undefined ? {} : { after: store.cursors.open(identity, cursor) };
  // One row more than asked for tells whether there is a next page.
  const rows = store.records.select(scanSql({ ...scan, ...after, limit: limit + 1, now: store.now() }));
  const read = rows.slice(0, limit);
  store.meter.read(
    read.map(row => loadOf(place, row)),
    index && JSON.stringify([space, index.name, partition]),
  );
  const last = rows.length > limit ? read.at(-1) : undefined;
  const kept = filter === undefined ? read : read.filter(row => matches(filter, JSON.parse(row.value)));
  return {
    status: 200,
    body: {
      data: kept.map(row => found(row, fields)),
      ...(last === undefined ? {} : { cursor: store.cursors.seal(identity, positionOf(last, index)) }),
    },
  };
}

function positionOf(row: Row, index: Index | undefined): Position {
  return index === undefined ? { key: row.key } : { key: row.key, range: JSON.parse(row.value)[index.range] };
}

function pageLimit(limit: number | undefined, reason: 'kvsLimit' | 'entityLimit'): number {
  if (limit === undefined) return QUERY.defaultLimit;
  if (Number.isInteger(limit) && limit >= 1 && limit <= QUERY.maxLimit) return limit;
  throw new Refusal(reason, `The page limit must be set between 1 and ${QUERY.maxLimit}`);
}

/** All partition values, in the order the manifest names their attributes. */
function parsePartition(entity: EntitySchema, index: Index | undefined, values: unknown[]): Scalar[] {
  const names = index?.partition ?? [];
  const scalars = names.map((name, position) => asScalar(entity.attributes.get(name) ?? 'any', values[position]));
  const partition = scalars.filter(scalar => scalar !== undefined);
  if (values.length !== names.length || partition.length !== names.length) {
    throw new Refusal('partition', `The index needs these partition values: ${names.join(', ') || 'none'}`);
  }
  return partition;
}
