import * as v from 'valibot';
import { courseOf } from './course';
import type { Event, EventOf } from './event';
import { Attempt, Baseline, Measure, sign } from './measure';
import type { Negotiation } from './negotiation';
import { Quarter } from './quarter';
import type { QuarterResult } from './result';
import { AccountId, Count, Instant, type Mark } from './shape';
import { LINE_LENGTH, TEXT_LENGTH } from './thresholds';

/** Who wrote it and when; for the team, whose these things are (N24, N27). */
export const Written = v.strictObject({ account: AccountId, at: Instant });
export type Written = v.InferOutput<typeof Written>;

/** A dated value of the measure as it was defined then; `version` counts the outcome's measures from 0. */
export const Reading = v.strictObject({ ...Baseline.entries, version: Count, by: Written });
export type Reading = v.InferOutput<typeof Reading>;

/** An attempt, and the quarter whose negotiation it was, where it was one. */
export const RememberedAttempt = v.strictObject({ ...Attempt.entries, quarter: v.nullable(Quarter), by: Written });
export type RememberedAttempt = v.InferOutput<typeof RememberedAttempt>;

/** A measure as it was defined from some day on. Readings of one version say nothing about another. */
export const MeasureVersion = v.strictObject({ measure: Measure, by: Written });

/** What lives with the work item for many quarters: measures, readings and attempts. Empty until first assessed. */
export const Outcome = v.strictObject({
  measures: v.array(MeasureVersion),
  readings: v.array(Reading),
  attempts: v.array(RememberedAttempt),
});
export type Outcome = v.InferOutput<typeof Outcome>;

export const newOutcome: Outcome = { measures: [], readings: [], attempts: [] };

/** The measure as it is defined now; null before the first one. */
export const measureOf = ({ measures }: Outcome): Measure | null => measures.at(-1)?.measure ?? null;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The first version with this definition, or -1: a measure that comes back finds its readings again. */
export const versionOf = ({ measures }: Outcome, measure: Measure): number =>
  measures.findIndex(each => same(each.measure, measure));

/** Readings of one definition of the measure, oldest first. */
export const readingsOf = (outcome: Outcome, measure: Measure): Reading[] => {
  const version = versionOf(outcome, measure);
  return outcome.readings
    .filter(reading => reading.version === version)
    .toSorted((one, other) => one.on.localeCompare(other.on));
};

const remembered = <T>(known: T[], told: T[], isSame: (one: T, other: T) => boolean): T[] => [
  ...known.filter(one => !told.some(other => isSame(one, other))),
  ...told,
];

/** A new definition becomes a new version; the same one again changes nothing. */
export const withMeasure = (outcome: Outcome, measure: Measure, by: Written): Outcome =>
  same(measureOf(outcome), measure) ? outcome : { ...outcome, measures: [...outcome.measures, { measure, by }] };

/** Readings of a measure that the outcome knows; a second one for a day takes the place of the first. */
export const withReadings = (outcome: Outcome, measure: Measure, told: Baseline[], by: Written): Outcome => {
  const version = versionOf(outcome, measure);
  if (version < 0) throw new Error('[outcome] a reading of a measure that the outcome does not know');
  const readings = told.map(({ value, on, source }): Reading => ({ value, on, source, version, by }));
  const isSame = (one: Reading, other: Reading) => one.on === other.on && one.version === other.version;
  return { ...outcome, readings: remembered(outcome.readings, readings, isSame) };
};

export const isSameAttempt = (one: Pick<Attempt, 'what' | 'when'>, other: Pick<Attempt, 'what' | 'when'>): boolean =>
  one.what === other.what && one.when === other.when;

/** What is told again takes the place of what was told; a closed quarter's own attempt follows from its report alone. */
const withAttempts = (outcome: Outcome, told: Attempt[], by: Written): Outcome => {
  const attempts = told.map(attempt => {
    const known = outcome.attempts.find(each => isSameAttempt(each, attempt));
    const stays = known && (known.quarter !== null || same({ ...known, ...attempt }, known));
    return stays ? known : { ...attempt, quarter: null, by };
  });
  return { ...outcome, attempts: remembered(outcome.attempts, attempts, isSameAttempt) };
};

