/** The terms of an offer, in the order in which they are written and read. Without their schema: pages list them at once. */
export const terms = [
  'target',
  'forecast',
  'conditions',
  'asks',
  'risks',
  'counterweights',
  'clauses',
  'goalKind',
  'rhythm',
] as const;
export type Term = (typeof terms)[number];
