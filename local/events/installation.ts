import { join } from 'node:path';
import * as v from 'valibot';
import type { Clock } from '../clock';
import { openJsonFile } from '../jsonFile';
import type { Manifest } from '../manifest';

/** What an administrator agreed to: any change of it is a major version (FORGE.md A5). */
export type Permissions = v.InferOutput<typeof Permissions>;
const Permissions = v.object({
  scopes: v.array(v.string()),
  external: v.object({ backend: v.array(v.string()), client: v.array(v.string()) }),
});
const Saved = v.object({
  /** The major version that is installed. */
  version: v.number(),
  permissions: Permissions,
  uninstalledAt: v.optional(v.number()),
});

/** Storage of an app that was uninstalled is kept so long, in milliseconds by the site's clock (FORGE.md C7). */
const KEPT = 21 * 24 * 60 * 60 * 1000;

/** Whether and in which version the app is installed. */
export type Installation = {
  /** Nothing while it is not installed. */
  version(): number | undefined;
  permissions: Permissions;
  /** What this start of the host is for the app. */
  start: 'first' | 'upgraded' | 'as before';
  /** Until when its storage is kept, where it is not installed. */
  keptUntil(): number | undefined;
  uninstall(): void;
  /** Tells whether what it had stored is still there. */
  installAgain(): { kept: boolean };
  /** Keeps what this start or installation is. Called when the app's event is on the disk: it may come twice, but is not lost. */
  keep(): void;
};

export function openInstallation(dataDir: string, manifest: Manifest, clock: Clock): Installation {
  const permissions = permissionsOf(manifest);
  const file = openJsonFile(join(dataDir, 'installation.json'), v.optional(Saved), undefined);
  const earlier = file.value;
  const changed = earlier !== undefined && JSON.stringify(earlier.permissions) !== JSON.stringify(permissions);
  const { uninstalledAt } = earlier ?? {};
  let saved: v.InferOutput<typeof Saved> = {
    version: (earlier?.version ?? 1) + (changed ? 1 : 0),
    permissions,
    ...(uninstalledAt === undefined ? {} : { uninstalledAt }),
  };
  const keep = () => file.write(saved);
  const keptUntil = () => (saved.uninstalledAt === undefined ? undefined : saved.uninstalledAt + KEPT);
  return {
    version: () => (saved.uninstalledAt === undefined ? saved.version : undefined),
    permissions,
    start: earlier === undefined ? 'first' : changed && uninstalledAt === undefined ? 'upgraded' : 'as before',
    keptUntil,
    uninstall() {
      saved = { ...saved, uninstalledAt: clock.now() };
      keep();
    },
    installAgain() {
      const until = keptUntil();
      const { uninstalledAt: _, ...rest } = saved;
      saved = rest;
      return { kept: until === undefined || clock.now() <= until };
    },
    keep,
  };
}

const permissionsOf = ({ scopes, egress }: Manifest): Permissions => ({
  scopes: [...scopes].sort(),
  external: { backend: [...egress.backend].sort(), client: [...egress.client].sort() },
});
