import * as v from 'valibot';
import { checked, Text, Words, wordsOf } from './checked';

/** Modules that give Jira something of the app to keep: searchable properties, fields, permissions, JQL functions. */
export const KEPT = ['jira:entityProperty', 'jira:customField', 'jira:globalPermission', 'jira:jqlFunction'] as const;

const EntityProperty = v.looseObject({
  key: Text,
  entityType: v.optional(v.picklist(['issue', 'project', 'user']), 'issue'),
  propertyKey: Text,
  values: v.pipe(
    v.array(
      v.object({
        path: Text,
        type: v.picklist(['number', 'string', 'text', 'user', 'date']),
        searchAlias: v.optional(Text),
      }),
    ),
    v.minLength(1),
  ),
});

const CustomField = v.looseObject({
  key: Text,
  name: Words,
  description: Words,
  type: v.picklist(['string', 'number', 'user', 'group', 'datetime', 'object']),
  collection: v.optional(v.picklist(['none', 'list']), 'none'),
  readOnly: v.optional(v.boolean(), false),
});

const GlobalPermission = v.looseObject({
  key: Text,
  name: Words,
  description: Words,
  anonymousAllowed: v.boolean(),
  defaultGrants: v.optional(v.array(v.picklist(['none', 'all', 'jira-administrators'])), ['none']),
});

const JqlFunction = v.looseObject({
  key: Text,
  name: Text,
  operators: v.array(v.picklist(['=', '!=', '>', '>=', '<', '<=', 'in', 'not in', '~', '~=', 'is', 'is not'])),
  types: v.array(Text),
  arguments: v.optional(v.array(v.looseObject({ name: Text, required: v.boolean() })), []),
  function: Text,
});

/** A property of work items, projects or people that JQL may ask for, by path or by alias. */
export type EntityProperty = v.InferOutput<typeof EntityProperty>;
/** A field of the app on work items. */
export type CustomField = Pick<v.InferOutput<typeof CustomField>, 'key' | 'type' | 'collection' | 'readOnly'> & {
  name: string;
  description: string;
};
/** A permission of the app, granted in Jira's administration. */
export type GlobalPermission = Pick<v.InferOutput<typeof GlobalPermission>, 'key' | 'defaultGrants'> & {
  name: string;
  description: string;
};
/** A function of the app that stands in JQL, and is replaced by the JQL that it returns. */
export type JqlFunction = Pick<
  v.InferOutput<typeof JqlFunction>,
  'key' | 'name' | 'operators' | 'types' | 'arguments' | 'function'
>;

/** What Jira keeps for the app. */
export type Kept = {
  entityProperties: EntityProperty[];
  customFields: CustomField[];
  globalPermissions: GlobalPermission[];
  jqlFunctions: JqlFunction[];
};

type Listed = { key: string };

/** What of `jira:customField` the local Jira leaves out: it shows and edits every field in its own way. */
const FIELD_EXTRAS = ['view', 'edit', 'validation', 'parser', 'displayConditions', 'defaultValue'];

/** Reads what Jira keeps for the app; a JQL function must name a function of the manifest. */
export function readKept(
  listed: Record<string, Listed[]>,
  functions: Listed[],
  file: string,
): { kept: Kept; notEmulated: string[] } {
  const read = <S extends v.GenericSchema>(type: (typeof KEPT)[number], schema: S) =>
    (listed[type] ?? []).map(each => checked(schema, each, `${file}, module ${each.key}`));
  const fields = read('jira:customField', CustomField);
  const jqlFunctions = read('jira:jqlFunction', JqlFunction);
  const unknown = jqlFunctions.find(each => !functions.some(known => known.key === each.function));
  if (unknown) {
    throw new Error(
      `[local] ${file}, module ${unknown.key}: runs "${unknown.function}", add it under modules.function`,
    );
  }
  const permissions = read('jira:globalPermission', GlobalPermission);
  return {
    kept: {
      entityProperties: read('jira:entityProperty', EntityProperty),
      customFields: fields.map(({ key, name, description, type, collection, readOnly }) => ({
        key,
        name: wordsOf(name),
        description: wordsOf(description),
        type,
        collection,
        readOnly,
      })),
      globalPermissions: permissions.map(({ key, name, description, defaultGrants }) => ({
        key,
        name: wordsOf(name),
        description: wordsOf(description),
        defaultGrants,
      })),
      jqlFunctions,
    },
    notEmulated: [
      ...fields.flatMap(each => FIELD_EXTRAS.filter(name => name in each).map(name => `${name} of "${each.key}"`)),
      ...permissions.filter(each => each.anonymousAllowed).map(each => `anonymousAllowed of "${each.key}"`),
    ],
  };
}
