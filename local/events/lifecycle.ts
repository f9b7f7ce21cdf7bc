import { randomUUID } from 'node:crypto';
import type { FunctionHost } from '../functions/host';
import type { Log } from '../log';
import type { Manifest } from '../manifest';
import type { Deliveries } from '../queue/deliveries';
import type { Storage } from '../storage';
import type { Installation } from './installation';
import { INSTALLED, UPGRADED } from './names';
import type { Triggers } from './triggers';

/** The app comes to the site, changes what it may do, goes, and comes back (FORGE.md A2, B4, C7). */
export type Lifecycle = {
  isInstalled(): boolean;
  /** Until when, by the site's clock, the storage of an app that is not installed is kept. */
  keptUntil(): number | undefined;
  /** Calls the app's `preUninstall` functions, whose failures change nothing, and takes the app off the site. Once. */
  uninstall(): Promise<void>;
  /** Puts it back, with what it had stored if that is still there. */
  installAgain(accountId: string): void;
  /** Tells the app what this start of the host is to it. */
  tellStart(): void;
};

export type LifecycleOptions = {
  installation: Installation;
  triggers: Triggers;
  deliveries: Deliveries;
  functions(): FunctionHost;
  storage: Storage;
  manifest: Manifest;
  environment: { environmentId: string; installationId: string };
  cloudId: string;
  /** Who installs and agrees to upgrades here. */
  administrator: string | undefined;
  log: Log;
};

export function openLifecycle(options: LifecycleOptions): Lifecycle {
  const { installation, triggers, deliveries, functions, storage, manifest, environment, cloudId, log } = options;
  const publish = (name: string, more: Record<string, unknown>) => {
    const id = `ari:cloud:ecosystem::installation/${environment.installationId}`;
    const app = { id: `ari:cloud:ecosystem::app/${manifest.appId}`, version: `${installation.version() ?? 1}.0.0` };
    const payload = { id, ...more, app, environment: { id: environment.environmentId } };
    triggers.publish({ name, payload, selfGenerated: false });
  };

  return {
    isInstalled: () => installation.version() !== undefined,
    keptUntil: installation.keptUntil,
    async uninstall() {
      if (installation.version() === undefined) return;
      for (const { key, function: name } of manifest.preUninstalls) {
        const payload = { context: { cloudId, moduleKey: key }, contextToken: randomUUID() };
        const call = {
          function: name,
          kind: 'pre-uninstall' as const,
          moduleKey: key,
          moduleType: 'preUninstall',
          payload,
        };
        await functions()
          .call(call)
          .catch(error => log(`[local] "${key}" failed before uninstalling, which goes on: ${error.message}`));
      }
      installation.uninstall();
      deliveries.endAll('the app was uninstalled');
      log('[local] the app is uninstalled, its storage is kept for 21 days of the site');
    },
    installAgain(accountId) {
      if (installation.version() !== undefined) return;
      const { kept } = installation.installAgain();
      if (!kept) storage.clear();
      log(
        `[local] the app is installed again, ${kept ? 'with what it had stored' : 'its storage was kept 21 days and is gone'}`,
      );
      publish(INSTALLED, { installerAccountId: accountId });
      installation.keep();
    },
    tellStart() {
      const { administrator } = options;
      if (installation.version() === undefined) deliveries.endAll('the app was uninstalled');
      if (installation.start === 'first') publish(INSTALLED, { installerAccountId: administrator });
      if (installation.start === 'upgraded') {
        log(
          '[local] scopes or addresses of the manifest changed: a major version, an administrator would have to agree',
        );
        publish(UPGRADED, { upgraderAccountId: administrator, permissions: installation.permissions });
      }
      installation.keep();
    },
  };
}
