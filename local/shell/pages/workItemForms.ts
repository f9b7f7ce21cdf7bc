import { addressOf } from '../../instance/address';
import { documentFromTyping } from '../../jira/adf';
import { type Act, type Outcome, refused } from '../../jira/change/act';
import { addComment, deleteComment } from '../../jira/change/comment';
import { type Edit, editIssue } from '../../jira/change/issue';
import { deleteIssue, moveIssue } from '../../jira/change/life';
import { fieldNamed } from '../../jira/fields';
import type { Issue } from '../../jira/model';
import type { PriorityName, StatusName } from '../../jira/site';
import { PRIORITIES, STATUSES } from '../../jira/workflow';
import type { View } from '../view';

/** Where a form leads when it is done, or why it is not. */
export type FormOutcome = Outcome<string>;

/** The forms of a work item: `edit`, `comment`, `automation`, `move`, `delete`. Nothing for another address. */
export function workItemForm(
  view: View,
  issue: Issue,
  [action, id]: string[],
  form: URLSearchParams,
): FormOutcome | undefined {
  const { jira, actor } = view;
  const act: Act = { actor, byApp: false };
  const here = addressOf.issue(issue);
  if (action === 'edit') {
    const edit = editOf(view, form);
    return edit
      ? leadingTo(here, editIssue(jira, act, issue, edit))
      : refused(400, 'This field cannot be edited here.');
  }
  if (action === 'comment' && id === undefined) {
    const active = jira.people().filter(each => each.active);
    const body = documentFromTyping(form.get('text') ?? '', active);
    return leadingTo(here, addComment(jira, act, issue, body));
  }
  if (action === 'comment') {
    const comment = jira.store.get('comment', id ?? '');
    if (comment?.issueId !== issue.id) return undefined;
    return leadingTo(here, deleteComment(jira, act, issue, comment));
  }
  if (action === 'automation') {
    const project = jira.store.get('project', issue.projectId)?.key ?? '';
    view.automation.startBy(form.get('rule') ?? '', { issueId: issue.id, project }, view.person.accountId);
    return { done: here };
  }
  if (action === 'move') {
    const target = jira.project(actor, form.get('project') ?? '');
    if (!target) return refused(400, 'Choose a project to move to.');
    const outcome = moveIssue(jira, act, issue, target);
    return 'done' in outcome ? { done: addressOf.issue(outcome.done) } : outcome;
  }
  if (action !== 'delete') return undefined;
  const project = jira.project(actor, issue.projectId);
  return project && leadingTo(addressOf.board(project), deleteIssue(jira, act, issue));
}

export const leadingTo = (address: string, outcome: Outcome<unknown>): FormOutcome =>
  'done' in outcome ? { done: address } : outcome;

function editOf({ jira }: View, form: URLSearchParams): Edit | undefined {
  const status = form.get('status');
  if (status !== null) return status in STATUSES ? { status: status as StatusName } : undefined;
  const field = form.get('field') ?? '';
  if (field === 'summary') return { summary: (form.get('summary') ?? '').trim() };
  if (field === 'labels') return { labels: (form.get('labels') ?? '').split(/\s+/).filter(each => each !== '') };
  if (field === 'assignee') return { assignee: form.get('assignee') || null };
  if (field === 'priority') {
    const priority = form.get('priority') ?? '';
    return priority in PRIORITIES ? { priority: priority as PriorityName } : undefined;
  }
  const custom = fieldNamed(jira, field);
  if (!custom?.onScreen || custom.readOnly) return undefined;
  const text = (form.get('value') ?? '').trim();
  const value = text === '' ? null : custom.type === 'number' ? Number(text) : text;
  return { values: [{ field: custom, value: Number.isNaN(value) ? text : value }] };
}
