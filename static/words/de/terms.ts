import type { Ask, Clause, Counterweight, Risk } from '../../../src/negotiation/offer';
import { bounds } from '../fields';
import { amount, day, percent } from '../numbers';

const plurals = new Intl.PluralRules('de');

type Times = { times: number; of: number };
type Promised = { name: string; by: string };

export const termWords = {
  none: 'Keine',
  noForecast: 'Noch nicht abgegeben',
  ask: ({ what, howMuch, by }: Ask) => `${what}: ${howMuch}, bis ${day(by)}`,
  risk: ({ what, chance }: Risk) => `${what} (Wahrscheinlichkeit ${percent(chance)})`,
  counterweight: ({ name, unit, limit }: Counterweight) =>
    `${name}: ${bounds[limit.bound]} ${amount(limit.level, unit)}`,
  clause: ({ trigger, consequence }: Clause, unit: string) =>
    `Wenn die Messgröße am ${day(trigger.on)} bei ${bounds[trigger.bound]} ${amount(trigger.level, unit)} steht: ${consequence}`,
  changed: 'Geändert',
  was: 'zuvor',
  why: (reason: string) => `Warum: ${reason}`,
  chanceOfTarget: 'Chance des Ziels',
  chanceOfNeed: 'Chance des Bedarfs',
  misses: ({ times, of }: Times) =>
    `Von ${of} Quartalen wie diesem ${plurals.select(times) === 'one' ? 'verfehlt' : 'verfehlen'} etwa ${times} das Ziel.`,
  happens: ({ times, of }: Times) => `Von ${of} Quartalen wie diesem geschieht es in etwa ${times}.`,
  granted: (what: string) => `Gewährt: ${what}`,
  grantedBy: ({ name, by }: Promised) => `${name}, bis ${day(by)}`,
  accepted: (what: string) => `Angenommen: ${what}`,
  acceptedOdds: 'Angenommen: das Ziel kann verfehlt werden',
  hash: 'Hash dieser Bedingungen:',
};

export const figureWords = { higher: 'besser →', lower: '← besser' };
