import type { Party } from '../../src/negotiation/shape';
import { bare } from './numbers';
import { standingLabels } from './standing';

/** One negotiation in the list of a quarter. */
export const lineWords = {
  /** Under the P50 of a forecast, from P10 to P90: "35.5 to 40". */
  ends: (p10: number, p90: number) => `${bare(p10)} to ${bare(p90)}`,
  /** "Target 38%, agreed" */
  target: (level: string, kind: string) => `${standingLabels.target} ${level}, ${kind}`,
};

/** Whose turn it is, in the file of the quarter. */
export const turns: Record<Party, string> = { leader: 'leader', team: 'team' };
