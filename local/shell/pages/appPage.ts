import { pageAddress } from '../../instance/address';
import type { Project } from '../../jira/model';
import type { Module } from '../../manifest';
import { frame, moduleIcon } from '../frame';
import { html } from '../html';
import { breadcrumbs, layout } from '../layout';
import type { View } from '../view';
import { projectHeader } from './projectHeader';

/** A module that owns a page: beside a project's board, in Jira's administration, or on its own. Nothing when Jira would not show it. */
export function appPage(view: View, module: Module, project?: Project): string | undefined {
  const { as, manifest, environment, person, instances, resources } = view;
  const instance = instances.open(person, module, { project: project?.id });
  if (!instance) return undefined;
  const address = pageAddress(module, manifest.appId, environment, project) ?? '';
  // `blank` leaves the whole room to the app; the other layouts bring a title and a margin.
  const blank = module.layout === 'blank';
  return layout(view, {
    title: module.name,
    fills: true,
    content: html`${project && projectHeader(view, project, module.key)}
<div class="${blank ? 'app-page' : 'app-page app-page-native'}">
  ${module.type === 'jira:adminPage' && breadcrumbs([{ label: 'Jira administration' }, { label: 'Apps' }])}
  ${!blank && html`<h1>${moduleIcon(module, resources())}${module.name}</h1>`}
  ${frame(view, module, instance, 'page', as + address)}
</div>`,
  });
}
