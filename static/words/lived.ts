import type { Course } from '../../src/negotiation/course';
import type { ResultKind } from '../../src/negotiation/result';
import type { Fact } from '../../src/negotiation/running';
import type { NegotiationView } from '../../src/negotiation/view';
import { clauseReading, finalValue, firstSigned, harmed, latePromise, reopening } from './facts';
import { amount, day, isAhead, list, shortened } from './numbers';
import { results } from './standing';

/** Which fact changed, as the button that is chosen and, in lower case, as the middle of a sentence (N12). */
export const facts: Record<Fact, string> = {
  'fact-changed': 'A fact changed',
  'resource-missing': 'A resource is missing',
  'measure-wrong': 'The measure is wrong',
  'learned-better': 'Something better was learned',
  'priority-changed': 'The priority changed',
};

const QUOTED = 80;

/** A fallback, and the target it sets where it sets one (N10). */
export type FallenBack = Pick<NonNullable<NegotiationView['lived']['fallenBack']>, 'fallback' | 'target' | 'measure'>;

/** "the team’s P50, 46%", or what the leader wrote (N10). */
export const fallbackWords = ({ fallback, target, measure }: FallenBack): string => {
  if (fallback.kind === 'other') return `“${shortened(fallback.text, QUOTED)}”`;
  return target === null ? 'the team’s P50' : `the team’s P50, ${amount(target, measure.unit)}`;
};

/** A sentence, or a label, as the rest of one. */
export const small = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
/** "the quarter begins on 1 Jan". */
export const signedUntil = ({ begins }: NegotiationView): string => `the quarter begins on ${day(begins)}`;
/** The day on which the next check-in is due. */
export const dueOn = ({ lived: { checkInDue } }: NegotiationView): string =>
  checkInDue ? day(checkInDue) : 'its rhythm';
/** "the quarter runs on the team’s P50, 46%". */
export const runsOn = ({ begins, lived: { fallenBack } }: NegotiationView): string => {
  const fallback = fallenBack ? fallbackWords(fallenBack) : 'the fallback';
  return isAhead(begins)
    ? `the quarter begins on ${day(begins)} and runs on ${fallback}`
    : `the quarter runs on ${fallback}`;
};

/** "A clause was met, 43.2% on 16 Feb". */
export const clauseMet = (view: NegotiationView): string => {
  const met = clauseReading(view);
  return met ? `A clause was met, ${amount(met.value, met.unit)} on ${day(met.on)}` : 'A clause was met';
};

/** "“Two engineers” was promised for 11 Jan". */
export const promised = (view: NegotiationView): string => {
  const promise = latePromise(view);
  return promise
    ? `“${shortened(promise.what, QUOTED)}” was promised for ${day(promise.by)}`
    : 'A promise has come due';
};

/** "The team re-opened because a resource is missing". */
export const reopenedBy = (view: NegotiationView): string => {
  const found = reopening(view);
  if (!found) return 'Re-opened';
  return `${found.who === 'you' ? 'You' : `The ${found.who}`} re-opened because ${small(facts[found.fact])}`;
};
/** Who else than the team re-opened is named before it: "makes the next offer", "the team makes the next offer". */
export const offersNext = ({ lived: { reopening } }: NegotiationView): string =>
  reopening?.by.party === 'team' ? 'makes the next offer' : 'the team makes the next offer';
/** "the agreement stays in force". */
export const inForce = ({ agreed }: NegotiationView): string =>
  `the ${agreed ? 'agreement' : 'fallback'} stays in force`;

/** "The measure ended at 47.2%". */
export const ended = (view: NegotiationView): string => {
  const final = finalValue(view);
  return final ? `The measure ended at ${amount(final.value, final.unit)}` : 'It was not measured';
};

type Closed = { course: Course; actual: string; target: string | null; view: NegotiationView };

const against = (target: string | null): string => (target === null ? '' : ` against a target of ${target}`);

const harmedWords = (view: NegotiationView): string => {
  const names = harmed(view);
  return `${list(names.map(name => `“${shortened(name, QUOTED)}”`))} went past ${names.length === 1 ? 'its limit' : 'their limits'}`;
};

/** What came out, in words, for each kind of result (N16). */
const outcomes: Record<ResultKind, (closed: Closed) => string> = {
  reached: ({ actual, target }) => `${actual}${against(target)}`,
  'reached-with-harm': closed => `${closed.actual}${against(closed.target)}, but ${harmedWords(closed.view)}`,
  'in-range': ({ actual, target, course: { forecast, measure } }) =>
    `${actual} lies inside the forecast, ${amount(forecast.p10, measure.unit)} to ${amount(forecast.p90, measure.unit)}${target === null ? '' : `, and missed the target of ${target}`}`,
  'below-range': ({ actual, course: { forecast, measure } }) =>
    `${actual} is worse than the cautious end of the forecast, ${amount(forecast.p10, measure.unit)}`,
  'above-range': ({ actual, target, course: { forecast, measure } }) =>
    `${actual} is better than the hopeful end of the forecast, ${amount(forecast.p90, measure.unit)}${target === null ? '' : `, and missed the target of ${target}`}`,
  learned: ({ actual }) => `it was a learning goal, and the measure ended at ${actual}`,
  'not-measured': ({ view: { lived } }) => shortened(lived.report?.unmeasured ?? '', QUOTED),
  stopped: ({ actual, view: { lived } }) =>
    `both sides ended the quarter${lived.stopped ? ` on ${day(lived.stopped.by.at.slice(0, 10))}` : ''}, ${lived.result?.actual === null ? 'and it was not measured' : `with the measure at ${actual}`}`,
};

/** "; the target first signed, 50%, was missed": only where it was amended. */
const firstSignedWords = (view: NegotiationView): string => {
  const first = firstSigned(view);
  if (!first) return '';
  const became = first.isReached === null ? 'amended' : first.isReached ? 'reached' : 'missed';
  return `; the target first signed, ${amount(first.target, first.unit)}, was ${became}`;
};

/** A closed quarter in one sentence: "Reached: 47% against a target of 46%; the target first signed, 50%, was missed." */
export const resultSentence = (view: NegotiationView): string => {
  const { course, result } = view.lived;
  if (!course || !result) return 'This quarter is closed.';
  const { unit } = course.measure;
  const closed: Closed = {
    view,
    course,
    actual: result.actual === null ? 'it' : amount(result.actual, unit),
    target: course.target === null ? null : amount(course.target, unit),
  };
  return `${results[result.kind]}: ${outcomes[result.kind](closed)}${firstSignedWords(view)}.`;
};
