import { mkdirSync } from 'node:fs';
import { type AutomationHandles, automationHandles } from './automation/handles';
import { buildAll, builtIn, defaultBuildDir } from './build/build';
import { type Clock, openClock } from './clock';
import { type Handles, handlesOf } from './events/handles';
import type { FaultOptions } from './faults/faults';
import type { Limits } from './functions/limits';
import type { Jira } from './jira/jira';
import type { Site } from './jira/site';
import { lockDataDir } from './lock';
import { consoleLog, type Log } from './log';
import { readManifest } from './manifest';
import { type Pages, pagesOf } from './pages';
import { openPlatform } from './platform';
import { serveSite } from './shell/site';

export type { Page, PageCall, PageChannel } from './pages';

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
  /** Whether rules run by themselves (the default), or only by `automation.runDue`. */
  automation?: 'by-itself' | 'on-request';
  /** Lets things go wrong as they do on the platform, the same ones for the same seed. Nothing does without it. */
  faults?: FaultOptions | undefined;
  log?: Log;
};

/** A running local Forge with its Jira. */
export type LocalForge = Handles &
  Pages & {
    url: string;
    clock: Clock;
    site: Site;
    /** The Jira of the site as it is now. */
    jira: Jira;
    /** The address of a page as that person: `/browse/TIL-300`. */
    urlFor(person: string, path: string): string;
    /** Rules of the site. */
    automation: AutomationHandles;
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
  let url = '';
  const platform = openPlatform({
    ...{ manifest, built, dataDir, clock, site, log },
    origin: () => url,
    limits: options.limits,
    realtimeOperations: options.realtimeOperations,
    faults: options.faults,
  });
  const served = await serveSite({ platform, clock, built, root, port, log });
  url = served.origin;
  platform.start({
    schedules: options.schedules !== 'on-request',
    queue: options.queue !== 'on-request',
    automation: options.automation !== 'on-request',
  });

  const { jira, schedules, background, actions, automation } = platform;
  return {
    ...{ url, clock, site, jira },
    violations: served.violations,
    urlFor(person, path) {
      const found = jira.person(person);
      if (!found) throw new Error(`[local] nobody has the account ${person}`);
      return `${url}/as/${found.slug}${path}`;
    },
    ...pagesOf(platform),
    ...handlesOf(background, actions, site.administrators[0]),
    automation: automationHandles(automation, jira),
    runSchedule: schedules.runNow,
    schedulesSettled: schedules.settled,
    prepare: platform.prepare,
    async stop() {
      await served.stop();
      await platform.stop();
      lock.release();
    },
  };
}
