import type { Instant } from '../../../src/negotiation/shape';
import { orphanWords } from '../orphans';

/** „KEY-1 zu KEY-7 · am 12. Dez. durch Ada“. */
export const takenInWords = (from: string, to: string, at: Instant, by: string): string =>
  `${orphanWords.was(from, to)} · am ${orphanWords.at(at)} ${orphanWords.by} ${by}`;
