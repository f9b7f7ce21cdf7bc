import type { Instant } from '../../src/negotiation/shape';
import { orphanWords } from './orphans';

/** What was taken to another work item, when and by whom: "KEY-1 to KEY-7 · 12 Dec by Ada". */
export const takenInWords = (from: string, to: string, at: Instant, by: string): string =>
  `${orphanWords.was(from, to)} · ${orphanWords.at(at)} ${orphanWords.by} ${by}`;
