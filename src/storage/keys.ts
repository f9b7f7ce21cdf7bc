import type { Quarter } from '../negotiation';

/** Every key follows from what Jira hands to a page: no search is needed to open a panel. */
export const negotiationKey = (outcomeId: string, quarter: Quarter): string => `${outcomeId}:${quarter}`;

/** What a negotiation's key says, for records whose body cannot be read. */
export const partsOf = (negotiation: string): { outcomeId: string; quarter: Quarter } => {
  const [outcomeId = '', quarter = ''] = negotiation.split(':');
  return { outcomeId, quarter };
};

export const moveKey = (negotiation: string, number: number): string =>
  `${negotiation}:${String(number).padStart(4, '0')}`;
