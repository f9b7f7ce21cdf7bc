import type { MoveKind } from '../../src/negotiation/move';
import type { Viewer } from '../../src/negotiation/shape';
import type { NegotiationView } from '../../src/negotiation/view';
import {
  clauseMet,
  dueOn,
  ended,
  inForce,
  offersNext,
  promised,
  reopenedBy,
  resultSentence,
  runsOn,
  signedUntil,
  small,
} from './lived';
import { isPast } from './numbers';
import { type Situation, situationOf } from './situation';

/** The one thing to do: a move, something to read, or nothing but wait for the other side. */
export type PrimaryAction = { label: string; kind: MoveKind | 'read' | 'wait' };
export type StateOfPlay = { sentence: string; action: PrimaryAction };

type Sentence = string | ((view: NegotiationView) => string);
type Said = { sentence: Sentence; action: PrimaryAction };

const wait: PrimaryAction = { label: 'See where it stands', kind: 'wait' };
const waits = (sentence: Sentence): Said => ({ sentence, action: wait });
const reads = (sentence: Sentence, label: string): Said => ({ sentence, action: { label, kind: 'read' } });
const does = (sentence: Sentence, label: string, kind: MoveKind): Said => ({ sentence, action: { label, kind } });
const each = (said: Said): Record<Viewer, Said> => ({ leader: said, team: said, observer: said });
/** One party acts; the other reads what an observer reads. */
const leaders = (leader: Said, others: Said): Record<Viewer, Said> => ({ leader, team: others, observer: others });
const teams = (team: Said, others: Said): Record<Viewer, Said> => ({ leader: others, team, observer: others });

