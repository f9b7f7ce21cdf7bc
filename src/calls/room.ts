import * as v from 'valibot';
import type { OutcomeView, RoomView } from '../api';
import {
  type Attempt,
  accepted,
  courseOf,
  historyFor,
  isSettled,
  JiraId,
  measureOf,
  type Negotiation,
  Quarter,
  type RememberedAttempt,
  readingsOf,
  refused,
  viewFor,
} from '../negotiation';
import { loadMoves, loadNegotiation, loadOutcome } from '../storage';
import { type Access, access } from './access';
import { door } from './door';

export const Which = v.strictObject({ outcomeId: JiraId, quarter: Quarter });

/**
 * What the outcome remembers, for those who may read it: both parties, and observers once the quarter has something to run
 * on. A quarter that runs is shown with its own measure, though the next one may be assessed by another.
 */
const outcomeView = async (state: Negotiation, { viewer }: Access): Promise<OutcomeView | null> => {
  if (viewer === 'observer' && !isSettled(state)) return null;
  const stored = await loadOutcome(state.outcomeId);
  const measure = stored && (courseOf(state)?.measure ?? measureOf(stored.outcome));
  if (!stored || !measure) return null;
  const { attempts } = stored.outcome;
  return {
    measure,
    readings: readingsOf(stored.outcome, measure).map(({ value, on, source }) => ({ value, on, source })),
    history: attempts.length > 0 ? { kind: 'tried', attempts: attempts.map(told) } : { kind: 'never-tried' },
  };
};

/** An attempt as the team tells it, without who wrote it down. */
const told = ({ quarter: _quarter, by: _by, ...attempt }: RememberedAttempt): Attempt => attempt;

/** A negotiation as this person may see it, with what both sides need beside it. */
export const roomView = async (state: Negotiation, found: Access): Promise<RoomView> => ({
  now: found.now.at,
  negotiation: viewFor(state, found.viewer, found.now.day),
  team: found.team,
  outcome: await outcomeView(state, found),
});

/** One negotiation in full. */
export const room = door(Which, async ({ outcomeId, quarter }, asker) => {
  const found = await access(outcomeId, asker);
  if (!found.ok) return found;
  const state = await loadNegotiation(outcomeId, quarter);
  return state ? accepted(await roomView(state, found.value)) : refused('not-open');
});

/** Every move so far, for whoever looks at the history. */
export const history = door(Which, async ({ outcomeId, quarter }, asker) => {
  const found = await access(outcomeId, asker);
  if (!found.ok) return found;
  const state = await loadNegotiation(outcomeId, quarter);
  if (!state) return refused('not-open');
  return accepted(historyFor(state, await loadMoves(outcomeId, quarter), found.value.viewer));
});
