import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { type Event, lastDay, Negotiation, outcomeAfter, type Quarter, turnOf } from '../negotiation';
import { moveKey, negotiationKey } from './keys';
import { isLostRace } from './lost-race';
import { ensureOutcome, loadOutcome, type OutcomeRow, outcomeRow } from './outcomes';
import { bodyOf, read, UnreadableRecord } from './record';

/** Only what an index or a condition needs is typed; the negotiation itself is the body. */
export type NegotiationRow = {
  projectId: string;
  quarter: string;
  leaderId: string;
  phase: string;
  turn: string;
  dueOn: string;
  version: number;
  body: unknown;
};

/** Whose lists a negotiation is found in: the project it is in and the leader it is with, as of now. */
export type Home = { projectId: string; leaderId: string };

/** A stored record is at most 240 KiB (Forge limits: KVS); the rest is for the typed attributes. */
export const MOST_BYTES = 235 * 1024;

const entity = () => kvs.entity<NegotiationRow>('negotiation');

const rowOf = (state: Negotiation, home: Home): NegotiationRow => ({
  projectId: home.projectId,
  quarter: state.quarter,
  leaderId: home.leaderId,
  phase: state.phase,
  turn: turnOf(state) ?? 'none',
  dueOn: state.priority?.deadline ?? lastDay(state.quarter),
  version: state.version,
  body: bodyOf(state),
});

/** Parses a stored row and checks that it is the record its key says. */
export const readNegotiation = (key: string, stored: NegotiationRow): Negotiation => {
  const state = read(Negotiation, `negotiation ${key}`, stored);
  if (negotiationKey(state.outcomeId, state.quarter) !== key || state.version !== stored.version)
    throw new UnreadableRecord(`negotiation ${key}`, 'body and attributes disagree');
  return state;
};

/** One negotiation, strictly consistent; null where none was opened. */
export const loadNegotiation = async (outcomeId: string, quarter: Quarter): Promise<Negotiation | null> => {
  const key = negotiationKey(outcomeId, quarter);
  const stored = await entity().get(key);
  return stored ? readNegotiation(key, stored) : null;
};

/** Creates the record of an opened negotiation, at version 0 and alone. False where one exists (N1). */
export const createNegotiation = async (state: Negotiation, home: Home): Promise<boolean> => {
  await ensureOutcome(state.outcomeId, home.projectId);
  try {
    await entity().set(negotiationKey(state.outcomeId, state.quarter), rowOf(state, home), {
      keyPolicy: 'FAIL_IF_EXISTS',
    });
    return true;
  } catch (error) {
    if (isLostRace(error)) return false;
    throw error;
  }
};

export const isTooLarge = (state: Negotiation): boolean =>
  new TextEncoder().encode(JSON.stringify(bodyOf(state))).length > MOST_BYTES;

const seenAt = <Row extends { version: number }>(version: number) =>
  new Filter<Row>().and('version', FilterConditions.equalTo(version));

/**
 * Saves a move: the new state conditioned on the version it was decided against, the move's own row, and what it changes
 * in the outcome, all or nothing. `lost` where somebody moved first. A failure that leaves open whether it was written is
 * settled by reading back and looking for the move's id.
 */
export const saveMove = async (state: Negotiation, event: Event, home: Home): Promise<'saved' | 'lost'> => {
  const key = negotiationKey(state.outcomeId, state.quarter);
  const seen = event.number - 1;
  const transaction = kvs
    .transact()
    .set(key, rowOf(state, home), { entityName: 'negotiation', conditions: seenAt<NegotiationRow>(seen) })
    .set(
      moveKey(key, event.number),
      { negotiation: key, number: event.number, body: bodyOf(event) },
      { entityName: 'move' },
    );
  if (event.kind === 'assessed') {
    const known = await loadOutcome(state.outcomeId);
    if (!known) throw new Error(`[storage] outcome ${state.outcomeId} has no record; open a negotiation for it first`);
    const outcome = outcomeAfter(known.outcome, event);
    if (outcome)
      transaction.set(state.outcomeId, outcomeRow(home.projectId, { outcome, version: known.version + 1 }), {
        entityName: 'outcome',
        conditions: seenAt<OutcomeRow>(known.version),
      });
  }
  try {
    await transaction.execute();
    return 'saved';
  } catch (error) {
    const current = await loadNegotiation(state.outcomeId, state.quarter);
    if (current?.moves.includes(event.id)) return 'saved';
    if (isLostRace(error) || current?.version !== seen) return 'lost';
    throw error;
  }
};
