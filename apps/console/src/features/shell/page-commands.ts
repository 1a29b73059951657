import type { PaletteGroup } from '@nxtgauge/ui/command';
import { useEffect, useSyncExternalStore } from 'react';

let groups: readonly PaletteGroup[] = [];
const listeners = new Set<() => void>();
const change = (next: readonly PaletteGroup[]) => {
  groups = next;
  for (const listener of listeners) listener();
};

/** Puts what the open page can do into the command palette, the newest first, for as long as the page is open. */
export function usePageCommands(group: PaletteGroup): void {
  useEffect(() => {
    change([group, ...groups]);
    return () => change(groups.filter((one) => one !== group));
  }, [group]);
}

/** What the open page put into the palette. */
export const useOpenCommands = (): readonly PaletteGroup[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => groups,
  );
