import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { Negotiation, type Outcome, type Quarter } from '../negotiation';
import { dropErrand, errandsOf } from './errands';
import { type GoalRow, loadGoal, saveGoal } from './goals';
import { moveKey, negotiationKey } from './keys';
import { isLostRace } from './lost-race';
import { type Home, type NegotiationRow, readNegotiation } from './negotiations';
import { ensureOutcome, loadOutcome, type OutcomeRow, saveOutcome } from './outcomes';
import { bodyOf } from './record';
import { WRITTEN } from './written';

/** Takes what belongs to one work item to another, in steps that each may be done twice: copy, compare, then take away. */

/** Most keys of one batch (Forge limits: KVS). */
const BATCH = 25;

type MoveRow = { negotiation: string; number: number; body: unknown };
type Item = { entityName: string; key: string };

const inBatches = async <T>(items: T[], work: (batch: T[]) => Promise<{ failedKeys: unknown[] }>): Promise<void> => {
  for (let start = 0; start < items.length; start += BATCH) {
    const { failedKeys } = await work(items.slice(start, start + BATCH));
    if (failedKeys.length > 0) throw new Error(`[storage] ${failedKeys.length} records were not written; try again`);
  }
};

const numbersTo = (last: number): number[] => Array.from({ length: last }, (_, place) => place + 1);

/** Rows by key, as far as they are there. */
const rowsOf = async <Row>(items: Item[]): Promise<Map<string, Row>> => {
  const rows = new Map<string, Row>();
  await inBatches(items, async batch => {
    const { successfulKeys } = await kvs.batchGet<Row>(batch);
    for (const { key, value } of successfulKeys) rows.set(key, value);
    return { failedKeys: [] };
  });
  return rows;
};

const movesOf = (key: string, count: number): Item[] =>
  numbersTo(count).map(number => ({ entityName: 'move', key: moveKey(key, number) }));

const negotiations = () => kvs.entity<NegotiationRow>('negotiation');

type Copy = { from: string; to: string; quarter: Quarter; home: Home };

type Claim = 'claimed' | 'there' | 'taken';

/**
 * Takes the place of a negotiation under the other work item, by its own row alone: from then on nobody can open another one
 * there whose moves would take the same keys. `there` where an earlier call has taken it.
 */
const claim = async ({ from, to, quarter, home }: Copy): Promise<Claim> => {
  const source = negotiationKey(from, quarter);
  const target = negotiationKey(to, quarter);
  const row = await negotiations().get(source);
  if (!row) return (await negotiations().get(target)) ? 'there' : 'taken';
  const state = readNegotiation(source, row);
  try {
    const body = bodyOf(Negotiation, { ...state, outcomeId: to });
    await negotiations().set(target, { ...row, ...home, body }, { keyPolicy: 'FAIL_IF_EXISTS' });
    return 'claimed';
  } catch (error) {
    if (!isLostRace(error)) throw error;
    const there = await negotiations().get(target);
    return there && readNegotiation(target, there).opened.id === state.opened.id ? 'there' : 'taken';
  }
};

/** Gives a place back that was taken in vain, unless somebody has moved there already. */
const release = async ({ from, to, quarter }: Copy): Promise<void> => {
  const row = await negotiations().get(negotiationKey(from, quarter));
  if (!row) return;
  const conditions = new Filter<NegotiationRow>().and('version', FilterConditions.equalTo(row.version));
  try {
    const options = { entityName: 'negotiation', conditions };
    await kvs.transact().delete(negotiationKey(to, quarter), options).execute();
  } catch (error) {
    if (!isLostRace(error)) throw error;
  }
};

/** Takes the place of every negotiation, or of none. */
const claimAll = async (copies: Copy[]): Promise<boolean> => {
  const claimed: Copy[] = [];
  for (const copy of copies) {
    const came = await claim(copy);
    if (came === 'claimed') claimed.push(copy);
    if (came !== 'taken') continue;
    for (const each of claimed) await release(each);
    return false;
  }
  return true;
};

const copyMoves = async ({ from, to, quarter }: Copy): Promise<void> => {
  const source = negotiationKey(from, quarter);
  const target = negotiationKey(to, quarter);
  const version = (await negotiations().get(source))?.version ?? 0;
  const moves = await rowsOf<MoveRow>(movesOf(source, version));
  const copies = numbersTo(version).flatMap(number => {
    const move = moves.get(moveKey(source, number));
    return move ? [{ entityName: 'move', key: moveKey(target, number), value: { ...move, negotiation: target } }] : [];
  });
  await inBatches(copies, batch => kvs.batchSet(batch));
};

