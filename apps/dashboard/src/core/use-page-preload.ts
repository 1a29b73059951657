import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

const AFTER_MS = 2_000;

/** Fetches the code of every page once the first one stands, so that moving on is quick and works with a dead connection. */
export function usePagePreload(): void {
  const router = useRouter();
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const route of Object.values(router.routesById)) {
        // A chunk that does not come now is asked for again when its page opens.
        void Promise.resolve(router.loadRouteChunk(route)).catch(() => undefined);
      }
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, [router]);
}
