import type { Ask, Clause, Counterweight, Risk } from '../../src/negotiation/offer';
import { bounds } from './fields';
import { amount, day, percent } from './numbers';

const plurals = new Intl.PluralRules('en');

/** So many of so many quarters: a chance as something that can be pictured. */
type Times = { times: number; of: number };
type Promised = { name: string; by: string };

/** What terms say, one line for each thing. */
export const termWords = {
  none: 'None',
  noForecast: 'Not given yet',
  ask: ({ what, howMuch, by }: Ask) => `${what}: ${howMuch}, by ${day(by)}`,
  risk: ({ what, chance }: Risk) => `${what} (${percent(chance)} likely)`,
  counterweight: ({ name, unit, limit }: Counterweight) =>
    `${name}: ${bounds[limit.bound]} ${amount(limit.level, unit)}`,
  clause: ({ trigger, consequence }: Clause, unit: string) =>
    `If the measure is ${bounds[trigger.bound]} ${amount(trigger.level, unit)} on ${day(trigger.on)}: ${consequence}`,
  changed: 'Changed',
  /** For screen readers, before what a changed term said earlier. */
  was: 'was',
  why: (reason: string) => `Why: ${reason}`,
  chanceOfTarget: 'Chance of target',
  chanceOfNeed: 'Chance of need',
  misses: ({ times, of }: Times) =>
    `In ${of} quarters like this, about ${times} ${plurals.select(times) === 'one' ? 'misses' : 'miss'} the target.`,
  happens: ({ times, of }: Times) =>
    `In ${of} quarters like this, about ${times} ${plurals.select(times) === 'one' ? 'sees' : 'see'} this happen.`,
  granted: (what: string) => `Granted: ${what}`,
  grantedBy: ({ name, by }: Promised) => `${name}, by ${day(by)}`,
  accepted: (what: string) => `Accepted: ${what}`,
  acceptedOdds: 'Accepted: the target may be missed',
  hash: 'Hash of these terms:',
};

/** Beneath the figure of a range. */
export const figureWords = { higher: 'better →', lower: '← better' };
