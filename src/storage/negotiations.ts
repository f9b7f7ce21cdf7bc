import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { Event, Negotiation, type Quarter, type SharedPriority, toMove } from '../negotiation';
import { type Errand, type ErrandRow, errandKey, errandRow } from './errands';
import { moveKey, negotiationKey } from './keys';
import { isLostRace } from './lost-race';
import { ensureOutcome, type OutcomeRow, outcomeRow, type StoredOutcome } from './outcomes';
import { type PriorityRow, priorityKey, priorityRow } from './priorities';
import { bodyOf, isTooLong, read, UnreadableRecord } from './record';

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

const entity = () => kvs.entity<NegotiationRow>('negotiation');

const rowOf = (state: Negotiation, home: Home): NegotiationRow => ({
  projectId: home.projectId,
  quarter: state.quarter,
  leaderId: home.leaderId,
  phase: state.phase,
  turn: toMove(state) ?? 'none',
  dueOn: state.priority?.deadline ?? state.ends,
  version: state.version,
  body: bodyOf(Negotiation, state),
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

export const isTooLarge = (state: Negotiation): boolean => isTooLong(bodyOf(Negotiation, state));

const seenAt = <Row extends { version: number }>(version: number) =>
  new Filter<Row>().and('version', FilterConditions.equalTo(version));

/** What one save writes: the state after its events, and what they change beside it. */
export type Played = {
  state: Negotiation;
  /** In order; the first was decided against the stored version. */
  events: [Event, ...Event[]];
  home: Home;
  /** The outcome as it will be remembered, one version on; null where the events tell nothing about it. */
  outcome: StoredOutcome | null;
  /** A priority that is shared for the first time. */
  priority: SharedPriority | null;
  /** What Jira is to be told of it: written with the move, so that neither is without the other. */
  errands: Errand[];
};

const transactionOf = ({ state, events, home, outcome, priority, errands }: Played) => {
  const key = negotiationKey(state.outcomeId, state.quarter);
  const transaction = kvs.transact().set(key, rowOf(state, home), {
    entityName: 'negotiation',
    conditions: seenAt<NegotiationRow>(events[0].number - 1),
  });
  for (const event of events) {
    const row = { negotiation: key, number: event.number, body: bodyOf(Event, event) };
    transaction.set(moveKey(key, event.number), row, { entityName: 'move' });
  }
  if (outcome)
    transaction.set(state.outcomeId, outcomeRow(home.projectId, outcome), {
      entityName: 'outcome',
      conditions: seenAt<OutcomeRow>(outcome.version - 1),
    });
  if (priority) transaction.set<PriorityRow>(priorityKey(priority), priorityRow(priority), { entityName: 'priority' });
  for (const errand of errands)
    transaction.set<ErrandRow>(errandKey(errand), errandRow(errand), { entityName: 'errand' });
  return transaction;
};

/**
 * Saves a move with what follows from it: the new state conditioned on the version it was decided against, a row for each
 * event, and what they change beside it, all or nothing. `lost` where somebody moved first. A failure that leaves open
 * whether it was written is settled by reading back and looking for the move's id.
 */
export const saveMove = async (played: Played): Promise<'saved' | 'lost'> => {
  const { state, events } = played;
  const [first] = events;
  try {
    await transactionOf(played).execute();
    return 'saved';
  } catch (error) {
    const current = await loadNegotiation(state.outcomeId, state.quarter);
    if (current?.moves.includes(first.id)) return 'saved';
    if (isLostRace(error) || current?.version !== first.number - 1) return 'lost';
    throw error;
  }
};
