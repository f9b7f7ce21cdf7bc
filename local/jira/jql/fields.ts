import { textOf } from '../adf';
import { fieldsOfApp, fieldValue } from '../fields';
import type { Jira } from '../jira';
import type { Issue } from '../model';
import type { Actor } from '../permissions';
import { propertyOf, valueAt } from '../properties';
import { PRIORITIES, STATUSES } from '../workflow';
import type { FieldName, Operator } from './parse';
import { JqlRefusal } from './refusal';

/** How the values of a field compare. `choice`: by one of their names; `text`: by the words in them. */
export type Comparison = 'choice' | 'text' | 'number' | 'date' | 'user' | 'key';

/** A field as JQL sees it. */
export type JqlField = {
  name: string;
  comparison: Comparison;
  operators: readonly Operator[];
  /** What a JQL function of an app calls the type of this field. */
  type: string;
  /** Every value of an issue, each with all the names it goes by. */
  values(issue: Issue): (string | number)[][];
  /** Whether such a value exists at all; Jira refuses JQL that names one that does not. */
  isKnown?(text: string): boolean;
  /** What issues are sorted by. */
  order(issue: Issue): string | number;
};

const CHOICE: readonly Operator[] = ['=', '!=', 'in', 'not in', 'is', 'is not'];
const ORDERED: readonly Operator[] = [...CHOICE, '<', '<=', '>', '>='];
const TEXT: readonly Operator[] = ['~', '!~', 'is', 'is not'];

const names = (...all: (string | number | undefined)[]): (string | number)[][] => {
  const given = all.filter((each): each is string | number => each !== undefined && each !== '');
  return given.length === 0 ? [] : [given];
};
const lower = (text: string) => text.toLowerCase();
const among = (all: string[]) => (text: string) => all.map(lower).includes(lower(text));

/** Finds the field that a name of JQL means: one of Jira's, one of the app, or an indexed property of the app. */
export function fieldFor(jira: Jira, actor: Actor, name: FieldName): JqlField {
  const found = propertyField(jira, name) ?? systemField(jira, actor, lower(name.text)) ?? appField(jira, name.text);
  if (!found) throw new JqlRefusal(`Field '${name.text}' does not exist or you do not have permission to view it.`);
  return found;
}

function systemField(jira: Jira, actor: Actor, name: string): JqlField | undefined {
  const project = ({ projectId }: Issue) => jira.store.get('project', projectId);
  const projects = jira.projects(actor).flatMap(each => [each.id, each.key, each.name]);
  const person = (accountId: string | undefined) => (accountId === undefined ? undefined : jira.user(accountId));
  const isPerson = (text: string) =>
    jira.user(text) !== undefined || among(jira.people().map(each => each.displayName))(text);
  const choice = (type: string, values: JqlField['values'], order: JqlField['order'], known?: string[]): JqlField => ({
    name,
    comparison: 'choice',
    operators: CHOICE,
    type,
    values,
    order,
    ...(known ? { isKnown: among(known) } : {}),
  });
  const text = (words: (issue: Issue) => string[]): JqlField => ({
    name,
    comparison: 'text',
    operators: TEXT,
    type: 'text',
    values: issue => words(issue).flatMap(each => names(each)),
    order: issue => words(issue).join(' '),
  });
  const date = (time: (issue: Issue) => number): JqlField => ({
    name,
    comparison: 'date',
    operators: ORDERED,
    type: 'date',
    values: issue => names(time(issue)),
    order: time,
  });
  const user = (who: (issue: Issue) => string | undefined): JqlField => ({
    name,
    comparison: 'user',
    operators: CHOICE,
    type: 'user',
    values: issue => names(who(issue), person(who(issue))?.displayName),
    isKnown: isPerson,
    order: issue => person(who(issue))?.displayName ?? '\uffff',
  });
  const key = (): JqlField => ({
    name,
    comparison: 'key',
    operators: ORDERED,
    type: 'issue',
    values: issue => names(issue.key, issue.id, ...issue.formerKeys),
    isKnown: wanted => jira.issue(actor, wanted) !== undefined,
    order: issue => keyOrder(issue.key),
  });
  const comments = (issue: Issue) => jira.comments(issue.id).map(each => textOf(each.body));
  const fields: Record<string, () => JqlField> = {
    project: () =>
      choice(
        'project',
        each => names(each.projectId, project(each)?.key, project(each)?.name),
        each => project(each)?.name ?? '',
        projects,
      ),
    key,
    issuetype: () =>
      choice(
        'issue_type',
        each => names(each.type),
        each => each.type,
        ['Epic', 'Story', 'Task', 'Bug'],
      ),
    status: () =>
      choice(
        'status',
        each => names(each.status, STATUSES[each.status].id),
        each => STATUSES[each.status].id,
        Object.entries(STATUSES).flatMap(([status, { id }]) => [status, id]),
      ),
    statuscategory: () =>
      choice(
        'status_category',
        each => names(STATUSES[each.status].category.name, STATUSES[each.status].category.key),
        each => STATUSES[each.status].category.id,
        Object.values(STATUSES).flatMap(({ category }) => [category.name, category.key]),
      ),
    labels: () =>
      choice(
        'label',
        each => each.labels.flatMap(label => names(label)),
        each => each.labels.join(' '),
      ),
    priority: () =>
      choice(
        'priority',
        each => names(each.priority, PRIORITIES[each.priority].id),
        each => PRIORITIES[each.priority].id,
        Object.entries(PRIORITIES).flatMap(([priority, { id }]) => [priority, id]),
      ),
    parent: () =>
      choice(
        'issue',
        each => names(each.parent, each.parent && jira.store.get('issue', each.parent)?.key),
        each => each.parent ?? '',
      ),
    assignee: () => user(each => each.assignee),
    reporter: () => user(each => each.reporter),
    summary: () => text(each => [each.summary]),
    description: () => text(each => each.description),
    comment: () => text(comments),
    text: () => text(each => [each.summary, ...each.description, ...comments(each)]),
    created: () => date(each => each.createdAt),
    updated: () => date(each => each.updatedAt),
  };
  return fields[ALIASES[name] ?? name]?.();
}

