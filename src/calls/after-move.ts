import {
  apply,
  courseOf,
  type Event,
  fire,
  type Negotiation,
  type Now,
  outcomeAfter,
  readingsOf,
} from '../negotiation';
import { loadOutcome, type StoredOutcome } from '../storage';

type After = { state: Negotiation; events: [Event, ...Event[]]; outcome: StoredOutcome | null };

/** What an outcome tells the clauses of an agreement: readings of the measure that was agreed, and of no other. */
export const readingsFor = (state: Negotiation, stored: StoredOutcome | null) => {
  const measure = courseOf(state)?.measure;
  return stored && measure ? readingsOf(stored.outcome, measure) : [];
};

/** Moves that tell the outcome something; only for these is it read. */
const telling: Event['kind'][] = ['assessed', 'accepted', 'checkedIn', 'reported', 'reviewed'];

/** What a move brings with it: what the outcome remembers of it and, at a check-in, clauses and promises that fire. */
export const afterMove = async ({ state, event }: { state: Negotiation; event: Event }, now: Now): Promise<After> => {
  if (!telling.includes(event.kind)) return { state, events: [event], outcome: null };
  const known = await loadOutcome(state.outcomeId);
  if (!known) throw new Error(`[play] outcome ${state.outcomeId} has no record; open a negotiation for it first`);
  const remembered = outcomeAfter(known.outcome, state, event);
  const outcome = remembered && { outcome: remembered, version: known.version + 1 };
  const fired =
    event.kind === 'checkedIn' ? fire(state, readingsFor(state, outcome ?? known), now, crypto.randomUUID()) : null;
  return fired ? { state: apply(state, fired), events: [event, fired], outcome } : { state, events: [event], outcome };
};
