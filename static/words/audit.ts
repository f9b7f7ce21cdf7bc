import type { Report } from '../start/audit';
import { list } from './numbers';
import { signs } from './start';

const order = ['output', 'solution', 'business', 'traction', 'clear'] as const;

/** What was found among pasted goals, counted: "2 outputs, 1 business outcome and 3 without such a sign." */
export const foundInShort = (counts: Report['counts']): string =>
  `${list(order.flatMap(sign => (counts[sign] === 0 ? [] : [signs[sign].counted(counts[sign])])))}.`;
