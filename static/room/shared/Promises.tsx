import type { Grant, RiskWords, Terms } from '../../../src/negotiation/offer';
import { termWords as words } from '../../words/terms';

type Promised = { terms: Terms; grants: Grant[]; acceptances: RiskWords[] };

/** What the leader's signature carries: each ask granted by name, each risk accepted in own words. */
export function Promises({ of: { terms, grants, acceptances } }: { of: Promised }) {
  if (grants.length === 0 && acceptances.length === 0) return <div />;
  return (
    <dl className="promises">
      {grants.map(grant => (
        <div key={grant.ask} className="term">
          <dt>{words.granted(terms.asks[grant.ask]?.what ?? '')}</dt>
          <dd>{words.grantedBy(grant)}</dd>
        </div>
      ))}
      {acceptances.map(({ risk, words: own }) => (
        <div key={risk} className="term">
          <dt>{risk === 'odds' ? words.acceptedOdds : words.accepted(terms.risks[risk]?.what ?? '')}</dt>
          <dd>
            <q>{own}</q>
          </dd>
        </div>
      ))}
    </dl>
  );
}
