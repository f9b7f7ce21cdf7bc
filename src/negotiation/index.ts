/** The rules of a two-way negotiation: pure, without storage, Jira or clock. RULES.md beside this file says what they are. */
export { advice } from './advice/advice';
export type { AdviceContext } from './advice/context';
export { twoWayness } from './advice/two-wayness';
export { apply, fold } from './apply';
export type { Assessment, History } from './assessment';
export { BusinessOutcome } from './business-outcome';
export { type Calibration, calibration, type PastResult, type ReliabilityBin, reliability } from './calibration';
export { canonicalText } from './canonical';
export { type Course, courseOf } from './course';
export { type Actor, type Beyond, decide, isRepeat, open, play } from './decide';
export { doublePromises } from './double-promises';
export { Event, type EventOf } from './event';
export { type AdviceCode, adviceCodes, type Finding, type Severity, type TwoWayness } from './finding';
export { fire } from './fire';
export { chance, Forecast, isOrdered } from './forecast';
export { foremost } from './foremost';
export { type Gap, gapBetween } from './gap';
export { Goal, isGoalAri } from './goal';
export { type EventView, historyFor } from './history';
export { type LeaderLedger, leaderLedger } from './ledger';
export { legalMoves } from './legal';
export { Attempt, Baseline, Measure } from './measure';
export { type AttemptName, forget, note, record, redefine } from './memory';
export { Move, type MoveKind, type MoveOf, type ProposedPackage } from './move';
export { isSettled, Negotiation, type Opening, type Phase } from './negotiation';
export * from './offer';
export {
  measureOf,
  newOutcome,
  Outcome,
  outcomeAfter,
  type Reading,
  type RememberedAttempt,
  readingsOf,
  versionOf,
  type Written,
} from './outcome';
export { type OutsideView, outsideView } from './outside-view';
export { ledgerOf, pastResultOf } from './past';
export type { Bet, Need, Priority } from './priority';
export { SharedPriority, sharedOf } from './priority';
export {
  FiscalStart,
  lastDay,
  negotiatedOn,
  nextQuarter,
  previousQuarter,
  Quarter,
  quarterOf,
  quartersAround,
} from './quarter';
export type { CourseView, QuarterView, ReviewsView } from './quarter-view';
export type { Question } from './question';
export { accepted, type Refusal, type RefusalCode, type Result, refusalCodes, refused } from './refusal';
export { stateAfter } from './replay';
export type { QuarterResult, ResultKind } from './result';
export type { Review } from './review';
export type { CheckIn, Fact, Firing, Kept, Report } from './running';
export {
  AccountId,
  Amount,
  Count,
  Day,
  Instant,
  JiraId,
  Line,
  type Mark,
  MoveId,
  Name,
  type Now,
  type Party,
  type Viewer,
} from './shape';
export type { RiskToAccept } from './signing';
export { StateOfPlay, stateOfPlay } from './state-of-play';
export { isInForce, type Stage, stageOf, toMove, turnOf } from './turn';
export * from './view';
