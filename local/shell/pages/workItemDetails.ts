import { addressOf } from '../../instance/address';
import { fieldsOfApp, fieldValue, type SiteField, shownValue } from '../../jira/fields';
import type { Issue, Person, Project } from '../../jira/model';
import { PRIORITIES, STATUSES } from '../../jira/workflow';
import { avatar } from '../avatar';
import { type Html, html } from '../html';
import { icon, priorityIcon } from '../icons';
import type { View } from '../view';
import { statusLozenge } from './workItemParts';

/** What the right column says of a work item; who may change it opens a value by a click. */
export function details(view: View, issue: Issue, project: Project): Html {
  const { jira, actor } = view;
  const mayEdit = jira.can(actor, 'EDIT_ISSUES', { issue });
  const level = project.securityLevels.find(each => each.id === issue.securityLevel);
  return html`<dl class="fields">
  <dt>Assignee</dt><dd>${editable(view, issue, 'assignee', 'Assignee', who(view, issue.assignee), jira.can(actor, 'ASSIGN_ISSUES', { issue }) && assignees(view, issue))}</dd>
  <dt>Reporter</dt><dd>${who(view, issue.reporter)}</dd>
  <dt>Priority</dt><dd>${editable(view, issue, 'priority', 'Priority', html`${priorityIcon(issue.priority)} ${issue.priority}`, mayEdit && choice('priority', 'Priority', Object.keys(PRIORITIES), issue.priority))}</dd>
  <dt>Labels</dt><dd>${editable(view, issue, 'labels', 'Labels', labels(issue), mayEdit && line('labels', 'Labels, with a space between two', issue.labels.join(' ')))}</dd>
  ${level && html`<dt>Security level</dt><dd>${icon('lock')} ${level.name}</dd>`}
  ${fieldsOfApp(jira)
    .filter(each => each.onScreen)
    .map(field => appField(view, issue, field, mayEdit))}
</dl>`;
}

/** The status, and where it can go. */
export function statusMenu({ jira, actor, as }: View, issue: Issue): Html {
  if (!jira.can(actor, 'TRANSITION_ISSUES', { issue })) return html`<p>${statusLozenge(issue)}</p>`;
  return html`<details class="menu status-menu"><summary class="menu-button" aria-label="Status: ${issue.status}">${statusLozenge(issue)}${icon('chevron')}</summary>
  <form class="menu-list menu-narrow menu-left" method="post" action="${as}${addressOf.issue(issue)}/edit">${Object.keys(
    STATUSES,
  )
    .filter(each => each !== issue.status)
    .map(each => html`<button name="status" value="${each}">${each}</button>`)}</form></details>`;
}

/** A value that opens to a form of one field. */
export function editable(
  { as }: View,
  issue: Issue,
  name: string,
  label: string,
  shown: Html,
  input: Html | false,
): Html {
  if (!input) return shown;
  return html`<details class="edit"><summary>${shown}<span class="edit-sign">${icon('edit')}<span class="unseen">Edit ${label.toLowerCase()}</span></span></summary>
  <form method="post" action="${as}${addressOf.issue(issue)}/edit"><input type="hidden" name="field" value="${name}">${input}<button class="button button-primary">Save</button></form></details>`;
}

export const line = (name: string, label: string, value: string): Html =>
  html`<input class="input" name="${name}" value="${value}" aria-label="${label}" autocomplete="off">`;

export const choice = (
  name: string,
  label: string,
  options: (string | [value: string, text: string])[],
  chosen: string,
): Html =>
  html`<select class="input" name="${name}" aria-label="${label}">${options.map(option => {
    const [value, text] = typeof option === 'string' ? [option, option] : option;
    return html`<option value="${value}" ${value === chosen && html`selected`}>${text}</option>`;
  })}</select>`;

function who({ jira }: View, accountId: string | undefined): Html {
  const person = accountId === undefined ? undefined : jira.person(accountId);
  const name = accountId === undefined ? 'Unassigned' : (jira.user(accountId)?.displayName ?? 'Former user');
  return html`<span class="with-avatar">${avatar(person)}${name}</span>`;
}

function assignees({ jira }: View, issue: Issue): Html {
  const may = ({ accountId }: Person) => jira.can({ kind: 'user', accountId }, 'ASSIGNABLE_USER', { issue });
  const people = jira.people().filter(may);
  const options = people.map((each): [string, string] => [each.accountId, each.displayName]);
  return choice('assignee', 'Assignee', [['', 'Unassigned'], ...options], issue.assignee ?? '');
}

const labels = (issue: Issue): Html =>
  issue.labels.length === 0
    ? html`<span class="muted">None</span>`
    : html`<span>${issue.labels.map(each => html`<span class="label">${each}</span>`)}</span>`;

/** Text and numbers are edited here; other types are shown alone. */
function appField(view: View, issue: Issue, field: SiteField, mayEdit: boolean): Html {
  const value = shownValue(view.jira, fieldValue(view.jira, issue.id, field));
  const shown = value === '' ? html`<span class="muted">None</span>` : html`${value}`;
  const simple = field.collection === 'none' && (field.type === 'string' || field.type === 'number');
  const input = mayEdit && simple && !field.readOnly && line('value', field.name, value);
  return html`<dt>${field.name}</dt><dd>${editable(view, issue, field.id, field.name, shown, input)}</dd>`;
}
