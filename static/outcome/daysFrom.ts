import type { Day } from '../../src/negotiation/shape';

const DAY_MS = 86_400_000;

/** Whole days from one day to a later one. */
export const daysFrom = (earlier: Day, later: Day): number =>
  Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / DAY_MS);
