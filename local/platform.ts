import { join } from 'node:path';
import { openActions } from './actions/actions';
import { openAutomation } from './automation/automation';
import type { Built } from './build/build';
import type { Clock } from './clock';
import { openBackground } from './events/background';
import { type FaultOptions, openFaults } from './faults/faults';
import { withFaults } from './faults/proxy';
import { startFunctionHost } from './functions/host';
import type { Limits } from './functions/limits';
import { createProxy } from './functions/proxy';
import { openEnvironment } from './instance/environment';
import { openInstances } from './instance/instances';
import { createInvoke } from './instance/invoke';
import { createStatus } from './instance/status';
import { appInJira } from './jira/app';
import { openJira } from './jira/jira';
import { jqlInvocation } from './jira/jql/invocation';
import { openRest } from './jira/rest/rest';
import type { Site } from './jira/site';
import type { Log } from './log';
import type { Manifest } from './manifest';
import { openRealtime } from './realtime/realtime';
import { scheduledInvocation } from './schedules/invocation';
import { openSchedules } from './schedules/schedules';
import { openStorage } from './storage';

/** What decides for itself when it runs, until a test does. */
export type RunsByItself = { schedules: boolean; queue: boolean; automation: boolean };

export type PlatformOptions = {
  manifest: Manifest;
  built: Built;
  dataDir: string;
  clock: Clock;
  site: Site;
  /** Address of the shell, once it is served. */
  origin(): string;
  limits: Partial<Limits> | undefined;
  realtimeOperations: number | undefined;
  faults: FaultOptions | undefined;
  log: Log;
};

export type Platform = ReturnType<typeof openPlatform>;

/** Everything around the app but pages: the site's Jira, and what Forge gives an app that is installed there. */
export function openPlatform({ manifest, built, dataDir, clock, site, origin, log, ...options }: PlatformOptions) {
  const environment = openEnvironment(dataDir);
  let preparing = false;
  const isPreparing = () => preparing;
  const jira = openJira({
    site,
    dataDir,
    clock,
    app: appInJira(manifest, environment.environmentId),
    publish(event, number) {
      background.triggers.publish(event);
      automation.hear(event, number);
    },
    runJqlFunction: (...call) => runJqlFunction(...call),
  });
  const { entities } = manifest;
  const storage = openStorage({ file: join(dataDir, 'storage.db'), entities, now: () => clock.now() });
  const faults = options.faults && openFaults({ ...options.faults, isQuiet: isPreparing, log });
  const background = openBackground({
    ...{ dataDir, manifest, clock, storage, environment, faults, log },
    functions: () => functions,
    cloudId: site.cloudId,
    administrator: site.administrators[0],
  });
  const { isInstalled } = background.lifecycle;
  // Nobody is shown a page of an app that is not installed.
  const shown = {
    ...manifest,
    get modules() {
      return isInstalled() ? manifest.modules : [];
    },
  };
  const rest = openRest({ jira, scopes: manifest.scopes, log, isPreparing });
  const instances = openInstances({ jira, manifest: shown, environment, origin });
  const realtime = openRealtime({
    ...{ isPreparing, log },
    key: environment.key,
    now: () => clock.now(),
    isShown: instances.isShown,
    operationsPerSecond: options.realtimeOperations,
  });
  const { environmentId, installationId } = environment;
  const proxy = createProxy({
    ...{ manifest, storage, rest, realtime, jira, installationId, log },
    queue: background.queue,
    siteUrl: origin,
  });
  const functions = startFunctionHost({
    ...{ manifest, clock, log },
    runner: built.runner,
    bundle: built.functions,
    environment: { cloudId: site.cloudId, environmentId, environmentType: 'DEVELOPMENT', installationId },
    limits: options.limits,
    version: background.version,
    proxy: faults ? withFaults(proxy, faults) : proxy,
  });
  const runJqlFunction = jqlInvocation(functions, manifest);
  const invoke = createInvoke(instances, functions);
  const status = createStatus(instances, functions, site.cloudId, log);
  const invokeScheduled = scheduledInvocation(functions, manifest, site.cloudId);
  const schedules = openSchedules({
    ...{ dataDir, clock, isInstalled, log },
    triggers: manifest.schedules,
    invoke: invokeScheduled,
  });
  const actions = openActions({ manifest, jira, functions, isInstalled, log });
  const automation = openAutomation({ dataDir, clock, jira, actions, origin, isPreparing, log });

  return {
    ...{ manifest: shown, environment, jira, rest, instances, realtime, invoke, status },
    ...{ schedules, background, actions, automation, isPreparing },
    start(byItself: RunsByItself) {
      // What a crash kept from them, before anything new happens.
      jira.handOn();
      if (byItself.schedules) schedules.start();
      background.start(byItself.queue);
      if (byItself.automation) automation.start();
    },
    async prepare<T>(work: () => Promise<T>): Promise<T> {
      if (preparing) throw new Error('[local] the site is being prepared already, wait for that to end');
      preparing = true;
      const inBulk = () => storage.inBulk(() => background.inBulk(() => jira.inBulk(work)));
      try {
        return await schedules.atRest(() => clock.away(inBulk));
      } finally {
        preparing = false;
      }
    },
    /** Nothing begins any more; what is under way ends with the functions' process. */
    async stop() {
      schedules.stop();
      background.stop();
      automation.stop();
      await functions.stop();
      await schedules.settled();
      await background.close();
      await automation.close();
      storage.close();
      jira.close();
    },
  };
}
