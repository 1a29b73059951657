import { describe, expect, it } from 'vitest';
import { checkInside, findCycles } from '../src/inside.ts';
import { formatProblem } from '../src/problem.ts';
import { readWorkspace } from '../src/workspace.ts';
import { packageTree, plant } from './fixture.ts';

function faults(files: Readonly<Record<string, string>>): string[] {
  return checkInside(readWorkspace(plant(packageTree('packages/services', { files })))).map(formatProblem);
}

describe('edges inside a package', () => {
  it('lets domains use each other in one direction', () => {
    expect(
      faults({
        'src/wallet/index.ts': "export { hold } from './internal.ts';",
        'src/wallet/internal.ts': 'export const hold = 1;',
        'src/leads/send-request.ts': "import { hold } from '../wallet/index.ts';",
      }),
    ).toEqual([]);
  });

  it('catches circles of files and leaves circles of types alone', () => {
    expect(
      faults({
        'src/leads/a.ts': "import { b } from './b.ts';\nimport type { C } from './c.ts';",
        'src/leads/b.ts': "import { a } from './a.ts';",
        'src/leads/c.ts': "import type { A } from './a.ts';",
      }),
    ).toEqual([
      'packages/services/src/leads/a.ts  imports in a circle: src/leads/a.ts → src/leads/b.ts → src/leads/a.ts',
    ]);
  });

  it('catches domains that use each other in a circle though no file does', () => {
    const found = faults({
      'src/wallet/holds.ts': "import { leadOf } from '../leads/lead-of.ts';",
      'src/wallet/move.ts': '',
      'src/leads/lead-of.ts': '',
      'src/leads/request.ts': "import { move } from '../wallet/move.ts';",
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('folders use each other in a circle: leads → wallet → leads');
  });

  it('keeps internal modules inside their folder', () => {
    expect(
      faults({
        'src/leads/internal.ts': '',
        'src/leads/post-lead.ts': "import './internal.ts';",
        'src/reviews/write-review.ts': "import { x } from '../leads/internal.ts';",
      }),
    ).toEqual([
      'packages/services/src/reviews/write-review.ts:1  src/leads/internal.ts is internal to its folder',
    ]);
  });

  it('finds one circle for each knot', () => {
    const graph = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c', 'a'])],
      ['c', new Set<string>()],
      ['d', new Set(['d'])],
    ]);
    expect(findCycles(graph)).toEqual([['a', 'b'], ['d']]);
  });
});
