import { overdueErrands, type StoredErrand } from '../../storage';
import { type Delivery, pushDeliveries } from './push';
import { runErrands } from './run';

/** So long an errand may wait before the sweep takes it for forgotten, in milliseconds. */
const PATIENCE = 120_000;

/** Milliseconds after which the sweep delivers nothing more itself: the function has 120 s. */
const ENOUGH = 60_000;

/** Most pages of one sweep; the next one finds the rest. */
const PAGES = 10;

/** A delivery for each negotiation among the errands. */
const deliveriesOf = (errands: StoredErrand[]): Delivery[] => {
  const byNegotiation = new Map<string, Delivery>();
  for (const { key, errand } of errands) {
    const { outcomeId, quarter } = errand;
    const name = `${outcomeId}:${quarter}`;
    const known = byNegotiation.get(name)?.errands ?? [];
    byNegotiation.set(name, { outcomeId, quarter, errands: [...known, key] });
  }
  return [...byNegotiation.values()];
};

/** Where the queue takes nothing, the sweep does it itself as far as its time goes. */
const deliverAll = async (deliveries: Delivery[], end: number): Promise<void> => {
  try {
    await pushDeliveries(deliveries);
  } catch (error) {
    console.warn('[sweep] the queue did not take them; delivering here', error);
    for (const { outcomeId, quarter, errands } of deliveries)
      if (performance.now() < end) await runErrands(outcomeId, quarter, errands, () => performance.now() < end);
  }
};

/** Every five minutes: errands that nobody was told of, or over which somebody died, are delivered again. */
export const sweep = async (): Promise<{ statusCode: 204 }> => {
  const end = performance.now() + ENOUGH;
  const before = new Date(Date.now() - PATIENCE).toISOString();
  let from: string | null = null;
  for (let page = 0; page < PAGES && performance.now() < end; page += 1) {
    const found: Awaited<ReturnType<typeof overdueErrands>> = await overdueErrands(before, from);
    const deliveries = deliveriesOf(found.errands);
    if (deliveries.length > 0) {
      console.log(`[sweep] ${found.errands.length} errands of ${deliveries.length} negotiations are delivered again`);
      await deliverAll(deliveries, end);
    }
    from = found.next;
    if (from === null) break;
  }
  return { statusCode: 204 };
};
