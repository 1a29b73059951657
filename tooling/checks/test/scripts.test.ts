import { describe, expect, it } from 'vitest';
import { formatProblem } from '../src/problem.ts';
import { checkScripts } from '../src/scripts.ts';
import { checkTurbo, expectedTurbo } from '../src/turbo.ts';
import { readWorkspace } from '../src/workspace.ts';
import { packageTree, plant } from './fixture.ts';

describe('the script matrix', () => {
  it('catches what Turborepo would leave out in silence', () => {
    const root = plant({
      'packages/db/package.json': { name: '@nxtgauge/db', scripts: { 'test:slow': 'vitest run' } },
      'packages/db/src/index.ts': '',
      'packages/db/test/schema.test.ts': '',
      'apps/console/package.json': { name: '@nxtgauge/console', scripts: { typecheck: 'tsc --noEmit' } },
      'apps/console/vite.config.ts': '',
      'tooling/tsconfig/package.json': { name: '@nxtgauge/tsconfig' },
      'tooling/tsconfig/node.json': {},
    });
    expect(checkScripts(readWorkspace(root)).map(formatProblem)).toEqual([
      'apps/console/package.json  has a Vite config but no "build" script',
      'packages/db/package.json  has source but no "typecheck" script',
      'packages/db/package.json  has 1 test files but none of test:unit, test:db, test:e2e',
      'packages/db/package.json  "test:slow" is no task of turbo.json',
    ]);
  });

  it('catches a task whose inputs leave out a package it reaches', () => {
    const root = plant({
      ...packageTree('packages/domain', { files: { 'src/index.ts': '' } }),
      ...packageTree('packages/db', { dependencies: ['@nxtgauge/domain'], files: { 'src/index.ts': '' } }),
      ...packageTree('packages/services', { dependencies: ['@nxtgauge/db'], files: { 'src/index.ts': '' } }),
    });
    const workspace = readWorkspace(root);
    expect(checkTurbo(workspace)).toHaveLength(1);
    expect(expectedTurbo(workspace)).toMatchObject({
      tasks: {
        '@nxtgauge/services#typecheck': {
          inputs: expect.arrayContaining([
            '$TURBO_ROOT$/packages/db/src/**',
            '$TURBO_ROOT$/packages/domain/src/**',
          ]) as unknown,
        },
      },
    });
  });
});
