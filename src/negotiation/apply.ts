import type { Event, EventOf } from './event';
import type { Negotiation } from './negotiation';
import { type Agreement, offerOf, packageOf, type Terms } from './offer';
import { isOpen, type Question } from './question';
import { resultOf } from './result';
import type { Firing, Kept } from './running';
import type { Mark, Party } from './shape';
import { ANSWERED_KEPT, CHECK_INS_KEPT } from './thresholds';
import { toMove } from './turn';

const withQuestion = (state: Negotiation, by: Mark, text: string, blocking: boolean): Negotiation => {
  const answered = state.questions.filter(question => !isOpen(question)).slice(-ANSWERED_KEPT);
  const open = state.questions.filter(isOpen);
  const question: Question = { number: state.asked + 1, by, text, blocking, answer: null };
  return { ...state, asked: state.asked + 1, questions: [...answered, ...open, question] };
};

const signed = (state: Negotiation, event: EventOf<'accepted'>): Agreement => {
  const { standing: offer, assessment } = state;
  const chosen = packageOf(offer, event.letter);
  if (!offer || !assessment || !chosen || chosen.hash !== event.hash)
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
    measure: assessment.measure,
    baseline: assessment.baseline,
    terms: chosen.terms,
    grants: event.grants,
    acceptances: event.acceptances,
    signatures,
  };
};

/** What came stays what came: a kept promise follows its ask into the amended terms, and no two follow into one. */
const keptUnder = (kept: Kept[], before: Terms | undefined, after: Terms): Kept[] => {
  const carried: Kept[] = [];
  for (const each of kept) {
    const ask = before?.asks[each.ask];
    const fits = (place: number): boolean => {
      const other = after.asks[place];
      const isSame = other?.what === ask?.what && other?.howMuch === ask?.howMuch;
      return isSame && !carried.some(one => one.ask === place);
    };
    const place = fits(each.ask) ? each.ask : after.asks.findIndex((_, at) => fits(at));
    if (place >= 0) carried.push({ ...each, ask: place });
  }
  return carried;
};

/** What a firing is about, in words that an amendment may keep: the clause, or the ask with the day it was promised for. */
const subjectOf = ({ kind, place }: Firing, { terms, grants }: Agreement): string => {
  const by = grants.find(grant => grant.ask === place)?.by;
  return JSON.stringify(kind === 'clause' ? terms.clauses[place] : [terms.asks[place], by]);
};

/** What fired has fired: it follows its clause or promise into the amended terms, where that stands unchanged. */
const firedUnder = (fired: Firing[], before: Agreement | null, after: Agreement): Firing[] =>
  fired.map(firing => {
    if (!before || firing.hash !== before.hash) return firing;
    const places = firing.kind === 'clause' ? after.terms.clauses : after.terms.asks;
    const subject = subjectOf(firing, before);
    const place = places.findIndex((_, at) => subjectOf({ ...firing, place: at }, after) === subject);
    return place < 0 ? firing : { ...firing, place, hash: after.hash };
  });

const agreed = (state: Negotiation, event: EventOf<'accepted'>): Negotiation => {
  const agreement = signed(state, event);
  return {
    ...state,
    phase: 'running',
    agreement,
    original: state.original ?? agreement,
    reopening: null,
    kept: keptUnder(state.kept, state.agreement?.terms, agreement.terms),
    fired: firedUnder(state.fired, state.agreement, agreement),
  };
};

/** What lies on the table outside a re-opening: the agreement itself or, where there is none, nothing (N12). */
const tableOf = ({ agreement }: Negotiation) => ({ standing: agreement && offerOf(agreement), answered: null });

const reopened = (state: Negotiation, { by, fact, reason }: EventOf<'reopened'>): Negotiation => {
  const { assessment } = state;
  if (!assessment) throw new Error('[negotiation] a re-opening without an assessment; the record is damaged');
  return {
    ...state,
    ...tableOf(state),
    phase: 'bargaining',
    fired: settled(state),
    reopening: { by, fact, reason, assessment },
    reopened: [...state.reopened, { by, fact }],
  };
};

