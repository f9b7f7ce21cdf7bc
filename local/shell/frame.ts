import { addressOf } from '../instance/address';
import type { Instance } from '../instance/ticket';
import { entryOf, type Manifest, type Module } from '../manifest';
import { SANDBOX } from './csp';
import { type Html, html } from './html';
import type { View } from './view';

/** `content`: as high as what is in it. `page`: at least the room there is. */
export type Sizing = 'content' | 'page';

/** A module's frame, with its ticket and context where the bridge of this page finds them. */
export function frame(view: View, module: Module, instance: Instance, sizing: Sizing, base?: string): Html {
  const { instances, manifest } = view;
  return html`<iframe class="forge-frame" id="${module.key}" title="${module.name}" sandbox="${SANDBOX}"
    src="${sourceOf(manifest, module.resource, view.resources())}"
    data-sizing="${sizing}" data-ticket="${instances.seal(instance)}" data-context="${JSON.stringify(instance.context)}"
    ${base === undefined ? undefined : html`data-base="${base}"`}></iframe>`;
}

export function sourceOf(manifest: Manifest, resource: string, origin: string): string {
  const { key, file } = entryOf(manifest, resource);
  return `${origin}/${key}/${file}`;
}

/** `resource:ui;icon.svg` → its address. */
export function moduleIcon(module: Module, resources: string): Html | undefined {
  const [, key, file] = /^resource:([^;]+);(.+)$/.exec(module.icon ?? '') ?? [];
  return file === undefined ? undefined : html`<img class="module-icon" src="${resources}/${key}/${file}" alt="">`;
}

/** Where the modules that own a page are, for the shell's script. */
export function pageAddresses({ manifest, environment }: View): Record<string, string> {
  const template = { key: '{projectKey}' } as Parameters<typeof addressOf.projectPage>[0];
  return Object.fromEntries(
    manifest.modules.flatMap(({ type, key }) => {
      if (type === 'jira:globalPage') return [[key, addressOf.globalPage(manifest.appId, environment)]];
      if (type === 'jira:projectPage') return [[key, addressOf.projectPage(template, manifest.appId, environment)]];
      return [];
    }),
  );
}
