import { lazy, Suspense, useState } from 'react';
import { Bar, Waiting } from '../frame/Skeleton';
import { moveList } from '../words/room';
import { waitingWords } from '../words/waiting';
import type { HistoryProps } from './HistoryLines';

const HistoryLines = lazy(async () => ({ default: (await import('./HistoryLines')).HistoryLines }));

/** The moves while they are on their way. */
export const HistorySkeleton = () => (
  <Waiting label={waitingWords.history}>
    <Bar width="80%" height="20px" />
    <Bar width="60%" height="20px" />
  </Waiting>
);

/** All moves in order; asked for only once somebody looks. */
export function History(props: HistoryProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 className="section-title">{moveList.title}</h2>
        <span className="fold-count">{moveList.about}</span>
      </summary>
      {isOpen && (
        <Suspense fallback={<HistorySkeleton />}>
          <HistoryLines {...props} />
        </Suspense>
      )}
    </details>
  );
}
