import type { Listed } from '../../src/api';
import type { NegotiationView } from '../../src/negotiation/view';
import type { Column } from '../words/quarter';
import { phases } from '../words/standing';

/** Lines under one heading. */
export type Group = { name: string; lines: Listed[] };

/** Asks on the table that nobody has granted yet: of the agreement none, of an offer those of its fullest package. */
export const openAsks = ({ standing, agreement }: NegotiationView): number => {
  if (agreement || !standing) return 0;
  return Math.max(0, ...standing.packages.map(({ terms, grants }) => terms.asks.length - grants.length));
};

/** The target agreed, or the one first offered. */
export const targetOf = ({ standing, agreement }: NegotiationView): number | null =>
  agreement?.terms.target ?? standing?.packages[0]?.terms.target ?? null;

export const isYours = ({ negotiation }: Listed): boolean =>
  negotiation.turn !== null && negotiation.turn === negotiation.viewer;

type Rank = string | number | null;

/** What a column is sorted by. Null goes last, whichever way the column is sorted. */
const ranks: Record<Column, (line: Listed) => Rank> = {
  workItem: line => line.workItem.summary,
  status: ({ negotiation }) => `${Object.keys(phases).indexOf(negotiation.phase)} ${negotiation.since}`,
  until: ({ negotiation: { phase, deadline } }) => (phase === 'agreed' ? null : deadline),
  need: ({ negotiation: { need } }) => (need.state === 'open' ? need.level : null),
  forecast: ({ negotiation: { assessment } }) => assessment?.forecast.p50 ?? null,
  gap: ({ negotiation: { gap } }) => gap?.distance ?? null,
  chance: ({ negotiation: { gap } }) => gap?.chance ?? null,
  target: ({ negotiation }) => targetOf(negotiation),
  asks: ({ negotiation }) => openAsks(negotiation),
};

export type Sorting = { column: Column; direction: 'ascending' | 'descending' };

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'string' && typeof other === 'string' ? one.localeCompare(other) : Number(one) - Number(other);

export const sorted = (lines: Listed[], { column, direction }: Sorting): Listed[] => {
  const rank = ranks[column];
  const way = direction === 'ascending' ? 1 : -1;
  return [...lines].sort((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return way * compare(one, other) || a.negotiation.since.localeCompare(b.negotiation.since);
  });
};

/** Chosen again, a column turns round. */
export const nextSorting = (now: Sorting, column: Column): Sorting => ({
  column,
  direction: now.column === column && now.direction === 'ascending' ? 'descending' : 'ascending',
});
