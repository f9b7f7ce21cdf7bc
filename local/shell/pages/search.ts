import { addressOf } from '../../instance/address';
import { fieldsOfApp, fieldValue, shownValue } from '../../jira/fields';
import { runJql } from '../../jira/jql/run';
import type { Issue } from '../../jira/model';
import { avatar } from '../avatar';
import { type Html, html } from '../html';
import { typeIcon } from '../icons';
import { layout } from '../layout';
import type { View } from '../view';
import { dateOf, statusLozenge } from './workItemParts';

/** Work items on one page of results. */
const SHOWN = 100;

/** Search by JQL. */
export async function searchPage(view: View, jql: string): Promise<string> {
  const { jira, actor, as } = view;
  const run = jql.trim() === '' ? undefined : await runJql(jira, actor, jql, { bounded: false });
  return layout(view, {
    title: 'Search',
    content: html`<div class="page">
  <h1>Search work items</h1>
  <form class="search" action="${as}${addressOf.search()}"><label class="unseen" for="jql">JQL</label>
    <input class="input input-code" id="jql" name="jql" value="${jql}" spellcheck="false" autocomplete="off" placeholder="project = TIL AND status = &quot;In Progress&quot; ORDER BY updated DESC"><button class="button button-primary">Search</button></form>
  ${run && ('error' in run ? html`<p class="message message-error" role="alert">${run.error}</p>` : results(view, run.issues))}
</div>`,
  });
}

function results(view: View, issues: Issue[]): Html {
  const { jira, as } = view;
  if (issues.length === 0) return html`<p class="lead">No work items were found.</p>`;
  const fields = fieldsOfApp(jira).filter(each => each.onScreen);
  const row = (
    issue: Issue,
  ) => html`<tr><td class="nowrap"><span class="with-avatar">${typeIcon(issue.type)}<a href="${as}${addressOf.issue(issue)}">${issue.key}</a></span></td><td>${issue.summary}</td><td>${statusLozenge(issue)}</td>
    <td class="wide"><span class="with-avatar">${avatar(issue.assignee === undefined ? undefined : jira.person(issue.assignee))}${issue.assignee === undefined ? 'Unassigned' : (jira.user(issue.assignee)?.displayName ?? 'Former user')}</span></td>
    ${fields.map(field => html`<td class="wide">${shownValue(jira, fieldValue(jira, issue.id, field))}</td>`)}<td class="wide nowrap">${dateOf(issue.updatedAt)}</td></tr>`;
  return html`<p class="lead muted">${issues.length > SHOWN ? `The first ${SHOWN} of ${issues.length}` : `${issues.length} ${issues.length === 1 ? 'work item' : 'work items'}`}</p>
  <table class="table"><thead><tr><th scope="col">Key</th><th scope="col">Summary</th><th scope="col">Status</th><th scope="col" class="wide">Assignee</th>${fields.map(each => html`<th scope="col" class="wide">${each.name}</th>`)}<th scope="col" class="wide">Updated</th></tr></thead>
  <tbody>${issues.slice(0, SHOWN).map(row)}</tbody></table>`;
}
