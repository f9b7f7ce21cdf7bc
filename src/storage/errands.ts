import { Filter, FilterConditions, kvs, WhereConditions } from '@forge/kvs';
import * as v from 'valibot';
import { Count, Instant, JiraId, MoveId, Quarter, StateOfPlay } from '../negotiation';
import { knownCursor } from './cursor';
import { negotiationKey } from './keys';
import { isLostRace } from './lost-race';
import { bodyOf, read, readable } from './record';

/** Jira told something that may pass, or something that cannot. */
const Failure = v.strictObject({
  /** Jira's status; null where no answer came. */
  status: v.nullable(Count),
  reason: v.pipe(v.string(), v.maxLength(300)),
});
export type Failure = v.InferOutput<typeof Failure>;

/**
 * Something that Jira is still to be told: one row of the outbox. It is written in the transaction of its move, so that no
 * move is without one, and deleted when all of it is done.
 */
export const Errand = v.strictObject({
  outcomeId: JiraId,
  quarter: Quarter,
  /** What happened: a move's kind, `opened`, or `clock` where nobody moved. */
  event: v.pipe(v.string(), v.maxLength(40)),
  /** The event's place in the negotiation: errands of one negotiation are run in this order. */
  number: Count,
  at: Instant,
  /** Of an opening its own id: an errand whose opening came to nothing is dropped by it. */
  opening: v.nullable(MoveId),
  /** The state of play before and after. Null where there was none. */
  from: v.nullable(StateOfPlay),
  to: StateOfPlay,
  tries: Count,
  /** Id of the last change, by which whoever made it knows it again; null of a new errand. */
  change: v.nullable(MoveId),
  /** The last failure; null where none was. */
  failure: v.nullable(Failure),
});
export type Errand = v.InferOutput<typeof Errand>;

/** An errand as it is stored: `due` from an instant on, or `parked` until an administrator decides. */
export type StoredErrand = { key: string; state: 'due' | 'parked'; dueAt: Instant; errand: Errand };

export type ErrandRow = { negotiation: string; state: string; dueAt: string; number: number; body: unknown };

const ENTITY = 'errand';
const entity = () => kvs.entity<ErrandRow>(ENTITY);

/**
 * `<work item>:<quarter>:errand:<0001>` of a move, and 0000 of the opening. Not the move's own key: whether a transaction may name
 * one key of two entities is unverified (Forge: unverified without a real site).
 */
export const errandKey = ({ outcomeId, quarter, number }: Pick<Errand, 'outcomeId' | 'quarter' | 'number'>): string =>
  `${negotiationKey(outcomeId, quarter)}:errand:${String(number).padStart(4, '0')}`;

/** `<work item>:<quarter>:clock:<day>`: what the clock did is told once a day at most. */
export const clockKey = (outcomeId: string, quarter: Quarter, day: string): string =>
  `${negotiationKey(outcomeId, quarter)}:clock:${day}`;

const rowOf = (errand: Errand, state: 'due' | 'parked', dueAt: Instant): ErrandRow => ({
  negotiation: negotiationKey(errand.outcomeId, errand.quarter),
  state,
  dueAt,
  number: errand.number,
  body: bodyOf(Errand, errand),
});

/** The row of a new errand, due at once: for the transaction of its move. */
export const errandRow = (errand: Errand): ErrandRow => rowOf(errand, 'due', errand.at);

const Row = v.looseObject({ state: v.picklist(['due', 'parked']), dueAt: Instant });

const stored = (key: string, value: ErrandRow): StoredErrand => {
  const errand = read(Errand, `errand ${key}`, value);
  const { state, dueAt } = v.parse(Row, value);
  return { key, state, dueAt, errand };
};

/** One errand, strictly consistent; null where it is done. */
export const loadErrand = async (key: string): Promise<StoredErrand | null> => {
  const value = await entity().get(key);
  return value ? stored(key, value) : null;
};

