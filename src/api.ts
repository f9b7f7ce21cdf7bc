import type {
  CalendarView,
  ExportPage,
  OrphanPage,
  ParkedErrand,
  ParkedPage,
  RemindersView,
  SignalsView,
} from './api/administration';
import type { Answer, ShownWorkItem, Told, Which } from './api/answer';
import type { Portfolio } from './api/portfolio';
import type { GoalLink } from './jira';
import type {
  Attempt,
  AttemptName,
  Baseline,
  BusinessOutcome,
  Calibration,
  Day,
  EventView,
  Finding,
  Forecast,
  Goal,
  History,
  Instant,
  LeaderLedger,
  Measure,
  Move,
  NegotiationView,
  Outcome,
  OutsideView,
  Quarter,
  Reading,
  RememberedAttempt,
  TwoWayness,
  Viewer,
} from './negotiation';
import type { Attachment, Draft, Entity, PeopleChange, Reminders, Signals, StoredRecord } from './storage';

export type * from './api/administration';
export type { Answer, Refused, Which } from './api/answer';
export type * from './api/portfolio';
export type { Attachment, Entity, GoalLink, PeopleChange, StoredRecord };

/** What an outcome remembers of its measure, for the team's next assessment to start from and its check-ins to add to. */
export type OutcomeView = { measure: Measure; readings: Baseline[]; history: History };

/** All that an outcome remembers, with the version that a change of it names. */
export type OutcomePage = Told & {
  outcomeId: string;
  viewer: Viewer;
  /** The version seen: a change names it, and is refused as `moved-on` where somebody was faster. */
  seen: number;
  measures: Outcome['measures'];
  /** Readings of the measure as it is defined now, oldest first. */
  readings: Reading[];
  attempts: RememberedAttempt[];
  /** An agreement is in force: the measure changes by re-opening it, and not here (N12). */
  inForce: boolean;
  goal: GoalView;
};

/** `timeZone` is the team's: its days begin there (IANA name). */
export type TeamView = { projectId: string; leaderId: string; members: string[]; timeZone: string; version: number };

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
  goal: GoalLink | null;
};

/**
 * The room: one negotiation with what both sides need beside it. `day` is the team's day of which all of it speaks: today
 * or, where an earlier state was asked for, the day of the move that led to it.
 */
export type RoomView = Told & {
  day: Day;
  negotiation: NegotiationView;
  team: TeamView;
  outcome: OutcomeView | null;
  goal: GoalLink | null;
};

/** A line of a list: the negotiation and the work item it is about, as Jira shows it to this person. */
export type Listed = {
  negotiation: NegotiationView;
  workItem: ShownWorkItem;
  leaderId: string | null;
};

/** One page of a list; `next` continues it. A page may be shorter than asked, or empty, and still have a next one. */
export type Listing = Told & {
  quarters: [current: Quarter, next: Quarter];
  /** The quarter listed: the one asked for, or the one that is being negotiated now. */
  quarter: Quarter;
  /** Quarters to choose from, oldest first: around the one listed, so that each step back leads to the next. */
  choices: Quarter[];
  lines: Listed[];
  next: string | null;
  /** Records that could not be read, by key. */
  unreadable: string[];
};

export type TeamPage = Listing & {
  team: TeamView | null;
  viewer: Viewer;
  /** True where this person may set up or change the team: its leader, its members, and who administers the Jira project. */
  maySetUp: boolean;
};

/** `isNew`: nobody has opened a negotiation on this site yet. */
export type LeaderPage = Listing & { leads: TeamView[]; isNew: boolean };

/** Beside a negotiation: advice, the outside view, and the records of both sides. */
export type AdviceView = Told & {
  findings: Finding[];
  /** A mirror for both, once the negotiation has an agreement or fell back. */
  twoWayness: TwoWayness | null;
  /** Null before the team has given its own forecast, and for observers. */
  outside: OutsideView | null;
  /** Of this team, and of this leader towards it; null for observers (RULES 9). */
  calibration: Calibration | null;
  ledger: LeaderLedger | null;
};

/** What one person has half written in one form, `kept` in whichever tab wrote it last; null where nothing is (N23). */
export type DraftView = Told & { kept: Draft | null };

/** The outside view of a range that is not given yet. */
export type OutsideAnswer = Told & { outside: OutsideView };

/** Who led and who was in a team, newest change first. */
export type PeopleChanges = Told & { changes: PeopleChange[] };

/** The goal that an outcome serves: as it is shown and opened, as it was entered, and the version that a change names. */
export type GoalView = { shown: GoalLink | null; goal: Goal | null; seen: number | null };

/** With what a page hears that a negotiation has changed, until `expiresAt`. It lets nobody speak. */
export type Listening = Told & { channel: string; token: string; expiresAt: Instant };

