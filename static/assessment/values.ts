import type { OutcomeView } from '../../src/api';
import type { Assessment } from '../../src/negotiation/assessment';
import type { Attempt, Measure } from '../../src/negotiation/measure';
import type { NegotiationView } from '../../src/negotiation/view';
import { type Errors, type Read, reading } from '../room/fields/reading';
import { typed } from '../room/fields/typedNumber';
import type { ContentOf, Problem } from '../room/useMove';

export type AttemptValues = Omit<Attempt, 'effect'> & { effect: string };

/** The assessment as it is typed. */
export type AssessmentValues = {
  measure: Omit<Measure, 'direction' | 'kind'> & { direction: Measure['direction'] | ''; kind: Measure['kind'] | '' };
  baseline: { value: string; on: string; source: string };
  history: 'tried' | 'never-tried' | '';
  attempts: AttemptValues[];
  p10: string;
  p50: string;
  p90: string;
  conditions: string;
  goalKind: Assessment['goalKind'] | '';
};

export const blankAttempt = (): AttemptValues => ({
  what: '',
  when: '',
  effect: '',
  verdict: 'inconclusive',
  learned: '',
});

const attemptsIn = (outcome: OutcomeView | null): Attempt[] =>
  outcome?.history.kind === 'tried' ? outcome.history.attempts : [];

/** What the outcome remembers from earlier quarters, else what a need is stated in; the rest is the team's to fill in. */
export const assessmentFrom = (outcome: OutcomeView | null, { need }: NegotiationView): AssessmentValues => {
  const known = outcome?.measure ?? null;
  const stated = need.state === 'none' ? null : need;
  const latest = outcome?.readings.toSorted((one, other) => one.on.localeCompare(other.on)).at(-1);
  const attempts = attemptsIn(outcome);
  return {
    measure: known ?? {
      name: stated?.measure ?? '',
      unit: stated?.unit ?? '',
      direction: '',
      kind: '',
      definition: '',
      source: '',
    },
    baseline: latest
      ? { value: typed(latest.value), on: latest.on, source: latest.source }
      : { value: '', on: '', source: '' },
    history: attempts.length > 0 ? 'tried' : '',
    attempts:
      attempts.length > 0
        ? attempts.map(each => ({ ...each, effect: each.effect === null ? '' : typed(each.effect) }))
        : [blankAttempt()],
    p10: '',
    p50: '',
    p90: '',
    conditions: '',
    goalKind: '',
  };
};

export const readAssessment = (values: AssessmentValues): Read<ContentOf<'assess'>> => {
  const from = reading();
  const { measure, baseline, history, attempts, p10, p50, p90, conditions, goalKind } = values;
  const chosen = <C extends string>(name: string, value: C | '', standIn: C): C => {
    if (value === '') from.mark(name, 'Choose one.');
    return value === '' ? standIn : value;
  };
  return from.done({
    kind: 'assess' as const,
    assessment: {
      measure: {
        ...measure,
        direction: chosen('measure.direction', measure.direction, 'higher'),
        kind: chosen('measure.kind', measure.kind, 'product'),
      },
      baseline: {
        value: from.number('baseline.value', baseline.value),
        on: from.day('baseline.on', baseline.on),
        source: baseline.source,
      },
      history:
        chosen('history', history, 'never-tried') === 'tried'
          ? {
              kind: 'tried' as const,
              attempts: attempts.map((each, place) => ({
                ...each,
                effect: from.optionalNumber(`attempt.${place}.effect`, each.effect),
              })),
            }
          : { kind: 'never-tried' as const },
      forecast: { p10: from.number('p10', p10), p50: from.number('p50', p50), p90: from.number('p90', p90) },
      conditions,
      goalKind: chosen('goalKind', goalKind, 'performance'),
    },
  });
};

const MISSING = 'This is still missing.';

/** The fields that a refusal of `assess` names. */
export const markAssessment = ({ code, about }: Problem): Errors => {
  switch (code) {
    case 'measure-incomplete':
      return Object.fromEntries(about.map(field => [`measure.${field}`, MISSING]));
    case 'output-not-outcome':
      return { 'measure.name': 'This reads like something to ship. What changes for customers?' };
    case 'baseline-incomplete':
      return Object.fromEntries(
        about.map(field => [`baseline.${field}`, field === 'on' ? 'Not in the future.' : MISSING]),
      );
    case 'baseline-stale':
      return { 'baseline.on': 'Too long ago.' };
    case 'history-missing':
      return about.length === 0
        ? { history: 'Add an attempt, or state that nothing was tried.' }
        : Object.fromEntries(
            about.flatMap(place => [
              [`attempt.${place}.what`, 'Say what was tried and when.'],
              [`attempt.${place}.when`, 'Say what was tried and when.'],
            ]),
          );
    case 'forecast-unordered':
      return {
        p10: 'P10, P50, P90 must go from cautious to hopeful.',
        p50: 'Between the other two.',
        p90: 'The hopeful end.',
      };
    default:
      return {};
  }
};
