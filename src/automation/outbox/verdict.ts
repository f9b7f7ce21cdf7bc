import type { Failure } from '../../storage';

/** Tries after which an errand waits for an administrator. */
export const MOST_TRIES = 8;

/** Before the second try, in seconds; each later wait is twice as long. */
const FIRST_WAIT = 15;

/** The longest wait that the platform grants an event (Forge: retries). */
export const LONGEST_WAIT = 900;

/** What becomes of an errand that failed: again after some seconds, never again by itself, or not at all. */
export type Verdict = { kind: 'later'; after: number } | { kind: 'parked' } | { kind: 'orphan' };

/** So long until the next try, in seconds: doubled each time, and shortened at random by half at most, so that not all come back at once. */
export const backOff = (tries: number, random: number): number =>
  Math.ceil(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries) * (1 - random / 2));

/** Throttled, overloaded, not yet let in after an installation, or no answer: what may be otherwise a while later. */
const mayPass = (status: number | null): boolean =>
  status === null || status === 401 || status === 408 || status === 429 || status >= 500;

/**
 * Judges a failed try. `tries` were made before it; `random` is from 0 to 1. Whoever the work item is gone for has nothing
 * to be told.
 */
export const verdictOn = (
  { call, status, retryAfter }: { call: string; status: number | null; retryAfter: number | null },
  tries: number,
  random: number,
): Verdict => {
  if (call === 'issue' && status === 404) return { kind: 'orphan' };
  if (!mayPass(status) || tries + 1 >= MOST_TRIES) return { kind: 'parked' };
  return { kind: 'later', after: retryAfter ?? backOff(tries, random) };
};

/** Longest reason that is kept, in characters. */
const REASON_LENGTH = 300;

/** What an administrator reads of a failure: the call and nothing of its content. */
export const failureOf = (status: number | null, reason: string): Failure => ({
  status,
  reason: reason.slice(0, REASON_LENGTH),
});
