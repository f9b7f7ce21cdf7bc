import { addressOf } from '../../instance/address';
import type { Issue, Project } from '../../jira/model';
import { type Html, html } from '../html';
import { icon } from '../icons';
import type { View } from '../view';
import { choice } from './workItemDetails';

/** The menu of a work item: to another project, or gone. */
export function actions(view: View, project: Project, issue: Issue): Html | false {
  const { jira, actor, as } = view;
  const targets = jira
    .projects(actor)
    .filter(each => each.id !== project.id && jira.can(actor, 'CREATE_ISSUES', { project: each }));
  const mayMove = jira.can(actor, 'MOVE_ISSUES', { issue }) && targets.length > 0;
  const mayDelete = jira.can(actor, 'DELETE_ISSUES', { issue });
  if (!mayMove && !mayDelete) return false;
  const where = `${as}${addressOf.issue(issue)}`;
  return html`<details class="menu">
  <summary class="menu-button" aria-label="Actions" title="Actions">${icon('more')}</summary>
  <div class="menu-list menu-form">
    ${
      mayMove &&
      html`<form method="post" action="${where}/move"><h2>Move to another project</h2>${choice(
        'project',
        'Project',
        targets.map((each): [string, string] => [each.id, each.name]),
        '',
      )}<button class="button">Move</button></form>`
    }
    ${
      mayDelete &&
      html`<form method="post" action="${where}/delete"><h2>Delete</h2><p class="muted">Its comments go with it. It cannot be brought back.</p><button class="button button-danger">Delete ${issue.key}</button></form>`
    }
  </div>
</details>`;
}
