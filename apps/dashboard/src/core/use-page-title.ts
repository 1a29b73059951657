import { useEffect } from 'react';

/** Names the browser tab; the product's name follows. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? 'Nxtgauge' : `${title} · Nxtgauge`;
  }, [title]);
}
