import * as v from 'valibot';
import { setFieldValues, type ValueUpdate } from '../change/field';
import { fieldNamed, fieldsOfApp, type SiteField } from '../fields';
import {
  type Call,
  invalid,
  listOf,
  noContent,
  notEmulated,
  ok,
  pageOf,
  type RestAnswer,
  refusal,
  refuse,
} from './answer';

/** Fields that every issue of the local site has. */
const SYSTEM: [id: string, name: string, type: string][] = [
  ['summary', 'Summary', 'string'],
  ['issuetype', 'Work type', 'issuetype'],
  ['project', 'Project', 'project'],
  ['status', 'Status', 'status'],
  ['priority', 'Priority', 'priority'],
  ['assignee', 'Assignee', 'user'],
  ['reporter', 'Reporter', 'user'],
  ['description', 'Description', 'string'],
  ['labels', 'Labels', 'array'],
  ['created', 'Created', 'datetime'],
  ['updated', 'Updated', 'datetime'],
  ['parent', 'Parent', 'issuelink'],
];

/** GET /rest/api/3/field */
export const getFields = ({ jira }: Call): RestAnswer =>
  ok([
    ...SYSTEM.map(([id, name, type]) => ({
      id,
      key: id,
      name,
      custom: false,
      orderable: true,
      navigable: true,
      searchable: true,
      clauseNames: [id],
      schema: { type, ...(id === 'labels' ? { items: 'string' } : {}), system: id },
    })),
    ...fieldsOfApp(jira).map(customShape),
  ]);

/** Unverified: what Jira gives as the key of a field that an app made; here its id. */
function customShape(field: SiteField): object {
  const { id, name, number } = field;
  return {
    id,
    key: id,
    name,
    untranslatedName: name,
    custom: true,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [`cf[${number}]`, name],
    schema: schemaOf(field),
  };
}

const schemaOf = ({ type, collection, ari, number }: SiteField): object =>
  collection === 'list'
    ? { type: 'array', items: type, custom: ari, customId: number }
    : { type, custom: ari, customId: number };

/** GET /rest/api/3/field/search. For administrators, and the app itself with its scope. */
export function searchFields({ jira, actor, query }: Call): RestAnswer {
  if (actor.kind === 'user' && !jira.can(actor, 'ADMINISTER'))
    return refuse(403, 'Only Jira administrators can access fields.');
  const type = query.get('type');
  const text = query.get('query')?.toLowerCase() ?? '';
  const ids = query.getAll('id');
  if (listOf(query, 'expand').length > 0) return notEmulated(`expand=${query.get('expand')}`);
  const all = [
    ...(type === 'custom'
      ? []
      : SYSTEM.map(([id, name, kind]) => ({
          id,
          key: id,
          name,
          description: '',
          schema: { type: kind, system: id },
          isLocked: true,
        }))),
    ...(type === 'system'
      ? []
      : fieldsOfApp(jira).map(field => ({
          id: field.id,
          key: field.id,
          name: field.name,
          description: field.description,
          schema: schemaOf(field),
          isLocked: true,
        }))),
  ];
  const wanted = all
    .filter(each => ids.length === 0 || ids.includes(each.id))
    .filter(each => `${each.name} ${each.description}`.toLowerCase().includes(text));
  return ok(pageOf(wanted, query, 50));
}

const Id = v.pipe(v.union([v.pipe(v.number(), v.integer()), v.string()]), v.transform(String));
const IssueIds = v.pipe(v.array(Id), v.minLength(1));
const One = v.object({
  updates: v.pipe(v.array(v.object({ issueIds: IssueIds, value: v.unknown() })), v.minLength(1)),
});
const Several = v.object({
  updates: v.pipe(
    v.array(v.object({ customField: v.string(), issueIds: IssueIds, value: v.unknown() })),
    v.minLength(1),
  ),
});

/** PUT /rest/api/3/app/field/{fieldIdOrKey}/value: the app's own field, read-only or not. */
export function putFieldValue(call: Call): RestAnswer {
  const parsed = v.safeParse(One, call.body);
  if (!parsed.success) return invalid();
  const customField = call.params.fieldIdOrKey ?? '';
  return setValues(
    call,
    parsed.output.updates.map(each => ({ ...each, customField })),
  );
}

/** POST /rest/api/3/app/field/value: several fields at once; each field and issue once. */
export function postFieldValues(call: Call): RestAnswer {
  const parsed = v.safeParse(Several, call.body);
  return parsed.success ? setValues(call, parsed.output.updates) : invalid();
}

type Wanted = { customField: string; issueIds: string[]; value?: unknown };

function setValues(call: Call, wanted: Wanted[]): RestAnswer {
  const { jira, actor, act, query } = call;
  if (actor.kind !== 'app') return refuse(403, 'Only the app that owns the field may update its values.');
  const pairs = wanted.flatMap(each => each.issueIds.map(id => `${each.customField} ${id}`));
  if (new Set(pairs).size !== pairs.length) return refuse(400, 'Each combination of field and issue must be unique.');
  const lost = wanted.find(each => !fieldNamed(jira, each.customField));
  if (lost) return refuse(404, `The field ${lost.customField} was not found.`);
  const hidden = wanted.flatMap(each => each.issueIds).find(id => !jira.issue(actor, id));
  if (hidden !== undefined) return refuse(404, `Issue ${hidden} does not exist or the app may not see it.`);
  for (const id of new Set(wanted.flatMap(each => each.issueIds))) {
    const limited = call.overLimit(id);
    if (limited) return limited;
  }
  const updates = wanted.flatMap(({ customField, issueIds, value }): ValueUpdate[] => {
    const field = fieldNamed(jira, customField);
    const issues = issueIds.flatMap(id => jira.issue(actor, id) ?? []);
    return field ? [{ field, issues, value: value ?? null }] : [];
  });
  const outcome = setFieldValues(jira, act, updates, { changelog: query.get('generateChangelog') !== 'false' });
  return 'refused' in outcome ? refusal(outcome.refused) : noContent();
}
