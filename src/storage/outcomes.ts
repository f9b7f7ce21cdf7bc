import { Filter, FilterConditions, kvs } from '@forge/kvs';
import * as v from 'valibot';
import { newOutcome, Outcome } from '../negotiation';
import { isLostRace } from './lost-race';
import { bodyOf, isTooLong, read } from './record';

/** An outcome as stored, with the version on which a change of it is conditioned. */
export type StoredOutcome = { outcome: Outcome; version: number };
export type OutcomeRow = { projectId: string; version: number; body: unknown };

const entity = () => kvs.entity<OutcomeRow>('outcome');

export const outcomeRow = (projectId: string, { outcome, version }: StoredOutcome): OutcomeRow => ({
  projectId,
  version,
  body: bodyOf(Outcome, outcome),
});

/** What is remembered of a work item, strictly consistent; null before its first negotiation. */
export const loadOutcome = async (outcomeId: string): Promise<StoredOutcome | null> => {
  const stored = await entity().get(outcomeId);
  if (!stored) return null;
  const key = `outcome ${outcomeId}`;
  return { outcome: read(Outcome, key, stored), version: v.parse(v.number(), stored.version) };
};

/**
 * Makes sure that an outcome has a record. A condition on an absent key is unverified on the platform, so the first record
 * is created alone; later changes are conditioned on its version.
 */
export const ensureOutcome = async (outcomeId: string, projectId: string): Promise<void> => {
  const first = outcomeRow(projectId, { outcome: newOutcome, version: 0 });
  try {
    await entity().set(outcomeId, first, { keyPolicy: 'FAIL_IF_EXISTS' });
  } catch (error) {
    if (!isLostRace(error)) throw error;
  }
};

/** Would this outcome be larger than a stored record may be? */
export const isLargeOutcome = (outcome: Outcome): boolean => isTooLong(bodyOf(Outcome, outcome));

/** Writes an outcome if it is still as it was seen. False where somebody was faster. */
export const saveOutcome = async (
  outcomeId: string,
  projectId: string,
  outcome: Outcome,
  seen: number,
): Promise<boolean> => {
  const conditions = new Filter<OutcomeRow>().and('version', FilterConditions.equalTo(seen));
  const row = outcomeRow(projectId, { outcome, version: seen + 1 });
  try {
    await kvs.transact().set(outcomeId, row, { entityName: 'outcome', conditions }).execute();
    return true;
  } catch (error) {
    if (isLostRace(error)) return false;
    throw error;
  }
};
