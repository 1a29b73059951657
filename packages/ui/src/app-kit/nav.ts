import type { ReactNode } from 'react';

export type NavItem = {
  href: string;
  label: string;
  icon: ReactNode;
  /** Things waiting there. Zero is not shown. */
  count?: number;
  /** Other paths under which this item is the open one. */
  also?: readonly string[];
};

/** The item whose href is the longest beginning of the current path. */
export function activeHref(items: readonly NavItem[], path: string): string | null {
  const clean = path.length > 1 ? path.replace(/\/+$/, '') : path;
  let best: { href: string; length: number } | null = null;
  for (const item of items) {
    for (const root of [item.href, ...(item.also ?? [])]) {
      const base = root.length > 1 ? root.replace(/\/+$/, '') : root;
      if ((clean === base || clean.startsWith(`${base}/`)) && (best === null || base.length > best.length)) {
        best = { href: item.href, length: base.length };
      }
    }
  }
  return best?.href ?? null;
}
