import { courseOf } from './course';
import { type MoveKind, moveKinds } from './move';
import type { Negotiation, Phase } from './negotiation';
import { asked, isOpen, pressing } from './question';
import { type Refusal, type RefusalCode, refused } from './refusal';
import type { Day, Party, Viewer } from './shape';
import { otherParty } from './shape';
import { missingCounterweight } from './signing';
import { MOST_OPEN_QUESTIONS } from './thresholds';
import { isInForce, isOver, isToMove, isUnanswered, pendingFirings } from './turn';

type Timing = {
  /** The only party that ever makes this move; null where both may. */
  party: Party | null;
  phases: Phase[];
  /** Only by the party to move at the table. */
  onTurn: boolean;
};

/** Who may make which move in which phase (RULES 4): the one table behind buttons, decisions and tests. */
const timings: Record<MoveKind, Timing> = {
  shareIntent: { party: 'leader', phases: ['intent'], onTurn: true },
  handBack: { party: 'team', phases: ['assessment'], onTurn: true },
  ask: { party: null, phases: ['assessment', 'bargaining', 'running'], onTurn: false },
  answer: { party: null, phases: ['intent', 'assessment', 'bargaining', 'running', 'review'], onTurn: false },
  assess: { party: 'team', phases: ['assessment', 'bargaining'], onTurn: true },
  offer: { party: null, phases: ['bargaining'], onTurn: true },
  accept: { party: null, phases: ['bargaining'], onTurn: true },
  park: { party: null, phases: ['intent', 'assessment', 'bargaining'], onTurn: false },
  resume: { party: null, phases: ['intent', 'assessment', 'bargaining'], onTurn: false },
  fallBack: { party: null, phases: ['bargaining'], onTurn: false },
  checkIn: { party: 'team', phases: ['running', 'bargaining'], onTurn: false },
  confirm: { party: 'team', phases: ['running', 'bargaining', 'review'], onTurn: false },
  reopen: { party: null, phases: ['running'], onTurn: false },
  keep: { party: null, phases: ['running', 'bargaining'], onTurn: false },
  stop: { party: null, phases: ['running'], onTurn: false },
  report: { party: 'team', phases: ['running', 'bargaining', 'review', 'closed'], onTurn: false },
  review: { party: null, phases: ['review'], onTurn: false },
};

const bar = (code: RefusalCode, ...about: string[]): Refusal => refused(code, ...about).refusal;

/** What stands on the table could be signed as it is, whoever's words are still missing (N7, N8). */
const isSignable = (state: Negotiation): boolean =>
  state.standing?.packages.some(each => each.terms.forecast && !missingCounterweight(state, each)) ?? false;

/** Whose `keep` ends what is open: who was asked to stop, who did not re-open, or whom a clause or promise gave the turn. */
const keeper = (state: Negotiation): Party | null => {
  if (state.stopping) return otherParty(state.stopping.by.party);
  if (state.reopening) return otherParty(state.reopening.by.party);
  return pendingFirings(state)[0]?.side ?? null;
};

/** What bars a move for reasons of its own, once party and phase allow it. */
const own: Partial<Record<MoveKind, (state: Negotiation, party: Party, day: Day) => Refusal | null>> = {
  shareIntent: state => (pressing(state.questions) ? bar('question-open') : null),
  ask: state => (state.questions.filter(isOpen).length < MOST_OPEN_QUESTIONS ? null : bar('too-many-questions')),
  answer: (state, party) =>
    state.questions.some(question => isOpen(question) && asked(question) === party) ? null : bar('question-unknown'),
  assess: state =>
    state.phase === 'assessment' || (state.reopening && (isUnanswered(state) || !state.standing))
      ? null
      : bar('wrong-phase'),
  accept: state => (!state.standing || isUnanswered(state) ? bar('offer-moved-on') : null),
  park: state => (state.reopening ? bar('wrong-phase') : null),
  fallBack: (state, _party, day) => {
    if (state.reopening) return bar('wrong-phase');
    return state.priority && day > state.priority.deadline ? null : bar('deadline-not-reached');
  },
  checkIn: (state, _party, day) => {
    if (!isInForce(state)) return bar('wrong-phase');
    if (day < state.begins) return bar('quarter-not-begun');
    return day > state.ends ? bar('quarter-over') : null;
  },
  confirm: state => {
    if (!isInForce(state) && state.phase !== 'review') return bar('wrong-phase');
    const asks = courseOf(state)?.asks ?? [];
    return asks.length > state.kept.length ? null : bar('ask-unknown');
  },
  reopen: (state, _party, day) => {
    if (state.stopping) return bar('already-stopping');
    return day > state.ends ? bar('quarter-over') : null;
  },
  keep: (state, party) => (keeper(state) === party ? null : bar('nothing-to-keep')),
  stop: (state, party, day) => {
    if (state.stopping?.by.party === party) return bar('already-stopping');
    return day > state.ends ? bar('quarter-over') : null;
  },
  report: (state, _party, day) => {
    if (state.report || state.stopped) return null;
    if (!isInForce(state)) return bar('wrong-phase');
    return day > state.ends ? null : bar('quarter-running');
  },
  review: (state, party) => {
    if (!state.report) return bar('not-reported');
    return state.reviews[party] ? bar('already-reviewed') : null;
  },
};

/** Why this party may not make a move of this kind on this day, whatever its content; null where it may (N20, N24). */
export const barred = (state: Negotiation, viewer: Viewer, kind: MoveKind, day: Day): Refusal | null => {
  if (viewer === 'observer') return bar('not-a-party');
  const timing = timings[kind];
  if (timing.party && timing.party !== viewer) return bar('not-your-move');
  if (kind === 'resume') return state.parked ? null : bar('not-parked');
  if (state.parked) return bar('parked');
  if (!timing.phases.includes(state.phase)) return bar('wrong-phase');
  if (timing.onTurn && isOver(state, day)) return bar('quarter-over');
  if (kind === 'accept' && pressing(state.questions)) return bar('question-open');
  if (timing.onTurn && !isToMove(state, viewer)) return bar('not-your-turn');
  return own[kind]?.(state, viewer, day) ?? null;
};

/** The moves a party may make on a day: the single source for buttons, automation and tests (N20). */
export const legalMoves = (state: Negotiation, viewer: Viewer, day: Day): MoveKind[] =>
  moveKinds.filter(kind => !barred(state, viewer, kind, day) && (kind !== 'accept' || isSignable(state)));
