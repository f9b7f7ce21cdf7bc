import type { Jira } from '../jira';
import type { Issue, Project } from '../model';
import type { IssueTypeName, PriorityName } from '../site';
import type { Change } from '../store';
import { type Act, accountOf, done, type Outcome, refused } from './act';
import { issueEvent } from './event';
import { faultsOf } from './issue';

export type Draft = {
  type: IssueTypeName;
  summary: string;
  description?: string[];
  labels?: string[];
  assignee?: string;
  priority?: PriorityName;
  parent?: string;
};

/** A new issue at the end of its project. */
export function createIssue(jira: Jira, act: Act, project: Project, draft: Draft): Outcome<Issue> {
  if (!jira.can(act.actor, 'CREATE_ISSUES', { project }))
    return refused(400, 'You do not have permission to create issues in this project.');
  const { type, summary, description = [], labels = [], priority = 'Medium', assignee, parent } = draft;
  const refusal = faultsOf(jira, { summary, labels });
  if (refusal) return refusal;
  if (assignee !== undefined && !jira.can({ kind: 'user', accountId: assignee }, 'ASSIGNABLE_USER', { project }))
    return refused(400, '', { assignee: `User '${assignee}' cannot be assigned issues.` });
  const now = jira.now();
  const issue: Issue = {
    id: String(jira.store.nextNumber()),
    key: nextKey(jira, project),
    projectId: project.id,
    type,
    summary,
    description,
    status: 'To Do',
    priority,
    reporter: accountOf(jira, act.actor),
    labels,
    ...(assignee === undefined ? {} : { assignee }),
    ...(parent === undefined ? {} : { parent }),
    createdAt: now,
    updatedAt: now,
    formerKeys: [],
  };
  jira.change([{ kind: 'issue', id: issue.id, body: issue }], () => [issueEvent(jira, act, 'created', issue)]);
  return done(issue);
}

/** A key is never given twice, also where its issue is gone or has moved away. */
function nextKey(jira: Jira, { key, id }: Project): string {
  const counter = `key ${id}`;
  const numbers = jira.store
    .all('issue')
    .flatMap(each => [each.key, ...each.formerKeys])
    .filter(each => each.startsWith(`${key}-`))
    .map(each => Number(each.slice(key.length + 1)));
  const next = Math.max(jira.store.get('counter', counter)?.next ?? 1, 1 + Math.max(0, ...numbers));
  jira.store.write([{ kind: 'counter', id: counter, body: { next: next + 1 } }]);
  return `${key}-${next}`;
}

/** Takes an issue to another project: a new key, the same id, and the old key still leads to it (FORGE B2). */
export function moveIssue(jira: Jira, act: Act, issue: Issue, target: Project): Outcome<Issue> {
  const source = jira.store.get('project', issue.projectId);
  if (!source || !jira.can(act.actor, 'MOVE_ISSUES', { issue }))
    return refused(403, 'You do not have permission to move this issue.');
  if (!jira.can(act.actor, 'CREATE_ISSUES', { project: target }))
    return refused(403, 'You do not have permission to create issues in the project you move to.');
  if (target.id === source.id) return done(issue);
  // What belongs to the other project alone does not come along: security levels, and the epic.
  const { securityLevel, parent, ...rest } = issue;
  const next: Issue = {
    ...rest,
    key: nextKey(jira, target),
    projectId: target.id,
    formerKeys: [...issue.formerKeys, issue.key],
    updatedAt: jira.now(),
  };
  const item = (field: string, from: string | null, fromString: string, to: string | null, toName: string) => ({
    field,
    fieldId: field.toLowerCase(),
    fieldtype: 'jira',
    from,
    fromString,
    to,
    toString: toName,
  });
  const items = [
    item('project', source.id, source.name, target.id, target.name),
    item('Key', null, issue.key, null, next.key),
  ];
  jira.change([{ kind: 'issue', id: issue.id, body: next }], () => [
    issueEvent(jira, act, 'updated', next, { changelog: { items }, jiraEventTypeName: 'issue_moved' }),
  ]);
  return done(next);
}

/** Deletes an issue with its comments, properties and values. Issues of an epic stay, without it. */
export function deleteIssue(jira: Jira, act: Act, issue: Issue): Outcome<true> {
  if (!jira.can(act.actor, 'DELETE_ISSUES', { issue }))
    return refused(403, 'You do not have permission to delete issues in this project.');
  const orphans = jira.store.all('issue').filter(each => each.parent === issue.id);
  const changes = [
    ...removalOf(jira, issue),
    ...orphans.map(({ parent, ...rest }): Change => ({ kind: 'issue', id: rest.id, body: rest })),
  ];
  const deleted = issueEvent(jira, act, 'deleted', issue);
  jira.change(changes, () => [deleted]);
  return done(true);
}

/** Everything of an issue, gone. Mail about it was sent and stays. */
export function removalOf(jira: Jira, issue: Issue): Change[] {
  const { store } = jira;
  const comments = jira.comments(issue.id).map(each => each.id);
  const isOurs = (owner: string, id: string) =>
    (owner === 'issue' && id === issue.id) || (owner === 'comment' && comments.includes(id));
  return [
    { kind: 'issue', id: issue.id, body: undefined },
    ...comments.map((id): Change => ({ kind: 'comment', id, body: undefined })),
    ...store
      .entries('property')
      .filter(([, each]) => isOurs(each.owner, each.ownerId))
      .map(([id]): Change => ({ kind: 'property', id, body: undefined })),
    ...store
      .entries('fieldValue')
      .filter(([, each]) => each.issueId === issue.id)
      .map(([id]): Change => ({ kind: 'fieldValue', id, body: undefined })),
  ];
}
