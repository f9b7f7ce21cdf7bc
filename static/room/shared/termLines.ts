import type { Measure } from '../../../src/negotiation/measure';
import type { Term, Terms } from '../../../src/negotiation/offer';
import { goalKinds, rhythms } from '../../words/fields';
import { amount, range } from '../../words/numbers';
import { termWords } from '../../words/terms';

/** A chance as so many of ten quarters, or of a hundred where it is small: something that can be pictured. */
const inQuarters = (chance: number): { times: number; of: number } => {
  const of = chance > 0 && chance < 0.05 ? 100 : 10;
  return { times: Math.round(chance * of), of };
};

/** How often something happens that is as likely as this. */
export const happens = (chance: number): string => termWords.happens(inQuarters(chance));
/** How often a target is missed that is reached with this chance. */
export const misses = (chanceOfTarget: number): string => termWords.misses(inQuarters(1 - chanceOfTarget));

const orNone = (lines: string[]): string[] => (lines.length > 0 ? lines : [termWords.none]);

/** A term in words, one line for each thing it says. */
export const termLines = (term: Term, terms: Terms, { unit }: Measure): string[] => {
  switch (term) {
    case 'target':
      return [amount(terms.target, unit)];
    case 'forecast':
      return [terms.forecast ? range(terms.forecast, unit) : termWords.noForecast];
    case 'conditions':
      return [terms.conditions || termWords.none];
    case 'asks':
      return orNone(terms.asks.map(termWords.ask));
    case 'risks':
      return orNone(terms.risks.map(termWords.risk));
    case 'counterweights':
      return orNone(terms.counterweights.map(termWords.counterweight));
    case 'clauses':
      return orNone(terms.clauses.map(clause => termWords.clause(clause, unit)));
    case 'goalKind':
      return [goalKinds[terms.goalKind]];
    case 'rhythm':
      return [rhythms[terms.rhythm]];
  }
};
