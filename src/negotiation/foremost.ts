import type { Negotiation } from './negotiation';
import type { Quarter } from './quarter';

/**
 * Of a work item's negotiations the one that speaks for it: of several quarters the earliest that is negotiated or runs; a
 * closed one only of the given quarters, and only where there is no other.
 */
export const foremost = (states: Negotiation[], quarters: Quarter[]): Negotiation | undefined =>
  states
    .filter(({ phase, quarter }) => phase !== 'closed' || quarters.includes(quarter))
    .toSorted(
      (one, other) =>
        Number(one.phase === 'closed') - Number(other.phase === 'closed') || (one.quarter < other.quarter ? -1 : 1),
    )[0];
