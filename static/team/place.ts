/**
 * Where on the team's page somebody is: a quarter, in it perhaps one negotiation, and of that its room or what its outcome
 * remembers. `/2027-Q1/10042`, `/2027-Q1/10042/outcome`.
 */
export type Place = { quarter: string | null; outcomeId: string | null; shows: 'room' | 'outcome' };

export const placeAt = (path: string): Place => {
  const [, quarter, outcomeId, outcome] =
    /^\/(20\d{2}-Q[1-4])(?:\/([1-9]\d*)(\/outcome)?)?\/?(?:\?|$)/.exec(path) ?? [];
  return { quarter: quarter ?? null, outcomeId: outcomeId ?? null, shows: outcome ? 'outcome' : 'room' };
};

export const pathTo = (quarter: string, outcomeId?: string, shows: Place['shows'] = 'room'): string => {
  if (!outcomeId) return `/${quarter}`;
  return shows === 'room' ? `/${quarter}/${outcomeId}` : `/${quarter}/${outcomeId}/outcome`;
};
