import type { Party } from '../../../src/negotiation/shape';
import { bare } from '../numbers';
import { standingLabels } from '../standing';

export const lineWords = {
  ends: (p10: number, p90: number) => `${bare(p10)} bis ${bare(p90)}`,
  target: (level: string, kind: string) => `${standingLabels.target} ${level}, ${kind}`,
};

export const turns: Record<Party, string> = { leader: 'Leitung', team: 'Team' };
