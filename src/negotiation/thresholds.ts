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
