import { faultOf, fieldValue, fieldValueId, type SiteField, shownValue } from '../fields';
import type { Jira } from '../jira';
import type { Issue } from '../model';
import type { PriorityName, StatusName } from '../site';
import type { Change } from '../store';
import { PRIORITIES, STATUSES } from '../workflow';
import { type Act, done, type Outcome, refused } from './act';
import { type ChangeItem, issueEvent } from './event';
import { mailAboutChange } from './mail';

/** What an edit sets; what it does not name stays. `null` leaves the issue without an assignee. */
export type Edit = {
  summary?: string;
  labels?: string[];
  assignee?: string | null;
  priority?: PriorityName;
  status?: StatusName;
  values?: { field: SiteField; value: unknown }[];
};

export type EditOptions = {
  /** False where whoever edits may keep Jira from sending mail. */
  notify?: boolean;
};

/** Edits an issue after Jira's own checks. What changes nothing writes nothing and publishes nothing. */
export function editIssue(
  jira: Jira,
  act: Act,
  issue: Issue,
  edit: Edit,
  { notify = true }: EditOptions = {},
): Outcome<Issue> {
  const refusal = mayEdit(jira, act, issue, edit) ?? faultsOf(jira, edit);
  if (refusal) return refusal;
  const items = itemsOf(jira, issue, edit);
  if (items.length === 0) return done(issue);
  const { assignee: before, ...rest } = issue;
  const { assignee = before, values = [], ...set } = edit;
  const next: Issue = {
    ...rest,
    ...set,
    ...(edit.labels ? { labels: [...new Set(edit.labels)] } : {}),
    ...(assignee === null || assignee === undefined ? {} : { assignee }),
    updatedAt: jira.now(),
  };
  const changes: Change[] = [
    { kind: 'issue', id: issue.id, body: next },
    ...values.map(({ field, value }) => valueChange(issue.id, field, value)),
  ];
  jira.change(changes, () => {
    const told = { changelog: { items }, jiraEventTypeName: eventTypeOf(items), ...statusesOf(items) };
    const updated = issueEvent(jira, act, 'updated', next, told);
    const assigned = items.some(each => each.fieldId === 'assignee');
    return assigned ? [updated, issueEvent(jira, act, 'assigned', next)] : [updated];
  });
  if (notify) mailAboutChange(jira, act, next, items);
  return done(next);
}

export const valueChange = (issueId: string, field: SiteField, value: unknown): Change => ({
  kind: 'fieldValue',
  id: fieldValueId(issueId, field),
  body: value === null ? undefined : { issueId, field: field.key, value },
});

function mayEdit(jira: Jira, { actor }: Act, issue: Issue, edit: Edit) {
  const may = (permission: string) => jira.can(actor, permission, { issue });
  const { assignee, status, ...others } = edit;
  if (Object.keys(others).length > 0 && !may('EDIT_ISSUES'))
    return refused(403, 'You do not have permission to edit issues in this project.');
  if (assignee !== undefined && !may('ASSIGN_ISSUES'))
    return refused(403, 'You do not have permission to assign issues.');
  if (status !== undefined && !may('TRANSITION_ISSUES'))
    return refused(403, 'You do not have permission to transition this issue.');
  const person = assignee ? jira.person(assignee) : undefined;
  const isAssignable = person && jira.can({ kind: 'user', accountId: person.accountId }, 'ASSIGNABLE_USER', { issue });
  if (assignee && !isAssignable)
    return refused(400, '', {
      assignee: `User '${person?.displayName ?? assignee}' cannot be assigned issues.`,
    });
  return undefined;
}

const SUMMARY_LIMIT = 255;
const LABEL_LIMIT = 255;

/** What is wrong with the words of an edit, field by field; nothing where Jira would take them. */
export function faultsOf(jira: Jira, { summary, labels = [], values = [] }: Edit) {
  const spaced = labels.find(each => /\s/.test(each));
  const long = labels.find(each => each.length > LABEL_LIMIT);
  const faults: [string, string | undefined][] = [
    ['summary', summaryFault(summary)],
    ['labels', spaced === undefined ? undefined : `The label '${spaced}' contains spaces which is invalid.`],
    ['labels', long === undefined ? undefined : `The label '${long}' exceeds the maximum length allowed for labels.`],
    ...values.map(({ field, value }): [string, string | undefined] => [field.id, faultOf(jira, field, value)]),
  ];
  const errors = Object.fromEntries(faults.filter((each): each is [string, string] => each[1] !== undefined));
  return Object.keys(errors).length === 0 ? undefined : refused(400, '', errors);
}

function summaryFault(summary: string | undefined): string | undefined {
  if (summary === undefined) return undefined;
  if (summary.trim() === '') return 'You must specify a summary of the issue.';
  if (/[\r\n]/.test(summary)) return 'The summary is invalid because it contains newline characters.';
  return summary.length > SUMMARY_LIMIT ? 'Summary must be less than 255 characters.' : undefined;
}

function itemsOf(jira: Jira, issue: Issue, { summary, labels, assignee, priority, status, values = [] }: Edit) {
  const name = (accountId: string | null) => (accountId === null ? null : (jira.user(accountId)?.displayName ?? null));
  const assigned = issue.assignee ?? null;
  const item = (
    field: string,
    from: string | null,
    fromString: string | null,
    to: string | null,
    toName: string | null,
  ) => ({ field, fieldId: field, fieldtype: 'jira', from, fromString, to, toString: toName }) satisfies ChangeItem;
  const words = labels && [...new Set(labels)].join(' ');
  const listed: (ChangeItem | false | undefined)[] = [
    summary !== undefined && summary !== issue.summary && item('summary', null, issue.summary, null, summary),
    words !== undefined && words !== issue.labels.join(' ') && item('labels', '', issue.labels.join(' '), '', words),
    assignee !== undefined &&
      assignee !== assigned &&
      item('assignee', assigned, name(assigned), assignee, name(assignee)),
    priority !== undefined &&
      priority !== issue.priority &&
      item('priority', PRIORITIES[issue.priority].id, issue.priority, PRIORITIES[priority].id, priority),
    status !== undefined &&
      status !== issue.status &&
      item('status', STATUSES[issue.status].id, issue.status, STATUSES[status].id, status),
    ...values.map(({ field, value }) => valueItem(jira, issue, field, value)),
  ];
  return listed.filter((each): each is ChangeItem => typeof each === 'object');
}

/** The line of a change log about a custom field; nothing where the value stays. */
export function valueItem(jira: Jira, issue: Issue, field: SiteField, value: unknown): ChangeItem | undefined {
  const before = fieldValue(jira, issue.id, field);
  if (JSON.stringify(before) === JSON.stringify(value)) return undefined;
  const text = (shown: unknown) => (shown === null ? null : shownValue(jira, shown));
  const { id, name } = field;
  return {
    field: name,
    fieldId: id,
    fieldtype: 'custom',
    from: null,
    fromString: text(before),
    to: null,
    toString: text(value),
  };
}

function eventTypeOf(items: ChangeItem[]): string {
  const has = (fieldId: string) => items.some(each => each.fieldId === fieldId);
  if (has('status')) return 'issue_generic';
  return has('assignee') ? 'issue_assigned' : 'issue_updated';
}

function statusesOf(items: ChangeItem[]): { associatedStatuses?: object[] } {
  const item = items.find(each => each.fieldId === 'status');
  if (!item) return {};
  return {
    associatedStatuses: [
      { id: item.from, name: item.fromString },
      { id: item.to, name: item.toString },
    ],
  };
}
