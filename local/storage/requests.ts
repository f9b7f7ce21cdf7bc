import * as v from 'valibot';
import { Refusal } from './refusal';

/**
 * The shapes `@forge/kvs` sends. Strict: a field this store does not know is refused, so that a newer SDK cannot be
 * half understood in silence.
 */
const metadataFields = v.optional(v.array(v.picklist(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'])));
const readOptions = v.optional(v.strictObject({ metadataFields }));
const ttl = v.optional(
  v.strictObject({ value: v.number(), unit: v.picklist(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) }),
);
const ttlOptions = v.optional(v.strictObject({ ttl }));
const setOptions = v.optional(
  v.strictObject({
    ttl,
    keyPolicy: v.optional(v.picklist(['OVERRIDE', 'FAIL_IF_EXISTS'])),
    returnValue: v.optional(v.picklist(['PREVIOUS', 'LATEST'])),
    returnMetadataFields: metadataFields,
  }),
);
const key = v.string();
const value = v.optional(v.unknown());
const entityName = v.optional(v.string());
const clause = { condition: v.string(), values: v.array(v.unknown()) };
const filterItems = v.optional(v.array(v.strictObject({ property: v.string(), ...clause })));
const filters = v.optional(v.strictObject({ and: filterItems, or: filterItems }));
const limit = v.optional(v.number());
const cursor = v.optional(v.string());

export const GetRequest = v.strictObject({ key, entityName, options: readOptions });
export const SetRequest = v.strictObject({ key, value, entityName, options: setOptions });
export const DeleteRequest = v.strictObject({ key, entityName });
export const QueryRequest = v.strictObject({
  limit,
  after: cursor,
  where: v.optional(v.array(v.strictObject({ property: v.string(), ...clause }))),
  options: readOptions,
});
export const EntityQueryRequest = v.strictObject({
  entityName: v.string(),
  indexName: v.string(),
  partition: v.optional(v.array(v.unknown())),
  range: v.optional(v.strictObject(clause)),
  sort: v.optional(v.picklist(['ASC', 'DESC'])),
  cursor,
  limit,
  filters,
  options: readOptions,
});
export const TransactionRequest = v.strictObject({
  set: v.optional(v.array(v.strictObject({ key, value, entityName, conditions: filters, options: ttlOptions }))),
  delete: v.optional(v.array(v.strictObject({ key, entityName, conditions: filters }))),
  check: v.optional(v.array(v.strictObject({ key, entityName, conditions: filters }))),
});
export const BatchSetRequest = v.array(v.strictObject({ key, value, entityName, options: ttlOptions }));
export const BatchGetRequest = v.array(GetRequest);
export const BatchDeleteRequest = v.array(DeleteRequest);

export type MetadataFields = v.InferOutput<typeof metadataFields>;
export type Ttl = NonNullable<v.InferOutput<typeof ttl>>;
export type SetOptions = NonNullable<v.InferOutput<typeof setOptions>>;
export type Filters = NonNullable<v.InferOutput<typeof filters>>;

/** Refuses a body of another shape with 400 `BAD_REQUEST` and the path of the offending field. */
export function parse<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const where = v.getDotPath(issue);
  throw new Refusal(
    'request',
    `Provided request body is invalid: ${where === null ? '' : `${where}: `}${issue.message}`,
  );
}
