import type { Course } from '../../src/negotiation/course';
import type { ResultKind } from '../../src/negotiation/result';
import type { Fact } from '../../src/negotiation/running';
import type { NegotiationView } from '../../src/negotiation/view';
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

type FallenBack = Pick<NonNullable<NegotiationView['lived']['fallenBack']>, 'fallback' | 'target' | 'measure'>;

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
export const clauseMet = ({ lived: { pending, course } }: NegotiationView): string => {
  const [firing] = pending;
  if (firing?.kind !== 'clause') return 'A clause was met';
  return `A clause was met, ${amount(firing.reading.value, course?.measure.unit ?? '')} on ${day(firing.reading.on)}`;
};

/** "“Two engineers” was promised for 11 Jan". */
export const promised = ({ lived: { pending, course } }: NegotiationView): string => {
  const [firing] = pending;
  if (firing?.kind !== 'promise') return 'A promise has come due';
  return `“${shortened(course?.asks[firing.place]?.what ?? '', QUOTED)}” was promised for ${day(firing.by)}`;
};

/** "The team re-opened because a resource is missing". */
export const reopenedBy = ({ viewer, lived: { reopening } }: NegotiationView): string => {
  if (!reopening) return 'Re-opened';
  const who = reopening.by.party === viewer ? 'You' : `The ${reopening.by.party}`;
  return `${who} re-opened because ${small(facts[reopening.fact])}`;
};
/** Who else than the team re-opened is named before it: "makes the next offer", "the team makes the next offer". */
export const offersNext = ({ lived: { reopening } }: NegotiationView): string =>
  reopening?.by.party === 'team' ? 'makes the next offer' : 'the team makes the next offer';
/** "the agreement stays in force". */
export const inForce = ({ agreed }: NegotiationView): string =>
  `the ${agreed ? 'agreement' : 'fallback'} stays in force`;

/** "The measure ended at 47.2%". */
export const ended = ({ lived: { report, course } }: NegotiationView): string =>
  report?.final
    ? `The measure ended at ${amount(report.final.value, course?.measure.unit ?? '')}`
    : 'It was not measured';

type Closed = { course: Course; actual: string; target: string | null; view: NegotiationView };

const against = (target: string | null): string => (target === null ? '' : ` against a target of ${target}`);

const harmedWords = ({ course, view: { lived } }: Closed): string => {
  const names = (lived.result?.harmed ?? []).map(place => course.counterweights[place]?.name ?? `${place + 1}`);
  return `${list(names.map(name => `“${shortened(name, QUOTED)}”`))} went past ${names.length === 1 ? 'its limit' : 'their limits'}`;
};

/** What came out, in words, for each kind of result (N16). */
const outcomes: Record<ResultKind, (closed: Closed) => string> = {
  reached: ({ actual, target }) => `${actual}${against(target)}`,
  'reached-with-harm': closed => `${closed.actual}${against(closed.target)}, but ${harmedWords(closed)}`,
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
const firstSigned = ({ agreement, lived: { original, result } }: NegotiationView): string => {
  if (!agreement || !original || !result || original.terms.target === agreement.terms.target) return '';
  const first = `; the target first signed, ${amount(original.terms.target, original.measure.unit)},`;
  if (result.reachedOriginal === null) return `${first} was amended`;
  return `${first} was ${result.reachedOriginal ? 'reached' : 'missed'}`;
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
  return `${results[result.kind]}: ${outcomes[result.kind](closed)}${firstSigned(view)}.`;
};
