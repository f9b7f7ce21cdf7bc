import type { Clock } from '../clock';
import type { Log } from '../log';
import type { Delivery, Outcome } from './delivery';
import type { Ledger } from './ledger';
import { FURTHEST_DUE, MOST_AT_ONCE } from './limits';
import { afterCall, outcomeOfError } from './retry';

/** A delivery as the shell lists it. */
export type Listed = Delivery & { running: boolean };

/** Takes events to the app's functions, at least once each and in no order that anybody may rely on, by the site's clock. */
export type Deliveries = {
  /** Keeps them; what is due leaves at once. */
  add(...deliveries: Delivery[]): void;
  /** What waits, runs, comes back or is dead. */
  list(): Listed[];
  /** Delivers one now, due or not, dead or not. Nothing happens where it is gone or under way. */
  runNow(id: string): Promise<void>;
  /** Takes one out. One that is under way is over when its function is, and does not come back. */
  discard(id: string): void;
  /** Ends all that waits as dead, with that reason. */
  endAll(reason: string): void;
  /** Delivers what is due and what follows from it, whoever decides otherwise about when. */
  runDue(): Promise<void>;
  /** Resolves when everything that was due, and what followed from it, has been delivered. */
  settled(): Promise<void>;
  /** From now on delivers what is due. */
  start(): void;
  /** Delivers nothing any more. What is under way is not kept: it is delivered again after the next start. */
  stop(): void;
};

export type DeliveriesOptions = {
  ledger: Ledger;
  clock: Clock;
  /** Calls the function. What it throws is a failed call. */
  deliver(delivery: Delivery): Promise<Outcome>;
  /** What becomes of a new delivery before it is kept. */
  receive?: ((delivery: Delivery) => Delivery) | undefined;
  log: Log;
};

/** The longest wait of a timer, in milliseconds of the machine's time. */
const LONGEST_WAIT = 60_000;

export function openDeliveries({ ledger, clock, deliver, receive, log }: DeliveriesOptions): Deliveries {
  const running = new Map<string, { delivery: Delivery; ended: Promise<void> }>();
  const gone = new Set<string>();
  let runs = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const call = async (delivery: Delivery): Promise<void> => {
    const outcome = await deliver(delivery).catch(outcomeOfError);
    // A stop takes the function's process away. The call did not count then.
    if (stopped || gone.delete(delivery.id)) return;
    const next = afterCall(delivery, outcome, clock.now());
    ledger.put(next);
    if (next.state !== 'done') log(storyOf(next));
  };

  const begin = (delivery: Delivery): Promise<void> => {
    const over = () => {
      running.delete(delivery.id);
      look();
    };
    const ended = call(delivery).then(over, error => {
      over();
      throw error;
    });
    running.set(delivery.id, { delivery, ended });
    return ended;
  };

  const hasRoom = ({ concurrency }: Delivery): boolean => {
    if (!concurrency) return true;
    const alike = [...running.values()].filter(each => each.delivery.concurrency?.key === concurrency.key);
    return alike.length < concurrency.limit;
  };

  const look = () => {
    clearTimeout(timer);
    if (!runs || stopped) return;
    const now = clock.now();
    for (const delivery of ledger.due(now)) {
      if (running.size >= MOST_AT_ONCE) break;
      if (!running.has(delivery.id) && hasRoom(delivery)) void begin(delivery);
    }
    const next = ledger.nextDue(now);
    if (next === undefined) return;
    timer = setTimeout(look, Math.min(next - now, LONGEST_WAIT));
    timer.unref();
  };

  const settled = async (): Promise<void> => {
    while (running.size > 0) await Promise.all([...running.values()].map(each => each.ended));
  };

  const comeNearer = () => {
    if (!stopped) ledger.dueAtMost(clock.now() + FURTHEST_DUE);
  };
  comeNearer();
  clock.onMove(() => {
    comeNearer();
    look();
  });

  return {
    add(...deliveries) {
      ledger.put(...(receive ? deliveries.map(receive) : deliveries));
      look();
    },
    list: () => ledger.open().map(each => ({ ...each, running: running.has(each.id) })),
    async runNow(id) {
      const found = ledger.get(id);
      if (!found || running.has(id) || (found.state !== 'waiting' && found.state !== 'dead')) return;
      const revived: Delivery = { ...found, state: 'waiting', dueAt: clock.now() };
      ledger.put(revived);
      await begin(revived);
    },
    discard(id) {
      if (running.has(id)) gone.add(id);
      ledger.remove(id);
    },
    endAll(reason) {
      const waiting = ledger.open().filter(each => each.state === 'waiting');
      for (const { id } of waiting) if (running.has(id)) gone.add(id);
      ledger.put(
        ...waiting.map(each => ({ ...each, state: 'dead' as const, failure: reason, changedAt: clock.now() })),
      );
    },
    async runDue() {
      const before = runs;
      runs = true;
      look();
      await settled();
      runs = before;
      look();
    },
    settled,
    start() {
      runs = true;
      look();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function storyOf({ kind, target, name, tries, state, failure, dueAt }: Delivery): string {
  const what = kind === 'queue' ? `queue "${target}"` : `trigger "${target}", ${name}`;
  if (state === 'dead') return `[local] EVENT IS DEAD after ${tries} calls: ${what}: ${failure}`;
  return `[local] event comes back at ${new Date(dueAt).toISOString()}: ${what}: ${failure}`;
}
