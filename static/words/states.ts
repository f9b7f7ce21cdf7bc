import type { MoveKind } from '../../src/negotiation/move';
import type { Viewer } from '../../src/negotiation/shape';
import type { NegotiationView } from '../../src/negotiation/view';
import { isPast } from './numbers';
import { lately, notAgreed, states, waiting, yourTurn } from './said/states';
import { type Situation, situationOf } from './situation';

/** The one thing to do: a move, something to read, or nothing but wait for the other side. */
export type PrimaryAction = { label: string; kind: MoveKind | 'read' | 'wait' };
export type StateOfPlay = { sentence: string; action: PrimaryAction };

type Acting = Partial<Record<Viewer, MoveKind | 'read'>>;

const reading: Acting = { leader: 'read', team: 'read', observer: 'read' };
/** The team checks in while the quarter runs; the others read how it runs. */
const checking: Acting = { ...reading, team: 'checkIn' };

/** What each viewer does in a situation; whoever is not named waits. The compiler checks that none is missing. */
const acting: Record<Situation, Acting> = {
  parked: { leader: 'resume', team: 'resume' },
  lapsed: {},
  'question-to-leader': { leader: 'answer' },
  'question-to-team': { team: 'answer' },
  intent: { leader: 'shareIntent' },
  'intent-again': { leader: 'shareIntent' },
  assessment: { team: 'assess' },
  'first-offer': { team: 'offer' },
  'offer-to-leader': { leader: 'offer' },
  'offer-to-team': { team: 'offer' },
  'forecast-wanted': { team: 'offer' },
  'too-late': { leader: 'fallBack', team: 'fallBack' },
  agreed: reading,
  running: checking,
  'check-in-due': checking,
  'not-agreed': checking,
  'not-agreed-check-in-due': checking,
  'clause-to-leader': { leader: 'reopen' },
  'clause-to-team': { team: 'reopen' },
  'promise-late': { team: 'confirm' },
  'stop-asked-of-leader': { leader: 'stop' },
  'stop-asked-of-team': { team: 'stop' },
  'reopened-to-leader': { leader: 'offer' },
  'reopened-to-team': { team: 'offer' },
  'measure-wrong': { team: 'assess' },
  'new-terms-to-leader': { leader: 'offer' },
  'new-terms-to-team': { team: 'offer' },
  'new-forecast-wanted': { team: 'offer' },
  'report-due': { team: 'report' },
  stopped: { team: 'report' },
  review: { leader: 'review', team: 'review' },
  'review-of-leader': { leader: 'review' },
  'review-of-team': { team: 'review' },
  closed: reading,
};

/** After the deadline nobody has to wait for an agreement any more (N10). */
const isLate = ({ stage, deadline }: NegotiationView): boolean =>
  stage === 'bargaining' && deadline !== null && isPast(deadline);
/** Situations that say by themselves that nothing was agreed. */
const saysSo: readonly Situation[] = ['not-agreed', 'not-agreed-check-in-due'];

/** Once something runs without agreement, every sentence about it says so (N10). */
const spoken = (view: NegotiationView, situation: Situation, sentence: string): string => {
  if (isLate(view) && situation !== 'too-late') return lately(sentence);
  return view.agreed === false && !saysSo.includes(situation) ? notAgreed(sentence) : sentence;
};

/** What this viewer is told. A move that the rules do not allow now is never offered: `legal` has the last word (N20). */
export const stateOf = (view: NegotiationView): StateOfPlay => {
  const situation = situationOf(view);
  const { sentence, label } = states[situation][view.viewer];
  const kind = acting[situation][view.viewer] ?? 'wait';
  const isAllowed = kind === 'read' || kind === 'wait' || view.legal.includes(kind);
  return {
    sentence: spoken(view, situation, typeof sentence === 'string' ? sentence : sentence(view)),
    action: isAllowed ? { label, kind } : { label: waiting, kind: 'wait' },
  };
};

/** What is said aloud when the turn or the stage has changed while the page was open. */
export const turnChange = (view: NegotiationView): string => {
  const { sentence } = stateOf(view);
  return view.turn !== null && view.turn === view.viewer ? yourTurn(sentence) : sentence;
};
