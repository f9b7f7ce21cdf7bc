import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Clock } from '../clock';
import type { Invocation } from '../functions/host';
import type { Log } from '../log';
import type { Manifest } from '../manifest';
import type { Deliveries } from './deliveries';
import type { Delivery } from './delivery';
import type { Ledger } from './ledger';
import { LIMITS } from './limits';
import { createMeter } from './meter';

export type Answer = { status: number; body?: unknown };

/** The platform's side of `Queue` of `@forge/events`: a POST as the app (FORGE.md D1, D3). Nothing for another path. */
export type Queue = {
  answer(invocation: Invocation, path: string, body: unknown): Answer | undefined;
  /** Whether pushes are counted a minute. Not while the site is given its past. */
  meter(turn: 'on' | 'off'): void;
};

export type QueueOptions = { manifest: Manifest; ledger: Ledger; deliveries: Deliveries; clock: Clock; log: Log };

const Name = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-_]+$/));
const Job = v.object({ queueName: Name, jobId: v.pipe(v.string(), v.nonEmpty()), time: v.string() });
const Push = v.object({
  ...Job.entries,
  type: v.literal('avi:forge:app:event'),
  schema: v.literal('ari:cloud:ecosystem::forge/app-event-2'),
  payload: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(LIMITS.eventsPerPush)),
});
const Event = v.strictObject({
  body: v.record(v.string(), v.unknown()),
  delayInSeconds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(LIMITS.delaySeconds))),
  concurrency: v.optional(
    v.strictObject({
      key: v.pipe(v.string(), v.nonEmpty()),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
});

/** The braces are sent as they are: the platform knows what belongs there. */
const PATH = /^\/webhook\/queue\/(publish|stats|cancel)\/\{contextAri\}\/\{environmentId\}\/\{appId\}\/\{appVersion\}$/;

export function openQueue({ manifest, ledger, deliveries, clock, log }: QueueOptions): Queue {
  const meter = createMeter(LIMITS.eventsPerMinute);
  const consumer = (queue: string) => manifest.consumers.find(each => each.queue === queue);

  const push = (invocation: Invocation, body: unknown): Answer => {
    if (Buffer.byteLength(JSON.stringify((body as { payload?: unknown })?.payload ?? [])) > LIMITS.pushBytes)
      return { status: 413, body: { errorMessage: 'The maximum payload size is 200KB.' } };
    const parsed = v.safeParse(Push, body);
    if (!parsed.success)
      return refused(400, `${v.getDotPath(parsed.issues[0]) ?? 'the request'}: ${parsed.issues[0].message}`);
    const { queueName, jobId, payload } = parsed.output;
    if (!consumer(queueName)) {
      log(`[local] REFUSED EVENTS: no consumer takes the queue "${queueName}", add one to the manifest`);
      return refused(400, `No consumer for the queue ${queueName}.`);
    }
    if (!meter.allows(payload.length)) return refused(429, 'Too many requests.');
    if (ledger.countPush(invocation.origin, clock.now()) > LIMITS.cyclicPushes) {
      log(
        `[local] CYCLIC LIMIT: more than ${LIMITS.cyclicPushes} pushes follow from one invocation, "${queueName}" is refused`,
      );
      return refused(405, 'The limit on cyclic invocation has been reached.');
    }
    const read = payload.map((each, index) => eventOf(each, index, isLong(queueName)));
    const now = clock.now();
    deliveries.add(
      ...read.flatMap((each): Delivery[] => {
        if ('errorMessage' in each) return [];
        const { delayInSeconds } = each;
        const times = { createdAt: now, dueAt: now + (delayInSeconds ?? 0) * 1000, changedAt: now };
        const { origin } = invocation;
        const where = { kind: 'queue' as const, target: queueName, job: jobId, name: '', origin };
        return [{ id: randomUUID(), ...where, ...each, ...times, state: 'waiting', tries: 0 }];
      }),
    );
    const failedEvents = read.filter(each => 'errorMessage' in each);
    return failedEvents.length > 0 ? { status: 202, body: { failedEvents } } : { status: 201, body: {} };
  };

  const isLong = (queue: string) => {
    const definition = manifest.functions.find(each => each.key === consumer(queue)?.function);
    return (definition?.timeoutSeconds ?? 0) > LIMITS.longFunctionSeconds;
  };

  const job = (body: unknown) => {
    const parsed = v.safeParse(Job, body);
    if (!parsed.success) return undefined;
    const { queueName, jobId } = parsed.output;
    return ledger.ofJob('queue', jobId).filter(each => each.target === queueName);
  };

  const stats = (events: Delivery[]): Answer => {
    const count = (...states: Delivery['state'][]) => events.filter(each => states.includes(each.state)).length;
    return { status: 200, body: { success: count('done'), inProgress: count('waiting'), failed: count('dead') } };
  };

  const cancel = (events: Delivery[]): Answer => {
    const waiting = events.filter(each => each.state === 'waiting');
    for (const { id } of waiting) deliveries.discard(id);
    ledger.put(...waiting.map(each => ({ ...each, state: 'cancelled' as const, changedAt: clock.now() })));
    return { status: 204 };
  };

  return {
    answer(invocation, path, body) {
      const [, what] = PATH.exec(path) ?? [];
      if (what === undefined) return undefined;
      if (what === 'publish') return push(invocation, body);
      const events = job(body);
      if (!events) return refused(400, 'queueName, jobId or time is missing.');
      if (events.length === 0) return refused(404, 'The job was not found.');
      return what === 'stats' ? stats(events) : cancel(events);
    },
    meter: turn => meter.turn(turn),
  };
}

type Read = v.InferOutput<typeof Event> | { index: number; errorMessage: string };

function eventOf(event: unknown, index: number, long: boolean): Read {
  const parsed = v.safeParse(Event, event);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { index, errorMessage: `${v.getDotPath(issue) ?? 'event'}: ${issue.message}` };
  }
  if (long && Buffer.byteLength(JSON.stringify(event)) > LIMITS.longEventBytes)
    return {
      index,
      errorMessage: 'The maximum size of an event is 100KB where its consumer may run longer than 55 s.',
    };
  return parsed.output;
}

const refused = (status: number, message: string): Answer => ({ status, body: { message } });
