import type { Clock } from '../clock';
import { late, twice } from '../faults/deliver';
import type { Faults } from '../faults/faults';
import type { FunctionHost } from '../functions/host';
import type { Log } from '../log';
import type { Manifest } from '../manifest';
import { createDeliver } from '../queue/call';
import { type Deliveries, openDeliveries } from '../queue/deliveries';
import { openLedger } from '../queue/ledger';
import { openQueue, type Queue } from '../queue/queue';
import type { Storage } from '../storage';
import { openInstallation } from './installation';
import { type Lifecycle, openLifecycle } from './lifecycle';
import { openTriggers, type Triggers } from './triggers';

/** What happens behind the pages: the queue, events for triggers, and the life cycle of the installation. */
export type Background = {
  queue: Queue;
  deliveries: Deliveries;
  triggers: Triggers;
  lifecycle: Lifecycle;
  /** The major version that is installed; nothing while the app is not. */
  version(): number | undefined;
  /** Everything is there: tells the app of this start, and delivers what is due where that happens by itself. */
  start(byItself: boolean): void;
  /** Runs work that sends much: no rate limit, one sync to the disk at its end, which waits for what is under way. */
  inBulk<T>(work: () => Promise<T>): Promise<T>;
  stop(): void;
  /** After `stop`, once no function runs any more. */
  close(): Promise<void>;
};

export type BackgroundOptions = {
  dataDir: string;
  manifest: Manifest;
  clock: Clock;
  storage: Storage;
  /** Asked for when a function is called: the host of the functions needs the queue to be there first. */
  functions(): FunctionHost;
  environment: { environmentId: string; installationId: string };
  cloudId: string;
  administrator: string | undefined;
  faults: Faults | undefined;
  log: Log;
};

export function openBackground(options: BackgroundOptions): Background {
  const { dataDir, manifest, clock, functions, faults, log } = options;
  const ledger = openLedger(dataDir, clock.now());
  const installation = openInstallation(dataDir, manifest, clock);
  const isInstalled = () => installation.version() !== undefined;
  const call = createDeliver({ functions, manifest, clock, log });
  const deliver = faults ? twice(call, faults) : call;
  const deliveries = openDeliveries({ ledger, clock, deliver, receive: faults && late(faults), log });
  const queue = openQueue({ manifest, ledger, deliveries, clock, log });
  const triggers = openTriggers({ manifest, deliveries, dataDir, clock, isInstalled, log });
  const lifecycle = openLifecycle({ ...options, installation, triggers, deliveries });
  return {
    queue,
    deliveries,
    triggers,
    lifecycle,
    version: installation.version,
    start(byItself) {
      lifecycle.tellStart();
      if (byItself) deliveries.start();
    },
    async inBulk(work) {
      queue.meter('off');
      ledger.sync('late');
      try {
        const result = await work();
        await deliveries.settled();
        return result;
      } finally {
        queue.meter('on');
        ledger.sync('at-once');
      }
    },
    stop: deliveries.stop,
    async close() {
      await deliveries.settled();
      triggers.close();
      ledger.close();
    },
  };
}
