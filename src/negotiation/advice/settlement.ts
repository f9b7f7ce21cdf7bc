import type { Event } from '../event';
import { chance } from '../forecast';
import { isComparable } from '../gap';
import type { Negotiation } from '../negotiation';
import type { Instant } from '../shape';
import { GAP_CHANCE } from '../thresholds';
import { baseOf, isNumberAlone, numberStep, pathTo, type Step, stepOf, stepsOf } from './steps';

/** How the bargaining ended for the first time: with an agreement, or with the fallback in its place. */
export type Settlement = {
  /** Up to the one that settled it. */
  events: Event[];
  at: Instant;
  /** The package that was agreed; null for a fallback. */
  agreed: Step | null;
  /** The agreed package and how it came about; for a fallback, all that was on the table. */
  steps: Step[];
};

/** Null until there is an agreement or a fallback. The events are the negotiation's own, from the first. */
export const settlementOf = (state: Negotiation, all: Event[]): Settlement | null => {
  const place = all.findIndex(({ kind }) => kind === 'accepted' || kind === 'fellBack');
  const last = all[place];
  if (!last) return null;
  const events = all.slice(0, place + 1);
  const steps = stepsOf(state, events);
  const agreed = last.kind === 'accepted' ? stepOf(steps, last.offer, last.letter) : null;
  return { events, at: last.by.at, agreed, steps: agreed ? pathTo(agreed) : steps };
};

/** Is this what a leader brings to the table: a question, an answer, an offer, a grant, own words for a risk? */
const isBrought = (event: Event): boolean => {
  if (event.by.party !== 'leader') return false;
  if (event.kind === 'accepted') return event.grants.length > 0 || event.acceptances.length > 0;
  return event.kind === 'asked' || event.kind === 'answered' || event.kind === 'offered';
};

/** The leader never asked, answered or offered; a grant and own words for a risk are offered too (A9). */
export const isLeaderSilent = ({ events }: Settlement): boolean => !events.some(isBrought);

/** Times the word passed from one party to the other. A pause is no word, and neither is a fallback. */
export const turnsIn = ({ events }: Settlement): number =>
  events
    .filter(({ kind }) => kind !== 'parked' && kind !== 'resumed' && kind !== 'fellBack')
    .filter(({ by }, place, spoken) => place > 0 && spoken[place - 1]?.by.party !== by.party).length;

/** The leader's first number: the need, where it can be compared with the measure, else the target first offered. */
const isLeadersNumber = (need: Negotiation['need'], agreed: Step, set: Step): boolean =>
  need && isComparable(need, agreed.assessment.measure)
    ? need.level === agreed.package.terms.target
    : set.by === 'leader';

/**
 * Did the leader's first number become the agreement by itself (A8)? All of these hold: the agreed target is the leader's
 * first number; nothing else came with it; the forecast of these very terms makes it less likely than `GAP_CHANCE`; the
 * team made no counter and gave no reason for target or forecast.
 */
export const isDictated = ({ need }: Negotiation, agreed: Step): boolean => {
  const path = pathTo(agreed);
  const [opening, , counter] = path;
  const set = numberStep(path);
  const { forecast, target } = agreed.package.terms;
  if (!opening || counter || !set || !forecast || !isLeadersNumber(need, agreed, set)) return false;
  const { reasons } = opening.package;
  return (
    !reasons.target &&
    !reasons.forecast &&
    isNumberAlone(baseOf(set), agreed.package.terms) &&
    chance(forecast, target, agreed.assessment.measure.direction) < GAP_CHANCE
  );
};
