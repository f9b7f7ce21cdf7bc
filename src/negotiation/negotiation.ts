import * as v from 'valibot';
import { MarkedAssessment } from './assessment';
import { FallenBack } from './course';
import { Agreement, Offer } from './offer';
import { Need, Priority } from './priority';
import { firstDay, lastDay, Quarter } from './quarter';
import { Question } from './question';
import { QuarterResult } from './result';
import { MarkedReview } from './review';
import { Firing, Kept, MarkedCheckIn, MarkedReport, Reopened, Reopening, Stopping } from './running';
import { Count, Day, Instant, JiraId, Mark, MoveId, Text } from './shape';

/**
 * Only these are stored (RULES 3). `running` serves *agreed* and *running*, which differ by the clock alone, and the
 * quarter that goes on without agreement; `stageOf` tells them apart. A re-opening is in `bargaining` again.
 */
export const Phase = v.picklist(['intent', 'assessment', 'bargaining', 'running', 'review', 'closed']);
export type Phase = v.InferOutput<typeof Phase>;

/** One outcome in one quarter, between one leader and one team. */
export const Negotiation = v.strictObject({
  outcomeId: JiraId,
  quarter: Quarter,
  /** The quarter's first and last day, as the site's fiscal year had them when it was opened. */
  begins: Day,
  ends: Day,
  opened: v.strictObject({ by: Mark, id: MoveId }),
  phase: Phase,
  parked: v.nullable(v.strictObject({ by: Mark, reason: Text })),
  /** Moves made so far; a move is proposed against the version it saw. */
  version: Count,
  /** Since when the party to move at the table has been the party to move. */
  since: Instant,
  priority: v.nullable(v.strictObject({ ...Priority.entries, by: Mark })),
  need: v.nullable(v.strictObject({ ...Need.entries, by: Mark })),
  assessment: v.nullable(MarkedAssessment),
  questions: v.array(Question),
  asked: Count,
  /** Offers made so far, which numbers the next one. */
  offered: Count,
  standing: v.nullable(Offer),
  /** The offer that the standing one answers. */
  answered: v.nullable(Offer),
  /** The agreement in force; the first one signed stays in `original` when it was amended. */
  agreement: v.nullable(Agreement),
  original: v.nullable(Agreement),
  fallenBack: v.nullable(FallenBack),
  checkIns: v.array(MarkedCheckIn),
  /** Asks of the agreement in force that came. */
  kept: v.array(Kept),
  fired: v.array(Firing),
  /** The re-opening under way, and all that there were. */
  reopening: v.nullable(Reopening),
  reopened: v.array(Reopened),
  /** Asked for by one party; once both agree, `stopped`. */
  stopping: v.nullable(Stopping),
  stopped: v.nullable(Stopping),
  report: v.nullable(MarkedReport),
  reviews: v.strictObject({ leader: v.nullable(MarkedReview), team: v.nullable(MarkedReview) }),
  result: v.nullable(QuarterResult),
  /** Ids of the moves made, by which a repeated one is recognised (N26). */
  moves: v.array(MoveId),
});
export type Negotiation = v.InferOutput<typeof Negotiation>;

/** Where and when a negotiation is opened. */
export type Opening = { outcomeId: string; quarter: Quarter; fiscalStart: number };

/** A negotiation as `open` leaves it (N1): in intent, the leader to move. */
export const begin = ({ outcomeId, quarter, fiscalStart }: Opening, by: Mark, id: string): Negotiation => ({
  outcomeId,
  quarter,
  begins: firstDay(quarter, fiscalStart),
  ends: lastDay(quarter, fiscalStart),
  opened: { by, id },
  phase: 'intent',
  parked: null,
  version: 0,
  since: by.at,
  priority: null,
  need: null,
  assessment: null,
  questions: [],
  asked: 0,
  offered: 0,
  standing: null,
  answered: null,
  agreement: null,
  original: null,
  fallenBack: null,
  checkIns: [],
  kept: [],
  fired: [],
  reopening: null,
  reopened: [],
  stopping: null,
  stopped: null,
  report: null,
  reviews: { leader: null, team: null },
  result: null,
  moves: [],
});

/** Is there something for the quarter to run on: an agreement, or the fallback in its place? Observers read from here on. */
export const isSettled = ({ agreement, fallenBack }: Pick<Negotiation, 'agreement' | 'fallenBack'>): boolean =>
  agreement !== null || fallenBack !== null;

/** Both see need and forecast from the moment the team has assessed (N6). */
export const isSealOpen = (state: Negotiation): boolean => state.assessment !== null;