/** What a re-opening leaves behind when it ends without a signature: nothing (N13). */
const asAgreed = (state: Negotiation): Negotiation =>
  state.reopening ? { ...state, ...tableOf(state), assessment: state.reopening.assessment, reopening: null } : state;

/** `keep` answers what is open: a wish to stop, a re-opening, or what clauses and promises drafted for that side. */
const kept = (state: Negotiation, { by }: EventOf<'kept'>): Negotiation => {
  if (state.stopping) return { ...state, stopping: null };
  if (state.reopening) return { ...asAgreed(state), phase: 'running' };
  return { ...state, fired: settled(state, by.party) };
};

/** What came, however late, is no longer missing. */
const promiseKept = (state: Negotiation, { ask, on, by }: EventOf<'promiseKept'>): Negotiation => ({
  ...state,
  kept: [...state.kept, { ask, on, by }],
  fired: state.fired.map(firing =>
    firing.kind === 'promise' && firing.place === ask && firing.hash === state.agreement?.hash
      ? { ...firing, settled: true }
      : firing,
  ),
});

/** Firings that were answered: all of them, or those of one side. */
const settled = ({ fired }: Negotiation, side?: Party): Firing[] =>
  fired.map(firing => ({ ...firing, settled: firing.settled || side === undefined || firing.side === side }));

/** A new measure in a re-opening leaves no offer that could be answered: the table is cleared for the team's. */
const assessed = (state: Negotiation, event: EventOf<'assessed'>): Negotiation => ({
  ...state,
  phase: 'bargaining',
  standing: null,
  answered: null,
  assessment: { ...event.assessment, by: event.by },
});

const reported = (state: Negotiation, event: EventOf<'reported'>): Negotiation => {
  const next: Negotiation = {
    ...asAgreed(state),
    phase: state.phase === 'closed' ? 'closed' : 'review',
    stopping: null,
    report: { ...event.report, by: event.by },
  };
  return state.phase === 'closed' ? { ...next, result: resultOf(next) } : next;
};

/** With the second review the quarter is closed, and its result computed (N16). */
const reviewed = (state: Negotiation, event: EventOf<'reviewed'>): Negotiation => {
  const reviews = { ...state.reviews, [event.by.party]: { ...event.review, by: event.by } };
  const next = { ...state, reviews };
  return reviews.leader && reviews.team ? { ...next, phase: 'closed', result: resultOf(next) } : next;
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
      return assessed(state, event);
    case 'offered':
      return { ...state, answered: state.standing, standing: event.offer, offered: event.offer.number };
    case 'accepted':
      return agreed(state, event);
    case 'parked':
      return { ...state, parked: { by: event.by, reason: event.reason } };
    case 'resumed':
      return { ...state, parked: null };
    case 'fellBack':
      return { ...state, phase: 'running', fallenBack: { ...event.fallenBack, by: event.by } };
    case 'checkedIn':
      return { ...state, checkIns: [...state.checkIns, { ...event.checkIn, by: event.by }].slice(-CHECK_INS_KEPT) };
    case 'promiseKept':
      return promiseKept(state, event);
    case 'fired':
      return { ...state, fired: [...state.fired, ...event.firings] };
    case 'reopened':
      return reopened(state, event);
    case 'kept':
      return kept(state, event);
    case 'stopAsked':
      return { ...state, stopping: { by: event.by, reason: event.reason } };
    case 'stopped':
      return { ...state, phase: 'review', stopping: null, stopped: { by: event.by, reason: event.reason } };
    case 'reported':
      return reported(state, event);
    case 'reviewed':
      return reviewed(state, event);
  }
};

/** The state after one event: total, without clock or chance, so that folding the history gives the stored state (N25). */
export const apply = (state: Negotiation, event: Event): Negotiation => {
  const next = happened(state, event);
  return {
    ...next,
    version: event.number,
    moves: [...state.moves, event.id],
    since: toMove(next) === toMove(state) ? state.since : event.by.at,
  };
};

export const fold = (start: Negotiation, events: Event[]): Negotiation => events.reduce(apply, start);
