import { countInside } from '../calibration';
import { courseOf } from '../course';
import type { Negotiation } from '../negotiation';
import {
  FEW_READINGS,
  FORGOTTEN_RHYTHMS,
  JUDGED_RESULTS,
  TOO_FEW_INSIDE,
  TOO_MANY_INSIDE,
  WIDE_RANGE,
} from '../thresholds';
import { missedRhythms } from '../turn';
import { isSameMeasure, listed, type Pattern } from './context';

/** What a goal rests on: the agreement or fallback while it runs, else what the team assessed. */
const groundOf = (state: Negotiation) => {
  const { phase, assessment, standing } = state;
  const course = phase === 'running' ? courseOf(state) : null;
  const ground = course ?? assessment;
  if (!ground) return null;
  const goals = course ? [course] : (standing?.packages.map(({ terms }) => terms) ?? [ground]);
  const { measure, baseline, forecast } = ground;
  return { measure, baseline, forecast, isPerformance: goals.every(({ goalKind }) => goalKind === 'performance') };
};

/** A figure without the dust of binary fractions. */
const clean = (figure: number): number => Number(figure.toPrecision(9));

/**
 * A7: a performance goal, with no learning goal on the table beside it, though the measure is new to the team (never tried,
 * and no quarter before had it), has fewer than four readings, or its range is wider than twice the hoped-for move from
 * the baseline to P50. `signs` names those that hold. A hint: a learning goal is the suggestion.
 */
export const performanceOnUnknown: Pattern = (state, { pastMeasures, readings }) => {
  const ground = groundOf(state);
  if (!ground?.isPerformance) return [];
  const { measure, baseline, forecast } = ground;
  const range = clean(Math.abs(forecast.p90 - forecast.p10));
  const move = clean(Math.abs(forecast.p50 - baseline.value));
  const isKnown = pastMeasures.some(each => each.quarter < state.quarter && isSameMeasure(each.measure, measure.name));
  const signs = [
    state.assessment?.history.kind === 'never-tried' && !isKnown && 'new-measure',
    readings.length < FEW_READINGS && 'few-readings',
    range > WIDE_RANGE * move && 'wide-range',
  ].filter(each => each !== false);
  const facts = { measure: measure.name, signs: listed(signs), readings: readings.length, range, move };
  return signs.length === 0 ? [] : [{ severity: 'hint', facts }];
};

/**
 * A13: of at least four past results fewer than half, or nearly all, ended inside their ranges. Told once the team has
 * given its forecast, as the outside view is. A hint: a record says nothing for certain about the next forecast.
 */
export const overOrUnderConfidence: Pattern = (state, { past }) => {
  const results = past.length;
  if (!state.assessment || results < JUDGED_RESULTS) return [];
  const inside = countInside(past);
  if (inside < TOO_FEW_INSIDE * results)
    return [{ severity: 'hint', facts: { ranges: 'too-narrow', inside, results } }];
  if (inside >= TOO_MANY_INSIDE * results)
    return [{ severity: 'hint', facts: { ranges: 'too-wide', inside, results } }];
  return [];
};

/** A14: two check-in rhythms passed without one. A hint: the turn is the team's already. */
export const setAndForget: Pattern = (state, _context, now) => {
  const course = courseOf(state);
  const missed = missedRhythms(state, now.day);
  return course && missed >= FORGOTTEN_RHYTHMS ? [{ severity: 'hint', facts: { missed, rhythm: course.rhythm } }] : [];
};
