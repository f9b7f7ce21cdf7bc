import { gapBetween } from '../gap';
import { sign } from '../measure';
import { DICTATED_MINUTES, SPLIT_SHARE } from '../thresholds';
import type { Pattern } from './context';
import { isDictated, isLeaderSilent, settlementOf, turnsIn } from './settlement';
import { appeared, baseOf, isNumberAlone, judgedSteps, numberStep, pathTo, type Step } from './steps';

const MINUTE_MS = 60_000;

/**
 * A8: the leader's first number was agreed by itself (`isDictated`), and signed within minutes after it was offered. A
 * hint: it is signed, and what can still be done about it is a re-opening.
 */
export const dictated: Pattern = (state, { events }) => {
  const settlement = settlementOf(state, events);
  if (!settlement?.agreed || !isDictated(state, settlement.agreed)) return [];
  const { agreed, at } = settlement;
  const minutes = (Date.parse(at) - Date.parse(agreed.at)) / MINUTE_MS;
  if (minutes > DICTATED_MINUTES) return [];
  return [{ severity: 'hint', facts: { target: agreed.package.terms.target, minutes: Math.floor(minutes) } }];
};

/**
 * A9: the leader never asked, answered or offered before the agreement, or before the fallback. The sign's other half, a
 * priority that is empty or the team's, is not looked for: N2 refuses the one and N24 the other. A hint, as for A8.
 */
export const setInIsolation: Pattern = (state, { events }) => {
  const settlement = settlementOf(state, events);
  if (!settlement || !isLeaderSilent(settlement)) return [];
  const settled = settlement.agreed ? 'agreement' : 'fallback';
  return [{ severity: 'hint', facts: { settled, turns: turnsIn(settlement) } }];
};

const namesOf = ({ offer, package: { letter } }: Step) => ({ offer, package: letter });

/** No resource, risk or clause that was not in the team's first offer; in that offer itself, none at all. */
const isNothingNew = (step: Step): boolean => {
  const [opening = step] = pathTo(step);
  return appeared(step.answers ? opening.package.terms : baseOf(step), step.package.terms) === 0;
};

/**
 * A10: a target on the table, or agreed, lies in the middle between the need and the P50 it was offered with, and nothing
 * new came with it. Only where the need asks for more than P50. A hint: the middle may be right, but not because it is.
 */
export const splitTheDifference: Pattern = (state, { events }) =>
  judgedSteps(state, events).flatMap(step => {
    const { need } = state;
    const { target, forecast } = step.package.terms;
    const distance = gapBetween(need, forecast, step.assessment.measure)?.distance ?? 0;
    if (!need || !forecast || distance <= 0 || !isNothingNew(step)) return [];
    const middle = (need.level + forecast.p50) / 2;
    if (Math.abs(target - middle) > SPLIT_SHARE * distance) return [];
    return [{ severity: 'hint', facts: { ...namesOf(step), target, need: need.level, p50: forecast.p50 } }];
  });

/**
 * A11: the leader asked for more, and nothing but the number (and perhaps the check-in rhythm) has changed since. N7 has
 * seen to a reason, so it is not the reason that is missing but what would make the number likelier: an ask, a risk, a
 * clause, a counterweight, another kind of goal, a forecast. Warns, for both are told.
 */
export const movedByAuthority: Pattern = (state, { events }) =>
  judgedSteps(state, events).flatMap(step => {
    const set = numberStep(pathTo(step));
    if (set?.by !== 'leader') return [];
    const base = baseOf(set);
    const { terms, reasons } = set.package;
    const more = sign(set.assessment.measure.direction) * (terms.target - base.target);
    if (more < 0 || !isNumberAlone(base, step.package.terms)) return [];
    const facts = { ...namesOf(set), from: base.target, to: terms.target, reason: reasons.target ?? '' };
    return [{ severity: 'warn', facts }];
  });
