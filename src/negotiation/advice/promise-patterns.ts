import type { Negotiation } from '../negotiation';
import type { Ask, Grant } from '../offer';
import { priorityChanges } from '../past';
import { hasOwner, keyOf, namesIn } from '../promised-names';
import { WHIPLASH } from '../thresholds';
import { isInForce } from '../turn';
import type { Pattern } from './context';

type Granted = Grant & { what: string };

const named = (grants: Grant[], asks: Ask[]): Granted[] =>
  grants.map(grant => ({ ...grant, what: asks[grant.ask]?.what ?? '' }));

const isSame = (one: Granted, other: Granted): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Grants that are relied on: those of the agreement that have not come yet, and those on the table; each once. */
const openGrants = (state: Negotiation): Granted[] => {
  const { phase, agreement, kept, standing } = state;
  const due = agreement && isInForce(state) ? named(agreement.grants, agreement.terms.asks) : [];
  const offered = phase === 'bargaining' && standing?.number !== agreement?.offer ? (standing?.packages ?? []) : [];
  const open = [
    ...due.filter(({ ask }) => !kept.some(each => each.ask === ask)),
    ...offered.flatMap(each => named(each.grants, each.terms.asks)),
  ];
  return open.filter((one, place) => open.findIndex(other => isSame(one, other)) === place);
};

const isListed = (name: string, granted: Granted[]): boolean =>
  granted.some(grant => namesIn(grant.name).some(each => keyOf(each) === keyOf(name)));

/**
 * A12: a grant that names nobody, or a person or sum that other agreements of the quarter were promised as well. That a
 * grant without a name or a day is refused, is N8's. Warns: somebody builds on it.
 */
export const unbackedPromise: Pattern = (state, { doublePromises }) => {
  const granted = openGrants(state);
  const unowned = granted
    .filter(({ name }) => !hasOwner(name))
    .map(({ what, name, by }) => ({ sign: 'no-owner', ask: what, name, by }));
  const twice = doublePromises
    .filter(({ name, times }) => times > 1 && isListed(name, granted))
    .map(({ name, times }) => ({ sign: 'given-twice', name, times }));
  return [...unowned, ...twice].map(facts => ({ severity: 'warn', facts }));
};

/** A15: the leader re-opened the quarter more than once because the priority changed. A hint: it counts, and judges nobody. */
export const whiplash: Pattern = state => {
  const times = priorityChanges(state);
  return times < WHIPLASH ? [] : [{ severity: 'hint', facts: { times } }];
};
