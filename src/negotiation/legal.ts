import { type MoveKind, moveKinds } from './move';
import { isToMove, type Negotiation, type Phase } from './negotiation';
import { asked, isOpen, pressing } from './question';
import { type Refusal, type RefusalCode, refused } from './refusal';
import type { Party, Viewer } from './shape';
import { missingCounterweight } from './signing';

type Timing = {
  /** The only party that ever makes this move; null where both may. */
  party: Party | null;
  phases: Phase[];
  /** Only by the party to move. */
  onTurn: boolean;
};

/** Who may make which move in which phase (RULES 4): the one table behind buttons, decisions and tests. */
const timings: Record<MoveKind, Timing> = {
  shareIntent: { party: 'leader', phases: ['intent'], onTurn: true },
  handBack: { party: 'team', phases: ['assessment'], onTurn: true },
  ask: { party: null, phases: ['assessment', 'bargaining', 'agreed'], onTurn: false },
  answer: { party: null, phases: ['intent', 'assessment', 'bargaining', 'agreed'], onTurn: false },
  assess: { party: 'team', phases: ['assessment'], onTurn: true },
  offer: { party: null, phases: ['bargaining'], onTurn: true },
  accept: { party: null, phases: ['bargaining'], onTurn: true },
  park: { party: null, phases: ['intent', 'assessment', 'bargaining'], onTurn: false },
  resume: { party: null, phases: ['intent', 'assessment', 'bargaining'], onTurn: false },
};

const bar = (code: RefusalCode, ...about: string[]): Refusal => refused(code, ...about).refusal;

/** What stands on the table could be signed as it is, whoever's words are still missing (N7, N8). */
const isSignable = (state: Negotiation): boolean =>
  state.standing?.packages.some(each => each.terms.forecast && !missingCounterweight(state, each)) ?? false;

/** Why this party may not make a move of this kind now, whatever its content; null where it may (N20, N24). */
export const barred = (state: Negotiation, viewer: Viewer, kind: MoveKind): Refusal | null => {
  if (viewer === 'observer') return bar('not-a-party');
  const timing = timings[kind];
  if (timing.party && timing.party !== viewer) return bar('not-your-move');
  if (kind === 'resume') return state.parked ? null : bar('not-parked');
  if (state.parked) return bar('parked');
  if (!timing.phases.includes(state.phase)) return bar('wrong-phase');
  if (kind === 'answer')
    return state.questions.some(question => isOpen(question) && asked(question) === viewer)
      ? null
      : bar('question-unknown');
  if (kind === 'accept' && pressing(state.questions)) return bar('question-open');
  if (timing.onTurn && !isToMove(state, viewer)) return bar('not-your-turn');
  if (kind === 'shareIntent' && pressing(state.questions)) return bar('question-open');
  if (kind === 'accept' && !state.standing) return bar('offer-moved-on');
  return null;
};

/** The moves a party may make now: the single source for buttons, automation and tests (N20). */
export const legalMoves = (state: Negotiation, viewer: Viewer): MoveKind[] =>
  moveKinds.filter(kind => !barred(state, viewer, kind) && (kind !== 'accept' || isSignable(state)));
