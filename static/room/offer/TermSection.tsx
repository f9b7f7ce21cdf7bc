import { type ReactNode, useId } from 'react';
import type { Measure } from '../../../src/negotiation/measure';
import type { Package, Term } from '../../../src/negotiation/offer';
import { termNames } from '../../words/fields';
import { writingWords } from '../../words/offer';
import { termWords } from '../../words/terms';
import { useErrors } from '../fields/errors';
import { ErrorText } from '../fields/Field';
import { LongText } from '../fields/LongText';
import { termLines } from '../shared/termLines';

/** What all terms of one package have in common while they are written. */
export type Writing = {
  within: string;
  measure: Measure;
  base: Package | null;
  /** Terms that owe a reason as they are written now. */
  owing: Term[];
  reasonFor: (term: Term) => string;
  onReason: (term: Term, reason: string) => void;
};

type Props = { term: Term; writing: Writing; help?: ReactNode; children: ReactNode };

/** One term being written; once it differs from what it answers, what it was stands beneath and a reason is asked for. */
export function TermSection({ term, writing, help, children }: Props) {
  const id = useId();
  const { within, measure, base, owing, reasonFor, onReason } = writing;
  const error = useErrors().of(`${within}${term}`);
  const isChanged = base !== null && owing.includes(term);
  const isSelfMarked = term === 'target';
  return (
    <section className={isChanged ? 'part part-changed' : 'part'}>
      <div className="part-head">
        <h3 className="part-title">
          {termNames[term]}
          {isChanged && <span className="term-flag">{termWords.changed}</span>}
        </h3>
        {help && <p className="part-help">{help}</p>}
      </div>
      <div className="part-fields">
        {children}
        {!isSelfMarked && <ErrorText id={`${id}error`} text={error} />}
        {isChanged && (
          <>
            <p className="part-was">{writingWords.was(termLines(term, base.terms, measure))}</p>
            <LongText
              name={`${within}reason.${term}`}
              label={writingWords.reasonFor(term)}
              value={reasonFor(term)}
              onChange={reason => onReason(term, reason)}
              rows={1}
            />
          </>
        )}
      </div>
    </section>
  );
}
