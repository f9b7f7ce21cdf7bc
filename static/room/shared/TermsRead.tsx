import type { Measure } from '../../../src/negotiation/measure';
import type { Terms } from '../../../src/negotiation/offer';
import { terms as every } from '../../../src/negotiation/term';
import { chanceInFull } from '../../words/standing';
import { termWords } from '../../words/terms';
import { TermRow } from './TermRow';

/** All terms read back, one beneath the other, in the order of the form. */
export const TermsRead = ({
  terms,
  measure,
  chanceOfTarget,
}: {
  terms: Terms;
  measure: Measure;
  chanceOfTarget: number | null;
}) => (
  <dl className="terms-read">
    {every.flatMap(term => [
      <TermRow key={term} term={term} terms={terms} measure={measure} isFull />,
      ...(term === 'target' && chanceOfTarget !== null
        ? [
            <div key="chance" className="term">
              <dt>{termWords.chanceOfTarget}</dt>
              <dd className="numbers">{chanceInFull(chanceOfTarget)}</dd>
            </div>,
          ]
        : []),
    ])}
  </dl>
);
