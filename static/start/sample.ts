import { chance, type Forecast } from '../../src/negotiation/forecast';
import { gapBetween } from '../../src/negotiation/gap';
import type { Measure } from '../../src/negotiation/measure';
import { isReached, rangeOf } from '../../src/negotiation/result';
import type { Figures } from '../standing/figures';
import { bridges } from '../words/fields';
import { sampleMeasure, sampleTerms } from '../words/sample';

/** One negotiation of a made-up company. Chances and result are worked out by the rules, as everywhere. */

const measure: Measure = {
  ...sampleMeasure,
  unit: '%',
  direction: 'higher',
  kind: 'product',
};
const baseline = { value: 34, on: '2026-11-20', source: measure.source };
const forecast: Forecast = { p10: 35.5, p50: 37.5, p90: 40 };
const NEED = 41;

const chanceOf = (level: number, under: Forecast): number => chance(under, level, measure.direction);

const withChance = <T extends { target: number; forecast: Forecast }>(each: T) => ({
  ...each,
  chance: chanceOf(each.target, each.forecast),
});

const asTheyAre = withChance({
  letter: 'A',
  bridge: bridges['as-things-are'],
  terms: sampleTerms.asThingsAre,
  target: 37.5,
  forecast,
});
const moreResources = withChance({
  letter: 'B',
  bridge: bridges['more-resources'],
  terms: sampleTerms.moreResources,
  target: 39.5,
  forecast: { p10: 36, p50: 39, p90: 41.5 },
});
const biggerRisk = withChance({
  letter: 'C',
  bridge: bridges['bigger-risk'],
  terms: sampleTerms.biggerRisk,
  target: 40,
  forecast: { p10: 33, p50: 39, p90: 43.5 },
});

/** What the team puts on the table; the second is signed. */
export const packages = [asTheyAre, moreResources, biggerRisk];
const signed = moreResources;

const assessed: Figures = {
  measure,
  baseline,
  forecast,
  need: null,
  targets: [],
  agreed: null,
  reading: null,
  actual: null,
};
const agreed: Figures = {
  ...assessed,
  forecast: signed.forecast,
  need: NEED,
  targets: [{ letter: null, level: signed.target, chance: signed.chance }],
  agreed: true,
};
const actual = { value: 38.9, on: '2027-03-29', source: measure.source };

/** The figures that both sides see at each step. */
export const figures = {
  assessed,
  opened: { ...assessed, need: NEED },
  agreed,
  running: { ...agreed, reading: { value: 36.8, on: '2027-02-22', source: measure.source } },
  ended: { ...agreed, actual },
};

/** The gap that opens, as the rules tell it. */
export const gap = gapBetween({ level: NEED, unit: measure.unit, measure: measure.name }, forecast, measure);

export const ending = {
  range: rangeOf(actual.value, signed.forecast, measure.direction),
  isReached: isReached(actual.value, signed.target, measure.direction),
};
