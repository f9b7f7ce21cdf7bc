import type { Listed } from '../../src/api';
import type { NegotiationView } from '../../src/negotiation/view';
import { dueOf } from '../standing/due';
import { figuresOf } from '../standing/figures';
import { amount, shortUnit } from '../words/numbers';
import { type Column, quarterWords } from '../words/quarter';
import { stages, standingLabels } from '../words/standing';

/** Asks on the table that nobody has granted yet: of an offer those of its fullest package, and none once something runs. */
export const openAsks = ({ standing, agreed }: NegotiationView): number => {
  if (agreed !== null || !standing) return 0;
  return Math.max(0, ...standing.packages.map(({ terms, grants }) => terms.asks.length - grants.length));
};

/** The target that the quarter runs on, or the one first offered. */
export const targetOf = ({ standing, lived: { course } }: NegotiationView): number | null =>
  course ? course.target : (standing?.packages[0]?.terms.target ?? null);

/** What a target is: offered, agreed, or the fallback in place of an agreement (N10). */
export const targetKind = ({ agreed }: NegotiationView): string => {
  if (agreed === null) return standingLabels.offered;
  return agreed ? standingLabels.agreed : standingLabels.notAgreed;
};

/** "ended at 47%", "now at 44%"; null before there is a reading since the baseline. */
export const whereNow = (view: NegotiationView): string | null => {
  const { reading = null, actual = null, measure } = figuresOf(view) ?? {};
  const unit = shortUnit(measure?.unit ?? '');
  if (actual) return quarterWords.endedAt(amount(actual.value, unit));
  return reading && quarterWords.nowAt(amount(reading.value, unit));
};

export const isYours = ({ negotiation }: Listed): boolean =>
  negotiation.turn !== null && negotiation.turn === negotiation.viewer;

type Rank = string | number | null;

/** What a column is sorted by. Null goes last, whichever way the column is sorted. */
const ranks: Record<Column, (line: Listed) => Rank> = {
  workItem: line => line.workItem.summary,
  status: ({ negotiation }) =>
    `${String(Object.keys(stages).indexOf(negotiation.stage)).padStart(2)} ${negotiation.since}`,
  until: ({ negotiation }) => dueOf(negotiation)?.on ?? null,
  need: ({ negotiation: { need } }) => (need.state === 'open' ? need.level : null),
  forecast: ({ negotiation: { assessment } }) => assessment?.forecast.p50 ?? null,
  gap: ({ negotiation: { gap } }) => gap?.distance ?? null,
  chance: ({ negotiation: { gap } }) => gap?.chance ?? null,
  target: ({ negotiation }) => targetOf(negotiation),
  asks: ({ negotiation }) => openAsks(negotiation),
};

export type Sorting = { column: Column; direction: 'ascending' | 'descending' };

// One for all: making one for each of ten thousand comparisons is what takes time.
const collator = new Intl.Collator();

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'string' && typeof other === 'string' ? collator.compare(one, other) : Number(one) - Number(other);

export const sorted = (lines: Listed[], { column, direction }: Sorting): Listed[] => {
  const rank = ranks[column];
  const way = direction === 'ascending' ? 1 : -1;
  const ranked = lines.map(line => ({ line, rank: rank(line), since: line.negotiation.since }));
  ranked.sort((a, b) => {
    if (a.rank === null || b.rank === null) return Number(a.rank === null) - Number(b.rank === null);
    return way * compare(a.rank, b.rank) || collator.compare(a.since, b.since);
  });
  return ranked.map(({ line }) => line);
};

/** Chosen again, a column turns round. */
export const nextSorting = (now: Sorting, column: Column): Sorting => ({
  column,
  direction: now.column === column && now.direction === 'ascending' ? 'descending' : 'ascending',
});
