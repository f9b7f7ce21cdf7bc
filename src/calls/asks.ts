import type { AskState, AskView } from '../api';
import type { AgreementView, Ask, Day, NegotiationView, OfferView } from '../negotiation';

type Line = Omit<AskView, 'workItem'>;

const isSame = (one: Ask, other: Ask): boolean =>
  one.what === other.what && one.howMuch === other.howMuch && one.by === other.by;

/** A promise as the ledger counts it (RULES 6): in time on its day, and overdue only once that is over. */
const promised = (name: string, by: Day, keptOn: Day | null, today: Day): AskState => {
  if (keptOn !== null) return { kind: keptOn > by ? 'late' : 'kept', name, by, keptOn };
  return { kind: by < today ? 'overdue' : 'granted', name, by };
};

/** What was signed. A quarter that was stopped has let go of what was not due by then. */
const signed = (view: NegotiationView, { terms, grants }: AgreementView, today: Day): [Ask, AskState][] => {
  const { kept, stopped } = view.lived;
  return grants.flatMap(({ ask: place, name, by }): [Ask, AskState][] => {
    const ask = terms.asks[place];
    const keptOn = kept.find(each => each.ask === place)?.on ?? null;
    const isGone = keptOn === null && stopped !== null && stopped.by.at.slice(0, 10) < by;
    return ask && !isGone ? [[ask, promised(name, by, keptOn, today)]] : [];
  });
};

/** What is on the table, each ask once, with the packages it stands in. */
const offered = ({ packages }: OfferView): [Ask, AskState][] => {
  const asks = packages.flatMap(({ terms }) => terms.asks);
  const different = asks.filter((ask, place) => asks.findIndex(other => isSame(ask, other)) === place);
  return different.map(ask => {
    const standsIn = packages.filter(({ terms }) => terms.asks.some(each => isSame(each, ask)));
    const [grant] = standsIn.flatMap(({ terms, grants }) => {
      const isOfIt = (asked: Ask | undefined) => asked !== undefined && isSame(asked, ask);
      return grants.filter(each => isOfIt(terms.asks[each.ask]));
    });
    const place = { in: standsIn.map(({ letter }) => letter), of: packages.length };
    return [ask, grant ? { kind: 'offered', ...place, name: grant.name, by: grant.by } : { kind: 'asked', ...place }];
  });
};

/** An offer can still be signed: nothing runs yet, or the agreement is re-opened, and the quarter is not over. */
const isOnTheTable = ({ agreed, lived, ends }: NegotiationView, today: Day): boolean =>
  (agreed === null || lived.reopening !== null) && today <= ends;

/**
 * Every ask that one viewer may see, on a day of the team's: those of the agreement with what was promised, and those of
 * the standing offer that the agreement does not hold already.
 */
export const asksOf = (view: NegotiationView, today: Day): Line[] => {
  const ofAgreement = view.agreement ? signed(view, view.agreement, today) : [];
  const ofOffer = view.standing && isOnTheTable(view, today) ? offered(view.standing) : [];
  const anew = ofOffer.filter(([ask]) => !ofAgreement.some(([known]) => isSame(known, ask)));
  return [...ofAgreement, ...anew].map(([{ what, howMuch, by }, state]) => ({
    outcomeId: view.outcomeId,
    quarter: view.quarter,
    what,
    howMuch,
    by,
    priorityId: view.priority?.id ?? null,
    state,
  }));
};
