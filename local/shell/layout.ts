import { addressOf } from '../instance/address';
import { projectAvatar } from './avatar';
import { moduleIcon, pageAddresses } from './frame';
import { Html, html } from './html';
import { icon, mark } from './icons';
import { adminMenu, clockMenu, personMenu } from './menus';
import type { View } from './view';

/** A whole document. The script comes first and blocks: it sets the theme before anything is painted, and hears every frame. */
export function document(options: { title: string; body: Html; attributes?: Html }): string {
  const { title, body, attributes = new Html('') } = options;
  return html`<!doctype html>
<html lang="en" ${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<script src="/assets/shell.js"></script>
<link rel="stylesheet" href="/assets/tokens.css">
<link rel="stylesheet" href="/assets/shell.css">
</head>
<body>${body}</body>
</html>`.text;
}

/** Jira around a page: top bar, navigation, content. */
export function layout(
  view: View,
  { title, content, fills = false }: { title: string; content: Html; fills?: boolean },
): string {
  const { jira, as } = view;
  const body = html`<a class="skip" href="#content">Skip to content</a>
<header class="top-bar">
  <button class="icon-button nav-toggle" aria-expanded="false" aria-controls="navigation" aria-label="Navigation">${icon('menu')}</button>
  <a class="brand" href="${as}" aria-label="${jira.site.name}, projects">${mark}<span class="brand-name">${jira.site.name}</span></a>
  <span class="spacer"></span>
  ${clockMenu(view)}
  ${adminMenu(view)}
  ${personMenu(view)}
</header>
<div class="frame">
  ${navigation(view)}
  <main id="content" class="${fills ? 'content content-fills' : 'content'}" tabindex="-1">${content}</main>
</div>`;
  return document({
    title: `${title} - ${jira.site.name} Jira`,
    body,
    attributes: html`data-person="${as}" data-resources="${view.resources()}" data-pages="${JSON.stringify(pageAddresses(view))}"`,
  });
}

function navigation(view: View): Html {
  const { jira, actor, as, path, manifest, environment, resources } = view;
  const link = (
    href: string,
    label: string,
    before: Html | undefined,
    kind: 'plain' | 'project' | 'nested' = 'plain',
  ) =>
    html`<li><a class="nav-link nav-${kind}" href="${as}${href}" ${kind !== 'project' && isAt(path, href) && html`aria-current="page"`}>${before}<span>${label}</span></a></li>`;
  const pages = manifest.modules.filter(each => each.type === 'jira:globalPage');
  return html`<nav id="navigation" class="navigation" aria-label="Jira">
  <ul>${link(addressOf.projects(), 'All projects', icon('projects'))}${link(addressOf.search(), 'Search', icon('search'))}</ul>
  <h2>Projects</h2>
  <ul>${jira.projects(actor).map(project => {
    const board = addressOf.board(project);
    const open = path.startsWith(board.split('/boards')[0] ?? board) || path.startsWith(`/browse/${project.key}-`);
    const nested = manifest.modules
      .filter(each => each.type === 'jira:projectPage')
      .map(each =>
        link(
          addressOf.projectPage(project, manifest.appId, environment),
          each.name,
          moduleIcon(each, resources()),
          'nested',
        ),
      );
    return html`${link(board, project.name, projectAvatar(project), 'project')}${open && html`<li><ul>${link(board, project.board.name, icon('board'), 'nested')}${nested}</ul></li>`}`;
  })}</ul>
  ${
    pages.length > 0 &&
    html`<h2>Apps</h2>
  <ul>${pages.map(page => link(addressOf.globalPage(manifest.appId, environment), page.name, moduleIcon(page, resources()) ?? icon('apps')))}</ul>`
  }
</nav>`;
}

const isAt = (path: string, href: string) => path === href || (href.includes('/apps/') && path.startsWith(`${href}/`));

/** The line above a page's title. */
export const breadcrumbs = (items: { href?: string; label: Html | string }[]): Html =>
  html`<nav class="breadcrumbs" aria-label="Breadcrumbs">${items.map(({ href, label }) =>
    href === undefined ? html`<span>${label}</span>` : html`<a href="${href}">${label}</a>`,
  )}</nav>`;
