import * as v from 'valibot';
import { TimedOut } from '../functions/child';
import type { Delivery, Outcome } from './delivery';
import { BACK_OFF, LIMITS, TRIGGER_RETRIES } from './limits';

/** What `new InvocationError(…)` of `@forge/events` becomes when a function returns it. */
const Retry = v.object({
  _retry: v.literal(true),
  retryOptions: v.optional(
    v.looseObject({
      retryAfter: v.optional(v.pipe(v.number(), v.finite())),
      retryReason: v.optional(v.string()),
      retryData: v.optional(v.unknown()),
    }),
    {},
  ),
});
const Data = v.record(v.string(), v.unknown());

/** What a function's answer asks for: another call, or nothing. `tell` hears what the platform would drop without a word. */
export function outcomeOf(answer: unknown, tell: (line: string) => void): Outcome {
  const parsed = v.safeParse(Retry, answer);
  if (!parsed.success) return { kind: 'done' };
  const { retryAfter, retryReason = 'FUNCTION_RETRY_REQUEST', retryData } = parsed.output.retryOptions;
  return { kind: 'retry', after: retryAfter, reason: retryReason, data: dataOf(retryData, tell) };
}

function dataOf(data: unknown, tell: (line: string) => void): Record<string, unknown> | null {
  if (data === undefined || data === null) return null;
  const parsed = Array.isArray(data) ? undefined : v.safeParse(Data, data);
  if (!parsed?.success) {
    tell('retryData is no object, so it is dropped, as on Forge: put it into one');
    return null;
  }
  if (Buffer.byteLength(JSON.stringify(data)) <= LIMITS.retryDataBytes) return parsed.output;
  tell(`retryData is larger than ${LIMITS.retryDataBytes} bytes, so it is dropped: keep it elsewhere`);
  return null;
}

/** A call that threw, ran out of time or took its process with it. */
export const outcomeOfError = (error: unknown): Outcome => ({
  kind: 'failed',
  reason: error instanceof TimedOut ? 'FUNCTION_TIME_OUT' : 'FUNCTION_PLATFORM_UNKNOWN_ERROR',
  message: error instanceof Error ? error.message : String(error),
});

/**
 * The delivery after a call. A queue's event comes back until its retention window has passed, whether its consumer asked
 * for it or failed; a trigger's comes back on request alone, at most four times (FORGE.md A2, D3).
 */
export function afterCall(delivery: Delivery, outcome: Outcome, now: number): Delivery {
  const { retry: _, failure: __, ...rest } = delivery;
  const called = { ...rest, tries: delivery.tries + 1, changedAt: now };
  if (outcome.kind === 'done') return { ...called, state: 'done' };
  const asked = outcome.kind === 'retry';
  const failure = asked ? `asked to be called again: ${outcome.reason}` : outcome.message;
  const dueAt = now + waitOf(outcome, delivery.tries);
  const retry = { reason: outcome.reason, data: asked ? outcome.data : null };
  if (!mayComeBack(delivery, asked, dueAt)) return { ...called, state: 'dead', retry, failure };
  return { ...called, dueAt, retry, failure };
}

function mayComeBack({ kind, tries, createdAt }: Delivery, asked: boolean, dueAt: number): boolean {
  if (kind === 'trigger') return asked && tries < TRIGGER_RETRIES;
  return dueAt <= createdAt + LIMITS.retentionMs;
}

/** Milliseconds until the next call: what the function asked for, else twice as long each time. */
function waitOf(outcome: Exclude<Outcome, { kind: 'done' }>, tries: number): number {
  const after = outcome.kind === 'retry' ? outcome.after : undefined;
  if (after !== undefined) return Math.min(Math.max(after, 1), LIMITS.delaySeconds) * 1000;
  return Math.min(BACK_OFF.firstMs * 2 ** Math.min(tries, 20), BACK_OFF.mostMs);
}

/** What a function that is called again learns about it, and nothing on the first call (FORGE.md B3). */
export function retryContextOf(
  { tries, retry, createdAt }: Delivery,
  now: number,
): Record<string, unknown> | undefined {
  if (tries === 0 || !retry) return undefined;
  const remainingTimeMs = Math.max(0, createdAt + LIMITS.retentionMs - now);
  return {
    retryCount: tries,
    retryReason: retry.reason,
    retryData: retry.data,
    retentionWindow: { startTime: new Date(createdAt).toISOString(), remainingTimeMs },
  };
}
