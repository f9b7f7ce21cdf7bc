import type { OutcomeView } from '../../src/api';
import type { Assessment } from '../../src/negotiation/assessment';
import type { Attempt, Baseline, Measure } from '../../src/negotiation/measure';
import type { Day } from '../../src/negotiation/shape';
import { BASELINE_DAYS, MOST_ATTEMPTS } from '../../src/negotiation/thresholds';
import type { NegotiationView } from '../../src/negotiation/view';
import { type AttemptValues, attemptValues, blankAttempt, readAttempt } from '../outcome/attempts/values';
import { daysFrom } from '../outcome/daysFrom';
import { blankMeasure, type MeasureValues } from '../outcome/measure/values';
import { type Errors, type Read, reading } from '../room/fields/reading';
import { typed } from '../room/fields/typedNumber';
import type { ContentOf, Problem } from '../room/useMove';
import { markWords } from '../words/assessment';

/** The assessment as it is typed. */
export type AssessmentValues = {
  measure: MeasureValues;
  baseline: { value: string; on: string; source: string };
  history: 'tried' | 'never-tried' | '';
  attempts: AttemptValues[];
  p10: string;
  p50: string;
  p90: string;
  conditions: string;
  levers: string[];
  unknowns: string[];
  goalKind: Assessment['goalKind'] | '';
};

/** What fits into one assessment: those that were noted last. */
const attemptsIn = (outcome: OutcomeView | null): Attempt[] =>
  outcome?.history.kind === 'tried' ? outcome.history.attempts.slice(-MOST_ATTEMPTS) : [];

export type Proposal = { reading: Baseline; isStale: boolean };

/** The latest reading as a proposal for the baseline, and whether it is too old for that; null where there is none. */
export const proposalFrom = (outcome: OutcomeView | null, today: Day): Proposal | null => {
  const latest = outcome?.readings.toSorted((one, other) => one.on.localeCompare(other.on)).at(-1);
  return latest ? { reading: latest, isStale: daysFrom(latest.on, today) > BASELINE_DAYS } : null;
};

/** A measure stated in a need is what the team starts from where nothing is remembered. */
const measureFrom = (known: Measure | null, { need }: Pick<NegotiationView, 'need'>): MeasureValues => {
  if (known) return known;
  return need.state === 'none' ? blankMeasure : { ...blankMeasure, name: need.measure, unit: need.unit };
};

/** What the outcome remembers, else what a need is stated in; the rest is the team's to fill in. */
export const assessmentFrom = (
  outcome: OutcomeView | null,
  negotiation: Pick<NegotiationView, 'need'>,
  today: Day,
): AssessmentValues => {
  const proposal = proposalFrom(outcome, today);
  const attempts = attemptsIn(outcome);
  return {
    measure: measureFrom(outcome?.measure ?? null, negotiation),
    baseline:
      proposal && !proposal.isStale
        ? { value: typed(proposal.reading.value), on: proposal.reading.on, source: proposal.reading.source }
        : { value: '', on: '', source: outcome?.measure.source ?? '' },
    history: attempts.length > 0 ? 'tried' : '',
    attempts: attempts.length > 0 ? attempts.map(attemptValues) : [blankAttempt()],
    p10: '',
    p50: '',
    p90: '',
    conditions: '',
    levers: [''],
    unknowns: [''],
    goalKind: '',
  };
};

/** The lines that say something, each once; the others were left blank. */
const said = (lines: string[]): string[] => [...new Set(lines.map(line => line.trim()))].filter(line => line !== '');

/** Lines for a form, with one to begin with. */
export const linesFrom = (lines: string[] | undefined): string[] => (lines && lines.length > 0 ? lines : ['']);

export const readAssessment = (values: AssessmentValues): Read<ContentOf<'assess'>> => {
  const from = reading();
  const { measure, baseline, history, attempts, p10, p50, p90, conditions, goalKind } = values;
  const [levers, unknowns] = [said(values.levers), said(values.unknowns)];
  const chosen = <C extends string>(name: string, value: C | '', standIn: C): C => {
    if (value === '') from.mark(name, markWords.choose);
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
              attempts: attempts.map((each, place) => readAttempt(from, `attempt.${place}`, each)),
            }
          : { kind: 'never-tried' as const },
      forecast: { p10: from.number('p10', p10), p50: from.number('p50', p50), p90: from.number('p90', p90) },
      conditions,
      ...(levers.length > 0 ? { levers } : {}),
      ...(unknowns.length > 0 ? { unknowns } : {}),
      goalKind: chosen('goalKind', goalKind, 'performance'),
    },
  });
};

/** The fields that a refusal of `assess` names. */
export const markAssessment = ({ code, about }: Problem): Errors => {
  switch (code) {
    case 'measure-incomplete':
      return Object.fromEntries(about.map(field => [`measure.${field}`, markWords.missing]));
    case 'output-not-outcome':
      return { 'measure.name': markWords.output };
    case 'baseline-incomplete':
      return Object.fromEntries(
        about.map(field => [`baseline.${field}`, field === 'on' ? markWords.future : markWords.missing]),
      );
    case 'baseline-stale':
      return { 'baseline.on': markWords.stale };
    case 'history-missing':
      return about.length === 0
        ? { history: markWords.history }
        : Object.fromEntries(
            about.flatMap(place => [
              [`attempt.${place}.what`, markWords.attempt],
              [`attempt.${place}.when`, markWords.attempt],
            ]),
          );
    case 'forecast-unordered':
      return {
        p10: markWords.cautious,
        p50: markWords.between,
        p90: markWords.hopeful,
      };
    default:
      return {};
  }
};
