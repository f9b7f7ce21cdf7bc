import type { Quarter } from '../negotiation';

/** Every key follows from what Jira hands to a page: no search is needed to open a panel. */
export const negotiationKey = (outcomeId: string, quarter: Quarter): string => `${outcomeId}:${quarter}`;

/** The outcome that a negotiation's key begins with. */
export const outcomeIn = (negotiation: string): string => negotiation.split(':')[0] ?? '';

export const moveKey = (negotiation: string, number: number): string =>
  `${negotiation}:${String(number).padStart(4, '0')}`;
