import type {
  Bet,
  BusinessOutcome,
  Day,
  LeaderLedger,
  Letter,
  Measure,
  Quarter,
  Review,
  SharedPriority,
  Stage,
} from '../negotiation';
import type { ShownWorkItem, Told, Which } from './answer';

/** What one team's negotiation adds to a business outcome, in figures that a sentence can be made of. */
export type Contribution = {
  outcomeId: string;
  workItem: ShownWorkItem;
  quarter: Quarter;
  stage: Stage;
  agreed: boolean | null;
  measure: Measure | null;
  from: number | null;
  target: number | null;
  /** Chance, 0 to 1, of the target under the signed forecast; null before there is one. */
  chance: number | null;
  /** Was the target reached, as reported (N16)? Null before a report, and where it cannot be said. */
  reached: boolean | null;
  /** How the leader bets that it moves the business outcome. */
  bet: Bet | null;
  /** What the leader's review says of the bet; null before both reviews are in, or without a bet. */
  betJudged: Review['bet'];
};

export type BusinessOutcomeView = BusinessOutcome & { version: number; contributions: Contribution[] };

/** A priority and with whom it was shared. */
export type PriorityView = SharedPriority & { sharedWith: { outcomeId: string; workItem: ShownWorkItem }[] };

/** One person or sum that was granted more than once (A12). */
export type DoublePromise = { name: string; grants: { workItem: ShownWorkItem; ask: string; by: Day }[] };

/**
 * How far an ask has come. On the table: `asked`, or `offered` where the leader's own offer names what is given, each with
 * the packages it stands in out of `of`. Signed: `granted` until its day, `overdue` once that has passed, `kept`, or
 * `late` where it was kept after its day.
 */
export type AskState =
  | { kind: 'asked'; in: Letter[]; of: number }
  | { kind: 'offered'; in: Letter[]; of: number; name: string; by: Day }
  | { kind: 'granted' | 'overdue'; name: string; by: Day }
  | { kind: 'kept' | 'late'; name: string; by: Day; keptOn: Day };

/** What a team asks for, in an agreement or on the table. `by` is the day it is asked for. */
export type AskView = Which & {
  workItem: ShownWorkItem;
  what: string;
  howMuch: string;
  by: Day;
  /** The priority the negotiation goes by, where it is a shared one. */
  priorityId: string | null;
  state: AskState;
};

/** The leader's view across teams. Only for somebody who leads one. */
export type Portfolio = Told & {
  quarters: [current: Quarter, next: Quarter];
  quarter: Quarter;
  /** This leader's own. */
  priorities: PriorityView[];
  businessOutcomes: BusinessOutcomeView[];
  doublePromises: DoublePromise[];
  /** Of the negotiations that this leader leads, soonest first. */
  asks: AskView[];
  /** This leader's own, over all their teams. */
  ledger: LeaderLedger;
};
