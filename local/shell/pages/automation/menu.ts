import { addressOf } from '../../../instance/address';
import type { Issue, Project } from '../../../jira/model';
import { type Html, html } from '../../html';
import { icon } from '../../icons';
import type { View } from '../../view';

/** Rules that anybody who sees the work item may start on it. */
export function automationMenu({ automation, as }: View, project: Project, issue: Issue): Html | false {
  const rules = automation.manual(project.key);
  if (rules.length === 0) return false;
  return html`<details class="menu">
  <summary class="menu-button">Automation ${icon('chevron')}</summary>
  <form class="menu-list menu-narrow" method="post" action="${as}${addressOf.issue(issue)}/automation">${rules.map(each => html`<button name="rule" value="${each.id}">${each.name}</button>`)}</form>
</details>`;
}
