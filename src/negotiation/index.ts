/** The rules of a two-way negotiation: pure, without storage, Jira or clock. RULES.md beside this file says what they are. */
export type { Assessment, History } from './assessment';
export { canonicalText } from './canonical';
export { type Actor, decide, isRepeat, open, play } from './decide';
export { Event } from './event';
export { chance, Forecast, isOrdered } from './forecast';
export { type Gap, gapBetween } from './gap';
export { type EventView, historyFor } from './history';
export { legalMoves } from './legal';
export { Attempt, Baseline, Measure } from './measure';
export { Move, type MoveKind, type MoveOf, type ProposedPackage } from './move';
export { apply, fold, Negotiation, type Phase, turnOf } from './negotiation';
export * from './offer';
export { newOutcome, Outcome, outcomeAfter } from './outcome';
export type { Need, Priority } from './priority';
export { lastDay, negotiatedOn, nextQuarter, Quarter, quarterOf } from './quarter';
export type { Question } from './question';
export { accepted, type Refusal, type RefusalCode, type Result, refusalCodes, refused } from './refusal';
export {
  AccountId,
  Count,
  type Day,
  type Instant,
  JiraId,
  type Mark,
  MoveId,
  type Now,
  type Party,
  type Viewer,
} from './shape';
export type { RiskToAccept } from './signing';
export * from './view';
