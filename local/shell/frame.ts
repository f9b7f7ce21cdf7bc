import { pageAddress } from '../instance/address';
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

/** `resource:ui;icon.svg` → its address. Nothing for an icon from elsewhere. */
export function iconAddress(icon: string, resources: string): string | undefined {
  const [, key, file] = /^resource:([^;]+);(.+)$/.exec(icon) ?? [];
  return file === undefined ? undefined : `${resources}/${key}/${file}`;
}

export function moduleIcon({ icon = '' }: Module, resources: string): Html | undefined {
  const address = iconAddress(icon, resources);
  return address === undefined ? undefined : html`<img class="module-icon" src="${address}" alt="">`;
}

/** Where the modules that own a page are, for the shell's script. */
export function pageAddresses({ manifest, environment }: View): Record<string, string> {
  return Object.fromEntries(
    manifest.modules.flatMap(module => {
      const address = pageAddress(module, manifest.appId, environment, { key: '{projectKey}' });
      return address === undefined ? [] : [[module.key, address]];
    }),
  );
}