/** Every situation as each viewer reads it: one sentence, one primary action. The compiler checks that none is missing. */
const states: Record<Situation, Record<Viewer, Said>> = {
  parked: {
    leader: does('This negotiation is parked until either side resumes it.', 'Resume', 'resume'),
    team: does('This negotiation is parked until either side resumes it.', 'Resume', 'resume'),
    observer: waits('Leader and team have parked this negotiation.'),
  },
  lapsed: each(waits('The quarter ended before anything could be agreed, so there is nothing to report.')),
  'question-to-leader': {
    leader: does(
      'The team has asked you a question and cannot go on without your answer.',
      'Answer the question',
      'answer',
    ),
    team: waits('You have asked the leader a question and wait for the answer.'),
    observer: waits('The team has asked the leader a question.'),
  },
  'question-to-team': {
    leader: waits('You have asked the team a question and wait for the answer.'),
    team: does(
      'The leader has asked you a question and cannot go on without your answer.',
      'Answer the question',
      'answer',
    ),
    observer: waits('The leader has asked the team a question.'),
  },
  intent: {
    leader: does('Say what matters most this quarter and why now.', 'Share your priority', 'shareIntent'),
    team: waits('The leader says next what matters most this quarter and why now.'),
    observer: waits('The leader is about to say what matters most this quarter.'),
  },
  'intent-again': {
    leader: does(
      'Your answer is with the team: share your priority again, changed or as it was.',
      'Share your priority',
      'shareIntent',
    ),
    team: waits('The leader has answered you and shares the priority again next.'),
    observer: waits('The leader is about to say what matters most this quarter.'),
  },
  assessment: {
    leader: waits('The team is working out where the measure stands and what it can forecast.'),
    team: does(
      'Say where the measure stands, what was tried before and what you forecast.',
      'Give your assessment',
      'assess',
    ),
    observer: waits('The team is assessing the leader’s priority.'),
  },
  'first-offer': {
    leader: waits('The team has given its forecast and makes the first offer.'),
    team: does('Your assessment is shared, so the first offer is yours to make.', 'Make the first offer', 'offer'),
    observer: waits('Leader and team are exchanging offers.'),
  },
  'offer-to-leader': {
    leader: does('The team has made an offer: accept it or answer with your own.', 'Answer the offer', 'offer'),
    team: waits('Your offer is with the leader.'),
    observer: waits('Leader and team are exchanging offers.'),
  },
  'offer-to-team': {
    leader: waits('Your offer is with the team.'),
    team: does('The leader has made an offer: accept it or answer with your own.', 'Answer the offer', 'offer'),
    observer: waits('Leader and team are exchanging offers.'),
  },
  'forecast-wanted': {
    leader: waits('Your offer changes asks or risks, so the team adds its forecast before anybody can sign.'),
    team: does(
      'The leader’s offer changes asks or risks and needs your forecast before anybody can sign.',
      'Add your forecast',
      'offer',
    ),
    observer: waits('Leader and team are exchanging offers.'),
  },
  'too-late': {
    leader: does(
      'The quarter is over and nothing was agreed: fall back, so that it can be reported.',
      'Fall back',
      'fallBack',
    ),
    team: does(
      'The quarter is over and nothing was agreed: fall back, so that it can be reported.',
      'Fall back',
      'fallBack',
    ),
    observer: waits('The quarter is over and nothing was agreed.'),
  },
  agreed: {
    leader: reads(view => `Signed by you and the team; ${signedUntil(view)}.`, 'Read the agreement'),
    team: reads(view => `Signed by you and the leader; ${signedUntil(view)}.`, 'Read the agreement'),
    observer: reads(view => `Signed by leader and team; ${signedUntil(view)}.`, 'Read the agreement'),
  },
  running: teams(
    does(view => `The quarter runs; your next check-in is due on ${dueOn(view)}.`, 'Check in', 'checkIn'),
    reads(view => `The quarter runs; the team checks in next by ${dueOn(view)}.`, 'See how it runs'),
  ),
  'check-in-due': teams(
    does(
      view => `Your check-in is due since ${dueOn(view)}: say where the measure stands and what you learned.`,
      'Check in',
      'checkIn',
    ),
    reads(view => `The quarter runs; the team’s check-in is due since ${dueOn(view)}.`, 'See how it runs'),
  ),
  'not-agreed': teams(
    does(view => `Not agreed: ${runsOn(view)}.`, 'Check in', 'checkIn'),
    reads(view => `Not agreed: ${runsOn(view)}.`, 'See how it runs'),
  ),
  'not-agreed-check-in-due': teams(
    does(view => `Not agreed: ${runsOn(view)}, and your check-in is due since ${dueOn(view)}.`, 'Check in', 'checkIn'),
    reads(
      view => `Not agreed: ${runsOn(view)}, and the team’s check-in is due since ${dueOn(view)}.`,
      'See how it runs',
    ),
  ),
  'clause-to-leader': leaders(
    does(view => `${clauseMet(view)}: re-open the agreement, or stay with it.`, 'Re-open', 'reopen'),
    waits(view => `${clauseMet(view)}: the leader re-opens the agreement, or stays with it.`),
  ),
  'clause-to-team': teams(
    does(view => `${clauseMet(view)}: re-open the agreement, or stay with it.`, 'Re-open', 'reopen'),
    waits(view => `${clauseMet(view)}: the team re-opens the agreement, or stays with it.`),
  ),
  'promise-late': teams(
    does(view => `${promised(view)}: say when it came, re-open, or go on without it.`, 'Say when it came', 'confirm'),
    waits(view => `${promised(view)}, and the team has not said that it came.`),
  ),
  'stop-asked-of-leader': {
    leader: does('The team asks to stop this quarter: agree, or decline with a reason.', 'Agree to stop', 'stop'),
    team: waits('You have asked to stop this quarter; the leader agrees or declines next.'),
    observer: waits('The team has asked to stop this quarter.'),
  },
  'stop-asked-of-team': {
    leader: waits('You have asked to stop this quarter; the team agrees or declines next.'),
    team: does('The leader asks to stop this quarter: agree, or decline with a reason.', 'Agree to stop', 'stop'),
    observer: waits('The leader has asked to stop this quarter.'),
  },
  'reopened-to-leader': {
    leader: does(
      view => `${reopenedBy(view)}: the next offer is yours, and ${inForce(view)}.`,
      'Offer new terms',
      'offer',
    ),
    team: waits(view => `${reopenedBy(view)} and makes the next offer; ${inForce(view)}.`),
    observer: waits(view => `${reopenedBy(view)}; ${inForce(view)}.`),
  },
  'reopened-to-team': {
    leader: waits(view => `${reopenedBy(view)}, and ${offersNext(view)}; ${inForce(view)}.`),
    team: does(
      view => `${reopenedBy(view)}: the next offer is yours, and ${inForce(view)}.`,
      'Offer new terms',
      'offer',
    ),
    observer: waits(view => `${reopenedBy(view)}; ${inForce(view)}.`),
  },
  'measure-wrong': {
    leader: waits(view => `${reopenedBy(view)}, and the team assesses it anew; ${inForce(view)}.`),
    team: does(view => `${reopenedBy(view)}: assess it anew; ${inForce(view)}.`, 'Assess anew', 'assess'),
    observer: waits(view => `${reopenedBy(view)}; ${inForce(view)}.`),
  },
  'new-terms-to-leader': {
    leader: does(
      view => `The team has offered new terms: accept them or answer; ${inForce(view)}.`,
      'Answer the offer',
      'offer',
    ),
    team: waits(view => `Your new terms are with the leader; ${inForce(view)}.`),
    observer: waits(view => `${reopenedBy(view)}; ${inForce(view)}.`),
  },
  'new-terms-to-team': {
    leader: waits(view => `Your new terms are with the team; ${inForce(view)}.`),
    team: does(
      view => `The leader has offered new terms: accept them or answer; ${inForce(view)}.`,
      'Answer the offer',
      'offer',
    ),
    observer: waits(view => `${reopenedBy(view)}; ${inForce(view)}.`),
  },
  'new-forecast-wanted': {
    leader: waits(view => `Your new terms wait for the team’s forecast; ${inForce(view)}.`),
    team: does(
      view => `The leader’s new terms need your forecast before anybody can sign; ${inForce(view)}.`,
      'Add your forecast',
      'offer',
    ),
    observer: waits(view => `${reopenedBy(view)}; ${inForce(view)}.`),
  },
  'report-due': teams(
    does('The quarter is over: report where the measure ended.', 'Report', 'report'),
    waits('The quarter is over; the team reports next where the measure ended.'),
  ),
  stopped: teams(
    does('Both sides have stopped this quarter: report where the measure stands.', 'Report', 'report'),
    waits('Both sides have stopped this quarter; the team reports next where the measure stands.'),
  ),
  review: {
    leader: does(
      view => `${ended(view)}: write your review before you can read the team’s.`,
      'Write your review',
      'review',
    ),
    team: does(
      view => `${ended(view)}: write your review before you can read the leader’s.`,
      'Write your review',
      'review',
    ),
    observer: waits(view => `${ended(view)}; leader and team write their reviews, neither seeing the other’s.`),
  },
  'review-of-leader': {
    leader: does(
      view => `${ended(view)}: the team’s review is in, and yours closes the quarter.`,
      'Write your review',
      'review',
    ),
    team: waits('Your review is in; the leader’s closes the quarter.'),
    observer: waits(view => `${ended(view)}; the leader’s review closes the quarter.`),
  },
  'review-of-team': {
    leader: waits('Your review is in; the team’s closes the quarter.'),
    team: does(
      view => `${ended(view)}: the leader’s review is in, and yours closes the quarter.`,
      'Write your review',
      'review',
    ),
    observer: waits(view => `${ended(view)}; the team’s review closes the quarter.`),
  },
  closed: each(reads(resultSentence, 'Read the result')),
};

