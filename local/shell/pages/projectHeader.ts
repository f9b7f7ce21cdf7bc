import { addressOf } from '../../instance/address';
import { mayChange } from '../../jira/change/project';
import type { Project } from '../../jira/model';
import { projectAvatar } from '../avatar';
import { moduleIcon } from '../frame';
import { type Html, html } from '../html';
import { icon } from '../icons';
import { breadcrumbs } from '../layout';
import type { View } from '../view';

/** A project's name, a menu where the page has one, and tabs: its board, and the pages that apps add. */
export function projectHeader(view: View, project: Project, current: string, menu?: Html | false): Html {
  const { jira, actor, as, manifest, environment, resources } = view;
  const administers = mayChange(jira, { actor, byApp: false }, project, 'archive');
  const tab = (href: string, label: string, before: Html | undefined, isCurrent: boolean) =>
    html`<a class="tab" href="${as}${href}" ${isCurrent && html`aria-current="page"`}>${before}${label}</a>`;
  const pages = manifest.modules.filter(each => each.type === 'jira:projectPage');
  return html`<header class="project-header">
  ${breadcrumbs([{ href: `${as}${addressOf.projects()}`, label: 'Projects' }])}
  <div class="project-title"><h1>${projectAvatar(project)}${project.name}${project.life === 'archived' && html` <span class="lozenge">Archived</span>`}</h1>${menu}</div>
  <nav class="tabs" aria-label="${project.name}">
    ${tab(addressOf.board(project), 'Board', icon('board'), current === 'board')}
    ${pages.map(page => tab(addressOf.projectPage(project, manifest.appId, environment), page.name, moduleIcon(page, resources()), current === page.key))}
    ${administers && tab(addressOf.projectSettings(project), 'Settings', icon('settings'), current === 'settings')}
  </nav>
</header>`;
}
