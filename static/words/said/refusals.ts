import type { RefusalCode } from '../../../src/negotiation/refusal';
import { FINAL_DAYS } from '../../../src/negotiation/thresholds';
import {
  attemptFields,
  baselineFields,
  inSentence,
  measureFields,
  needFields,
  priorityFields,
  termNames,
} from '../fields';
import { day, list } from '../numbers';
import type { About } from '../refusals';

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

const businessOutcomeNames: Names = { name: 'Name', unit: 'Unit' };

/** Known names as a list, "what matters most and why now"; what has no name is passed over. */
const named = (about: About, names: Names, none: string): string => {
  const known = about.knownIn(names).map(inSentence);
  return known.length > 0 ? list(known) : none;
};

/** The package a refusal is about, as the start of a sentence. */
const inPackage = ({ letter }: About): string => (letter ? `Package ${letter}: ` : '');

const places = ({ places }: About, noun: string): string =>
  places.length === 0 ? `every ${noun}` : `${noun} ${list(places)}`;

/** "in row 3" or "in rows 3 and 5"; blank where none is named. */
const rows = ({ rows }: About): string =>
  rows.length === 0 ? '' : ` in ${rows.length === 1 ? 'row' : 'rows'} ${list(rows)}`;

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** One sentence for every refusal: what is missing or has happened, and what to do. */
export const refusals: Record<RefusalCode, (about: About) => string> = {
  'already-open': () => 'This negotiation is already open for the quarter. Reload to see it.',
  'not-a-party': () => 'Only the leader and the team make moves here. You can follow what they agree on.',
  'not-your-move': () => 'This move belongs to the other side. You may ask them a question instead.',
  'not-your-turn': () => 'It is the other side’s turn. Wait for their move, or ask them a question.',
  'wrong-phase': () =>
    'The negotiation has moved to another phase. Look at where it stands now, then go on from there.',
  parked: () => 'This negotiation is parked. Resume it with a reason before you go on.',
  'not-parked': () => 'This negotiation is not parked any more. Look at where it stands now.',
  'moved-on': () => 'Somebody moved before you. Look at where it stands now, then decide whether your move still fits.',
  'quarter-over': () =>
    'This quarter is over, so nothing is offered or signed for it any more. Go on with the current or the next quarter.',

  'intent-incomplete': about =>
    `Still missing or not valid: ${named(about, intentNames, 'a required field')}. Complete it, then share again.`,
  'solution-dictated': about =>
    `This tells the team what to make: ${named(about, intentNames, 'the priority')}. Say what should change for customers, or name the law, contract or date that leaves no choice.`,
  'question-missing': () => 'Write the question first.',
  'question-unknown': () =>
    'This question is answered already or is not addressed to you. Reload to see the open ones.',
  'question-open': () => 'A question still waits for its answer. It has to be answered before anybody signs.',
  'answer-missing': () => 'Write the answer, then send it.',
  'too-many-questions': () => 'Too many questions are open at once. Wait for answers, or answer some yourself.',
  'reason-missing': about =>
    `${inPackage(about)}${inPackage(about) ? 'give' : 'Give'} a reason for ${named(about, termNames, 'this move')}.`,

  'measure-incomplete': about => `The measure still needs: ${named(about, measureFields, 'a required field')}.`,
  'output-not-outcome': () =>
    'This is something to ship, not a change in what customers do. Name what changes for customers when it ships.',
  'baseline-incomplete': about =>
    about.has('on')
      ? 'The baseline’s date lies in the future. Give the day it was measured.'
      : `The baseline still needs: ${named(about, baselineFields, 'a required field')}.`,
  'baseline-stale': () => 'The baseline is older than 28 days. Measure again, or give a newer value.',
  'history-missing': about =>
    about.all.length > 0
      ? `Say what was tried and when, for ${places(about, 'attempt')}.`
      : 'Add at least one attempt, or state that nothing was tried yet.',
  'forecast-unordered': about =>
    `${inPackage(about)}${inPackage(about) ? 'the' : 'The'} forecast must go from cautious to hopeful: P10, then P50, then P90 in the measure’s direction.`,

  'no-change': about =>
    `${inPackage(about)}${inPackage(about) ? 'this' : 'This'} says the same as another package or as what it answers. Change a term, or accept instead.`,
  'not-yours-to-write': about =>
    `${capital(named(about, offerNames, 'this part'))} can only be written by the other side. Leave it as it was, or ask them to change it.`,
  'terms-incomplete': about =>
    `${inPackage(about)}${inPackage(about) ? 'complete' : 'Complete'} ${named(about, termNames, 'the terms')}, or remove the empty lines.`,
  'forecast-missing': about =>
    `${inPackage(about)}${inPackage(about) ? 'the' : 'The'} team has given no forecast under these terms. The team adds one before anybody can sign.`,
  'offer-moved-on': () => 'A newer offer has taken the place of the one you read. Read it, then decide again.',
  'ask-not-granted': about =>
    `Grant ${places(about, 'ask')} by name, with a date no later than asked, before you sign.`,
  'risk-not-accepted': about =>
    about.has('odds')
      ? 'The target is unlikely or may end below today. Say in your own words that you understand and accept this.'
      : `Say in your own words that you understand and accept ${places(about, 'risk')}.`,
  'counterweight-missing': () =>
    'A traction metric needs a counterweight. Add a second measure that must not get worse.',
  'too-many-outcomes': () =>
    'The team has two agreements in this quarter already. Close or stop one of them, or leave this outcome for another quarter.',
  'deadline-not-reached': () =>
    'The deadline has not passed yet. Go on negotiating; after it, either side may fall back.',

  'quarter-not-begun': () => 'The quarter has not begun yet. The first check-in comes once it runs.',
  'reading-missing': () => 'Give a reading of the measure, or say why there is none.',
  'reading-incomplete': about => {
    if (about.has('counterweights'))
      return 'The counterweights are not the agreed ones any more. Look at the agreement, then enter their values again.';
    const isFuture = about.all.some(each => each.endsWith('on'));
    return isFuture
      ? `A day${rows(about)} lies in the future or stands there twice. Give the day on which it was measured.`
      : `Say where the number${rows(about)} was read.`;
  },
  'learning-missing': () => 'Say at least one thing that was learned. A sentence is enough.',
  'ask-unknown': () => 'No ask of the agreement waits to be confirmed. Look at where it stands now.',
  'already-kept': about => `${capital(places(about, 'ask'))} was confirmed before. Choose another one.`,
  'nothing-to-keep': () => 'Nothing waits for your answer any more. Look at where it stands now.',
  'already-stopping': () => 'One side has asked to stop the quarter. The other side agrees or declines first.',

  'quarter-running': () => 'The quarter still runs. Report once it is over, or once both sides have stopped it.',
  'report-incomplete': about => {
    if (about.has('unmeasured')) return 'Give the final value, or say why it could not be measured.';
    if (about.has('on'))
      return `The final value belongs to the end of the quarter: measured at most ${FINAL_DAYS} days before it, and not in the future.`;
    return about.has('source')
      ? 'Say where the final value was read.'
      : 'The counterweights are not the agreed ones any more. Look at the agreement, then enter their values again.';
  },
  'not-reported': () => 'The team has not reported yet. Reviews are written once it is known where the measure ended.',
  'already-reviewed': () => 'Your side has written its review. It cannot be changed after it was given.',

  'agreement-in-force': () =>
    'An agreement is in force for this outcome. Re-open it in the room and say that the measure is wrong.',
  'attempt-incomplete': about => {
    if (about.has('interval')) return 'The effect must lie inside its interval, from the lower to the higher end.';
    return about.has('when')
      ? `The attempt still needs: ${named(about, attemptFields, 'a required field')}.`
      : 'Say what was tried. Each attempt needs words of its own, or another time.';
  },
  'attempt-unknown': () =>
    'This attempt is not there any more, or follows from a closed quarter’s report. Correct that report instead.',
  'reading-unknown': about =>
    `There is no reading${about.all.length > 0 ? ` of ${list(about.all.map(day))}` : ''} any more. Reload to see those that are there.`,
  'too-much-remembered': about =>
    about.has('attempts')
      ? 'This outcome remembers as many attempts as it can. Put this one in the place of an older one.'
      : 'This outcome remembers as many readings as it can. Take back readings that are not needed, then add these.',
  'priority-unknown': () => 'This priority is not there any more. Choose another one, or write it anew.',
  'priority-differs': () =>
    'A priority that was shared is never edited, because others have read it. Share it as it is, or write a new one.',
  'not-a-leader': () => 'This page is for leaders. A project administrator names you as the leader of a team.',
  'business-outcome-unknown': () => 'This business outcome is not there any more. Choose another one.',
  'business-outcome-incomplete': about =>
    about.rows.length === 0
      ? `The business outcome still needs: ${named(about, businessOutcomeNames, 'a required field')}.`
      : `Each reading needs a day of its own that is not in the future, and a source: look${rows(about)}.`,

  'may-not-set-priorities': () =>
    'You may not say what matters most to the business. A Jira administrator grants “Set business priorities” among Jira’s global permissions.',
  'goal-incomplete': about =>
    about.has('title') && !about.has('link')
      ? 'Say what the goal is called.'
      : 'This is no goal of Atlassian Home. Copy its link, which begins with https://home.atlassian.com/, or its ARI.',

  'placeholder-unknown': about =>
    `Nothing stands behind ${list(about.all.map(name => `{${name}}`))}. Use {work-item}, {quarter}, {status}, {turn} or {link}.`,
  'errand-unknown': () => 'This does not wait for an administrator any more. Load the list again.',

  'not-signed-in': () => 'Jira does not say who you are. Sign in to Jira, then open this again.',
  'cannot-browse': () => 'You may not see this work item in Jira. Ask a project administrator for access.',
  'no-team': () =>
    'No team is set up for this project. A project administrator sets it up on the project’s Negotiations page.',
  'not-project-administrator': () =>
    'Only a project administrator sets up the team. Ask one, or ask a Jira administrator.',
  'not-of-this-team': () =>
    'Only the leader, a member of the team or a project administrator changes who negotiates here. Ask one of them.',
  'not-jira-administrator': () => 'Only a Jira administrator changes this, because it holds for the whole site.',
  'leader-in-team': () =>
    'The leader cannot also be in the team, because nobody negotiates with themselves. Choose another leader, or take that person out of the team.',
  'unknown-person': () => 'Jira does not know one of these people any more. Choose somebody with an active account.',
  'not-open': () => 'No negotiation is open here for this quarter. Open one from the work item.',
  'bad-input': about =>
    `This could not be understood${about.all.length > 0 ? ` (${list(about.all)})` : ''}. Correct it, then try again.`,
  'too-much-text': () => 'This holds more text than can be stored. Shorten it, then try again.',
  'record-unreadable': about =>
    `A stored record could not be read${about.all.length > 0 ? ` (${list(about.all)})` : ''}. Tell a Jira administrator; nothing was changed.`,

  'project-archived': () =>
    'The project is archived, so nothing changes in it. A Jira administrator restores it, or takes the negotiation to another work item.',
  'not-orphaned': () => 'Jira shows this work item, so nothing has to be taken elsewhere. Load the list again.',
  'work-item-taken': about =>
    about.has('memory') || about.all.length === 0
      ? 'The other work item has readings, attempts, a goal or a negotiation of its own. Choose a work item without.'
      : `The other work item has a negotiation of its own for ${list(about.all)}. Choose a work item without.`,
  'being-attached': () =>
    'This is on its way to another work item already. Choose that one again, so that it comes to an end.',
};
