import { apply } from './apply';
import { assess } from './assess';
import { accept, offer } from './bargain';
import type { Decided, Event } from './event';
import { shareIntent } from './intent';
import { barred } from './legal';
import { checkIn, confirm, fallBack, report, review, stop } from './live';
import type { Move } from './move';
import { begin, type Negotiation, type Opening } from './negotiation';
import { lastDay } from './quarter';
import { asked, isOpen } from './question';
import { accepted, type Result, refused } from './refusal';
import type { AccountId, Mark, Now, Viewer } from './shape';
import { MOST_AGREEMENTS } from './thresholds';

/** Who moves: the server decides, from the platform's identity. */
export type Actor = { viewer: Viewer; account: AccountId };

/** What a decision needs to know beyond its own negotiation. */
export type Beyond = {
  /** Agreements that the team has in force in this quarter, this negotiation aside (A1). */
  otherAgreements: number;
};

const withReason = (reason: string, decided: Decided): Result<Decided> =>
  reason === '' ? refused('reason-missing', 'reason') : accepted(decided);

const content = (state: Negotiation, move: Move, by: Mark, now: Now, beyond: Beyond): Result<Decided> => {
  switch (move.kind) {
    case 'shareIntent':
      return shareIntent(state, move, now);
    case 'handBack':
      return move.question === ''
        ? refused('question-missing', 'question')
        : accepted({ kind: 'handedBack', question: move.question });
    case 'ask':
      return move.question === ''
        ? refused('question-missing', 'question')
        : accepted({ kind: 'asked', question: move.question, blocking: move.blocking });
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
      if (move.kind === 'offer') return offer({ ...state, assessment }, move, by);
      if (!state.agreement && beyond.otherAgreements >= MOST_AGREEMENTS) return refused('too-many-outcomes');
      return accept({ ...state, assessment }, move, by);
    }
    case 'park':
      return withReason(move.reason, { kind: 'parked', reason: move.reason });
    case 'resume':
      return withReason(move.reason, { kind: 'resumed', reason: move.reason });
    case 'fallBack':
      return fallBack(state);
    case 'checkIn':
      return checkIn(state, move, now);
    case 'confirm':
      return confirm(state, move, now);
    case 'reopen':
      return withReason(move.reason, { kind: 'reopened', fact: move.fact, reason: move.reason });
    case 'keep':
      return withReason(move.reason, { kind: 'kept', reason: move.reason });
    case 'stop':
      return stop(state, move, by);
    case 'report':
      return report(state, move, now);
    case 'review':
      return review(state, move, by);
  }
};

/**
 * The rulebook's one door: a move by somebody against the version it saw becomes an event, or a refusal. Pure: the clock
 * is an argument. A repeated move (`isRepeat`) is for the caller to answer with the state as it is.
 */
export const decide = (
  state: Negotiation,
  actor: Actor,
  move: Move,
  now: Now,
  beyond: Beyond = ALONE,
): Result<Event> => {
  if (actor.viewer === 'observer') return refused('not-a-party');
  if (move.seen !== state.version) return refused('moved-on');
  const bar = barred(state, actor.viewer, move.kind, now.day);
  if (bar) return { ok: false, refusal: bar };
  const by: Mark = { party: actor.viewer, account: actor.account, at: now.at };
  const decided = content(state, move, by, now, beyond);
  if (!decided.ok) return decided;
  return accepted({ ...decided.value, number: state.version + 1, id: move.id, by });
};

const ALONE: Beyond = { otherAgreements: 0 };

/** The same id twice is one move (N26). */
export const isRepeat = (state: Negotiation, id: string): boolean => state.moves.includes(id);

/** Decides a move and folds it into the state. */
export const play = (
  state: Negotiation,
  actor: Actor,
  move: Move,
  now: Now,
  beyond: Beyond = ALONE,
): Result<{ state: Negotiation; event: Event }> => {
  const decided = decide(state, actor, move, now, beyond);
  return decided.ok ? accepted({ state: apply(state, decided.value), event: decided.value }) : decided;
};

/** N1: a leader or a team member opens; that none is open yet is for the store to say. */
export const open = (opening: Opening, actor: Actor, id: string, now: Now): Result<Negotiation> => {
  if (actor.viewer === 'observer') return refused('not-a-party');
  if (lastDay(opening.quarter, opening.fiscalStart) < now.day) return refused('quarter-over');
  return accepted(begin(opening, { party: actor.viewer, account: actor.account, at: now.at }, id));
};
