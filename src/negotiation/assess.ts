import type { Decided } from './event';
import { isOrdered } from './forecast';
import { isPlausibleInterval } from './measure';
import type { MoveOf } from './move';
import { daysBetween } from './quarter';
import { accepted, type Result, refused } from './refusal';
import type { Now } from './shape';
import { BASELINE_DAYS } from './thresholds';
import { isOutput } from './wording';

/** N5: measure, baseline, history and forecast, in this order, so that the first thing to mend is named first. */
export const assess = (move: MoveOf<'assess'>, now: Now): Result<Decided> => {
  const { measure, baseline, history, forecast } = move.assessment;
  const unmeasured = (['name', 'unit', 'definition', 'source'] as const).filter(field => measure[field] === '');
  if (unmeasured.length > 0) return refused('measure-incomplete', ...unmeasured);
  if (isOutput(measure)) return refused('output-not-outcome', 'name');
  if (baseline.source === '') return refused('baseline-incomplete', 'source');
  const age = daysBetween(baseline.on, now.day);
  if (age < 0) return refused('baseline-incomplete', 'on');
  if (age > BASELINE_DAYS) return refused('baseline-stale', 'on');
  if (history.kind === 'tried') {
    const unclear = history.attempts.flatMap((attempt, place) =>
      attempt.what === '' || attempt.when === '' || !isPlausibleInterval(attempt) ? [String(place)] : [],
    );
    if (history.attempts.length === 0 || unclear.length > 0) return refused('history-missing', ...unclear);
  }
  if (!isOrdered(forecast, measure.direction)) return refused('forecast-unordered', 'forecast');
  return accepted({ kind: 'assessed', assessment: move.assessment });
};
