import { useCallback, useSyncExternalStore } from 'react';

/** Live answer of a media query; `false` while rendering on the server. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}

/** True from 768 px up: side panels instead of bottom sheets, tables instead of cards. */
export function useIsWide(): boolean {
  return useMediaQuery('(min-width: 48rem)');
}
