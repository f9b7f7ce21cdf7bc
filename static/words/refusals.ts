import type { Refusal, RefusalCode } from '../../src/negotiation/refusal';
import { baselineFields, inSentence, measureFields, needFields, priorityFields, termNames } from './fields';
import { list } from './numbers';

type Names = Readonly<Record<string, string>>;

const intentNames: Names = {
  ...priorityFields,
  needUnit: needFields.unit,
  needMeasure: needFields.measure,
};
const offerNames: Names = {
  ...termNames,
  reason: 'the reason of the offer',
  grants: 'grants',
  acceptances: 'risk acceptances',
};

/** Known names as a list, "what matters most and why now"; what has no name is passed over. */
const named = (about: string[], names: Names, none: string): string => {
  const known = about.flatMap(each => names[each] ?? []).map(inSentence);
  return known.length > 0 ? list(known) : none;
};

/** The package a refusal is about, as the start of a sentence. */
const inPackage = (about: string[]): string => {
  const letter = about.find(each => /^[ABC]$/.test(each));
  return letter ? `Package ${letter}: ` : '';
};

/** Places count from 0 in a refusal and from 1 on screen. */
const places = (about: string[], noun: string): string => {
  const counted = about.filter(each => /^\d+$/.test(each)).map(each => String(Number(each) + 1));
  if (counted.length === 0) return `every ${noun}`;
  return `${noun} ${list(counted)}`;
};

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** One sentence for every refusal: what is missing or has happened, and what to do. */
export const refusals: Record<RefusalCode, (refusal: Refusal) => string> = {
  'already-open': () => 'This negotiation is already open for the quarter. Reload to see it.',
  'not-a-party': () => 'Only the leader and the team make moves here. You can follow what they agree on.',
  'not-your-move': () => 'This move belongs to the other side. You may ask them a question instead.',
  'not-your-turn': () => 'It is the other side’s turn. Wait for their move, or ask them a question.',
  'wrong-phase': () =>
    'The negotiation has moved to another phase. Look at where it stands now, then go on from there.',
  parked: () => 'This negotiation is parked. Resume it with a reason before you go on.',
  'not-parked': () => 'This negotiation is not parked any more. Look at where it stands now.',
  'moved-on': () => 'Somebody moved before you. Look at where it stands now, then decide whether your move still fits.',
  'quarter-over': () => 'This quarter is over. Open the negotiation for the current or the next quarter.',

  'intent-incomplete': ({ about }) =>
    `Still missing or not valid: ${named(about, intentNames, 'a required field')}. Complete it, then share again.`,
  'solution-dictated': ({ about }) =>
    `This tells the team what to make: ${named(about, intentNames, 'the priority')}. Say what should change for customers, or name the law, contract or date that leaves no choice.`,
  'question-missing': () => 'Write the question first.',
  'question-unknown': () =>
    'This question is answered already or is not addressed to you. Reload to see the open ones.',
  'question-open': () => 'A question still waits for its answer. It has to be answered before anybody signs.',
  'answer-missing': () => 'Write the answer, then send it.',
  'too-many-questions': () => 'Too many questions are open at once. Wait for answers, or answer some yourself.',
  'reason-missing': ({ about }) =>
    `${inPackage(about)}${inPackage(about) ? 'give' : 'Give'} a reason for ${named(about, termNames, 'this move')}.`,

  'measure-incomplete': ({ about }) => `The measure still needs: ${named(about, measureFields, 'a required field')}.`,
  'output-not-outcome': () =>
    'This is something to ship, not a change in what customers do. Name what changes for customers when it ships.',
  'baseline-incomplete': ({ about }) =>
    about.includes('on')
      ? 'The baseline’s date lies in the future. Give the day it was measured.'
      : `The baseline still needs: ${named(about, baselineFields, 'a required field')}.`,
  'baseline-stale': () => 'The baseline is older than 28 days. Measure again, or give a newer value.',
  'history-missing': ({ about }) =>
    about.length > 0
      ? `Say what was tried and when, for ${places(about, 'attempt')}.`
      : 'Add at least one attempt, or state that nothing was tried yet.',
  'forecast-unordered': ({ about }) =>
    `${inPackage(about)}${inPackage(about) ? 'the' : 'The'} forecast must go from cautious to hopeful: P10, then P50, then P90 in the measure’s direction.`,

  'no-change': ({ about }) =>
    `${inPackage(about)}${inPackage(about) ? 'this' : 'This'} says the same as another package or as what it answers. Change a term, or accept instead.`,
  'not-yours-to-write': ({ about }) =>
    `${capital(named(about, offerNames, 'this part'))} can only be written by the other side. Leave it as it was, or ask them to change it.`,
  'terms-incomplete': ({ about }) =>
    `${inPackage(about)}${inPackage(about) ? 'complete' : 'Complete'} ${named(about, termNames, 'the terms')}, or remove the empty lines.`,
  'forecast-missing': ({ about }) =>
    `${inPackage(about)}${inPackage(about) ? 'the' : 'The'} team has given no forecast under these terms. The team adds one before anybody can sign.`,
  'offer-moved-on': () => 'A newer offer has taken the place of the one you read. Read it, then decide again.',
  'ask-not-granted': ({ about }) =>
    `Grant ${places(about, 'ask')} by name, with a date no later than asked, before you sign.`,
  'risk-not-accepted': ({ about }) =>
    about.includes('odds')
      ? 'The target is unlikely or may end below today. Say in your own words that you understand and accept this.'
      : `Say in your own words that you understand and accept ${places(about, 'risk')}.`,
  'counterweight-missing': () =>
    'A traction metric needs a counterweight. Add a second measure that must not get worse.',

  'not-signed-in': () => 'Jira does not say who you are. Sign in to Jira, then open this again.',
  'cannot-browse': () => 'You may not see this work item in Jira. Ask a project administrator for access.',
  'no-team': () =>
    'No team is set up for this project. A project administrator sets it up on the project’s Negotiations page.',
  'not-project-administrator': () =>
    'Only a project administrator sets up the team. Ask one, or ask a Jira administrator.',
  'leader-in-team': () =>
    'The leader cannot also be in the team, because nobody negotiates with themselves. Choose another leader, or take that person out of the team.',
  'unknown-person': () => 'Jira does not know one of these people any more. Choose somebody with an active account.',
  'not-open': () => 'No negotiation is open here for this quarter. Open one from the work item.',
  'bad-input': ({ about }) =>
    `This could not be understood${about.length > 0 ? ` (${list(about)})` : ''}. Correct it, then try again.`,
  'too-much-text': () => 'This holds more text than can be stored. Shorten it, then try again.',
  'record-unreadable': ({ about }) =>
    `A stored record could not be read${about.length > 0 ? ` (${list(about)})` : ''}. Tell a Jira administrator; nothing was changed.`,
};

export const refusalSentence = (refusal: Refusal): string => refusals[refusal.code](refusal);
