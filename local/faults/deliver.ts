import type { Delivery, Outcome } from '../queue/delivery';
import type { Faults } from './faults';

type Deliver = (delivery: Delivery) => Promise<Outcome>;

/** Seconds that an event may be late. Forge says "up to 3 minutes" of triggers (FORGE.md A2). */
const LATEST = 180;

/** Delivers some events twice, one call after the other; the second decides what becomes of it. */
export const twice =
  (deliver: Deliver, faults: Faults): Deliver =>
  async delivery => {
    if (faults.happens('duplicate', `${delivery.kind} "${delivery.target}"`)) {
      // What became of the first call is forgotten: that is how the platform comes to deliver again.
      await deliver(delivery).catch(() => undefined);
    }
    return deliver(delivery);
  };

/** The delivery, due at its time or later. */
export const late =
  (faults: Faults) =>
  (delivery: Delivery): Delivery =>
    faults.happens('late', `${delivery.kind} "${delivery.target}"`)
      ? { ...delivery, dueAt: delivery.dueAt + faults.between(1, LATEST) * 1000 }
      : delivery;