/** Is all of a negotiation under the other work item, move by move? What was taken away here already was compared before. */
const isCopied = async ({ from, to, quarter }: Copy): Promise<boolean> => {
  const source = negotiationKey(from, quarter);
  const target = negotiationKey(to, quarter);
  const row = await negotiations().get(source);
  if (!row) return true;
  const copy = await negotiations().get(target);
  if (!copy || copy.version < row.version) return false;
  const moves = await rowsOf<MoveRow>(movesOf(source, row.version));
  const copies = await rowsOf<MoveRow>(movesOf(target, row.version));
  return numbersTo(row.version).every(number => {
    const [move, copied] = [moves.get(moveKey(source, number)), copies.get(moveKey(target, number))];
    return copied !== undefined && (!move || JSON.stringify(move.body) === JSON.stringify(copied.body));
  });
};

const removeNegotiation = async (outcomeId: string, quarter: Quarter): Promise<void> => {
  const key = negotiationKey(outcomeId, quarter);
  const row = await negotiations().get(key);
  if (!row) return;
  await inBatches(movesOf(key, row.version), batch => kvs.batchDelete(batch));
  // What Jira was still to be told of it there, Jira cannot be told any more.
  for (const errand of await errandsOf(outcomeId, quarter)) await dropErrand(errand);
  await negotiations().delete(key);
};

const isEmpty = (outcome: Outcome): boolean => Object.values(outcome).every(list => list.length === 0);

/** Does a work item remember anything, or name a goal? Then nothing else can take the place. */
export const remembersAnything = async (outcomeId: string): Promise<boolean> => {
  const [stored, { goal }] = await Promise.all([loadOutcome(outcomeId), loadGoal(outcomeId)]);
  return goal !== null || (stored !== null && !isEmpty(stored.outcome));
};

/** Is what the other work item remembers this very outcome, as an earlier call has copied it? */
const isSameOutcome = (one: Outcome, other: Outcome): boolean =>
  one.measures.every((measure, at) => JSON.stringify(measure) === JSON.stringify(other.measures[at]));

/** What the outcome remembers. False where the other work item remembers something of its own. */
const copyOutcome = async (from: string, to: string, projectId: string): Promise<boolean> => {
  const [mine, there] = await Promise.all([loadOutcome(from), loadOutcome(to)]);
  if (!mine || isEmpty(mine.outcome)) return true;
  if (there && !isEmpty(there.outcome)) return isSameOutcome(mine.outcome, there.outcome);
  await ensureOutcome(to, projectId);
  return saveOutcome(to, projectId, mine.outcome, there?.version ?? 0);
};

/** The goal, and false where the other work item names one of its own. */
const copyGoal = async (from: string, to: string): Promise<boolean> => {
  const [{ goal }, there] = await Promise.all([loadGoal(from), loadGoal(to)]);
  if (!goal) return true;
  if (there.goal) return there.goal.link === goal.link;
  return (await saveGoal(to, goal, there.version)) !== null;
};

const removeMemory = async (outcomeId: string): Promise<void> => {
  await kvs.entity<GoalRow>('goal').delete(outcomeId);
  await kvs.entity<OutcomeRow>('outcome').delete(outcomeId);
  await kvs.delete(`${WRITTEN}${outcomeId}`);
};

/**
 * Everything of a work item under another one, and nothing of it under the first. Called again after a failure it goes on.
 * `taken` where something of its own has a place there; then nothing was taken away. Which work items, and whether they may
 * be changed, the caller has checked.
 */
export const attach = async (from: string, to: string, quarters: Quarter[], home: Home): Promise<'done' | 'taken'> => {
  const copies = quarters.map(quarter => ({ from, to, quarter, home }));
  await ensureOutcome(to, home.projectId);
  if (!(await claimAll(copies))) return 'taken';
  if (!(await copyOutcome(from, to, home.projectId)) || !(await copyGoal(from, to))) {
    for (const copy of copies) await release(copy);
    return 'taken';
  }
  for (const copy of copies) await copyMoves(copy);
  for (const copy of copies)
    if (!(await isCopied(copy))) throw new Error(`[storage] ${from} ${copy.quarter} is not copied in full; try again`);
  await eraseWorkItem(from, quarters);
  return 'done';
};

/** Erases all that is kept of a work item. Called again after a failure it goes on. */
export const eraseWorkItem = async (outcomeId: string, quarters: Quarter[]): Promise<void> => {
  for (const quarter of quarters) await removeNegotiation(outcomeId, quarter);
  await removeMemory(outcomeId);
};