/** After the deadline nobody has to wait for an agreement any more (N10). */
const isLate = ({ stage, deadline }: NegotiationView): boolean =>
  stage === 'bargaining' && deadline !== null && isPast(deadline);
const lately = (sentence: string): string =>
  `${sentence.slice(0, -1)}; the deadline has passed, so either side may fall back.`;

/** Once something runs without agreement, every sentence about it says so (N10). */
const notAgreed = (sentence: string): string =>
  sentence.startsWith('Not agreed') ? sentence : `Not agreed; ${small(sentence)}`;

const spoken = (view: NegotiationView, situation: Situation, sentence: string): string => {
  if (isLate(view) && situation !== 'too-late') return lately(sentence);
  return view.agreed === false ? notAgreed(sentence) : sentence;
};

/** What this viewer is told. A move that the rules do not allow now is never offered: `legal` has the last word (N20). */
export const stateOf = (view: NegotiationView): StateOfPlay => {
  const situation = situationOf(view);
  const { sentence, action } = states[situation][view.viewer];
  const allowed = action.kind === 'read' || action.kind === 'wait' || view.legal.includes(action.kind);
  return {
    sentence: spoken(view, situation, typeof sentence === 'string' ? sentence : sentence(view)),
    action: allowed ? action : wait,
  };
};

/** What is said aloud when the turn or the stage has changed while the page was open. */
export const turnChange = (view: NegotiationView): string => {
  const { sentence } = stateOf(view);
  return view.turn !== null && view.turn === view.viewer ? `It is your turn. ${sentence}` : sentence;
};
