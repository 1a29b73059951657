import { useEffect, useRef, type RefObject } from 'react';
import { useShortcuts } from '../app-kit/shortcuts.tsx';

/** The row after moving by `step`; stays at the ends; from nowhere it enters at the near end. */
export function nextRow(ids: readonly string[], active: string | null, step: 1 | -1): string | null {
  if (ids.length === 0) return null;
  const at = active === null ? -1 : ids.indexOf(active);
  if (at === -1) return (step === 1 ? ids[0] : ids[ids.length - 1]) ?? null;
  return ids[Math.max(0, Math.min(ids.length - 1, at + step))] ?? null;
}

/** j and k move through rows, Enter opens, x selects. Returns a ref for the element around the rows. */
export function useRowKeys({
  enabled,
  ids,
  active,
  onActive,
  onOpen,
  onToggle,
}: {
  enabled: boolean;
  ids: readonly string[];
  active: string | null;
  onActive: (id: string) => void;
  onOpen?: (id: string) => void;
  onToggle?: (id: string) => void;
}): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  const move = (step: 1 | -1) => {
    const id = nextRow(ids, active, step);
    if (id !== null) onActive(id);
  };
  const keys = [
    { keys: 'j', label: 'Next row', run: () => move(1) },
    { keys: 'k', label: 'Row before', run: () => move(-1) },
    ...(onOpen && active !== null
      ? [{ keys: 'enter', label: 'Open the row', run: () => onOpen(active) }]
      : []),
    ...(onToggle && active !== null
      ? [{ keys: 'x', label: 'Select the row', run: () => onToggle(active) }]
      : []),
  ];
  useShortcuts(keys, enabled);
  useEffect(() => {
    if (!enabled || active === null) return;
    around.current
      ?.querySelector(`[data-row-id="${CSS.escape(active)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [enabled, active]);
  return around;
}
