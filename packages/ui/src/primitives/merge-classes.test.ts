import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extendTailwindMerge } from 'tailwind-merge';
import { describe, expect, it } from 'vitest';
import { mergeClasses } from './merge-classes.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const reference = extendTailwindMerge({
  extend: { theme: { shadow: ['float'], container: ['prose', 'page'] } },
});

/** Every word in a string of the sources that tailwind-merge knows as a class. */
function classesInSources(): string[] {
  const files = globSync('{packages/ui,apps/{marketplace,dashboard,console}}/src/**/*.{ts,tsx}', {
    cwd: ROOT,
  });
  const words = new Set(
    files
      .filter((file) => !/\.test\.|\.gen\.|merge-classes/u.test(file))
      .flatMap((file) => [
        ...readFileSync(`${ROOT}/${file}`, 'utf8').matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/gu),
      ])
      .flatMap((match) => (match[1] ?? match[2] ?? match[3] ?? '').split(/[\s${}]+/u)),
  );
  return [...words].filter(
    (word) => /^-?[a-z@*[][\w\-/[\]().:,%#&>_=!*@'"+]*$/u.test(word) && reference(`${word} ${word}`) === word,
  );
}

const classes = classesInSources();
const utilities = [...new Set(classes.map((name) => name.replace(/^(?:[a-z-]+(?:\[[^\]]*\])?:)+/u, '')))];

describe('mergeClasses', () => {
  it('looks at what is really there', () => {
    expect(classes.length).toBeGreaterThan(500);
    expect(classes).toContain('px-4');
  });

  it('decides as tailwind-merge does on every pair of utilities in the sources', () => {
    const differs: string[] = [];
    for (const first of utilities) {
      for (const second of utilities) {
        const pair = `${first} ${second}`;
        if (mergeClasses(pair) !== reference(pair)) differs.push(`${pair} -> ${mergeClasses(pair)}`);
      }
    }
    expect(differs.slice(0, 40)).toEqual([]);
  }, 120_000);

  it('keeps modifiers apart, and looks at long lists from the end', () => {
    for (let start = 0; start + 12 < classes.length; start += 5) {
      const list = [...classes.slice(start, start + 12), classes[(start * 7) % classes.length]].join(' ');
      expect(mergeClasses(list)).toBe(reference(list));
    }
    expect(mergeClasses('px-2 hover:px-3 p-4 unknown sm:p-1 sm:px-2')).toBe(
      'hover:px-3 p-4 unknown sm:p-1 sm:px-2',
    );
  });
});
