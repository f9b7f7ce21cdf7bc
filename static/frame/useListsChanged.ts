import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { calmly } from './calmly';
import { useOutside } from './outside';

/**
 * Keeps lists current while others move: reads them anew when they are told to be newer, and when somebody comes back to
 * the page, for nothing depends on hearing. Null for `of` where nobody is to be listened to: then coming back is all.
 */
export const useListsChanged = (of: 'project' | 'leader' | null, keys: QueryKey[]): void => {
  const { ask } = useOutside();
  const client = useQueryClient();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });

  useEffect(() => {
    let isTold = false;
    // What was told is read whatever its age, what somebody comes back to where it is stale; and of both only what is on screen.
    const refreshing = calmly(() => {
      const read = isTold ? client.invalidateQueries : client.refetchQueries;
      const filters = isTold ? {} : { type: 'active' as const, stale: true };
      isTold = false;
      return Promise.all(latest.current.map(queryKey => read.call(client, { ...filters, queryKey })));
    });
    let isGone = false;
    let stop = () => {};
    window.addEventListener('focus', refreshing.ask);
    if (of)
      // After the first content, which needs nothing of it. Where it cannot be loaded, coming back to the page is left.
      import('./live').then(
        ({ keepListeningToLists }) => {
          const hear = () => {
            isTold = true;
            refreshing.ask();
          };
          if (!isGone) stop = keepListeningToLists(() => ask('listenToLists', { of }), hear);
        },
        () => {},
      );
    return () => {
      isGone = true;
      window.removeEventListener('focus', refreshing.ask);
      refreshing.stop();
      stop();
    };
  }, [ask, client, of]);
};
