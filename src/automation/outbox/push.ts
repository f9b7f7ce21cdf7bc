import { Queue } from '@forge/events';
import type { Quarter } from '../../negotiation';
import { type Errand, errandKey } from '../../storage';
import { inTime } from '../in-time';

/** How long a move waits at most for its event to be taken, in milliseconds. */
const MOST_WAIT = 1_000;

/** Most events of one push (Forge limits: async events). */
const EVENTS = 50;

/** What the queue carries: where to look, never what to say. The keys help where the index does not list them yet. */
export type Delivery = { outcomeId: string; quarter: Quarter; errands: string[] };

/** One at a time for a work item: signals belong to it, and not to one of its quarters. */
const eventOf = (delivery: Delivery) => ({
  body: delivery,
  concurrency: { key: `outbox-${delivery.outcomeId}`, limit: 1 },
});

/** Pushes deliveries; throws where the platform does not take them all. */
export const pushDeliveries = async (deliveries: Delivery[]): Promise<void> => {
  const queue = new Queue<Delivery>({ key: 'outbox' });
  for (let start = 0; start < deliveries.length; start += EVENTS)
    await queue.push(deliveries.slice(start, start + EVENTS).map(eventOf));
};

/**
 * Says that a saved move has errands. Never fails and hardly delays anybody: they are stored, and the sweep finds those
 * that nobody was told of.
 */
export const pushErrands = async (errands: Errand[]): Promise<void> => {
  const [first] = errands;
  if (!first) return;
  const { outcomeId, quarter } = first;
  try {
    await inTime(pushDeliveries([{ outcomeId, quarter, errands: errands.map(errandKey) }]), MOST_WAIT);
  } catch (error) {
    console.warn(`[outbox] ${outcomeId} ${quarter} waits for the next sweep`, error);
  }
};
