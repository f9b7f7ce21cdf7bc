import type { Instant, Quarter, Refusal, Result } from '../negotiation';

/** A refused call; where somebody moved first, with the state as it is now. */
export type Refused<T> = Refusal & { fresh?: T };
export type Answer<T> = Result<T, Refused<T>>;

/** One outcome in one quarter. */
export type Which = { outcomeId: string; quarter: Quarter };

/** The server's clock when it answered: "3 days" and "overdue" are told by it, not by the reader's machine. */
export type Told = { now: Instant };

/** A work item as Jira shows it to this person. */
export type ShownWorkItem = { id: string; key: string; summary: string; projectId: string; projectName: string };
