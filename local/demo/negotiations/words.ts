import type { Label } from '../calendar';
import type { Measure, Package, Party } from './story';

/** What people said in one quarter; the figures are in the record. */
export type QuarterWords = {
  /** What mattered most and why now; blank where the priority is one that was shared with another team. */
  matters: string;
  why: string;
  /** A question of the team about the priority, and the leader's answer. */
  question?: [asked: string, answered: string];
  /** The reason of each offer, the team's first. */
  offers: string[];
  /** The leader asked for more than fortnightly check-ins. */
  weekly?: true;
  /** What else was counted in this quarter than the team's own measure. */
  measure?: Pick<Measure, 'definition' | 'source' | 'kind'>;
  /** A bold quarter: what may go wrong, how likely (0 to 1), and the leader's own words for it. */
  risks?: { what: string; chance: number; words: string }[];
  /** What the leader gave, by which day of the quarter, and on which it came; null while it has not. */
  promise?: { what: string; howMuch: string; name: string; by: number; came: number | null };
  /** The promise is some days late already, however far the quarter is. */
  overdue?: true;
  /** What check-ins told, in order. */
  learned: string[];
  /** What the team wanted help with at its last check-in. */
  help?: string;
  /** No check-in after this day of the quarter. */
  silentAfter?: number;
  reopened?: Reopened;
  review?: Review;
};

/** A re-opening: kept as it was, or amended by offers, signed or still on the table. */
export type Reopened = {
  by: Party;
  fact: 'fact-changed' | 'resource-missing' | 'learned-better' | 'priority-changed';
  reason: string;
  /** The day of the quarter; null where it is a few days before the day of installation. */
  on: number | null;
} & (
  | { kept: string }
  | { offers: { by: Party; change: Partial<Package['terms']>; reason: string }[]; signed: boolean }
);

/** Both views at quarter end. */
export type Review = {
  team: string;
  leader: string;
  /** The team's learning and the leader's. */
  learnings: [team: string, leader: string];
  bet?: 'came-true' | 'did-not' | 'unclear';
  /** What the leader wants to become of the outcome; the team keeps it. */
  next?: 'keep' | 'change' | 'stop';
};

/** What is said of a team's outcome in every quarter. */
export type TeamWords = Pick<Measure, 'definition' | 'source'> & {
  workItem: string;
  /** How the leader bets that it moves the business outcome. */
  bet?: string;
  /** What the leader says where the target is bolder than the forecast. */
  odds: string;
  quarters: Partial<Record<Label, QuarterWords>>;
};
