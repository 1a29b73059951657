const KEPT_MS = 60_000;
const kept = new Map<string, { at: number; value: Promise<unknown> }>();

/**
 * A public read that is the same for every visitor, kept for a minute in the process that renders pages; in the browser the
 * query cache does that work. The key names the read, never a person.
 */
export function sharedRead<T>(key: string, read: () => Promise<T>): Promise<T> {
  if (typeof window !== 'undefined') return read();
  const now = performance.now();
  const before = kept.get(key);
  if (before !== undefined && now - before.at < KEPT_MS) return before.value as Promise<T>;
  const value = read();
  kept.set(key, { at: now, value });
  value.catch(() => kept.delete(key));
  return value;
}
