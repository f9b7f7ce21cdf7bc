import type { Viewer } from './shape';

/** The patterns that advice looks for (RULES 7). */
export const adviceCodes = [
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'A8',
  'A9',
  'A10',
  'A11',
  'A12',
  'A13',
  'A14',
  'A15',
] as const;
export type AdviceCode = (typeof adviceCodes)[number];

/** What a pattern weighs: something to think of, something to answer for, or a refusal that is still to come. */
export type Severity = 'hint' | 'warn' | 'block';

/** One pattern found: the facts say what it was found in, and the page makes a sentence of them. */
export type Finding = {
  code: AdviceCode;
  severity: Severity;
  /** Named figures and words behind the finding, in the order in which the sentence needs them. */
  facts: Record<string, string | number>;
};

/** How much of a negotiation it was, from turns, reasons, who moved and what new information appeared (RULES 7). */
export type TwoWayness = {
  kind: 'dictated' | 'isolated' | 'haggled' | 'negotiated';
  /** The facts behind it. */
  facts: {
    /** Times the word passed from one party to the other. */
    turns: number;
    /** Changed terms that came with a reason. */
    reasons: number;
    /** Changed terms in all. */
    changes: number;
    /** Parties that moved from their first position. */
    moved: Exclude<Viewer, 'observer'>[];
    /** New information: questions answered, forecasts given anew, asks, risks and clauses that appeared. */
    learned: number;
  };
};
