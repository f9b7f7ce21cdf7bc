import type { NegotiationView } from '../../../src/negotiation/view';
import { reviewWords } from '../../words/room-lived';
import '../shared/package.css';

/** What the leader accepted when signing, in the leader's own words: read before anybody judges what came of it. */
export function AcceptedRisks({ negotiation: { agreement } }: { negotiation: NegotiationView }) {
  if (!agreement || agreement.acceptances.length === 0) return null;
  const { acceptances, terms } = agreement;
  return (
    <div className="lived-part">
      <h3 className="lived-title">{reviewWords.risks}</h3>
      <dl className="promises">
        {acceptances.map(({ risk, words }) => (
          <div key={risk} className="term">
            <dt>{risk === 'odds' ? reviewWords.odds : terms.risks[risk]?.what}</dt>
            <dd>
              <q>{words}</q>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
