import type { Measure } from '../../../src/negotiation/measure';
import type { Clause, Counterweight, Risk, Term, Terms } from '../../../src/negotiation/offer';
import { bounds, goalKinds, rhythms } from '../../words/fields';
import { amount, day, percent, range } from '../../words/numbers';

export const NONE = 'None';

/** "In 10 quarters like this, about 3 see it happen": the same chance as something that can be pictured. */
export const inTen = (chance: number, happens: { one: string; many: string }): string => {
  const of = chance > 0 && chance < 0.05 ? 100 : 10;
  const times = Math.round(chance * of);
  return `In ${of} quarters like this, about ${times} ${times === 1 ? happens.one : happens.many}`;
};
export const misses = (chanceOfTarget: number): string =>
  `${inTen(1 - chanceOfTarget, { one: 'misses', many: 'miss' })} the target.`;

export const riskLine = ({ what, chance }: Risk): string => `${what} (${percent(chance)} likely)`;
export const counterweightLine = ({ name, unit, limit }: Counterweight): string =>
  `${name}: ${bounds[limit.bound]} ${amount(limit.level, unit)}`;
export const clauseLine = ({ trigger, consequence }: Clause, unit: string): string =>
  `If the measure is ${bounds[trigger.bound]} ${amount(trigger.level, unit)} on ${day(trigger.on)}: ${consequence}`;

const orNone = (lines: string[]): string[] => (lines.length > 0 ? lines : [NONE]);

/** A term in words, one line for each thing it says. */
export const termLines = (term: Term, terms: Terms, { unit }: Measure): string[] => {
  switch (term) {
    case 'target':
      return [amount(terms.target, unit)];
    case 'forecast':
      return [terms.forecast ? range(terms.forecast, unit) : 'Not given yet'];
    case 'conditions':
      return [terms.conditions || NONE];
    case 'asks':
      return orNone(terms.asks.map(({ what, howMuch, by }) => `${what}: ${howMuch}, by ${day(by)}`));
    case 'risks':
      return orNone(terms.risks.map(riskLine));
    case 'counterweights':
      return orNone(terms.counterweights.map(counterweightLine));
    case 'clauses':
      return orNone(terms.clauses.map(clause => clauseLine(clause, unit)));
    case 'goalKind':
      return [goalKinds[terms.goalKind]];
    case 'rhythm':
      return [rhythms[terms.rhythm]];
  }
};
