import type { Quarter } from '../negotiation';

/** Every key follows from what Jira hands to a page: no search is needed to open a panel. */
export const negotiationKey = (outcomeId: string, quarter: Quarter): string => `${outcomeId}:${quarter}`;

export const moveKey = (negotiation: string, number: number): string =>
  `${negotiation}:${String(number).padStart(4, '0')}`;
