import { addressOf } from '../../instance/address';
import type { Issue, Project } from '../../jira/model';
import type { StatusName } from '../../jira/site';
import { STATUSES } from '../../jira/workflow';
import { avatar } from '../avatar';
import { type Html, html } from '../html';
import { icon, priorityIcon, typeIcon } from '../icons';
import { layout } from '../layout';
import type { View } from '../view';
import { boardMenu } from './boardMenu';
import { createMenu } from './create';
import { projectHeader } from './projectHeader';
import { cardFields } from './workItemParts';

const COLUMNS = Object.keys(STATUSES) as StatusName[];

/** A project's board: one column a status, one lane an epic. */
export function boardPage(view: View, project: Project): string {
  const issues = view.jira.issuesOf(view.actor, project);
  const cards = issues.filter(each => each.type !== 'Epic');
  const epics = issues.filter(each => each.type === 'Epic');
  const loose = cards.filter(card => !epics.some(epic => epic.id === card.parent));
  const count = (status: StatusName) => cards.filter(card => card.status === status).length;
  return layout(view, {
    title: project.board.name,
    content: html`${projectHeader(view, project, 'board', html`<span class="title-actions">${createMenu(view, project)}${boardMenu(view, project)}</span>`)}
<div class="board" tabindex="0" role="region" aria-label="${project.board.name}">
  <div class="columns column-heads">${COLUMNS.map(status => html`<h2>${status} <span class="count">${count(status)}</span></h2>`)}</div>
  ${epics.map(epic =>
    lane(
      view,
      epicHead(view, epic),
      cards.filter(card => card.parent === epic.id),
    ),
  )}
  ${loose.length > 0 && lane(view, html`<span class="lane-name">Work without an epic</span>`, loose)}
</div>`,
  });
}

const epicHead = ({ as, jira }: View, epic: Issue): Html =>
  html`${typeIcon('Epic')}<a class="lane-key" href="${as}${addressOf.issue(epic)}">${epic.key}</a><a class="lane-name" href="${as}${addressOf.issue(epic)}">${epic.summary}</a>${lock(epic)}${cardFields(jira, epic)}`;

function lane(view: View, head: Html, cards: Issue[]): Html {
  return html`<details class="lane" open>
  <summary>${icon('chevron')}${head}<span class="count">${cards.length} ${cards.length === 1 ? 'work item' : 'work items'}</span></summary>
  <div class="columns">${COLUMNS.map(
    status =>
      html`<ul class="column" aria-label="${status}">${cards.filter(card => card.status === status).map(each => card(view, each))}</ul>`,
  )}</div>
</details>`;
}

function card({ as, jira }: View, issue: Issue): Html {
  const done = issue.status === 'Done';
  const assignee = issue.assignee === undefined ? undefined : jira.person(issue.assignee);
  return html`<li><a class="card" href="${as}${addressOf.issue(issue)}">
  <span class="card-summary">${issue.summary}</span>
  ${cardFields(jira, issue)}
  <span class="card-foot">${typeIcon(issue.type)}<span class="${done ? 'key key-done' : 'key'}">${issue.key}</span>${priorityIcon(issue.priority)}${avatar(assignee)}</span>
</a></li>`;
}

export const lock = (issue: Issue): Html | false =>
  issue.securityLevel !== undefined &&
  html`<span class="restricted" title="Only some people may see this">${icon('lock')}</span>`;
