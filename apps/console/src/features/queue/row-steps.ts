import type { Shortcut } from '@nxtgauge/ui/app-kit';

/** `j` and `k` open the next and the earlier row; with none open, the first. */
export function rowSteps(
  rows: readonly { id: string }[],
  openId: string | undefined,
  onOpen: (id: string) => void,
): Shortcut[] {
  const step = (by: number) => {
    const at = rows.findIndex((row) => row.id === openId);
    const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next) onOpen(next.id);
  };
  return [
    { keys: 'j', label: 'Next in the list', group: 'List', run: () => step(1) },
    { keys: 'k', label: 'The one before', group: 'List', run: () => step(-1) },
  ];
}

/** A key that the open record registers itself, named so that the list of keys is the same when none is open. */
export const recordKey = (keys: string, label: string): Shortcut => ({
  keys,
  label,
  group: 'Open record',
  run: () => undefined,
});
