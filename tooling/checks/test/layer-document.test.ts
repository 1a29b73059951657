import { expect, it } from 'vitest';
import { readText } from '../src/files.ts';
import { LAYERS } from '../src/layer-table.ts';
import { ROOT } from '../src/root.ts';

const BUILT_APPS = ['marketplace', 'dashboard', 'console'];

/** The rows of the table "What lives where": unit → what the document lets it import. */
function readTable(): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const line of readText(ROOT, 'docs/architecture.md').split('\n')) {
    const [, units, , allowed] = line.split(/(?<!\\)\|/);
    const names = [...(units ?? '').matchAll(/`(?:apps|packages)\/([a-z0-9-]+)`/g)].map(
      (match) => match[1] ?? '',
    );
    if (allowed === undefined || names.length === 0) continue;
    const words = allowed.replace(/\([^)]*\)/g, '').replace('the built apps', BUILT_APPS.join(' '));
    const targets = Object.keys(LAYERS).filter((unit) => new RegExp(`\\b${unit}\\b`).test(words));
    for (const name of names) rows.set(name, targets.sort());
  }
  return rows;
}

it('docs/architecture.md shows the table that is enforced', () => {
  const table = readTable();
  expect(table.size).toBeGreaterThanOrEqual(11);
  for (const [unit, targets] of table) {
    expect(LAYERS[unit]?.edges.map((edge) => edge.to).sort(), unit).toEqual(targets);
  }
});
