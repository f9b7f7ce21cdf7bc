import type { BusinessOutcome } from '../../src/negotiation/business-outcome';
import { portfolioWords } from './portfolio';

/** What a business outcome is counted in and where it should go: "M €. Higher is better." */
export const countedIn = ({ unit, direction }: Pick<BusinessOutcome, 'unit' | 'direction'>): string =>
  `${unit}. ${direction === 'higher' ? portfolioWords.higher : portfolioWords.lower}.`;

/** The same where another leader keeps it, whose name is a mark that the page replaces. */
export const countedAndKept = (of: Pick<BusinessOutcome, 'unit' | 'direction'>, keeper: string): string =>
  `${countedIn(of)} ${portfolioWords.keptBy} ${keeper}.`;
