import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { Log } from '../log';
import type { Manifest, Subscription } from '../manifest';
import type { Deliveries } from '../queue/deliveries';
import type { Delivery } from '../queue/delivery';
import { LARGEST_PRODUCT_EVENT } from '../queue/limits';
import type { ProductEvent } from './event';
import { type Happening, openHappenings } from './happenings';

/** Hears of what happens and takes it to the app's `trigger` functions (FORGE.md A2, B4). */
export type Triggers = {
  publish(event: ProductEvent): void;
  /** The latest events that a trigger listens to, the newest first. */
  recent(): Happening[];
  close(): void;
};

export type TriggersOptions = {
  manifest: Manifest;
  deliveries: Deliveries;
  dataDir: string;
  clock: Clock;
  isInstalled(): boolean;
  log: Log;
};

export function openTriggers({ manifest, deliveries, dataDir, clock, isInstalled, log }: TriggersOptions): Triggers {
  const happenings = openHappenings(dataDir);
  const listening = (name: string) =>
    manifest.triggers.flatMap(({ key, subscriptions }) => {
      const subscription = subscriptions.find(each => each.event === name);
      return subscription ? [{ key, subscription }] : [];
    });

  return {
    recent: happenings.list,
    close: happenings.close,
    publish(event) {
      const { name, selfGenerated } = event;
      const found = listening(name);
      // An event that nobody asked for is none of the app's business, and a busy site has many.
      if (!isInstalled() || found.length === 0) return;
      const [id, at] = [randomUUID(), clock.now()];
      const body = bodyOf(event);
      const size = Buffer.byteLength(JSON.stringify(body));
      const judged = found.map(({ key, subscription }) => ({ key, ...judge(event, size, subscription) }));
      for (const { key, loud } of judged) if (loud !== undefined) log(`[local] EVENT ${name} for "${key}": ${loud}`);
      const heardBy = judged.filter(each => each.why === undefined).map(each => each.key);
      const passedOver = judged.flatMap(({ key, why }) => (why === undefined ? [] : [{ trigger: key, why }]));
      happenings.add({ id, name, at, selfGenerated, heardBy, passedOver });
      const times = { createdAt: at, dueAt: at, changedAt: at };
      deliveries.add(
        ...heardBy.map((target): Delivery => {
          const key = randomUUID();
          const what = { id: key, kind: 'trigger' as const, target, job: id, name, body, origin: key };
          return { ...what, ...times, state: 'waiting', tries: 0 };
        }),
      );
    },
  };
}

/** Jira's events say themselves what they are and who caused them; those of the life cycle do not. */
const bodyOf = ({ name, payload, selfGenerated }: ProductEvent): Record<string, unknown> =>
  name.startsWith('avi:jira:') ? { eventType: name, selfGenerated, ...payload } : payload;

/** `why` a trigger does not get the event, and what is `loud` about it. */
type Judgement = { why?: string | undefined; loud?: string | undefined };

function judge({ selfGenerated }: ProductEvent, size: number, subscription: Subscription): Judgement {
  const { ignoreSelf, expression, onError } = subscription;
  if (size > LARGEST_PRODUCT_EVENT) {
    const why = `dropped, its ${size} bytes are more than 200 KB`;
    return { why, loud: why };
  }
  if (ignoreSelf && selfGenerated) return { why: 'the app caused it itself' };
  if (expression === undefined || expression === 'true') return {};
  if (expression === 'false') return { why: 'its filter says no' };
  const problem = `NOT EMULATED: its filter ${expression} cannot be evaluated here, ${onError} decides`;
  return {
    why: onError.startsWith('RECEIVE') ? undefined : problem,
    loud: onError.endsWith('_AND_LOG') ? problem : undefined,
  };
}
