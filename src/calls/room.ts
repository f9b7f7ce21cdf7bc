import * as v from 'valibot';
import type { Answer, OutcomeView, RoomView } from '../api';
import { goalLink } from '../jira';
import {
  type Attempt,
  accepted,
  Count,
  courseOf,
  historyFor,
  type Instant,
  isSettled,
  JiraId,
  measureOf,
  type Negotiation,
  pastViewFor,
  Quarter,
  type RememberedAttempt,
  readingsOf,
  refused,
  stateAfter,
  viewFor,
  type Written,
} from '../negotiation';
import { loadGoal, loadMoves, loadNegotiation, loadOutcome } from '../storage';
import { type Access, access } from './access';
import { door } from './door';
import { dayIn } from './zone';

export const Which = v.strictObject({ outcomeId: JiraId, quarter: Quarter });

/**
 * What the outcome remembers, for those who may read it: both parties, and observers once the quarter has something to run
 * on. A quarter that runs is shown with its own measure, though the next one may be assessed by another. `until` leaves
 * out what was written later.
 */
const outcomeView = async (
  state: Negotiation,
  { viewer }: Access,
  until: Instant | null = null,
): Promise<OutcomeView | null> => {
  if (viewer === 'observer' && !isSettled(state)) return null;
  const stored = await loadOutcome(state.outcomeId);
  const measure = stored && (courseOf(state)?.measure ?? measureOf(stored.outcome));
  if (!stored || !measure) return null;
  const isKnown = ({ by }: { by: Written }): boolean => until === null || by.at <= until;
  const attempts = stored.outcome.attempts.filter(isKnown);
  return {
    measure,
    readings: readingsOf(stored.outcome, measure)
      .filter(isKnown)
      .map(({ value, on, source }) => ({ value, on, source })),
    history: attempts.length > 0 ? { kind: 'tried', attempts: attempts.map(told) } : { kind: 'never-tried' },
  };
};

/** An attempt as the team tells it, without who wrote it down. */
const told = ({ quarter: _quarter, by: _by, ...attempt }: RememberedAttempt): Attempt => attempt;

/** A negotiation as this person may see it, with what both sides need beside it. */
export const roomView = async (state: Negotiation, found: Access): Promise<RoomView> => {
  const [outcome, { goal }] = await Promise.all([outcomeView(state, found), loadGoal(state.outcomeId)]);
  return {
    now: found.now.at,
    day: found.now.day,
    negotiation: viewFor(state, found.viewer, found.now.day),
    team: found.team,
    outcome,
    goal: goalLink(goal),
  };
};

/** The room as it was after a move. Who may not read the history may not step through it either (RULES 5). */
const roomAt = async (state: Negotiation, at: number, found: Access): Promise<Answer<RoomView>> => {
  if (found.viewer === 'observer' && !isSettled(state)) return refused('not-a-party');
  if (at > state.version) return refused('bad-input', 'at');
  const events = await loadMoves(state.outcomeId, state.quarter);
  const past = stateAfter(state, events, at);
  if (!past) return refused('bad-input', 'at');
  const then = events.find(({ number }) => number === at)?.by.at ?? state.opened.by.at;
  const day = dayIn(found.team.timeZone, new Date(then));
  return accepted({
    now: found.now.at,
    day,
    negotiation: pastViewFor(past, found.viewer, day),
    team: found.team,
    outcome: await outcomeView(past, found, then),
    goal: goalLink((await loadGoal(state.outcomeId)).goal),
  });
};

/** One negotiation in full: as it is or, with `at`, as it was after that move. A page may ask without `at`. */
export const room = door(
  v.strictObject({ ...Which.entries, at: v.optional(v.nullable(Count), null) }),
  async ({ outcomeId, quarter, at }, asker) => {
    const found = await access(outcomeId, asker);
    if (!found.ok) return found;
    const state = await loadNegotiation(outcomeId, quarter);
    if (!state) return refused('not-open');
    return at === null ? accepted(await roomView(state, found.value)) : roomAt(state, at, found.value);
  },
);

/** Every move so far, for whoever looks at the history. */
export const history = door(Which, async ({ outcomeId, quarter }, asker) => {
  const found = await access(outcomeId, asker);
  if (!found.ok) return found;
  const state = await loadNegotiation(outcomeId, quarter);
  if (!state) return refused('not-open');
  return accepted(historyFor(state, await loadMoves(outcomeId, quarter), found.value.viewer));
});
