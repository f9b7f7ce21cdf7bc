import { isSealOpen, type Negotiation } from '../negotiation';
import { missingCounterweight } from '../signing';
import { MOST_AGREEMENTS, PING_PONG_CHANGES, PING_PONG_QUARTERS } from '../thresholds';
import { businessWords, isBusinessOutcome, isOutput, outputWords, tractionWords } from '../wording';
import { type AdviceContext, isSameMeasure, listed, type Pattern } from './context';
import { solutionSigns } from './priority-patterns';

/**
 * A1: an agreement of this quarter is in force already, or two of them. Counts this negotiation as one, be it signed or
 * still to sign; not while it is parked, and not while it runs without agreement. Warns at the second, for that is an
 * answer the team owes; blocks at the third, which `too-many-outcomes` refuses.
 */
export const tooManyOutcomes: Pattern = (state, { otherAgreements }) => {
  const counts = !state.parked && (state.agreement !== null || state.phase !== 'running');
  const agreements = otherAgreements + 1;
  if (!counts || agreements < MOST_AGREEMENTS) return [];
  const severity = agreements > MOST_AGREEMENTS ? 'block' : 'warn';
  return [{ severity, facts: { agreements, most: MOST_AGREEMENTS } }];
};

type Measured = { quarter: string; measures: string[] };

/** Measures by quarter, oldest first; this quarter's is the one that was assessed. */
const measuredQuarters = ({ quarter, assessment }: Negotiation, { pastMeasures }: AdviceContext): Measured[] => {
  const earlier = pastMeasures.filter(each => each.quarter < quarter);
  const current = assessment ? [{ quarter, measure: assessment.measure.name }] : [];
  const all = [...earlier, ...current];
  return [...new Set(all.map(each => each.quarter))].toSorted().map(each => ({
    quarter: each,
    measures: all.filter(other => other.quarter === each).map(({ measure }) => measure),
  }));
};

/** None of a quarter's measures was there in the quarter before. */
const isOther = ({ measures }: Measured, before: Measured): boolean =>
  !measures.some(each => before.measures.some(other => isSameMeasure(each, other)));

/**
 * A2: of the last three quarters that had a measure, this one included once it is assessed, two had another measure than
 * the one before them. A hint: there may be a reason for each change.
 */
export const pingPong: Pattern = (state, context) => {
  const last = measuredQuarters(state, context).slice(-PING_PONG_QUARTERS - 1);
  const changes = last.filter((quarter, place) => {
    const before = last[place - 1];
    return before !== undefined && isOther(quarter, before);
  }).length;
  const measures = listed(last.flatMap(each => each.measures));
  return changes < PING_PONG_CHANGES
    ? []
    : [{ severity: 'hint', facts: { changes, quarters: PING_PONG_QUARTERS, measures } }];
};

/** A3: the measure names something shipped. N5 refuses that; what is found here was assessed before the words were known. */
export const outputAsOutcome: Pattern = state => {
  const measure = state.assessment?.measure;
  return measure && isOutput(measure)
    ? [{ severity: 'block', facts: { measure: measure.name, words: listed(outputWords(measure)) } }]
    : [];
};

/** A4: what N2 reads tells the team what to make. What the need says is read once the seal is open. */
export const solutionDictated: Pattern = state =>
  state.priority ? solutionSigns(state.priority, isSealOpen(state) ? state.need : null) : [];

/** A5: the team's own measure is a business outcome, by its words or as the team itself says. A hint: nothing refuses it. */
export const businessOutcomeOfTeam: Pattern = state => {
  const measure = state.assessment?.measure;
  return measure && (measure.kind === 'business' || isBusinessOutcome(measure))
    ? [{ severity: 'hint', facts: { measure: measure.name, words: listed(businessWords(measure)) } }]
    : [];
};

/** A6: packages on the table that N8 will refuse for want of a counterweight. One finding for all of them. */
export const tractionAlone: Pattern = state => {
  const { phase, assessment, standing } = state;
  if (phase !== 'bargaining' || !assessment || !standing) return [];
  const lacking = standing.packages.filter(each => missingCounterweight(state, each)).map(({ letter }) => letter);
  if (lacking.length === 0) return [];
  const { measure } = assessment;
  const facts = { measure: measure.name, words: listed(tractionWords(measure)), packages: listed(lacking) };
  return [{ severity: 'block', facts }];
};
