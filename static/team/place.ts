/** Where on the team's page somebody is: a quarter, and in it perhaps one negotiation. `/2027-Q1/10042`. */
export type Place = { quarter: string | null; outcomeId: string | null };

export const placeAt = (path: string): Place => {
  const [, quarter, outcomeId] = /^\/(20\d{2}-Q[1-4])(?:\/([1-9]\d*))?\/?(?:\?|$)/.exec(path) ?? [];
  return { quarter: quarter ?? null, outcomeId: outcomeId ?? null };
};

export const pathTo = (quarter: string, outcomeId?: string): string =>
  outcomeId ? `/${quarter}/${outcomeId}` : `/${quarter}`;
