import { compareVersions } from './lockfile.ts';
import type { Lockfile } from './lockfile.ts';
import type { Problem } from './problem.ts';
import { SCOPE } from './workspace.ts';
import type { Manifest, Workspace } from './workspace.ts';

const LOCKFILE = 'pnpm-lock.yaml';
/** Two copies of these would not know each other's classes, contexts or types. */
const SINGLE = [
  'react',
  'react-dom',
  'zod',
  'drizzle-orm',
  'postgres',
  '@trpc/server',
  '@trpc/client',
  '@tanstack/react-query',
];

export interface VersionFloor {
  readonly package: string;
  /** The lowest good version of the newest line. */
  readonly floor: string;
  /** The lowest good version of older major lines. */
  readonly lines?: Readonly<Record<string, string>>;
  readonly why: string;
}

/** Dependencies come from the catalog or the workspace, and what must be one is installed once. */
export function checkVersions(workspace: Workspace, lockfile: Lockfile): Problem[] {
  const manifests = [
    { file: 'package.json', manifest: workspace.rootManifest },
    ...workspace.packages.map((unit) => ({ file: `${unit.folder}/package.json`, manifest: unit.manifest })),
  ];
  return [
    ...manifests.flatMap(({ file, manifest }) => checkSources(file, manifest)),
    ...checkSingles(lockfile),
    ...checkOneLine(lockfile),
  ];
}

function checkSources(file: string, manifest: Manifest): Problem[] {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  return Object.entries(all).flatMap(([name, range]) => {
    const expected = name.startsWith(SCOPE) ? 'workspace:*' : 'catalog:';
    return range === expected ? [] : [{ file, message: `"${name}" is "${range}" and must be "${expected}"` }];
  });
}

function checkSingles(lockfile: Lockfile): Problem[] {
  return SINGLE.flatMap((name) => {
    const copies = lockfile.copies.filter((copy) => copy.name === name).map((copy) => copy.version);
    return copies.length <= 1
      ? []
      : [
          {
            file: LOCKFILE,
            message: `"${name}" is installed ${String(copies.length)} times: ${copies.join(', ')}`,
          },
        ];
  });
}

function checkOneLine(lockfile: Lockfile): Problem[] {
  const trpc = lockfile.packages.filter((locked) => locked.name.startsWith('@trpc/'));
  const versions = new Set(trpc.map((locked) => locked.version));
  if (versions.size <= 1) return [];
  const list = trpc.map((locked) => `${locked.name}@${locked.version}`).join(', ');
  return [{ file: LOCKFILE, message: `the @trpc packages must share one version: ${list}` }];
}

/** No installed version lies below the list of known holes. */
export function checkFloors(lockfile: Lockfile, floors: readonly VersionFloor[]): Problem[] {
  return floors.flatMap((entry) =>
    lockfile.packages
      .filter((locked) => locked.name === entry.package && isBelow(locked.version, entry))
      .map((locked) => ({
        file: LOCKFILE,
        message: `"${locked.name}" ${locked.version} is below the floor ${floorFor(locked.version, entry)}: ${entry.why}`,
      })),
  );
}

function floorFor(version: string, entry: VersionFloor): string {
  return entry.lines?.[version.split('.')[0] ?? ''] ?? entry.floor;
}

function isBelow(version: string, entry: VersionFloor): boolean {
  return compareVersions(version, floorFor(version, entry)) < 0;
}
