import { useSyncExternalStore } from 'react';

/** True while the page is at least so many pixels wide. */
export const useIsWide = (pixels: number): boolean => {
  const query = `(min-width: ${pixels}px)`;
  return useSyncExternalStore(
    listener => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
};
