import { Filter, FilterConditions, kvs } from '@forge/kvs';
import * as v from 'valibot';
import { Count, Goal } from '../negotiation';
import { isLostRace } from './lost-race';
import { bodyOf, read } from './record';

/**
 * The goal that an outcome serves, in a record of its own: small enough to come with every panel. `version` is null while
 * none was ever named; a goal that was taken away leaves a version with none.
 */
export type StoredGoal = { goal: Goal | null; version: number | null };

export const noGoal: StoredGoal = { goal: null, version: null };

const Stored = v.strictObject({ goal: v.nullable(Goal), version: Count });

export type GoalRow = { version: number; body: unknown };
const entity = () => kvs.entity<GoalRow>('goal');

export const readGoal = (outcomeId: string, stored: unknown): StoredGoal => read(Stored, `goal ${outcomeId}`, stored);

/** The goal of an outcome, strictly consistent. */
export const loadGoal = async (outcomeId: string): Promise<StoredGoal> => {
  const stored = await entity().get(outcomeId);
  return stored ? readGoal(outcomeId, stored) : noGoal;
};

/** Writes the goal if it is still as it was seen (`null`: none yet). Null where somebody was faster. */
export const saveGoal = async (
  outcomeId: string,
  goal: Goal | null,
  seen: number | null,
): Promise<StoredGoal | null> => {
  const next = { goal, version: seen === null ? 0 : seen + 1 };
  const row: GoalRow = { version: next.version, body: bodyOf(Stored, next) };
  try {
    if (seen === null) await entity().set(outcomeId, row, { keyPolicy: 'FAIL_IF_EXISTS' });
    else {
      const conditions = new Filter<GoalRow>().and('version', FilterConditions.equalTo(seen));
      await kvs.transact().set(outcomeId, row, { entityName: 'goal', conditions }).execute();
    }
    return next;
  } catch (error) {
    if (isLostRace(error)) return null;
    throw error;
  }
};
