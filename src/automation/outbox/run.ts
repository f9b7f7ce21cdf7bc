import { JiraFailure } from '../../jira';
import type { Quarter } from '../../negotiation';
import {
  changeErrand,
  errandsOf,
  loadErrand,
  loadNegotiation,
  removeErrand,
  type StoredErrand,
  UnreadableRecord,
} from '../../storage';
import { carryOut } from './carry-out';
import { failureOf, verdictOn } from './verdict';

/** Longer than a function that delivers may run (manifest): who holds an errand for longer has died over it. */
const LEASE_SECONDS = 180;

/** An opening is written after its errand; so long later it has come to nothing. */
const OPENING_SECONDS = 120;

/** In which time somebody should look again; null where nothing is left. */
export type Left = { after: number; isThrottled: boolean } | null;

const later = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();
const secondsUntil = (at: string): number => Math.max(1, Math.ceil((Date.parse(at) - Date.now()) / 1000));

/** An errand that cannot be read is left as it is and named in the log; it must not hold up the others. */
const loadReadable = async (key: string): Promise<StoredErrand | null> => {
  try {
    return await loadErrand(key);
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error;
    console.error(error.message);
    return null;
  }
};

/** The first errand that waits, loaded by its key. What is parked lets the others pass. */
const headOf = async (outcomeId: string, quarter: Quarter, named: string[]): Promise<StoredErrand | null> => {
  const keys = new Set([...named, ...(await errandsOf(outcomeId, quarter))]);
  const errands = await Promise.all([...keys].map(loadReadable));
  const due = errands.filter(each => each !== null).filter(({ state }) => state === 'due');
  const inOrder = (one: StoredErrand, other: StoredErrand) =>
    one.errand.number - other.errand.number || (one.key < other.key ? -1 : 1);
  return due.toSorted(inOrder)[0] ?? null;
};

/** Nobody has touched it yet, or its time has come. A new one is due whatever the clock of another function said. */
const isDue = ({ errand, dueAt }: StoredErrand): boolean => errand.change === null || dueAt <= new Date().toISOString();

/** Of an opening: is it made? `pending` while it may still be under way. */
const standingOf = async ({ errand }: StoredErrand): Promise<'there' | 'pending' | 'gone'> => {
  const state = await loadNegotiation(errand.outcomeId, errand.quarter);
  if (state) return errand.opening === null || errand.opening === state.opened.id ? 'there' : 'gone';
  const isYoung = Date.parse(errand.at) + OPENING_SECONDS * 1000 > Date.now();
  return errand.opening !== null && isYoung ? 'pending' : 'gone';
};

/** Puts a failed errand off, gives it up, or drops it with its work item. */
const afterFailure = async (claimed: StoredErrand, error: unknown): Promise<Left> => {
  const { errand, key } = claimed;
  const failed =
    error instanceof JiraFailure
      ? error
      : { call: 'errand', status: null, retryAfter: null, message: error instanceof Error ? error.message : 'failed' };
  const verdict = verdictOn(failed, errand.tries, Math.random());
  if (verdict.kind === 'orphan') {
    console.log(`[outbox] the work item of ${key} is gone; nothing is told of it`);
    await removeErrand(claimed);
    return null;
  }
  const isLater = verdict.kind === 'later';
  const next = { ...errand, tries: errand.tries + 1, failure: failureOf(failed.status, failed.message) };
  console.warn(`[outbox] ${key} failed: ${failed.message} (${isLater ? 'put off' : 'parked'})`);
  const dueAt = later(isLater ? verdict.after : 0);
  await changeErrand(claimed, { state: isLater ? 'due' : 'parked', dueAt, errand: next });
  return isLater ? { after: verdict.after, isThrottled: failed.status === 429 } : null;
};

/** Runs one claimed errand to its end. */
const run = async (claimed: StoredErrand): Promise<Left> => {
  try {
    const standing = await standingOf(claimed);
    if (standing === 'pending') return { after: OPENING_SECONDS, isThrottled: false };
    if (standing === 'there') await carryOut(claimed);
  } catch (error) {
    return afterFailure(claimed, error);
  }
  await removeErrand(claimed);
  return null;
};

/**
 * Runs a negotiation's errands in their order, as long as `isInTime`. Each is claimed first, so that of two who deliver the
 * same one does it; whoever dies over one leaves it to be found when the claim has run out.
 */
export const runErrands = async (
  outcomeId: string,
  quarter: Quarter,
  named: string[],
  isInTime: () => boolean,
): Promise<Left> => {
  for (;;) {
    const head = await headOf(outcomeId, quarter, named);
    if (!head) return null;
    if (!isDue(head)) return { after: secondsUntil(head.dueAt), isThrottled: false };
    if (!isInTime()) return { after: 1, isThrottled: false };
    const claimed = await changeErrand(head, { dueAt: later(LEASE_SECONDS) });
    if (!claimed) continue;
    const left = await run(claimed);
    if (left) return left;
  }
};
