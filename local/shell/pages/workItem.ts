import { addressOf } from '../../instance/address';
import type { Issue, Project } from '../../jira/model';
import type { Module } from '../../manifest';
import { avatar, projectAvatar } from '../avatar';
import { frame, moduleIcon } from '../frame';
import { type Html, html } from '../html';
import { icon, typeIcon } from '../icons';
import { breadcrumbs, layout } from '../layout';
import type { View } from '../view';
import { automationMenu } from './automation/menu';
import { lock } from './board';
import { actions } from './workItemActions';
import { activity } from './workItemActivity';
import { details, editable, line, statusMenu } from './workItemDetails';
import { dateOf, statusLozenge } from './workItemParts';

/** The view of one work item, with the app's panels and context blocks where Jira puts them. */
export function workItemPage(view: View, project: Project, issue: Issue): string {
  const { jira, as, manifest } = view;
  const added = jira.state.panelsOf(issue.id);
  const panels = manifest.modules.filter(each => each.type === 'jira:issuePanel');
  const blocks = manifest.modules.filter(each => each.type === 'jira:issueContext');
  return layout(view, {
    title: `[${issue.key}] ${issue.summary}`,
    content: html`<article class="work-item">
  <header class="work-item-head">
    ${breadcrumbs([
      { href: `${as}${addressOf.projects()}`, label: 'Projects' },
      { href: `${as}${addressOf.board(project)}`, label: html`${projectAvatar(project)}${project.name}` },
      ...parentCrumb(view, issue),
      { label: html`${typeIcon(issue.type)}${issue.key}` },
    ])}
    <div class="work-item-title">${title(view, issue)}${automationMenu(view, project, issue)}${actions(view, project, issue)}</div>
    ${addButtons(
      view,
      issue,
      panels.filter(each => !added.includes(each.key)),
    )}
  </header>
  <div class="work-item-main">
    <section><h2>Description</h2>${issue.description.map(text => html`<p class="prose">${text}</p>`)}${issue.description.length === 0 && html`<p class="muted">No description.</p>`}</section>
    ${children(view, project, issue)}
    ${panels.filter(each => added.includes(each.key)).map(each => panel(view, issue, each))}
  </div>
  <aside class="work-item-side" aria-label="Details">
    ${statusMenu(view, issue)}
    <details class="block" open><summary>${icon('chevron')}Details</summary>${details(view, issue, project)}</details>
    ${blocks.map(each => contextBlock(view, issue, each))}
    <p class="muted">Created ${dateOf(issue.createdAt)}<br>Updated ${dateOf(issue.updatedAt)}</p>
  </aside>
  ${activity(view, issue)}
</article>`,
  });
}

/** The summary; who may edit it opens it by a click. */
function title(view: View, issue: Issue): Html {
  const mayEdit = view.jira.can(view.actor, 'EDIT_ISSUES', { issue });
  const shown = html`<h1>${issue.summary} ${lock(issue)}</h1>`;
  return editable(view, issue, 'summary', 'Summary', shown, mayEdit && line('summary', 'Summary', issue.summary));
}

function parentCrumb({ jira, actor, as }: View, issue: Issue): { href: string; label: Html }[] {
  const parent = issue.parent === undefined ? undefined : jira.issue(actor, issue.parent);
  return parent
    ? [{ href: `${as}${addressOf.issue(parent)}`, label: html`${typeIcon(parent.type)}${parent.key}` }]
    : [];
}

function addButtons({ as, resources }: View, issue: Issue, panels: Module[]): Html | false {
  if (panels.length === 0) return false;
  return html`<form class="toolbar" method="post" action="${as}${addressOf.issue(issue)}/panels"><input type="hidden" name="change" value="add">
    ${panels.map(each => html`<button class="button" name="module" value="${each.key}">${moduleIcon(each, resources())}Add ${each.name}</button>`)}
  </form>`;
}

function panel(view: View, issue: Issue, module: Module): Html {
  const instance = view.instances.open(view.person, module, { issue: issue.id });
  return html`<section class="panel" aria-label="${module.name}">
  <header>${moduleIcon(module, view.resources())}<h2>${module.name}</h2>
    <form method="post" action="${view.as}${addressOf.issue(issue)}/panels"><input type="hidden" name="change" value="remove"><button class="icon-button" name="module" value="${module.key}" aria-label="Remove ${module.name} from this work item">×</button></form>
  </header>
  ${instance && frame(view, module, instance, 'content')}
</section>`;
}

function contextBlock(view: View, issue: Issue, module: Module): Html {
  const instance = view.instances.open(view.person, module, { issue: issue.id });
  const says = module.statusFunction !== undefined && html`<span class="block-status" data-status></span>`;
  return html`<details class="block" open data-remember="${module.key}"><summary>${icon('chevron')}${moduleIcon(module, view.resources())}<span class="block-name">${module.name}</span>${says}</summary>
  ${instance && frame(view, module, instance, 'content')}</details>`;
}

function children({ jira, actor, as }: View, project: Project, issue: Issue): Html | false {
  const items = jira.issuesOf(actor, project).filter(each => each.parent === issue.id);
  if (items.length === 0) return false;
  const done = items.filter(each => each.status === 'Done').length;
  return html`<section><h2>Child work items <span class="count">${done} of ${items.length} done</span></h2>
  <ul class="children">${items.map(
    each =>
      html`<li class="child"><a href="${as}${addressOf.issue(each)}">${typeIcon(each.type)}<span class="key${each.status === 'Done' ? ' key-done' : ''}">${each.key}</span><span class="child-summary">${each.summary}</span></a>${avatar(each.assignee === undefined ? undefined : jira.person(each.assignee))}${statusLozenge(each)}</li>`,
  )}</ul></section>`;
}
