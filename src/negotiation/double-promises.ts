import type { Negotiation } from './negotiation';
import { keyOf, namesIn } from './promised-names';
import type { Quarter } from './quarter';
import type { Day } from './shape';

/** One person or sum that several agreements of a quarter were promised (A12). */
export type DoublePromise = {
  /** As it was written first. */
  name: string;
  /** The first grant of each agreement, in the order of the negotiations. */
  grants: { outcomeId: string; quarter: Quarter; ask: string; by: Day }[];
};

type Promised = { key: string; name: string; grant: DoublePromise['grants'][number] };

/** Each name once: what one agreement grants twice is no double promise. A quarter that was stopped has let go of its own. */
const promisedBy = ({ outcomeId, quarter, agreement, stopped }: Negotiation): Promised[] => {
  if (!agreement || stopped) return [];
  const all = agreement.grants.flatMap(({ ask, name: granted, by }) =>
    namesIn(granted).map((name): Promised => {
      const what = agreement.terms.asks[ask]?.what ?? '';
      return { key: `${quarter} ${keyOf(name)}`, name, grant: { outcomeId, quarter, ask: what, by } };
    }),
  );
  return all.filter(({ key }, place) => all.findIndex(other => other.key === key) === place);
};

/**
 * The persons and sums granted by more than one agreement of the same quarter. Lists of people are read one by one; case
 * and spaces make no difference, and nobody is guessed at: "Grace" and "Grace Hopper" are two.
 */
export const doublePromises = (states: Negotiation[]): DoublePromise[] => {
  const promised = states.flatMap(promisedBy);
  return [...new Set(promised.map(({ key }) => key))].flatMap(key => {
    const same = promised.filter(each => each.key === key);
    const [first, second] = same;
    return first && second ? [{ name: first.name, grants: same.map(({ grant }) => grant) }] : [];
  });
};
