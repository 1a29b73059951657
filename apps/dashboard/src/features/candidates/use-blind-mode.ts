import { useSyncExternalStore } from 'react';

const KEY = 'nxg-blind';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const isOn = () => localStorage.getItem(KEY) === '1';

/** The reader's own switch: who somebody is stays hidden on every candidate until it is turned off. */
export function useBlindMode(): [blind: boolean, set: (on: boolean) => void] {
  const blind = useSyncExternalStore(subscribe, isOn, () => false);
  return [
    blind,
    (on) => {
      localStorage.setItem(KEY, on ? '1' : '0');
      for (const listener of listeners) listener();
    },
  ];
}
