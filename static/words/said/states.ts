import type { Viewer } from '../../../src/negotiation/shape';
import type { NegotiationView } from '../../../src/negotiation/view';
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
} from '../lived';
import type { Situation } from '../situation';

/** A sentence, from the view where it holds figures or days. */
export type Sentence = string | ((view: NegotiationView) => string);
/** What one viewer is told, and what the button says that leads on. */
export type Said = { sentence: Sentence; label: string };

/** The button of those who can only wait. */
export const waiting: string = 'See where it stands';

const waits = (sentence: Sentence): Said => ({ sentence, label: waiting });
const leads = (sentence: Sentence, label: string): Said => ({ sentence, label });
const each = (said: Said): Record<Viewer, Said> => ({ leader: said, team: said, observer: said });
/** One party acts; the other reads what an observer reads. */
const leaders = (leader: Said, others: Said): Record<Viewer, Said> => ({ leader, team: others, observer: others });
const teams = (team: Said, others: Said): Record<Viewer, Said> => ({ leader: others, team, observer: others });

/** Every situation as each viewer reads it. The compiler checks that none is missing. */
export const states: Record<Situation, Record<Viewer, Said>> = {
  parked: {
    leader: leads('This negotiation is parked until either side resumes it.', 'Resume'),
    team: leads('This negotiation is parked until either side resumes it.', 'Resume'),
    observer: waits('Leader and team have parked this negotiation.'),
  },
  lapsed: each(waits('The quarter ended before anything could be agreed, so there is nothing to report.')),
  'question-to-leader': {
    leader: leads('The team has asked you a question and cannot go on without your answer.', 'Answer the question'),
    team: waits('You have asked the leader a question and wait for the answer.'),
    observer: waits('The team has asked the leader a question.'),
  },
  'question-to-team': {
    leader: waits('You have asked the team a question and wait for the answer.'),
    team: leads('The leader has asked you a question and cannot go on without your answer.', 'Answer the question'),
    observer: waits('The leader has asked the team a question.'),
  },
  intent: {
    leader: leads('Say what matters most this quarter and why now.', 'Share your priority'),
    team: waits('The leader says next what matters most this quarter and why now.'),
    observer: waits('The leader is about to say what matters most this quarter.'),
  },
  'intent-again': {
    leader: leads(
      'Your answer is with the team: share your priority again, changed or as it was.',
      'Share your priority',
    ),
    team: waits('The leader has answered you and shares the priority again next.'),
    observer: waits('The leader is about to say what matters most this quarter.'),
  },
  assessment: {
    leader: waits('The team is working out where the measure stands and what it can forecast.'),
    team: leads('Say where the measure stands, what was tried before and what you forecast.', 'Give your assessment'),
    observer: waits('The team is assessing the leader’s priority.'),
  },
  'first-offer': {
    leader: waits('The team has given its forecast and makes the first offer.'),
    team: leads('Your assessment is shared, so the first offer is yours to make.', 'Make the first offer'),
    observer: waits('Leader and team are exchanging offers.'),
  },
  'offer-to-leader': {
    leader: leads('The team has made an offer: accept it or answer with your own.', 'Answer the offer'),
    team: waits('Your offer is with the leader.'),
    observer: waits('Leader and team are exchanging offers.'),
  },
  'offer-to-team': {
    leader: waits('Your offer is with the team.'),
    team: leads('The leader has made an offer: accept it or answer with your own.', 'Answer the offer'),
    observer: waits('Leader and team are exchanging offers.'),
  },
  'forecast-wanted': {
    leader: waits('Your offer changes asks or risks, so the team adds its forecast before anybody can sign.'),
    team: leads(
      'The leader’s offer changes asks or risks and needs your forecast before anybody can sign.',
      'Add your forecast',
    ),
    observer: waits('Leader and team are exchanging offers.'),
  },
  'too-late': {
    leader: leads('The quarter is over and nothing was agreed: fall back, so that it can be reported.', 'Fall back'),
    team: leads('The quarter is over and nothing was agreed: fall back, so that it can be reported.', 'Fall back'),
    observer: waits('The quarter is over and nothing was agreed.'),
  },
  agreed: {
    leader: leads(view => `Signed by you and the team; ${signedUntil(view)}.`, 'Read the agreement'),
    team: leads(view => `Signed by you and the leader; ${signedUntil(view)}.`, 'Read the agreement'),
    observer: leads(view => `Signed by leader and team; ${signedUntil(view)}.`, 'Read the agreement'),
  },
  running: teams(
    leads(view => `The quarter runs; your next check-in is due on ${dueOn(view)}.`, 'Check in'),
    leads(view => `The quarter runs; the team checks in next by ${dueOn(view)}.`, 'See how it runs'),
  ),
  'check-in-due': teams(
    leads(
      view => `Your check-in is due since ${dueOn(view)}: say where the measure stands and what you learned.`,
      'Check in',
    ),
    leads(view => `The quarter runs; the team’s check-in is due since ${dueOn(view)}.`, 'See how it runs'),
  ),
  'not-agreed': teams(
    leads(view => `Not agreed: ${runsOn(view)}.`, 'Check in'),
    leads(view => `Not agreed: ${runsOn(view)}.`, 'See how it runs'),
  ),
  'not-agreed-check-in-due': teams(
    leads(view => `Not agreed: ${runsOn(view)}, and your check-in is due since ${dueOn(view)}.`, 'Check in'),
    leads(
      view => `Not agreed: ${runsOn(view)}, and the team’s check-in is due since ${dueOn(view)}.`,
      'See how it runs',
    ),
  ),
  'clause-to-leader': leaders(
    leads(view => `${clauseMet(view)}: re-open the agreement, or stay with it.`, 'Re-open'),
    waits(view => `${clauseMet(view)}: the leader re-opens the agreement, or stays with it.`),
  ),
  'clause-to-team': teams(
    leads(view => `${clauseMet(view)}: re-open the agreement, or stay with it.`, 'Re-open'),
    waits(view => `${clauseMet(view)}: the team re-opens the agreement, or stays with it.`),
  ),
  'promise-late': teams(
    leads(view => `${promised(view)}: say when it came, re-open, or go on without it.`, 'Say when it came'),
    waits(view => `${promised(view)}, and the team has not said that it came.`),
  ),
  'stop-asked-of-leader': {
    leader: leads('The team asks to stop this quarter: agree, or decline with a reason.', 'Agree to stop'),
    team: waits('You have asked to stop this quarter; the leader agrees or declines next.'),
    observer: waits('The team has asked to stop this quarter.'),
  },
  'stop-asked-of-team': {
    leader: waits('You have asked to stop this quarter; the team agrees or declines next.'),
    team: leads('The leader asks to stop this quarter: agree, or decline with a reason.', 'Agree to stop'),
    observer: waits('The leader has asked to stop this quarter.'),
  },
  'reopened-to-leader': {
    leader: leads(view => `${reopenedBy(view)}: the next offer is yours, and ${inForce(view)}.`, 'Offer new terms'),
    team: waits(view => `${reopenedBy(view)} and makes the next offer; ${inForce(view)}.`),
    observer: waits(view => `${reopenedBy(view)}; ${inForce(view)}.`),
  },
  'reopened-to-team': {
    leader: waits(view => `${reopenedBy(view)}, and ${offersNext(view)}; ${inForce(view)}.`),
    team: leads(view => `${reopenedBy(view)}: the next offer is yours, and ${inForce(view)}.`, 'Offer new terms'),
    observer: waits(view => `${reopenedBy(view)}; ${inForce(view)}.`),
  },
  'measure-wrong': {
    leader: waits(view => `${reopenedBy(view)}, and the team assesses it anew; ${inForce(view)}.`),
    team: leads(view => `${reopenedBy(view)}: assess it anew; ${inForce(view)}.`, 'Assess anew'),
    observer: waits(view => `${reopenedBy(view)}; ${inForce(view)}.`),
  },
  'new-terms-to-leader': {
    leader: leads(
      view => `The team has offered new terms: accept them or answer; ${inForce(view)}.`,
      'Answer the offer',
    ),
    team: waits(view => `Your new terms are with the leader; ${inForce(view)}.`),
    observer: waits(view => `${reopenedBy(view)}; ${inForce(view)}.`),
  },
  'new-terms-to-team': {
    leader: waits(view => `Your new terms are with the team; ${inForce(view)}.`),
    team: leads(
      view => `The leader has offered new terms: accept them or answer; ${inForce(view)}.`,
      'Answer the offer',
    ),
    observer: waits(view => `${reopenedBy(view)}; ${inForce(view)}.`),
  },
  'new-forecast-wanted': {
    leader: waits(view => `Your new terms wait for the team’s forecast; ${inForce(view)}.`),
    team: leads(
      view => `The leader’s new terms need your forecast before anybody can sign; ${inForce(view)}.`,
      'Add your forecast',
    ),
    observer: waits(view => `${reopenedBy(view)}; ${inForce(view)}.`),
  },
  'report-due': teams(
    leads('The quarter is over: report where the measure ended.', 'Report'),
    waits('The quarter is over; the team reports next where the measure ended.'),
  ),
  stopped: teams(
    leads('Both sides have stopped this quarter: report where the measure stands.', 'Report'),
    waits('Both sides have stopped this quarter; the team reports next where the measure stands.'),
  ),
  review: {
    leader: leads(view => `${ended(view)}: write your review before you can read the team’s.`, 'Write your review'),
    team: leads(view => `${ended(view)}: write your review before you can read the leader’s.`, 'Write your review'),
    observer: waits(view => `${ended(view)}; leader and team write their reviews, neither seeing the other’s.`),
  },
  'review-of-leader': {
    leader: leads(
      view => `${ended(view)}: the team’s review is in, and yours closes the quarter.`,
      'Write your review',
    ),
    team: waits('Your review is in; the leader’s closes the quarter.'),
    observer: waits(view => `${ended(view)}; the leader’s review closes the quarter.`),
  },
  'review-of-team': {
    leader: waits('Your review is in; the team’s closes the quarter.'),
    team: leads(
      view => `${ended(view)}: the leader’s review is in, and yours closes the quarter.`,
      'Write your review',
    ),
    observer: waits(view => `${ended(view)}; the team’s review closes the quarter.`),
  },
  closed: each(leads(resultSentence, 'Read the result')),
};

/** The same after the deadline: either side may fall back (N10). */
export const lately = (sentence: string): string =>
  `${sentence.slice(0, -1)}; the deadline has passed, so either side may fall back.`;

/** The same where the quarter runs without agreement (N10). */
export const notAgreed = (sentence: string): string => `Not agreed; ${small(sentence)}`;

/** What is said aloud when the turn has come. */
export const yourTurn = (sentence: string): string => `It is your turn. ${sentence}`;
