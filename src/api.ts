import type {
  Baseline,
  EventView,
  History,
  Instant,
  Measure,
  Move,
  NegotiationView,
  Quarter,
  Refusal,
  Result,
  Viewer,
} from './negotiation';

/** A refused call; where somebody moved first, with the state as it is now. */
export type Refused<T> = Refusal & { fresh?: T };
export type Answer<T> = Result<T, Refused<T>>;

/** One outcome in one quarter. */
export type Which = { outcomeId: string; quarter: Quarter };

/** The server's clock when it answered: "3 days" and "overdue" are told by it, not by the reader's machine. */
type Told = { now: Instant };

/** What an outcome remembers from quarter to quarter, for the team's next assessment to start from. */
export type OutcomeView = { measure: Measure; readings: Baseline[]; history: History };

export type TeamView = { projectId: string; leaderId: string; members: string[]; version: number };

/** A work item's panel: what is under way for it, found by keys alone. */
export type WorkItemView = Told & {
  outcomeId: string;
  viewer: Viewer;
  team: TeamView | null;
  /** The quarter now and the one to come. */
  quarters: [current: Quarter, next: Quarter];
  /** Those for which this person may open a negotiation: none where one is, even one that cannot be read (N1). */
  mayOpen: Quarter[];
  negotiations: NegotiationView[];
  /** Keys of records that could not be read; the others are shown all the same. */
  unreadable: string[];
};

/** The room: one negotiation with what both sides need beside it. */
export type RoomView = Told & { negotiation: NegotiationView; team: TeamView; outcome: OutcomeView | null };

/** A line of a list: the negotiation and the work item it is about, as Jira shows it to this person. */
export type Listed = {
  negotiation: NegotiationView;
  workItem: { id: string; key: string; summary: string; projectId: string; projectName: string };
  leaderId: string | null;
};

/** One page of a list; `next` continues it. A page may be shorter than asked, or empty, and still have a next one. */
export type Listing = Told & {
  quarters: [current: Quarter, next: Quarter];
  /** The quarter listed: the one asked for, or the one that is being negotiated now. */
  quarter: Quarter;
  lines: Listed[];
  next: string | null;
  /** Records that could not be read, by key. */
  unreadable: string[];
};

export type TeamPage = Listing & {
  team: TeamView | null;
  viewer: Viewer;
  /** True where this person administers the Jira project and may therefore set up the team. */
  maySetUp: boolean;
};

export type LeaderPage = Listing & { leads: TeamView[] };

/**
 * The contract between pages and backend. Who is asking and what time it is are never part of a payload: the platform
 * says the one, the server the other.
 */
export type Api = {
  workItem(payload: Record<string, never>): Answer<WorkItemView>;
  room(payload: Which): Answer<RoomView>;
  history(payload: Which): Answer<EventView[]>;
  teamPage(payload: { quarter: Quarter | null; from: string | null }): Answer<TeamPage>;
  leaderPage(payload: { quarter: Quarter | null; from: string | null }): Answer<LeaderPage>;
  open(payload: Which & { id: string }): Answer<RoomView>;
  play(payload: Which & { move: Move }): Answer<RoomView>;
  setTeam(payload: { leaderId: string; members: string[]; seen: number | null }): Answer<TeamView>;
};
