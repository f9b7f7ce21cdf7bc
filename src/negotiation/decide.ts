import { assess } from './assess';
import { accept, offer } from './bargain';
import type { Decided, Event } from './event';
import { shareIntent } from './intent';
import { barred } from './legal';
import type { Move } from './move';
import { apply, begin, type Negotiation } from './negotiation';
import { lastDay, type Quarter } from './quarter';
import { asked, isOpen } from './question';
import { accepted, type Result, refused } from './refusal';
import type { AccountId, Mark, Now, Viewer } from './shape';
import { MOST_OPEN_QUESTIONS } from './thresholds';

/** Who moves: the server decides, from the platform's identity. */
export type Actor = { viewer: Viewer; account: AccountId };

const content = (state: Negotiation, move: Move, by: Mark, now: Now): Result<Decided> => {
  switch (move.kind) {
    case 'shareIntent':
      return shareIntent(state, move, now);
    case 'handBack':
      return move.question === ''
        ? refused('question-missing', 'question')
        : accepted({ kind: 'handedBack', question: move.question });
    case 'ask':
      if (move.question === '') return refused('question-missing', 'question');
      if (state.questions.filter(isOpen).length >= MOST_OPEN_QUESTIONS) return refused('too-many-questions');
      return accepted({ kind: 'asked', question: move.question, blocking: move.blocking });
    case 'answer': {
      const question = state.questions.find(each => each.number === move.question && isOpen(each));
      if (!question || asked(question) !== by.party) return refused('question-unknown');
      return move.answer === ''
        ? refused('answer-missing', 'answer')
        : accepted({ kind: 'answered', question: move.question, answer: move.answer });
    }
    case 'assess':
      return assess(move, now);
    case 'offer':
    case 'accept': {
      const { assessment } = state;
      if (!assessment) throw new Error('[negotiation] bargaining without an assessment; the record is damaged');
      return move.kind === 'offer'
        ? offer({ ...state, assessment }, move, by)
        : accept({ ...state, assessment }, move, by);
    }
    case 'park':
      return move.reason === ''
        ? refused('reason-missing', 'reason')
        : accepted({ kind: 'parked', reason: move.reason });
    case 'resume':
      return move.reason === ''
        ? refused('reason-missing', 'reason')
        : accepted({ kind: 'resumed', reason: move.reason });
  }
};

/**
 * The rulebook's one door: a move by somebody against the version it saw becomes an event, or a refusal. Pure: the clock
 * is an argument. A repeated move (`isRepeat`) is for the caller to answer with the state as it is.
 */
export const decide = (state: Negotiation, actor: Actor, move: Move, now: Now): Result<Event> => {
  if (actor.viewer === 'observer') return refused('not-a-party');
  if (move.seen !== state.version) return refused('moved-on');
  const bar = barred(state, actor.viewer, move.kind);
  if (bar) return { ok: false, refusal: bar };
  const by: Mark = { party: actor.viewer, account: actor.account, at: now.at };
  const decided = content(state, move, by, now);
  if (!decided.ok) return decided;
  return accepted({ ...decided.value, number: state.version + 1, id: move.id, by });
};

/** The same id twice is one move (N26). */
export const isRepeat = (state: Negotiation, id: string): boolean => state.moves.includes(id);

/** Decides a move and folds it into the state. */
export const play = (
  state: Negotiation,
  actor: Actor,
  move: Move,
  now: Now,
): Result<{ state: Negotiation; event: Event }> => {
  const decided = decide(state, actor, move, now);
  return decided.ok ? accepted({ state: apply(state, decided.value), event: decided.value }) : decided;
};

/** N1: a leader or a team member opens; that none is open yet is for the store to say. */
export const open = (outcomeId: string, quarter: Quarter, actor: Actor, id: string, now: Now): Result<Negotiation> => {
  if (actor.viewer === 'observer') return refused('not-a-party');
  if (lastDay(quarter) < now.day) return refused('quarter-over');
  return accepted(begin(outcomeId, quarter, { party: actor.viewer, account: actor.account, at: now.at }, id));
};
