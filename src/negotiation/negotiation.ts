import * as v from 'valibot';
import { MarkedAssessment } from './assessment';
import type { Event } from './event';
import { Agreement, Offer, packageOf } from './offer';
import { Need, Priority } from './priority';
import { Quarter } from './quarter';
import { asked, isOpen, pressing, Question } from './question';
import { Count, Instant, JiraId, Mark, MoveId, otherParty, type Party, Text } from './shape';
import { ANSWERED_KEPT } from './thresholds';

/** Only these are stored; gap open, overdue, impasse and the like are computed from state and clock (RULES 3). */
export const Phase = v.picklist(['intent', 'assessment', 'bargaining', 'agreed']);
export type Phase = v.InferOutput<typeof Phase>;

/** One outcome in one quarter, between one leader and one team. */
export const Negotiation = v.strictObject({
  outcomeId: JiraId,
  quarter: Quarter,
  opened: v.strictObject({ by: Mark, id: MoveId }),
  phase: Phase,
  parked: v.nullable(v.strictObject({ by: Mark, reason: Text })),
  /** Moves made so far; a move is proposed against the version it saw. */
  version: Count,
  /** Since when the party to move has been the party to move. */
  since: Instant,
  priority: v.nullable(v.strictObject({ ...Priority.entries, by: Mark })),
  need: v.nullable(v.strictObject({ ...Need.entries, by: Mark })),
  assessment: v.nullable(MarkedAssessment),
  questions: v.array(Question),
  asked: Count,
  standing: v.nullable(Offer),
  /** The offer that the standing one answers. */
  answered: v.nullable(Offer),
  agreement: v.nullable(Agreement),
  /** Ids of the moves made, by which a repeated one is recognised (N26). */
  moves: v.array(MoveId),
});
export type Negotiation = v.InferOutput<typeof Negotiation>;

/** A negotiation as `open` leaves it (N1): in intent, the leader to move. */
export const begin = (outcomeId: string, quarter: Quarter, by: Mark, id: string): Negotiation => ({
  outcomeId,
  quarter,
  opened: { by, id },
  phase: 'intent',
  parked: null,
  version: 0,
  since: by.at,
  priority: null,
  need: null,
  assessment: null,
  questions: [],
  asked: 0,
  standing: null,
  answered: null,
  agreement: null,
  moves: [],
});

/** Whose turn the table makes it, open questions aside. */
const turnAtTable = (state: Negotiation): Party => {
  switch (state.phase) {
    case 'intent':
      return 'leader';
    case 'assessment':
      return 'team';
    default:
      return state.standing ? otherParty(state.standing.by.party) : 'team';
  }
};

/** The one party to move, or null while nobody is (parked, agreed): N20. A blocking question passes the turn to the party asked. */
export const turnOf = (state: Negotiation): Party | null => {
  if (state.parked || state.phase === 'agreed') return null;
  const question = pressing(state.questions);
  return question ? asked(question) : turnAtTable(state);
};

/** May this party move at the table? Who has the turn only because of a question answers it, and does no more. */
export const isToMove = (state: Negotiation, party: Party): boolean =>
  turnOf(state) === party && turnAtTable(state) === party;

/** Both see need and forecast from the moment the team has assessed (N6). */
export const isSealOpen = (state: Negotiation): boolean => state.assessment !== null;

const withQuestion = (state: Negotiation, by: Mark, text: string, blocking: boolean): Negotiation => {
  const answered = state.questions.filter(question => !isOpen(question)).slice(-ANSWERED_KEPT);
  const open = state.questions.filter(isOpen);
  const question: Question = { number: state.asked + 1, by, text, blocking, answer: null };
  return { ...state, asked: state.asked + 1, questions: [...answered, ...open, question] };
};

const signed = (state: Negotiation, event: Extract<Event, { kind: 'accepted' }>): Agreement => {
  const offer = state.standing;
  const chosen = packageOf(offer, event.letter);
  if (!offer || !chosen || chosen.hash !== event.hash)
    throw new Error(`[negotiation] move ${event.number} accepts an offer that does not stand; the history is damaged`);
  const signatureOf = (by: Mark) => ({ account: by.account, at: by.at });
  const signatures =
    offer.by.party === 'leader'
      ? { leader: signatureOf(offer.by), team: signatureOf(event.by) }
      : { leader: signatureOf(event.by), team: signatureOf(offer.by) };
  return {
    offer: offer.number,
    offeredBy: offer.by.party,
    letter: chosen.letter,
    bridge: chosen.bridge,
    hash: chosen.hash,
    terms: chosen.terms,
    grants: event.grants,
    acceptances: event.acceptances,
    signatures,
  };
};

const happened = (state: Negotiation, event: Event): Negotiation => {
  switch (event.kind) {
    case 'intentShared':
      return {
        ...state,
        phase: 'assessment',
        priority: { ...event.priority, by: event.by },
        need: event.need && { ...event.need, by: event.by },
      };
    case 'handedBack':
      return { ...withQuestion(state, event.by, event.question, true), phase: 'intent' };
    case 'asked':
      return withQuestion(state, event.by, event.question, event.blocking);
    case 'answered':
      return {
        ...state,
        questions: state.questions.map(question =>
          question.number === event.question ? { ...question, answer: { by: event.by, text: event.answer } } : question,
        ),
      };
    case 'assessed':
      return { ...state, phase: 'bargaining', assessment: { ...event.assessment, by: event.by } };
    case 'offered':
      return { ...state, answered: state.standing, standing: event.offer };
    case 'accepted':
      return { ...state, phase: 'agreed', agreement: signed(state, event) };
    case 'parked':
      return { ...state, parked: { by: event.by, reason: event.reason } };
    case 'resumed':
      return { ...state, parked: null };
  }
};

/** The state after one event: total, without clock or chance, so that folding the history gives the stored state (N25). */
export const apply = (state: Negotiation, event: Event): Negotiation => {
  const next = happened(state, event);
  return {
    ...next,
    version: event.number,
    moves: [...state.moves, event.id],
    since: turnOf(next) === turnOf(state) ? state.since : event.by.at,
  };
};

export const fold = (start: Negotiation, events: Event[]): Negotiation => events.reduce(apply, start);
