import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openActions } from './actions/actions';
import { buildAll, builtIn, defaultBuildDir } from './build/build';
import { type Clock, openClock } from './clock';
import { openBackground } from './events/background';
import { type Handles, handlesOf } from './events/handles';
import { type FaultOptions, openFaults } from './faults/faults';
import { withFaults } from './faults/proxy';
import { startFunctionHost } from './functions/host';
import type { Limits } from './functions/limits';
import { createProxy } from './functions/proxy';
import { openEnvironment } from './instance/environment';
import { openInstances, type Wanted } from './instance/instances';
import { createInvoke } from './instance/invoke';
import { createStatus, type Status } from './instance/status';
import { appInJira } from './jira/app';
import { type Jira, openJira } from './jira/jira';
import { jqlInvocation } from './jira/jql/invocation';
import { openRest } from './jira/rest/rest';
import type { Site } from './jira/site';
import { lockDataDir } from './lock';
import { consoleLog, type Log } from './log';
import { readManifest } from './manifest';
import { openRealtime, type Payload, type Wish } from './realtime/realtime';
import { scheduledInvocation } from './schedules/invocation';
import { openSchedules } from './schedules/schedules';
import { createDoor } from './shell/door';
import { serve } from './shell/http';
import { createRealtimeDoor } from './shell/realtime';
import { resourcesOf } from './shell/resources';
import { routesOf } from './shell/routes';
import { statusAnswer } from './shell/status';
import { openStorage } from './storage';

export type LocalForgeOptions = {
  /** Folder of the app: its `manifest.yml` is all the host reads of it besides what the build makes. */
  root: string;
  dataDir: string;
  site: Site;
  /** 0 takes any free port. */
  port?: number;
  /** `functions` leaves the pages out, for whoever opens none; `nothing` starts what was built before. */
  build?: 'everything' | 'functions' | 'nothing';
  buildDir?: string;
  limits?: Partial<Limits>;
  /** Realtime operations of the installation in a second: 50 as on Forge, or more for a test that is faster than people. */
  realtimeOperations?: number;
  /** Whether scheduled triggers run when the clock says so (the default), or only by `runSchedule`. */
  schedules?: 'by-clock' | 'on-request';
  /** Whether events reach consumers and triggers by themselves, when they are due (the default), or only by `runQueue`. */
  queue?: 'by-itself' | 'on-request';
  /** Lets things go wrong as they do on the platform, the same ones for the same seed. Nothing does without it. */
  faults?: FaultOptions | undefined;
  log?: Log;
};

/** A page of the app that somebody has open: which person, which module, where. */
export type Page = { person: string; module: string } & Wanted;

/** A call that a page would make. */
export type PageCall = Page & { function: string; payload?: unknown };

/** A realtime channel as a page asks for it; without `isGlobal` it is that of the page's own place. */
export type PageChannel = Omit<Wish, 'isGlobal'> & { isGlobal?: boolean; replaySeconds?: number };

/** A running local Forge with its Jira. */
export type LocalForge = Handles & {
  url: string;
  clock: Clock;
  site: Site;
  /** The Jira of the site as it is now. */
  jira: Jira;
  /** The address of a page as that person: `/browse/TIL-300`. */
  urlFor(person: string, path: string): string;
  /** Calls a page's function as the bridge would; rejects when Jira would not show that page to the person. */
  invoke(call: PageCall): Promise<unknown>;
  /** What the head of a context block shows; nothing when the app says nothing, or nothing that Jira would show. */
  status(page: Page): Promise<Status | undefined>;
  /** Listens to a realtime channel as that page would. Returns how to stop; throws what the page would be told. */
  listen(page: Page, channel: PageChannel, hear: (payload: Payload) => void): () => void;
  /** Runs a scheduled trigger now, due or not. Resolves or rejects as its function does. */
  runSchedule(key: string): Promise<unknown>;
  /** Resolves when every scheduled run that was due is over: after the clock was moved, for example. */
  schedulesSettled(): Promise<void>;
  /**
   * Runs work that gives the site its past, before anybody may come in. Meanwhile the clock may be moved anywhere, nothing
   * runs by schedule, storage has no rate limits and syncs to the disk once, at the end. Then the clock is where it was.
   */
  prepare<T>(work: () => Promise<T>): Promise<T>;
  /** What the content security policy refused since the start. */
  violations: readonly string[];
  stop(): Promise<void>;
};

