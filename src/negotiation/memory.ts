import { type Attempt, type Baseline, isPlausibleInterval, type Measure } from './measure';
import {
  isSameAttempt,
  measureOf,
  type Outcome,
  readingsOf,
  versionOf,
  type Written,
  withMeasure,
  withReadings,
} from './outcome';
import { accepted, type Result, refused } from './refusal';
import type { Day } from './shape';
import { MOST_READINGS, MOST_REMEMBERED_ATTEMPTS } from './thresholds';
import { isOutput } from './wording';

/** What the team tells an outcome outside a negotiation: readings, attempts, the measure. Nobody else writes these (N24). */

/** Readings, all or none; `about` names the rows that cannot be taken, as `<row>:<field>`, counted from 0. */
export const record = (outcome: Outcome, told: Baseline[], by: Written, today: Day): Result<Outcome> => {
  const measure = measureOf(outcome);
  if (!measure) return refused('measure-incomplete', 'name');
  const wrong = told.flatMap(({ on, source }, row) => [
    ...(on > today ? [`${row}:on`] : []),
    ...(told.findIndex(other => other.on === on) < row ? [`${row}:on`] : []),
    ...(source === '' ? [`${row}:source`] : []),
  ]);
  if (told.length === 0 || wrong.length > 0) return refused('reading-incomplete', ...new Set(wrong));
  const next = withReadings(outcome, measure, told, by);
  return next.readings.length > MOST_READINGS ? refused('too-much-remembered', 'readings') : accepted(next);
};

/** Takes back readings of the current measure that were entered by mistake. */
export const forget = (outcome: Outcome, days: Day[]): Result<Outcome> => {
  const measure = measureOf(outcome);
  const known = measure ? readingsOf(outcome, measure) : [];
  const unknown = days.filter(day => !known.some(reading => reading.on === day));
  if (!measure || unknown.length > 0) return refused('reading-unknown', ...unknown);
  const version = versionOf(outcome, measure);
  const readings = outcome.readings.filter(each => each.version !== version || !days.includes(each.on));
  return accepted({ ...outcome, readings });
};

/** Which attempt is meant: what was tried, and when. */
export type AttemptName = Pick<Attempt, 'what' | 'when'>;

/**
 * Adds an attempt, or puts one in another's place: marked with a verdict, an effect and its interval. What a closed quarter
 * left behind follows from its report and is corrected there.
 */
export const note = (
  outcome: Outcome,
  attempt: Attempt,
  replaces: AttemptName | null,
  by: Written,
): Result<Outcome> => {
  const missing = (['what', 'when'] as const).filter(field => attempt[field] === '');
  if (!isPlausibleInterval(attempt)) return refused('attempt-incomplete', ...missing, 'interval');
  if (missing.length > 0) return refused('attempt-incomplete', ...missing);
  const old = replaces && outcome.attempts.find(each => isSameAttempt(each, replaces));
  if (replaces && (!old || old.quarter !== null)) return refused('attempt-unknown');
  const others = outcome.attempts.filter(each => each !== old);
  if (others.some(each => isSameAttempt(each, attempt))) return refused('attempt-incomplete', 'what');
  if (others.length >= MOST_REMEMBERED_ATTEMPTS) return refused('too-much-remembered', 'attempts');
  const written = { ...attempt, quarter: null, by };
  const attempts = old ? outcome.attempts.map(each => (each === old ? written : each)) : [...others, written];
  return accepted({ ...outcome, attempts });
};

/** A new definition of the measure, as a new version. Under an agreement it takes a re-opening instead (N12). */
export const redefine = (outcome: Outcome, measure: Measure, by: Written, isInForce: boolean): Result<Outcome> => {
  if (isInForce) return refused('agreement-in-force');
  const unmeasured = (['name', 'unit', 'definition', 'source'] as const).filter(field => measure[field] === '');
  if (unmeasured.length > 0) return refused('measure-incomplete', ...unmeasured);
  if (isOutput(measure)) return refused('output-not-outcome', 'name');
  return accepted(withMeasure(outcome, measure, by));
};