const ALIASES: Record<string, string> = {
  issue: 'key',
  issuekey: 'key',
  id: 'key',
  type: 'issuetype',
  label: 'labels',
  createddate: 'created',
  updateddate: 'updated',
};

/** `TIL-9` before `TIL-10`. */
export const keyOrder = (key: string): string => {
  const [project = '', number = ''] = key.split('-');
  return `${project}-${number.padStart(9, '0')}`;
};

const COMPARISONS: Record<string, { comparison: Comparison; operators: readonly Operator[]; type: string }> = {
  string: { comparison: 'choice', operators: [...CHOICE, '~', '!~'], type: 'text' },
  text: { comparison: 'text', operators: TEXT, type: 'text' },
  number: { comparison: 'number', operators: ORDERED, type: 'number' },
  user: { comparison: 'user', operators: CHOICE, type: 'user' },
  group: { comparison: 'choice', operators: CHOICE, type: 'group' },
  datetime: { comparison: 'date', operators: ORDERED, type: 'date' },
  date: { comparison: 'date', operators: ORDERED, type: 'date' },
};

function valueField(name: string, kind: string, read: (issue: Issue) => unknown): JqlField | undefined {
  const how = COMPARISONS[kind];
  if (!how) return undefined;
  const values = (issue: Issue) => [read(issue)].flat().flatMap(each => names(plain(each, how.comparison)));
  return { name, ...how, values, order: issue => values(issue)[0]?.[0] ?? '' };
}

function plain(value: unknown, comparison: Comparison): string | number | undefined {
  if (comparison === 'date') return typeof value === 'string' ? Date.parse(value) : undefined;
  if (typeof value === 'string' || typeof value === 'number') return value;
  const { accountId, name } = (value ?? {}) as { accountId?: string; name?: string };
  return accountId ?? name;
}

/** A field of the app by its name or as `cf[10100]`. Fields of the type object are not searched. */
function appField(jira: Jira, text: string): JqlField | undefined {
  const field = fieldsOfApp(jira).find(each => lower(each.name) === lower(text) || text === `cf[${each.number}]`);
  return field && valueField(field.name, field.type, issue => fieldValue(jira, issue.id, field));
}

/** A property that the manifest indexes, by alias or by path; of the issue, or of its project. */
function propertyField(jira: Jira, { text, property }: FieldName): JqlField | undefined {
  for (const { entityType, propertyKey, values } of jira.app.entityProperties) {
    if (entityType === 'user') continue;
    const found = values.find(({ path, searchAlias }) =>
      property
        ? property.entity === entityType && property.key === propertyKey && property.path === path
        : searchAlias !== undefined && lower(searchAlias) === lower(text),
    );
    if (!found) continue;
    return valueField(text, found.type, issue => {
      const owner = entityType === 'issue' ? issue.id : issue.projectId;
      return valueAt(propertyOf(jira, entityType, owner, propertyKey)?.value, found.path);
    });
  }
  return undefined;
}
