import type { MoveKind } from '../../src/negotiation/move';
import type { Party, Viewer } from '../../src/negotiation/shape';
import type { NegotiationView } from '../../src/negotiation/view';

/** The one thing to do: a move, something to read, or nothing but wait for the other side. */
export type PrimaryAction = { label: string; kind: MoveKind | 'read' | 'wait' };
export type StateOfPlay = { sentence: string; action: PrimaryAction };

/** Where a negotiation is: its phase and, within it, what the party to move has in front of it. */
export type Situation =
  | 'parked'
  | `question-to-${Party}`
  | 'intent'
  | 'intent-again'
  | 'assessment'
  | 'first-offer'
  | `offer-to-${Party}`
  | 'forecast-wanted'
  | 'agreed';

const wait: PrimaryAction = { label: 'See where it stands', kind: 'wait' };
const read: PrimaryAction = { label: 'Read the agreement', kind: 'read' };
const waits = (sentence: string): StateOfPlay => ({ sentence, action: wait });

/** Every situation as each viewer reads it: one sentence, one primary action. The compiler checks that none is missing. */
export const states: Record<Situation, Record<Viewer, StateOfPlay>> = {
  parked: {
    leader: {
      sentence: 'This negotiation is parked until either side resumes it.',
      action: { label: 'Resume', kind: 'resume' },
    },
    team: {
      sentence: 'This negotiation is parked until either side resumes it.',
      action: { label: 'Resume', kind: 'resume' },
    },
    observer: waits('Leader and team have parked this negotiation.'),
  },
  'question-to-leader': {
    leader: {
      sentence: 'The team has asked you a question and cannot go on without your answer.',
      action: { label: 'Answer the question', kind: 'answer' },
    },
    team: waits('You have asked the leader a question and wait for the answer.'),
    observer: waits('The team has asked the leader a question.'),
  },
  'question-to-team': {
    leader: waits('You have asked the team a question and wait for the answer.'),
    team: {
      sentence: 'The leader has asked you a question and cannot go on without your answer.',
      action: { label: 'Answer the question', kind: 'answer' },
    },
    observer: waits('The leader has asked the team a question.'),
  },
  intent: {
    leader: {
      sentence: 'Say what matters most this quarter and why now.',
      action: { label: 'Share your priority', kind: 'shareIntent' },
    },
    team: waits('The leader says next what matters most this quarter and why now.'),
    observer: waits('The leader is about to say what matters most this quarter.'),
  },
  'intent-again': {
    leader: {
      sentence: 'Your answer is with the team: share your priority again, changed or as it was.',
      action: { label: 'Share your priority', kind: 'shareIntent' },
    },
    team: waits('The leader has answered you and shares the priority again next.'),
    observer: waits('The leader is about to say what matters most this quarter.'),
  },
  assessment: {
    leader: waits('The team is working out where the measure stands and what it can forecast.'),
    team: {
      sentence: 'Say where the measure stands, what was tried before and what you forecast.',
      action: { label: 'Give your assessment', kind: 'assess' },
    },
    observer: waits('The team is assessing the leader’s priority.'),
  },
  'first-offer': {
    leader: waits('The team has given its forecast and makes the first offer.'),
    team: {
      sentence: 'Your assessment is shared, so the first offer is yours to make.',
      action: { label: 'Make the first offer', kind: 'offer' },
    },
    observer: waits('The team is about to make the first offer.'),
  },
  'offer-to-leader': {
    leader: {
      sentence: 'The team has made an offer: accept it or answer with your own.',
      action: { label: 'Answer the offer', kind: 'offer' },
    },
    team: waits('Your offer is with the leader.'),
    observer: waits('Leader and team are exchanging offers.'),
  },
  'offer-to-team': {
    leader: waits('Your offer is with the team.'),
    team: {
      sentence: 'The leader has made an offer: accept it or answer with your own.',
      action: { label: 'Answer the offer', kind: 'offer' },
    },
    observer: waits('Leader and team are exchanging offers.'),
  },
  'forecast-wanted': {
    leader: waits('Your offer changes asks or risks, so the team adds its forecast before anybody can sign.'),
    team: {
      sentence: 'The leader’s offer changes asks or risks and needs your forecast before anybody can sign.',
      action: { label: 'Add your forecast', kind: 'offer' },
    },
    observer: waits('Leader and team are exchanging offers.'),
  },
  agreed: {
    leader: { sentence: 'You and the team have signed the same terms.', action: read },
    team: { sentence: 'You and the leader have signed the same terms.', action: read },
    observer: { sentence: 'Leader and team have signed the same terms.', action: read },
  },
};

const waitsForAnswer = ({ questions }: NegotiationView): boolean =>
  questions.some(question => question.blocking && question.answer === null);

export const situationOf = (view: NegotiationView): Situation => {
  if (view.isParked) return 'parked';
  if (view.turn && waitsForAnswer(view)) return `question-to-${view.turn}`;
  switch (view.phase) {
    case 'intent':
      return view.priority ? 'intent-again' : 'intent';
    case 'assessment':
      // An observer is not told of questions, but sees that the leader is to move.
      return view.turn === 'leader' ? 'question-to-leader' : 'assessment';
    case 'bargaining':
      if (!view.standing) return view.viewer === 'observer' ? 'offer-to-team' : 'first-offer';
      if (view.turn === 'leader') return 'offer-to-leader';
      return view.standing.packages.every(each => !each.terms.forecast) ? 'forecast-wanted' : 'offer-to-team';
    case 'agreed':
      return 'agreed';
  }
};

/** What this viewer is told. A move that the rules do not allow now is never offered: `legal` has the last word (N20). */
export const stateOf = (view: NegotiationView): StateOfPlay => {
  const { sentence, action } = states[situationOf(view)][view.viewer];
  const allowed = action.kind === 'read' || action.kind === 'wait' || view.legal.includes(action.kind);
  return { sentence, action: allowed ? action : wait };
};

/** What is said aloud when the turn has changed while the page was open. */
export const turnChange = (view: NegotiationView): string => {
  if (view.turn === null) return view.isParked ? 'The negotiation is parked.' : 'Both sides have signed.';
  if (view.turn === view.viewer) return 'It is your turn.';
  return view.turn === 'leader' ? 'It is the leader’s turn.' : 'It is the team’s turn.';
};
