import type { Measure } from '../../../src/negotiation/measure';
import { terms as every, type Terms } from '../../../src/negotiation/offer';
import { chanceInFull } from '../../words/standing';
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
              <dt>Chance of target</dt>
              <dd className="numbers">{chanceInFull(chanceOfTarget)}</dd>
            </div>,
          ]
        : []),
    ])}
  </dl>
);
