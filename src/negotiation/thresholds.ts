/** The rulebook's constants. None comes from the method's source: they are our own settings, kept together here. */

/** Below this chance of reaching the need, the expectation gap is open (N6). */
export const GAP_CHANCE = 0.4;

/** Below this chance of reaching the target, the leader accepts every risk in own words (N8). */
export const RISK_CHANCE = 0.35;

/** A baseline older than this, in days, is stale (N5). */
export const BASELINE_DAYS = 28;

/** Packages that one offer may hold (N7). */
export const MOST_PACKAGES = 3;

/** Fewer characters than this are not somebody's own words (N8). */
export const OWN_WORDS = 12;

/** Questions that may wait for an answer at once, so that asking cannot fill a record (N4). */
export const MOST_OPEN_QUESTIONS = 10;

/** Answered questions kept with the negotiation; older ones stay readable in its history. */
export const ANSWERED_KEPT = 10;

/** Most characters of a name, of a line, and of a text. */
export const NAME_LENGTH = 120;
export const LINE_LENGTH = 300;
export const TEXT_LENGTH = 2000;

/** Most asks, risks, counterweights or clauses in one package; most attempts in one assessment. */
export const MOST_TERMS = 8;
export const MOST_ATTEMPTS = 30;

/** Most levers, and most unknowns, that one assessment names: what a trio can weigh in an hour (N5). */
export const MOST_LEVERS = 8;

/** Days between two check-ins by the rhythm that was agreed (N11, A14). */
export const RHYTHM_DAYS = { weekly: 7, fortnightly: 14, monthly: 30 } as const;

/** How a quarter without agreement is checked in on, for nobody agreed a rhythm (N10). */
export const FALLBACK_RHYTHM = 'fortnightly';

/** Check-ins kept with the negotiation; older ones stay readable in its history. */
export const CHECK_INS_KEPT = 30;

/** The final value lies in so many days before the quarter's end, or after it (N14). */
export const FINAL_DAYS = 28;

/** Agreements that a team may have in one quarter: at the second it is warned, a third is refused (A1). */
export const MOST_AGREEMENTS = 2;

/** Learnings that one review may hold (N15). */
export const MOST_LEARNINGS = 5;

/** Readings and attempts that one outcome remembers, and readings entered at once. */
export const MOST_READINGS = 600;
export const MOST_REMEMBERED_ATTEMPTS = 80;
export const MOST_READINGS_AT_ONCE = 500;

/** Fewer past results than this are too little history for an outside view: no number is given (RULES 6). */
export const LEAST_HISTORY = 3;

/** So many imagined results, come as forecast, are added to a team's own: few cannot swing much (RULES 6). */
export const PRIOR_RESULTS = 4;

/** The share of results that P10 to P90 is meant to hold, 0 to 1 (RULES 6). */
export const RANGE_SHARE = 0.8;

/** Stated chances are unlikely below the first, about even from the second to the third, likely above it (RULES 6). */
export const RELIABILITY_EDGES = [0.35, 0.45, 0.55] as const;

/** Ping-pong: the measure changed in so many of its last so many quarters (A2). */
export const PING_PONG_CHANGES = 2;
export const PING_PONG_QUARTERS = 3;

/** Fewer readings than this say little about a measure (A7). */
export const FEW_READINGS = 4;

/** A range wider than so many times the hoped-for move says little about where it will end (A7). */
export const WIDE_RANGE = 2;

/** A number signed within so many minutes after it was offered was not thought about (A8). */
export const DICTATED_MINUTES = 10;

/** So close to the middle, as a share (0 to 1) of the way from P50 to the need, a target splits the difference (A10). */
export const SPLIT_SHARE = 0.03;

/** Past results from which a team's ranges can be judged (A13). */
export const JUDGED_RESULTS = 4;

/** Shares, 0 to 1, of results within range: below the first they were too narrow, from the second on too wide (A13). */
export const TOO_FEW_INSIDE = 0.5;
export const TOO_MANY_INSIDE = 0.95;

/** So many check-in rhythms missed, and the goal is set and forgotten (A14). */
export const FORGOTTEN_RHYTHMS = 2;

/** From so many re-openings for a changed priority on, a quarter suffers from whiplash (A15). */
export const WHIPLASH = 2;
