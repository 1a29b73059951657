import { useSyncExternalStore } from 'react';

const nothing = () => () => undefined;

/** Whether the page's scripts run: a button that only they answer is closed until then, so that no press is lost. */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );
