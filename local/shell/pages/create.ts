import { addressOf } from '../../instance/address';
import { refused } from '../../jira/change/act';
import { createIssue } from '../../jira/change/life';
import type { Project } from '../../jira/model';
import type { IssueTypeName } from '../../jira/site';
import { ISSUE_TYPES } from '../../jira/workflow';
import { type Html, html } from '../html';
import type { View } from '../view';
import { choice } from './workItemDetails';
import type { FormOutcome } from './workItemForms';

/** A new work item, from the board. */
export function createMenu({ jira, actor, as }: View, project: Project): Html | false {
  if (!jira.can(actor, 'CREATE_ISSUES', { project })) return false;
  return html`<details class="menu"><summary class="button button-primary">Create</summary>
  <form class="menu-list menu-form" method="post" action="${as}${addressOf.board(project)}"><div class="menu-fields">${choice('type', 'Work type', Object.keys(ISSUE_TYPES), 'Epic')}<input class="input" name="summary" required placeholder="Summary" aria-label="Summary" autocomplete="off"><button class="button button-primary">Create</button></div></form></details>`;
}

export function createForm({ jira, actor }: View, project: Project, form: URLSearchParams): FormOutcome {
  const type = form.get('type') ?? '';
  if (!(type in ISSUE_TYPES)) return refused(400, 'Choose a work type.');
  const summary = (form.get('summary') ?? '').trim();
  const outcome = createIssue(jira, { actor, byApp: false }, project, { type: type as IssueTypeName, summary });
  return 'done' in outcome ? { done: addressOf.issue(outcome.done) } : outcome;
}
