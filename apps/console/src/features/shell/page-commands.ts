import type { PaletteGroup } from '@nxtgauge/ui/command';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';

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

interface Act {
  keys: string;
  label: string;
  run: () => void;
}

/** Puts acts that also have keys into the palette under one heading; the list may be new on every render. */
export function useActCommands(label: string, acts: readonly Act[]): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  const shape = JSON.stringify(acts.map((act) => [act.keys, act.label]));
  usePageCommands(
    useMemo(
      () => ({
        label,
        items: (JSON.parse(shape) as [string, string][]).map(([keys, words]) => ({
          id: `act-${keys}`,
          label: words,
          kbd: keys,
          run: () => latest.current.find((act) => act.keys === keys)?.run(),
        })),
      }),
      [label, shape],
    ),
  );
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
