import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../src/documents.ts';
import { formatProblem } from '../src/problem.ts';
import { checkLeftovers, checkMachinePaths, checkSizes } from '../src/texts.ts';
import { readWorkspace } from '../src/workspace.ts';
import { plant } from './fixture.ts';

const long = 'x;\n'.repeat(301);

describe('texts', () => {
  it('catches long source and lets tests, data and generated files be long', () => {
    const root = plant({
      'packages/db/src/long.ts': long,
      'packages/db/src/fitting.ts': 'x;\n'.repeat(300),
      'packages/db/src/long.test.ts': long,
      'packages/db/src/data.json': long,
      'packages/db/migrations/0001.ts': long,
      'apps/dashboard/src/routeTree.gen.ts': long,
    });
    expect(checkSizes(root).map(formatProblem)).toEqual([
      'packages/db/src/long.ts  has 301 lines; 300 is the limit',
    ]);
  });

  it('catches paths of one machine', () => {
    const home = ['', 'home', 'asha', 'nxtgauge'].join('/');
    const root = plant({
      'docs/a.md': `See ${home}/notes.`,
      'docs/b.md':
        'The route /home and the file `src/home/index.ts`, ./work/x and https://nxtgauge.invalid/work/x are fine.',
    });
    expect(checkMachinePaths(root).map(formatProblem)).toEqual([
      `docs/a.md:1  names a path of one machine: ${home.split('/').slice(0, 3).join('/')}`,
    ]);
    expect(checkMachinePaths(plant({ 'docs/c.md': `${root}/x` }))).toHaveLength(
      root.startsWith('/tmp/') ? 1 : 0,
    );
  });

  it('catches what was left for later', () => {
    const lines = [
      '// TO' + 'DO later',
      '// @ts-' + 'ignore',
      'it.' + "skip('x')",
      'x as ' + 'any',
      '// oxlint-' + 'disable x',
    ];
    const root = plant({
      'packages/db/src/a.ts': [...lines, 'const todo = 1; // the todo list of a customer'].join('\n'),
    });
    expect(checkLeftovers(root).map((problem) => problem.line)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('documents', () => {
  it('catches paths, links and commands that do not exist', () => {
    const root = plant({
      'package.json': { name: 'root', scripts: { verify: 'x' } },
      'packages/db/src/leads/tables.ts': '',
      'docs/architecture.md': [
        'Good: `packages/db/src/leads/`, `packages/db/src/<domain>/tables.ts`, [tables](../packages/db/src/leads/tables.ts), `pnpm verify`.',
        'Bad: `packages/db/src/wallet/`, [gone](gone.md), `pnpm verfiy`.',
        '```sh',
        'pnpm with-db true',
        '```',
      ].join('\n'),
      'docs/decisions/0001-old.md': 'History: `packages/gone/`.',
    });
    expect(checkDocuments(readWorkspace(root)).map(formatProblem)).toEqual([
      'docs/architecture.md:2  names "packages/db/src/wallet/", which does not exist',
      'docs/architecture.md:2  names "pnpm verfiy", but there is no such script',
      'docs/architecture.md:2  links to "gone.md", which does not exist',
      'docs/architecture.md:4  names "pnpm with-db true", but there is no such script',
    ]);
  });
});
