import type { Measure } from '../../../src/negotiation/measure';
import type { Term, Terms } from '../../../src/negotiation/offer';
import { ClampedText } from '../../standing/ClampedText';
import { termNames } from '../../words/fields';
import { termWords as words } from '../../words/terms';
import { termLines } from './termLines';

type Props = {
  term: Term;
  terms: Terms;
  measure: Measure;
  /** The terms it answers, where this one differs from them. */
  was?: Terms | null;
  reason?: string | undefined;
  isFull?: boolean;
};

const MANY = 120;

/** Read back before signing, every word stands in sight; on a card, three lines of it until somebody wants more. */
const Words = ({ line, isFull }: { line: string; isFull: boolean }) =>
  isFull || line.length < MANY ? line : <ClampedText>{line}</ClampedText>;

const Lines = ({ lines, isFull }: { lines: string[]; isFull: boolean }) =>
  lines.length === 1 ? (
    <div className={lines[0] === words.none ? 'term-line term-none' : 'term-line'}>
      <Words line={lines[0] ?? words.none} isFull={isFull} />
    </div>
  ) : (
    <ul className="term-lines">
      {lines.map(line => (
        <li key={line}>
          <Words line={line} isFull={isFull} />
        </li>
      ))}
    </ul>
  );

/** One term of a package; where it changed, from what to what, and why. */
export function TermRow({ term, terms, measure, was = null, reason, isFull = false }: Props) {
  const lines = termLines(term, terms, measure);
  return (
    <div className={was ? 'term term-changed' : 'term'}>
      <dt>
        {termNames[term]}
        {was && <span className="term-flag">{words.changed}</span>}
      </dt>
      <dd className={term === 'target' ? 'term-target numbers' : 'numbers'}>
        {was && (
          <del className="term-was">
            <span className="said-only">{words.was} </span>
            <Lines lines={termLines(term, was, measure)} isFull={isFull} />
          </del>
        )}
        {was && (
          <span className="term-arrow" aria-hidden="true">
            →
          </span>
        )}
        <Lines lines={lines} isFull={isFull} />
        {reason && <p className="term-reason">{words.why(reason)}</p>}
      </dd>
    </div>
  );
}
