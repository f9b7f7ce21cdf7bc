import type { Course } from '../../../src/negotiation/course';
import type { ResultKind } from '../../../src/negotiation/result';
import type { Fact } from '../../../src/negotiation/running';
import type { NegotiationView } from '../../../src/negotiation/view';
import { clauseReading, finalValue, firstSigned, harmed, latePromise, reopening } from '../facts';
import { amount, day, isAhead, list, shortened } from '../numbers';
import { results } from '../standing';

export const facts: Record<Fact, string> = {
  'fact-changed': 'Eine Tatsache hat sich geändert',
  'resource-missing': 'Eine Ressource fehlt',
  'measure-wrong': 'Die Messgröße ist falsch',
  'learned-better': 'Etwas Besseres wurde gelernt',
  'priority-changed': 'Die Priorität hat sich geändert',
};

/** Dasselbe als Nebensatz. */
export const because: Record<Fact, string> = {
  'fact-changed': 'weil sich eine Tatsache geändert hat',
  'resource-missing': 'weil eine Ressource fehlt',
  'measure-wrong': 'weil die Messgröße falsch ist',
  'learned-better': 'weil etwas Besseres gelernt wurde',
  'priority-changed': 'weil sich die Priorität geändert hat',
};

const QUOTED = 80;

export type FallenBack = Pick<NonNullable<NegotiationView['lived']['fallenBack']>, 'fallback' | 'target' | 'measure'>;

/** „dem P50 des Teams, 46 %“, hinter „mit“, oder was die Leitung geschrieben hat. */
export const fallbackWords = ({ fallback, target, measure }: FallenBack): string => {
  if (fallback.kind === 'other') return `„${shortened(fallback.text, QUOTED)}“`;
  return target === null ? 'dem P50 des Teams' : `dem P50 des Teams, ${amount(target, measure.unit)}`;
};

/** German nouns keep their capitals, so a label stays as it is. */
export const small = (sentence: string): string => sentence;

export const signedUntil = ({ begins }: NegotiationView): string => `am ${day(begins)} beginnt das Quartal`;

export const dueOn = ({ lived: { checkInDue } }: NegotiationView): string =>
  checkInDue ? `am ${day(checkInDue)}` : 'im vereinbarten Rhythmus';

export const runsOn = ({ begins, lived: { fallenBack } }: NegotiationView): string => {
  const fallback = fallenBack ? fallbackWords(fallenBack) : 'der Auffanglösung';
  return isAhead(begins)
    ? `das Quartal beginnt am ${day(begins)} und läuft mit ${fallback}`
    : `das Quartal läuft mit ${fallback}`;
};

export const clauseMet = (view: NegotiationView): string => {
  const met = clauseReading(view);
  return met
    ? `Eine Klausel ist eingetreten, ${amount(met.value, met.unit)} am ${day(met.on)}`
    : 'Eine Klausel ist eingetreten';
};

export const promised = (view: NegotiationView): string => {
  const promise = latePromise(view);
  return promise
    ? `„${shortened(promise.what, QUOTED)}“ war für den ${day(promise.by)} zugesagt`
    : 'Eine Zusage ist fällig geworden';
};

/** „Das Team hat neu eröffnet, weil eine Ressource fehlt“. */
export const reopenedBy = (view: NegotiationView): string => {
  const found = reopening(view);
  if (!found) return 'Neu eröffnet';
  const who = { you: 'Sie haben', leader: 'Die Leitung hat', team: 'Das Team hat' }[found.who];
  return `${who} neu eröffnet, ${because[found.fact]}`;
};

export const offersNext = (_view: NegotiationView): string => 'das Team macht das nächste Angebot';

export const inForce = ({ agreed }: NegotiationView): string =>
  agreed ? 'die Vereinbarung bleibt in Kraft' : 'die Auffanglösung bleibt in Kraft';

export const ended = (view: NegotiationView): string => {
  const final = finalValue(view);
  return final ? `Die Messgröße endete bei ${amount(final.value, final.unit)}` : 'Es wurde nicht gemessen';
};

type Closed = { course: Course; actual: string; target: string | null; view: NegotiationView };

const against = (target: string | null): string => (target === null ? '' : ` bei einem Ziel von ${target}`);
const andMissed = (target: string | null): string =>
  target === null ? '' : `, und das Ziel von ${target} wurde verfehlt`;

const harmedWords = (view: NegotiationView): string => {
  const names = harmed(view);
  return `${list(names.map(name => `„${shortened(name, QUOTED)}“`))} ${names.length === 1 ? 'hat seine Grenze' : 'haben ihre Grenzen'} überschritten`;
};

const outcomes: Record<ResultKind, (closed: Closed) => string> = {
  reached: ({ actual, target }) => `${actual}${against(target)}`,
  'reached-with-harm': closed => `${closed.actual}${against(closed.target)}, aber ${harmedWords(closed.view)}`,
  'in-range': ({ actual, target, course: { forecast, measure } }) =>
    `${actual} liegt innerhalb der Prognose, ${amount(forecast.p10, measure.unit)} bis ${amount(forecast.p90, measure.unit)}${andMissed(target)}`,
  'below-range': ({ actual, course: { forecast, measure } }) =>
    `${actual} ist schlechter als das vorsichtige Ende der Prognose, ${amount(forecast.p10, measure.unit)}`,
  'above-range': ({ actual, target, course: { forecast, measure } }) =>
    `${actual} ist besser als das hoffnungsvolle Ende der Prognose, ${amount(forecast.p90, measure.unit)}${andMissed(target)}`,
  learned: ({ actual }) => `es war ein Lernziel, und die Messgröße endete bei ${actual}`,
  'not-measured': ({ view: { lived } }) => shortened(lived.report?.unmeasured ?? '', QUOTED),
  stopped: ({ actual, view: { lived } }) =>
    `beide Seiten haben das Quartal${lived.stopped ? ` am ${day(lived.stopped.by.at.slice(0, 10))}` : ''} beendet, ${lived.result?.actual === null ? 'und es wurde nicht gemessen' : `die Messgröße stand bei ${actual}`}`,
};

const firstSignedWords = (view: NegotiationView): string => {
  const first = firstSigned(view);
  if (!first) return '';
  const became = first.isReached === null ? 'geändert' : first.isReached ? 'erreicht' : 'verfehlt';
  return `; das zuerst unterzeichnete Ziel, ${amount(first.target, first.unit)}, wurde ${became}`;
};

export const resultSentence = (view: NegotiationView): string => {
  const { course, result } = view.lived;
  if (!course || !result) return 'Dieses Quartal ist abgeschlossen.';
  const { unit } = course.measure;
  const closed: Closed = {
    view,
    course,
    actual: result.actual === null ? 'sie' : amount(result.actual, unit),
    target: course.target === null ? null : amount(course.target, unit),
  };
  return `${results[result.kind]}: ${outcomes[result.kind](closed)}${firstSignedWords(view)}.`;
};
