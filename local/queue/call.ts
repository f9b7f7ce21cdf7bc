import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { FunctionHost } from '../functions/host';
import type { Log } from '../log';
import type { Manifest } from '../manifest';
import type { Delivery, Outcome } from './delivery';
import { outcomeOf, retryContextOf } from './retry';

export type CallOptions = { functions: () => FunctionHost; manifest: Manifest; clock: Clock; log: Log };

/** Calls the function that a delivery is for, as nobody: `asUser()` is refused there. Throws what the function throws. */
export function createDeliver({
  functions,
  manifest,
  clock,
  log,
}: CallOptions): (delivery: Delivery) => Promise<Outcome> {
  return async delivery => {
    const { kind, target, origin } = delivery;
    const module =
      kind === 'queue'
        ? manifest.consumers.find(each => each.queue === target)
        : manifest.triggers.find(each => each.key === target);
    if (!module) throw new Error(`[local] ${kind} "${target}" left the manifest`);
    const retryContext = retryContextOf(delivery, clock.now());
    const answer = await functions().call({
      function: module.function,
      kind: kind === 'queue' ? 'background' : 'trigger',
      moduleKey: module.key,
      moduleType: kind === 'queue' ? 'consumer' : 'trigger',
      // What a trigger sets off is no consequence of the invocation that changed Jira.
      origin: kind === 'queue' ? origin : undefined,
      payload: kind === 'queue' ? eventOf(delivery, retryContext) : { ...delivery.body, ...given({ retryContext }) },
    });
    return outcomeOf(answer, line => log(`[local] "${module.key}": ${line}`));
  };
}

/** What a consumer is called with. The id is another one each time: an app has to bring its own (FORGE.md B3). */
function eventOf(delivery: Delivery, retryContext: Record<string, unknown> | undefined): Record<string, unknown> {
  const { id, tries, body, target: queueName, job: jobId, delayInSeconds, concurrency } = delivery;
  const eventId = tries === 0 ? id : randomUUID();
  return { body, queueName, jobId, eventId, ...given({ delayInSeconds, concurrency, retryContext }) };
}

const given = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
