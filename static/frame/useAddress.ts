import { useCallback, useEffect, useRef, useState } from 'react';
import { type Address, useOutside } from './outside';

/**
 * The page's own part of Jira's address, and a way to change it. Null until Jira has said what it is; where it gives the
 * page none, the path lives only as long as the page.
 */
export const useAddress = (): [path: string | null, go: (path: string, how?: 'push' | 'replace') => void] => {
  const { address } = useOutside();
  const [path, setPath] = useState<string | null>(null);
  const known = useRef<Address | null>(null);
  useEffect(() => {
    let isGone = false;
    let stop = () => {};
    void address().then(found => {
      if (isGone) return;
      known.current = found;
      setPath(found?.read() ?? '/');
      if (found) stop = found.listen(setPath);
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [address]);
  const go = useCallback((to: string, how: 'push' | 'replace' = 'push') => {
    known.current?.write(to, how);
    setPath(to);
  }, []);
  return [path, go];
};