/** Starts everything in this process but the app's functions, which get one of their own. */
export async function startLocalForge(options: LocalForgeOptions): Promise<LocalForge> {
  const { root, dataDir, site, port = 8090, build = 'everything', log = consoleLog } = options;
  const buildDir = options.buildDir ?? defaultBuildDir(root);
  const manifest = readManifest(root);
  for (const each of manifest.notEmulated) log(`[local] NOT EMULATED: ${each}, this host ignores it`);
  const built =
    build === 'nothing' ? builtIn(buildDir) : await buildAll({ root, buildDir, log, pages: build === 'everything' });

  mkdirSync(dataDir, { recursive: true });
  const lock = lockDataDir(dataDir);
  const clock = openClock(dataDir);
  const environment = openEnvironment(dataDir);
  const app = appInJira(manifest, environment.environmentId);
  const jira = openJira({
    site,
    dataDir,
    clock,
    app,
    publish: event => background.triggers.publish(event),
    runJqlFunction: (...call) => runJqlFunction(...call),
  });
  const storage = openStorage({
    file: join(dataDir, 'storage.db'),
    entities: manifest.entities,
    now: () => clock.now(),
  });
  let preparing = false;
  const isPreparing = () => preparing;
  const faults = options.faults && openFaults({ ...options.faults, isQuiet: isPreparing, log });
  const background = openBackground({
    dataDir,
    manifest,
    clock,
    storage,
    functions: () => functions,
    environment,
    cloudId: site.cloudId,
    administrator: site.administrators[0],
    faults,
    log,
  });
  const { lifecycle } = background;
  // Nobody is shown a page of an app that is not installed.
  const shown = {
    ...manifest,
    get modules() {
      return lifecycle.isInstalled() ? manifest.modules : [];
    },
  };
  const rest = openRest({ jira, scopes: manifest.scopes, log, isPreparing });

  let shellPort = 0;
  let resourcesPort = 0;
  const origin = () => `http://localhost:${shellPort}`;
  const resources = () => `http://localhost:${resourcesPort}`;
  const instances = openInstances({ jira, manifest: shown, environment, origin });
  const { environmentId, installationId } = environment;
  const { isShown } = instances;
  const realtime = openRealtime({
    key: environment.key,
    now: () => clock.now(),
    isShown,
    isPreparing,
    operationsPerSecond: options.realtimeOperations,
    log,
  });
  const proxy = createProxy({
    ...{ manifest, storage, rest, realtime, jira, installationId, log },
    queue: background.queue,
    siteUrl: origin,
  });
  const functions = startFunctionHost({
    manifest,
    runner: built.runner,
    bundle: built.functions,
    clock,
    environment: { cloudId: site.cloudId, environmentId, environmentType: 'DEVELOPMENT', installationId },
    limits: options.limits,
    version: background.version,
    log,
    proxy: faults ? withFaults(proxy, faults) : proxy,
  });
  const runJqlFunction = jqlInvocation(functions, manifest);
  const invoke = createInvoke(instances, functions);
  const status = createStatus(instances, functions, site.cloudId, log);
  const schedules = openSchedules({
    triggers: manifest.schedules,
    dataDir,
    clock,
    invoke: scheduledInvocation(functions, manifest, site.cloudId),
    isInstalled: lifecycle.isInstalled,
    log,
  });

  const actions = openActions({ manifest, jira, functions, isInstalled: lifecycle.isInstalled, log });

  const violations: string[] = [];
  const realtimeDoor = createRealtimeDoor({ realtime, origin, isPreparing });
  const more = { ...realtimeDoor.answers, status: statusAnswer(status, resources) };
  const door = createDoor({ instances, invoke, rest, manifest, origin, resources, more, log });
  const behind = { schedules, background, actions };
  const shell = { jira, manifest: shown, environment, instances, clock, ...behind, isPreparing, resources };
  const shellServer = await serve(port, routesOf({ shell, built, origin, door }), realtimeDoor.upgrade);
  shellPort = shellServer.port;
  const resourcesServer = await serve(
    port === 0 ? 0 : shellPort + 1,
    resourcesOf({ root, manifest, built, site: origin, violations, log }),
  );
  resourcesPort = resourcesServer.port;
  if (port !== 0 && shellPort !== port) log(`[local] port ${port} is in use, took ${shellPort}`);

  if (options.schedules !== 'on-request') schedules.start();
  background.start(options.queue !== 'on-request');

  const open = ({ person: accountId, module: key, ...wanted }: Page) => {
    const person = jira.person(accountId);
    const module = instances.module(key);
    if (!person || !module)
      throw new Error(`[local] there is no ${person ? `module "${key}"` : `account ${accountId}`}`);
    const instance = instances.open(person, module, wanted);
    if (!instance) throw new Error(`[local] Jira does not show "${key}" to ${person.displayName} there`);
    return instance;
  };

  return {
    url: origin(),
    clock,
    site,
    jira,
    violations,
    urlFor(person, path) {
      const found = jira.person(person);
      if (!found) throw new Error(`[local] nobody has the account ${person}`);
      return `${origin()}/as/${found.slug}${path}`;
    },
    async invoke({ function: name, payload, ...page }) {
      return invoke(open(page), name, payload);
    },
    async status(page) {
      return status(open(page));
    },
    listen: (page, { isGlobal = false, ...channel }, hear) =>
      realtime.subscribe(open(page), { ...channel, isGlobal }, hear),
    runSchedule: schedules.runNow,
    schedulesSettled: schedules.settled,
    ...handlesOf(background, actions, site.administrators[0]),
    async prepare(work) {
      if (preparing) throw new Error('[local] the site is being prepared already, wait for that to end');
      preparing = true;
      try {
        return await schedules.atRest(() =>
          clock.away(() => storage.inBulk(() => background.inBulk(() => jira.inBulk(work)))),
        );
      } finally {
        preparing = false;
      }
    },
    async stop() {
      schedules.stop();
      background.stop();
      realtimeDoor.stop();
      await Promise.all([shellServer.stop(), resourcesServer.stop(), functions.stop()]);
      await schedules.settled();
      await background.close();
      storage.close();
      jira.close();
      lock.release();
    },
  };
}