const verdictOf = ({ harmed }: QuarterResult, gained: number | null): Attempt['verdict'] => {
  if (gained === null) return 'inconclusive';
  if (harmed.length > 0) return 'harmful';
  return gained > 0 ? 'moved' : 'no-effect';
};

/** A closed quarter as an attempt: what mattered, how far it moved from its baseline, what both learned (N16); else null. */
const attemptOf = (state: Negotiation): Omit<RememberedAttempt, 'by'> | null => {
  const { result, priority, quarter, reviews } = state;
  const course = courseOf(state);
  if (!result || !priority || !course) return null;
  const effect = result.actual === null ? null : Number((result.actual - course.baseline.value).toPrecision(9));
  const learnings = [...(reviews.team?.learnings ?? []), ...(reviews.leader?.learnings ?? [])];
  return {
    what: priority.mattersMost.slice(0, LINE_LENGTH),
    when: quarter,
    effect,
    interval: null,
    verdict: verdictOf(result, effect === null ? null : sign(course.measure.direction) * effect),
    learned: learnings.join('\n').slice(0, TEXT_LENGTH),
    quarter,
  };
};

const withQuarter = (outcome: Outcome, state: Negotiation, by: Written): Outcome => {
  const attempt = attemptOf(state);
  if (!attempt) return outcome;
  const others = outcome.attempts.filter(each => each.quarter !== state.quarter);
  return { ...outcome, attempts: [...others, { ...attempt, by }] };
};

const writtenBy = ({ account, at }: Mark): Written => ({ account, at });

/** In a re-opening a new measure is a proposal, of which the outcome takes no reading: `keep` goes back (N13). */
const withAssessment = (outcome: Outcome, state: Negotiation, event: EventOf<'assessed'>): Outcome => {
  const by = writtenBy(event.by);
  const { measure, baseline, history } = event.assessment;
  const defined = state.reopening ? outcome : withMeasure(outcome, measure, by);
  const measured = versionOf(defined, measure) < 0 ? defined : withReadings(defined, measure, [baseline], by);
  return history.kind === 'tried' ? withAttempts(measured, history.attempts, by) : measured;
};

/** A measure that was proposed in a re-opening counts once it is agreed (N12). */
const withAgreed = (outcome: Outcome, { agreement, assessment }: Negotiation): Outcome => {
  if (!agreement || !assessment || versionOf(outcome, agreement.measure) >= 0) return outcome;
  const by = writtenBy(assessment.by);
  const { measure, baseline } = agreement;
  return withReadings(withMeasure(outcome, measure, by), measure, [baseline], by);
};

/** Check-ins and reports are of what the quarter runs on, which may be older than what the next one is assessed by. */
const withReading = (outcome: Outcome, state: Negotiation, reading: Baseline | null, by: Mark): Outcome => {
  const course = courseOf(state);
  return reading && course ? withReadings(outcome, course.measure, [reading], writtenBy(by)) : outcome;
};

const told = (outcome: Outcome, state: Negotiation, event: Event): Outcome => {
  switch (event.kind) {
    case 'assessed':
      return withAssessment(outcome, state, event);
    case 'checkedIn':
      return withReading(outcome, state, event.checkIn.reading, event.by);
    case 'reported': {
      const reported = withReading(outcome, state, event.report.final, event.by);
      return withQuarter(reported, state, writtenBy(event.by));
    }
    case 'reviewed':
      return withQuarter(outcome, state, writtenBy(event.by));
    default:
      return outcome;
  }
};

/** What an outcome remembers after a move, given the state it led to; null where the move tells nothing about it. */
export const outcomeAfter = (outcome: Outcome, state: Negotiation, event: Event): Outcome | null => {
  const next = told(withAgreed(outcome, state), state, event);
  return next === outcome ? null : next;
};