/**
 * What an open page is told: that there is something newer, never what. `version` is that of the negotiation; where no
 * quarter is named, that of what the outcome remembers.
 */
export type Changed = { outcomeId: string; quarter: Quarter | null; version: number };

/**
 * What an open list is told: that something in it is newer, and not even which line, for who sees a project need not see
 * every work item in it.
 */
export type ListsChanged = { changed: true };

/** A change of what an outcome remembers names the outcome and the version seen. */
type Change = { outcomeId: string; seen: number };

/**
 * The contract between pages and backend. Who is asking and what time it is are never part of a payload: the platform
 * says the one, the server the other.
 */
export type Api = {
  workItem(payload: Record<string, never>): Answer<WorkItemView>;
  /**
   * `at` asks for the state after the move of that number, 0 being as it was opened, seen by the rules that held then and
   * without legal moves; without it, and with null, for the state now.
   */
  room(payload: Which & { at?: number | null }): Answer<RoomView>;
  history(payload: Which): Answer<EventView[]>;
  listen(payload: Which): Answer<Listening>;
  /** To hear of changes in the lists of the project that the page is in, or of the leader who asks. */
  listenToLists(payload: { of: 'project' | 'leader' }): Answer<Listening>;
  teamPage(payload: { quarter: Quarter | null; from: string | null }): Answer<TeamPage>;
  leaderPage(payload: { quarter: Quarter | null; from: string | null }): Answer<LeaderPage>;
  open(payload: Which & { id: string }): Answer<RoomView>;
  play(payload: Which & { move: Move }): Answer<RoomView>;
  advice(payload: Which): Answer<AdviceView>;
  /** For the team alone, of a range that it has filled in: the call refuses one that is not ordered (RULES 6). */
  outside(
    payload: Which & { baseline: number; direction: Measure['direction']; forecast: Forecast },
  ): Answer<OutsideAnswer>;
  /** `form` is the page's name of it; `tab` tells one browser tab from another. `text: null` lets go of the draft. */
  keepDraft(payload: Which & { form: string; text: string | null; tab: string }): Answer<Told>;
  draft(payload: Which & { form: string }): Answer<DraftView>;
  outcome(payload: { outcomeId: string }): Answer<OutcomePage>;
  recordReadings(payload: Change & { readings: Baseline[] }): Answer<OutcomePage>;
  forgetReadings(payload: Change & { days: Day[] }): Answer<OutcomePage>;
  noteAttempt(payload: Change & { attempt: Attempt; replaces: AttemptName | null }): Answer<OutcomePage>;
  setMeasure(payload: Change & { measure: Measure }): Answer<OutcomePage>;
  portfolio(payload: { quarter: Quarter | null }): Answer<Portfolio>;
  /** `seen: null` makes a new one. The id is the client's, so that the same call twice makes one. */
  saveBusinessOutcome(
    payload: Pick<BusinessOutcome, 'id' | 'name' | 'unit' | 'direction' | 'aim' | 'readings'> & { seen: number | null },
  ): Answer<BusinessOutcome & { version: number }>;
  calendar(payload: Record<string, never>): Answer<CalendarView>;
  setCalendar(payload: { fiscalStart: number; seen: number | null }): Answer<CalendarView>;
  signals(payload: Record<string, never>): Answer<SignalsView>;
  setSignals(payload: { settings: Signals; seen: number | null }): Answer<SignalsView>;
  reminders(payload: Record<string, never>): Answer<RemindersView>;
  setReminders(payload: { settings: Reminders; seen: number | null }): Answer<RemindersView>;
  /** For an administrator of Jira, as the two after it. */
  parked(payload: { from: string | null }): Answer<ParkedPage>;
  retryErrand(payload: { key: string }): Answer<ParkedErrand>;
  dropErrand(payload: { key: string }): Answer<ParkedErrand>;
  exportRecords(payload: { entity: Entity; from: string | null }): Answer<ExportPage>;
  erase(payload: { confirmed: 'erase' }): Answer<{ erased: number; done: boolean }>;
  setTeam(payload: { leaderId: string; members: string[]; seen: number | null }): Answer<TeamView>;
  peopleChanges(payload: Record<string, never>): Answer<PeopleChanges>;
  /** `goal: null` takes the link away. */
  setGoal(payload: { outcomeId: string; goal: Goal | null; seen: number | null }): Answer<GoalView>;
  orphans(payload: { from: string | null }): Answer<OrphanPage>;
  reattach(payload: { outcomeId: string; to: string }): Answer<Attachment>;
  eraseOrphan(payload: { outcomeId: string; confirmed: 'erase' }): Answer<{ erased: string }>;
};
