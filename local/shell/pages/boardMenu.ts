import type { Project } from '../../jira/model';
import type { Action, Module } from '../../manifest';
import { SANDBOX } from '../csp';
import { moduleIcon, sourceOf } from '../frame';
import { type Html, html } from '../html';
import { icon } from '../icons';
import type { View } from '../view';

/** The board's menu: what apps add to it. Each item opens a page of its app in a modal. */
export function boardMenu(view: View, project: Project): Html | false {
  const modules = view.manifest.modules.filter(each => each.type === 'jira:boardAction');
  if (modules.length === 0) return false;
  const single = modules.filter(each => each.actions.length === 0).flatMap(each => item(view, project, each));
  const several = modules.filter(each => each.actions.length > 0);
  return html`<details class="menu">
  <summary class="menu-button" aria-label="More actions" title="More actions">${icon('more')}</summary>
  <div class="menu-list menu-narrow">
    ${single.length > 0 && section('Apps', single)}
    ${several.map(each =>
      section(
        each.name,
        each.actions.flatMap(action => item(view, project, each, action)),
      ),
    )}
  </div>
</details>`;
}

const section = (name: string, items: Html[]): Html => html`<section><h2>${name}</h2><ul>${items}</ul></section>`;

/** Nothing where Jira would not show the module to this person. */
function item(view: View, project: Project, module: Module, action?: Action): Html[] {
  const { person, manifest, instances, resources } = view;
  const { name, size = 'medium' } = action ?? module;
  const instance = instances.open(person, module, { project: project.id, action: action?.key });
  if (!instance) return [];
  const shown = {
    src: sourceOf(manifest, module.resource, resources()),
    sandbox: SANDBOX,
    title: name,
    ticket: instances.seal(instance),
    context: instance.context,
  };
  return [
    html`<li><button type="button" data-forge-action="${JSON.stringify(shown)}" data-size="${JSON.stringify(size)}">${moduleIcon(module, resources()) ?? icon('apps')}${name}</button></li>`,
  ];
}
