import type { Plugin } from 'vite';

/** The chunk with the entry and everything that every page needs to come alive. */
export const ENTRY_CHUNK = 'index';
const LONGEST_WAIT_MS = 3000;
const ADDRESS = `/assets/${ENTRY_CHUNK}-[\\w-]+\\.js`;
const SCRIPT = new RegExp(`"?attrs"?: ?\\{[^}]*"(${ADDRESS})"[^}]*\\}`, 'u');

/** Fetches the entry at the first paint with content, or after three seconds where nobody looks. */
const afterPaint = (entry: string) => `
  (() => {
    const go = () => import(${JSON.stringify(entry)});
    if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return go();
    setTimeout(go, ${LONGEST_WAIT_MS});
    new PerformanceObserver((seen) => {
      if (seen.getEntriesByName('first-contentful-paint').length > 0) go();
    }).observe({ type: 'paint', buffered: true });
  })()`;

/**
 * Words and pictures do not share the line with scripts: the entry is not preloaded, and what the page carries instead of its
 * tag fetches it after the first paint. What a route adds is small and stays. A manifest without the entry fails the build.
 */
export function contentFirst(): Plugin {
  return {
    name: 'content-first',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'ssr',
    transform: {
      filter: { id: /tanstack-start-manifest:v/u },
      handler(code) {
        const [tag, entry] = SCRIPT.exec(code) ?? [];
        if (!tag || !entry) return this.error('the manifest names no entry');
        const inline = `"children": ${JSON.stringify(afterPaint(entry).replaceAll(/\s+/gu, ' ').trim())}`;
        return {
          code: code.replace(tag, inline).replaceAll(`"${entry}",`, '').replaceAll(`"${entry}"]`, ']'),
          map: null,
        };
      },
    },
  };
}
