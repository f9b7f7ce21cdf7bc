import { addressOf } from '../../instance/address';
import type { Project } from '../../jira/site';
import { projectAvatar } from '../avatar';
import { moduleIcon } from '../frame';
import { type Html, html } from '../html';
import { icon } from '../icons';
import { breadcrumbs } from '../layout';
import type { View } from '../view';

/** A project's name, a menu where the page has one, and tabs: its board, and the pages that apps add. */
export function projectHeader(view: View, project: Project, current: string, menu?: Html | false): Html {
  const { as, manifest, environment, resources } = view;
  const tab = (href: string, label: string, before: Html | undefined, isCurrent: boolean) =>
    html`<a class="tab" href="${as}${href}" ${isCurrent && html`aria-current="page"`}>${before}${label}</a>`;
  const pages = manifest.modules.filter(each => each.type === 'jira:projectPage');
  return html`<header class="project-header">
  ${breadcrumbs([{ href: `${as}${addressOf.projects()}`, label: 'Projects' }])}
  <div class="project-title"><h1>${projectAvatar(project)}${project.name}</h1>${menu}</div>
  <nav class="tabs" aria-label="${project.name}">
    ${tab(addressOf.board(project), 'Board', icon('board'), current === 'board')}
    ${pages.map(page => tab(addressOf.projectPage(project, manifest.appId, environment), page.name, moduleIcon(page, resources()), current === page.key))}
  </nav>
</header>`;
}
