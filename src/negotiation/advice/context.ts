import type { PastResult } from '../calibration';
import type { Event } from '../event';
import type { Finding } from '../finding';
import type { Baseline } from '../measure';
import type { Negotiation } from '../negotiation';
import type { Quarter } from '../quarter';
import type { Now } from '../shape';

/** What advice needs to know beyond the state of the negotiation: plain values, gathered by the caller. */
export type AdviceContext = {
  /** All moves of this negotiation, from the first; without them nothing is said about how its numbers came about. */
  events: Event[];
  /** Agreements that the team has in force in this quarter, this negotiation aside (A1). */
  otherAgreements: number;
  /** What was measured in earlier quarters, in any order. A quarter may have several. */
  pastMeasures: { quarter: Quarter; measure: string }[];
  /** The team's closed performance goals. */
  past: PastResult[];
  /** Of the measure as it is defined now. */
  readings: Baseline[];
  /** Persons and sums granted in more than one agreement of this quarter, and in how many. */
  doublePromises: { name: string; times: number }[];
};

/** A finding before its code is put to it. */
export type Sign = Omit<Finding, 'code'>;

/** One pattern: all places where its sign is found, or none. */
export type Pattern = (state: Negotiation, context: AdviceContext, now: Now) => Sign[];

/** Words as one fact. */
export const listed = (words: string[]): string => words.join(', ');

/** One measure, however its name is spelled. */
export const isSameMeasure = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
