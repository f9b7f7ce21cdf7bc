import type { Built } from '../build/build';
import type { Clock } from '../clock';
import type { Log } from '../log';
import type { Platform } from '../platform';
import { createDoor } from './door';
import { serve } from './http';
import { createRealtimeDoor } from './realtime';
import { resourcesOf } from './resources';
import { routesOf } from './routes';
import { statusAnswer } from './status';

export type SiteOptions = {
  platform: Platform;
  clock: Clock;
  built: Built;
  /** Folder of the app, whose pages are served. */
  root: string;
  /** 0 takes any free port. */
  port: number;
  log: Log;
};

/** The site as a browser reaches it: Jira's pages at one origin, those of the app at another. */
export type ServedSite = {
  origin: string;
  /** What the content security policy refused. */
  violations: readonly string[];
  stop(): Promise<void>;
};

export async function serveSite({ platform, clock, built, root, port, log }: SiteOptions): Promise<ServedSite> {
  const { manifest, instances, invoke, rest, realtime, status, isPreparing } = platform;
  let shellPort = 0;
  let resourcesPort = 0;
  const origin = () => `http://localhost:${shellPort}`;
  const resources = () => `http://localhost:${resourcesPort}`;
  const violations: string[] = [];
  const realtimeDoor = createRealtimeDoor({ realtime, origin, isPreparing });
  const more = { ...realtimeDoor.answers, status: statusAnswer(status, resources) };
  const door = createDoor({ instances, invoke, rest, manifest, origin, resources, more, log });
  const shell = { ...platform, clock, resources };
  const shellServer = await serve(port, routesOf({ shell, built, origin, door }), realtimeDoor.upgrade);
  shellPort = shellServer.port;
  const pages = resourcesOf({ root, manifest, built, site: origin, violations, log });
  const resourcesServer = await serve(port === 0 ? 0 : shellPort + 1, pages);
  resourcesPort = resourcesServer.port;
  if (port !== 0 && shellPort !== port) log(`[local] port ${port} is in use, took ${shellPort}`);
  return {
    origin: origin(),
    violations,
    async stop() {
      realtimeDoor.stop();
      await Promise.all([shellServer.stop(), resourcesServer.stop()]);
    },
  };
}
