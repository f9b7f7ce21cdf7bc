import type { Grant, RiskWords, Terms } from '../../../src/negotiation/offer';
import { day } from '../../words/numbers';

type Promised = { terms: Terms; grants: Grant[]; acceptances: RiskWords[] };

/** What the leader's signature carries: each ask granted by name, each risk accepted in own words. */
export function Promises({ of: { terms, grants, acceptances } }: { of: Promised }) {
  if (grants.length === 0 && acceptances.length === 0) return <div />;
  return (
    <dl className="promises">
      {grants.map(({ ask, name, by }) => (
        <div key={ask} className="term">
          <dt>Granted: {terms.asks[ask]?.what}</dt>
          <dd>
            {name}, by {day(by)}
          </dd>
        </div>
      ))}
      {acceptances.map(({ risk, words }) => (
        <div key={risk} className="term">
          <dt>Accepted: {risk === 'odds' ? 'the target may be missed' : terms.risks[risk]?.what}</dt>
          <dd>
            <q>{words}</q>
          </dd>
        </div>
      ))}
    </dl>
  );
}