/** Writes an errand of its own, beside no move. False where one with this key waits already. */
export const createErrand = async (key: string, errand: Errand): Promise<boolean> => {
  try {
    await entity().set(key, errandRow(errand), { keyPolicy: 'FAIL_IF_EXISTS' });
    return true;
  } catch (error) {
    if (isLostRace(error)) return false;
    throw error;
  }
};

const PAGE = 100;

/** A negotiation's errands in their order, from the index: a hint. Each is loaded by its key before anything is done. */
export const errandsOf = async (outcomeId: string, quarter: Quarter): Promise<string[]> => {
  const { results } = await entity()
    .query()
    .index('by-negotiation', { partition: [negotiationKey(outcomeId, quarter)] })
    .limit(PAGE)
    .getMany();
  return results.map(({ key }) => key);
};

type ErrandPage = { errands: StoredErrand[]; unreadable: string[]; next: string | null };

const paged = (results: { key: string; value: ErrandRow }[], next: string | undefined): ErrandPage => {
  const unreadable: string[] = [];
  const errands = results.flatMap(({ key, value }) => readable(() => stored(key, value), unreadable) ?? []);
  return { errands, unreadable, next: next ?? null };
};

/** Errands that were due before an instant, the longest waiting first. */
export const overdueErrands = async (before: Instant, from: string | null): Promise<ErrandPage> => {
  const query = entity()
    .query()
    .index('by-state', { partition: ['due'] })
    .where(WhereConditions.lessThan(before))
    .limit(PAGE);
  const { results, nextCursor } = await (from === null ? query : query.cursor(from)).getMany();
  return paged(results, nextCursor);
};

/** Errands that were given up, for an administrator to look at. */
export const parkedErrands = async (from: string | null): Promise<ErrandPage> => {
  const query = entity()
    .query()
    .index('by-state', { partition: ['parked'] })
    .limit(PAGE);
  const { results, nextCursor } = await knownCursor((from === null ? query : query.cursor(from)).getMany(), from);
  return paged(results, nextCursor);
};

/** As it was seen: whoever changes an errand changes its `dueAt` or its `state`, so both together are its version. */
const asSeen = ({ state, dueAt }: StoredErrand) =>
  new Filter<ErrandRow>().and('state', FilterConditions.equalTo(state)).and('dueAt', FilterConditions.equalTo(dueAt));

/** Did what failed in doubt happen? By reading back: the platform says neither whether a lost answer was a lost write. */
const settled = async (work: Promise<void>, key: string, isDone: (now: StoredErrand | null) => boolean) => {
  try {
    await work;
    return true;
  } catch (error) {
    const now = await loadErrand(key);
    if (isDone(now)) return true;
    if (isLostRace(error)) return false;
    throw error;
  }
};

/** Changes an errand that is still as it was seen. Null where somebody else has taken or finished it. */
export const changeErrand = async (
  seen: StoredErrand,
  change: { state?: 'due' | 'parked'; dueAt: Instant; errand?: Errand },
): Promise<StoredErrand | null> => {
  const made = { ...seen, ...change };
  const next: StoredErrand = { ...made, errand: { ...made.errand, change: crypto.randomUUID() } };
  const row = rowOf(next.errand, next.state, next.dueAt);
  const work = kvs
    .transact()
    .set(seen.key, row, { entityName: ENTITY, conditions: asSeen(seen) })
    .execute();
  const isOurs = (now: StoredErrand | null) => now?.errand.change === next.errand.change;
  return (await settled(work, seen.key, isOurs)) ? next : null;
};

/** Removes an errand that is still as it was seen. False where somebody else has taken it. */
export const removeErrand = (seen: StoredErrand): Promise<boolean> =>
  settled(
    kvs
      .transact()
      .delete(seen.key, { entityName: ENTITY, conditions: asSeen(seen) })
      .execute(),
    seen.key,
    now => now === null,
  );

/** Removes an errand, whoever holds it: one whose opening was refused, or that an administrator gave up. */
export const dropErrand = (key: string): Promise<void> => entity().delete(key);
