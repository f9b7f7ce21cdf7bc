import { isOrdered } from '../../src/negotiation/forecast';
import type { Direction } from '../../src/negotiation/measure';
import { BASELINE_DAYS } from '../../src/negotiation/thresholds';
import { daysFrom } from '../outcome/daysFrom';
import { numberIn } from '../room/fields/typedNumber';
import { lackWords, type StepName } from '../words/assessment';
import type { AssessmentValues } from './values';

export const stepsInOrder: StepName[] = ['measure', 'baseline', 'history', 'levers', 'range'];

const byField: [begins: RegExp, step: StepName][] = [
  [/^measure\./, 'measure'],
  [/^baseline\./, 'baseline'],
  [/^(history$|attempt\.)/, 'history'],
  [/^(lever|unknown)\./, 'levers'],
  [/^(p10|p50|p90|conditions|goalKind)$/, 'range'],
];

const stepOf = (field: string): StepName | null => byField.find(([begins]) => begins.test(field))?.[1] ?? null;

/** The first step that holds one of these fields; null where none does. */
export const firstOf = (fields: string[]): StepName | null => {
  const marked = fields.map(stepOf);
  return stepsInOrder.find(step => marked.includes(step)) ?? null;
};

/** A range that is filled in and in order, with where the measure stands: what an outside view can be set beside (RULES 6). */
export type OwnRange = {
  baseline: number;
  direction: Direction;
  forecast: { p10: number; p50: number; p90: number };
};

/** The team's own range as it is typed; null while it is not complete or not ordered. */
export const ownRange = ({ baseline, measure, p10, p50, p90 }: AssessmentValues): OwnRange | null => {
  const [at, low, middle, high] = [baseline.value, p10, p50, p90].map(numberIn);
  if (typeof at !== 'number' || typeof low !== 'number' || typeof middle !== 'number' || typeof high !== 'number')
    return null;
  const [direction, forecast] = [measure.direction || 'higher', { p10: low, p50: middle, p90: high }];
  return isOrdered(forecast, direction) ? { baseline: at, direction, forecast } : null;
};

const isBlank = (text: string): boolean => text.trim() === '';

const ofMeasure = ({ measure }: AssessmentValues): string[] => [
  ...(isBlank(measure.name) ? [lackWords.measureName] : []),
  ...(isBlank(measure.unit) ? [lackWords.unit] : []),
  ...(isBlank(measure.definition) ? [lackWords.definition] : []),
  ...(isBlank(measure.source) ? [lackWords.measureSource] : []),
  ...(measure.direction === '' ? [lackWords.direction] : []),
  ...(measure.kind === '' ? [lackWords.kind] : []),
];

const isRecent = (on: string, today: string): boolean =>
  on !== '' && on <= today && daysFrom(on, today) <= BASELINE_DAYS;

const ofBaseline = ({ baseline }: AssessmentValues, today: string): string[] => [
  ...(numberIn(baseline.value) === null ? [lackWords.baseline] : []),
  ...(isRecent(baseline.on, today) ? [] : [lackWords.day]),
  ...(isBlank(baseline.source) ? [lackWords.baselineSource] : []),
];

const ofHistory = ({ history, attempts }: AssessmentValues): string[] => {
  if (history === '') return [lackWords.history];
  const isTold = attempts.length > 0 && attempts.every(({ what, when }) => !isBlank(what) && !isBlank(when));
  return history === 'tried' && !isTold ? [lackWords.attempts] : [];
};

const ofRange = (values: AssessmentValues): string[] => {
  const unread = (['p10', 'p50', 'p90'] as const).filter(key => numberIn(values[key]) === null);
  const isOutOfOrder = unread.length === 0 && !ownRange({ ...values, baseline: { ...values.baseline, value: '0' } });
  return [
    ...unread.map(key => key.toUpperCase()),
    ...(isOutOfOrder ? [lackWords.order] : []),
    ...(values.goalKind === '' ? [lackWords.goal] : []),
  ];
};

/** What each step still lacks before all can be sent, by the names of its fields (N5). Levers and unknowns may stay empty. */
export const lackingIn = (values: AssessmentValues, today: string): Record<StepName, string[]> => ({
  measure: ofMeasure(values),
  baseline: ofBaseline(values, today),
  history: ofHistory(values),
  levers: [],
  range: ofRange(values),
});
