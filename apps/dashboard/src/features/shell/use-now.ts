import { useSyncExternalStore } from 'react';

const TICK_MS = 30_000;
const listeners = new Set<() => void>();
let now = new Date();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = new Date();
    for (const each of listeners) each();
  }, TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** The clock of this device, moving every half minute, for "5 min ago" and deadlines. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, () => {
    const current = Date.now();
    if (current - now.getTime() > TICK_MS) now = new Date(current);
    return now;
  });
}
