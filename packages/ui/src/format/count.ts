import { groupIndian } from './money.ts';

/** 125000 → "1,25,000". Whole numbers. */
export function formatCount(count: number): string {
  const whole = Math.trunc(count);
  return `${whole < 0 ? '−' : ''}${groupIndian(Math.abs(whole).toString())}`;
}

/** plural(1, 'lead') → "1 lead"; plural(3, 'reply', 'replies') → "3 replies". */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Whole coins → "12 coins". */
export function formatCoins(coins: number): string {
  return plural(coins, 'coin');
}

/** Kilometres → "800 m", "2.4 km", "12 km". */
export function formatDistance(km: number): string {
  if (km < 0.95) return `${Math.max(50, Math.round(km * 20) * 50)} m`;
  if (km < 9.95) return `${(Math.round(km * 10) / 10).toLocaleString('en-IN')} km`;
  return `${formatCount(Math.round(km))} km`;
}

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** Bytes → "340 KB", "2.4 MB". */
export function formatBytes(bytes: number): string {
  const kb = Math.ceil(bytes / 1024);
  if (kb < 1000) return `${kb} KB`;
  return `${(Math.round(kb / 102.4) / 10).toLocaleString('en-IN')} MB`;
}
