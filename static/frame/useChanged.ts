import { useEffect, useRef } from 'react';
import type { Changed, Which } from '../../src/api';
import { useOutside } from './outside';

/**
 * Calls `onChanged` when a negotiation is told to be newer than `seen`, or its outcome to remember something else. What is
 * told is no content: the page asks the backend, which decides what this person may see. Nobody listens where `isOver`.
 */
export const useChanged = (
  { outcomeId, quarter }: Which,
  seen: number,
  onChanged: (changed: Pick<Changed, 'quarter' | 'version'>) => void,
  isOver = false,
): void => {
  const { ask } = useOutside();
  const latest = useRef({ seen, onChanged });
  useEffect(() => {
    latest.current = { seen, onChanged };
  });
  useEffect(() => {
    if (isOver) return;
    let isGone = false;
    let stop = () => {};
    // After the first content, which needs nothing of it. Where it cannot be loaded, the page is as current as its last look.
    import('./live').then(
      ({ keepListening }) => {
        if (isGone) return;
        stop = keepListening(
          () => ask('listen', { outcomeId, quarter }),
          changed => {
            if (changed.quarter === null || changed.version > latest.current.seen) latest.current.onChanged(changed);
          },
        );
      },
      () => {},
    );
    return () => {
      isGone = true;
      stop();
    };
  }, [ask, outcomeId, quarter, isOver]);
};
