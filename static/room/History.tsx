import { lazy, Suspense, useState } from 'react';
import { Bar, Waiting } from '../frame/Skeleton';
import type { HistoryProps } from './HistoryLines';

const HistoryLines = lazy(async () => ({ default: (await import('./HistoryLines')).HistoryLines }));

/** The moves while they are on their way. */
export const HistorySkeleton = () => (
  <Waiting label="Loading the history">
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
        <h2 className="section-title">History</h2>
        <span className="fold-count">Every move: who, when, what</span>
      </summary>
      {isOpen && (
        <Suspense fallback={<HistorySkeleton />}>
          <HistoryLines {...props} />
        </Suspense>
      )}
    </details>
  );
}
