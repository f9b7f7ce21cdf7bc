import type { Event } from '../event';
import type { TwoWayness } from '../finding';
import { isComparable } from '../gap';
import { sign } from '../measure';
import type { Negotiation } from '../negotiation';
import { changedTerms } from '../offer';
import type { Party } from '../shape';
import { isDictated, isLeaderSilent, type Settlement, settlementOf, turnsIn } from './settlement';
import { appeared, baseOf, type Step } from './steps';

/** Does a step fall short of the need? Never where there is none, or in another unit. */
const isShort = ({ need }: Negotiation, { assessment: { measure }, package: { terms } }: Step): boolean => {
  if (!need || !isComparable(need, measure)) return false;
  return sign(measure.direction) * terms.target < sign(measure.direction) * need.level;
};

const differs = (one: Step, other: Step): boolean =>
  changedTerms(one.package.terms, other.package.terms).some(term => term !== 'forecast');

/** Did a party put forward or sign what differs from the first it put forward? A need is a first position, too. */
const hasMoved = (party: Party, state: Negotiation, { steps, agreed }: Settlement): boolean => {
  const own = steps.filter(({ by }) => by === party);
  const first = own.filter(({ offer }) => offer === own[0]?.offer);
  const positions = [...own, ...(agreed ? [agreed] : [])];
  const fromOffer = own.length > 0 && positions.some(step => first.every(each => differs(each, step)));
  return fromOffer || (party === 'leader' && positions.some(step => isShort(state, step)));
};

/** Asks, risks and clauses that appeared in a step, and its forecast where it was given anew. */
const newsIn = (step: Step): number => {
  const base = baseOf(step);
  const { terms } = step.package;
  const isNewForecast = terms.forecast !== null && changedTerms(base, terms).includes('forecast');
  return appeared(base, terms) + (isNewForecast ? 1 : 0);
};

const isAnswer = ({ kind }: Event): boolean => kind === 'answered';

const sumOf = (counts: number[]): number => counts.reduce((sum, count) => sum + count, 0);

const factsOf = (state: Negotiation, settlement: Settlement): TwoWayness['facts'] => {
  const { steps, events } = settlement;
  const changed = steps.map(step =>
    step.answers
      ? changedTerms(step.answers.package.terms, step.package.terms).map(term => step.package.reasons[term])
      : [],
  );
  return {
    turns: turnsIn(settlement),
    reasons: sumOf(changed.map(reasons => reasons.filter(Boolean).length)),
    changes: sumOf(changed.map(reasons => reasons.length)),
    moved: (['leader', 'team'] as const).filter(party => hasMoved(party, state, settlement)),
    learned: sumOf([...steps.map(newsIn), events.filter(isAnswer).length]),
  };
};

/** Did a number move: from one offer to the next, or from the need down to what was agreed? */
const hasNumberMoved = (state: Negotiation, { steps, agreed }: Settlement): boolean =>
  steps.some(({ answers, package: { terms } }) => answers && answers.package.terms.target !== terms.target) ||
  (agreed !== null && isShort(state, agreed));

const kindOf = (state: Negotiation, settlement: Settlement, learned: number): TwoWayness['kind'] => {
  const { agreed } = settlement;
  if (agreed && isDictated(state, agreed)) return 'dictated';
  if (isLeaderSilent(settlement) && (!agreed || !state.need)) return 'isolated';
  return learned === 0 && hasNumberMoved(state, settlement) ? 'haggled' : 'negotiated';
};

/**
 * How two-way the bargaining was, up to the first agreement or fallback; null before (RULES 7). Of the offers only those
 * count that led to the agreement; for a fallback all do. The first line that applies says it:
 *
 * | kind       | sign                                                                                                     |
 * | ---------- | -------------------------------------------------------------------------------------------------------- |
 * | dictated   | the leader's first number was agreed by itself: see `isDictated`                                         |
 * | isolated   | the leader brought no question, answer, offer, grant or own words; and no need, or no agreement followed |
 * | haggled    | a number moved and nothing new was learned                                                               |
 * | negotiated | any other: something new was learned, or the numbers met where they stood                                |
 */
export const twoWayness = (state: Negotiation, events: Event[]): TwoWayness | null => {
  const settlement = settlementOf(state, events);
  if (!settlement) return null;
  const facts = factsOf(state, settlement);
  return { kind: kindOf(state, settlement, facts.learned), facts };
};
