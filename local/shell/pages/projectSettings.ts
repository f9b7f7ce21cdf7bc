import { addressOf } from '../../instance/address';
import { refused } from '../../jira/change/act';
import { changeProject, mayChange, type ProjectChange } from '../../jira/change/project';
import type { Project } from '../../jira/model';
import { type Html, html } from '../html';
import { layout } from '../layout';
import type { View } from '../view';
import { projectHeader } from './projectHeader';
import { type FormOutcome, leadingTo } from './workItemForms';

/** Settings of a project: what it is, and the ways to end it. Nothing for who does not administer it. */
export function projectSettingsPage(view: View, project: Project): string | undefined {
  const { jira, actor, as } = view;
  if (!mayChange(jira, { actor, byApp: false }, project, 'archive')) return undefined;
  const here = `${as}${addressOf.projectSettings(project)}`;
  const action = (change: ProjectChange, title: string, about: string, look: string): Html =>
    html`<form class="setting" method="post" action="${here}"><div><h2>${title}</h2><p class="muted">${about}</p></div><div class="setting-controls"><button class="button ${look}" name="change" value="${change}">${title}</button></div></form>`;
  return layout(view, {
    title: `${project.name}: settings`,
    content: html`${projectHeader(view, project, 'settings')}
<div class="page">
  <dl class="fields fields-plain"><dt>Name</dt><dd>${project.name}</dd><dt>Key</dt><dd>${project.key}</dd><dt>Lead</dt><dd>${jira.user(project.lead)?.displayName ?? 'Former user'}</dd></dl>
  ${
    project.life === 'archived'
      ? action('restore', 'Restore project', 'It is archived: everybody may read it, nobody may change it.', '')
      : action(
          'archive',
          'Archive project',
          'It leaves every list. Its work items may be read and not changed, and a site administrator can restore it.',
          '',
        )
  }
  ${action('trash', 'Move to trash', 'Nobody sees the project until a site administrator restores it, or deletes it for good.', 'button-danger')}
</div>`,
  });
}

export function projectSettingsForm({ jira, actor }: View, project: Project, form: URLSearchParams): FormOutcome {
  const change = CHANGES.find(each => each === form.get('change'));
  if (!change) return refused(400, 'Choose what to do with the project.');
  return leadingTo(addressOf.projects(), changeProject(jira, { actor, byApp: false }, project, change));
}

const CHANGES: ProjectChange[] = ['archive', 'trash', 'restore', 'delete'];

/** Projects out of sight, for the site's administrators alone. */
export function hiddenProjects({ jira, actor, as }: View): Html | false {
  const hidden = jira.store.all('project').filter(each => each.life !== 'live');
  if (hidden.length === 0 || !jira.can(actor, 'ADMINISTER')) return false;
  return html`<h2 class="section-head">Archived and in the trash</h2>
  <table class="table"><tbody>${hidden.map(
    ({
      id,
      name,
      key,
      life,
    }) => html`<tr><td>${name}</td><td>${key}</td><td><span class="lozenge">${life === 'archived' ? 'Archived' : 'In the trash'}</span></td>
    <td><form class="row-form" method="post" action="${as}${addressOf.projects()}"><input type="hidden" name="project" value="${id}"><button class="link-button" name="change" value="restore" aria-label="Restore ${name}">Restore</button>${life === 'trashed' && html`<button class="link-button" name="change" value="delete" aria-label="Delete ${name} for good">Delete for good</button>`}</form></td></tr>`,
  )}</tbody></table>`;
}

export function hiddenProjectForm(view: View, form: URLSearchParams): FormOutcome {
  const project = view.jira.store.get('project', form.get('project') ?? '');
  return project ? projectSettingsForm(view, project, form) : refused(404, 'There is no such project.');
}
