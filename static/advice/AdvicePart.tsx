import './advice.css';
import { useState } from 'react';
import type { Which } from '../../src/api';
import type { Assessment } from '../../src/negotiation/assessment';
import type { Viewer } from '../../src/negotiation/shape';
import { Loaded } from '../frame/Loaded';
import { Bar, Waiting } from '../frame/Skeleton';
import { adviceWords, findingsInShort, worstFirst } from '../words/advice';
import { answerFailure } from '../words/failures';
import { AdviceBody } from './AdviceBody';
import { SeveritySign } from './SeveritySign';
import { useAdvice } from './useAdvice';

export type AdviceProps = {
  which: Which;
  version: number;
  viewer: Viewer;
  /** The team's own, which the outside view is set beside; null before it is given. */
  assessment: Assessment | null;
};

/**
 * Advice beside a negotiation, for the two sides (RULES 7, 9): one line that says how much there is, and all of it on
 * demand. The line has its height from the start, so that nothing moves when the answer comes.
 */
export default function AdvicePart({ which, version, assessment }: Omit<AdviceProps, 'viewer'>) {
  const query = useAdvice(which, version);
  const [isOpen, setOpen] = useState(false);
  const advice = query.data?.ok ? query.data.value : null;
  const worst = worstFirst.find(severity => advice?.findings.some(each => each.severity === severity));
  return (
    <details className="advice" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 className="section-title">
          {adviceWords.title}
          {advice && ` (${advice.findings.length})`}
        </h2>
        <span className="advice-short" aria-live="polite">
          {worst && <SeveritySign of={worst} />}
          {advice && findingsInShort(advice.findings)}
          {!advice && (query.isFetching ? <Bar width="120px" height="16px" /> : answerFailure.title)}
        </span>
      </summary>
      {isOpen && (
        <Loaded
          query={query}
          skeleton={
            <Waiting label={adviceWords.loading}>
              <Bar width="80%" height="20px" />
              <Bar width="60%" height="20px" />
            </Waiting>
          }
        >
          {loaded => <AdviceBody of={loaded} assessment={assessment} />}
        </Loaded>
      )}
    </details>
  );
}
