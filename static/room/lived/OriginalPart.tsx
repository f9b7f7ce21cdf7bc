import type { NegotiationView } from '../../../src/negotiation/view';
import { resultWords } from '../../words/room-lived';
import { agreementWords as words } from '../../words/table';
import { termWords } from '../../words/terms';
import { Said } from '../Said';
import { Promises } from '../shared/Promises';
import { TermsRead } from '../shared/TermsRead';
import '../shared/package.css';

/** The agreement first signed, where another has taken its place: it stays readable (N22). */
export function OriginalPart({ negotiation: { agreement, lived } }: { negotiation: NegotiationView }) {
  const { original } = lived;
  if (!agreement || !original || original.hash === agreement.hash) return null;
  const { terms, measure, signatures, hash } = original;
  return (
    <details className="fold">
      <summary>
        <h2 className="section-title">{words.first}</h2>
        <span className="fold-count">{words.amended(terms.target, measure.unit)}</span>
      </summary>
      <div className="agreement agreement-past">
        <div>
          <Said by={signatures.leader} verb={resultWords.firstSignedBy.leader} />
          <Said by={signatures.team} verb={resultWords.firstSignedBy.team} />
        </div>
        <p>{measure.name}</p>
        <TermsRead terms={terms} measure={measure} chanceOfTarget={null} />
        <Promises of={original} />
        <p className="fact-from">
          {termWords.hash} <code className="hash">{hash}</code>
        </p>
      </div>
    </details>
  );
}
