import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, builtIn, defaultBuildDir } from './build/build';
import { type Clock, openClock } from './clock';
import { startFunctionHost } from './functions/host';
import type { Limits } from './functions/limits';
import { createProxy } from './functions/proxy';
import { openEnvironment } from './instance/environment';
import { openInstances } from './instance/instances';
import { createInvoke } from './instance/invoke';
import { openJira } from './jira/jira';
import { openRest } from './jira/rest/rest';
import type { Site } from './jira/site';
import { lockDataDir } from './lock';
import { consoleLog, type Log } from './log';
import { readManifest } from './manifest';
import { createDoor } from './shell/door';
import { serve } from './shell/http';
import { resourcesOf } from './shell/resources';
import { routesOf } from './shell/routes';
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
  log?: Log;
};

/** A call that a page would make: which person, in which module, where. */
export type PageCall = {
  person: string;
  module: string;
  issue?: string;
  project?: string;
  function: string;
  payload?: unknown;
};

/** A running local Forge with its Jira. */
export type LocalForge = {
  url: string;
  clock: Clock;
  site: Site;
  /** The address of a page as that person: `/browse/TIL-300`. */
  urlFor(person: string, path: string): string;
  /** Calls a page's function as the bridge would; rejects when Jira would not show that page to the person. */
  invoke(call: PageCall): Promise<unknown>;
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
  const jira = openJira({ site, dataDir, clock });
  const storage = openStorage({
    file: join(dataDir, 'storage.db'),
    entities: manifest.entities,
    now: () => clock.now(),
  });
  const rest = openRest({ jira, scopes: manifest.scopes, log });

  let shellPort = 0;
  let resourcesPort = 0;
  const origin = () => `http://localhost:${shellPort}`;
  const resources = () => `http://localhost:${resourcesPort}`;
  const instances = openInstances({ jira, manifest, environment, origin });
  const { environmentId, installationId } = environment;
  const functions = startFunctionHost({
    manifest,
    runner: built.runner,
    bundle: built.functions,
    clock,
    environment: { cloudId: site.cloudId, environmentId, environmentType: 'DEVELOPMENT', installationId },
    limits: options.limits,
    log,
    proxy: createProxy({ manifest, storage, rest, siteUrl: origin, log }),
  });
  const invoke = createInvoke(instances, functions);

  const violations: string[] = [];
  const door = createDoor({ instances, invoke, rest, manifest, origin, resources, log });
  const shell = { jira, manifest, environment, instances, clock, resources };
  const shellServer = await serve(port, routesOf({ shell, built, origin, door }));
  shellPort = shellServer.port;
  const resourcesServer = await serve(
    port === 0 ? 0 : shellPort + 1,
    resourcesOf({ root, manifest, built, site: origin, violations, log }),
  );
  resourcesPort = resourcesServer.port;
  if (port !== 0 && shellPort !== port) log(`[local] port ${port} is in use, took ${shellPort}`);

  return {
    url: origin(),
    clock,
    site,
    violations,
    urlFor(person, path) {
      const found = jira.person(person);
      if (!found) throw new Error(`[local] nobody has the account ${person}`);
      return `${origin()}/as/${found.slug}${path}`;
    },
    async invoke({ person: accountId, module: key, issue, project, function: name, payload }) {
      const person = jira.person(accountId);
      const module = instances.module(key);
      if (!person || !module)
        throw new Error(`[local] there is no ${person ? `module "${key}"` : `account ${accountId}`}`);
      const instance = instances.open(person, module, { issue, project });
      if (!instance) throw new Error(`[local] Jira does not show "${key}" to ${person.displayName} there`);
      return invoke(instance, name, payload);
    },
    async stop() {
      await Promise.all([shellServer.stop(), resourcesServer.stop(), functions.stop()]);
      storage.close();
      lock.release();
    },
  };
}
