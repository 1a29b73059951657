import { checkDocuments } from './documents.ts';
import { readText } from './files.ts';
import { checkInside } from './inside.ts';
import { checkLayers } from './layers.ts';
import { readLockfile } from './lockfile.ts';
import { formatProblem } from './problem.ts';
import type { Problem } from './problem.ts';
import { ROOT } from './root.ts';
import { checkScripts } from './scripts.ts';
import { checkLeftovers, checkMachinePaths, checkSizes } from './texts.ts';
import { checkTurbo } from './turbo.ts';
import { checkFloors, checkVersions } from './versions.ts';
import type { VersionFloor } from './versions.ts';
import { readWorkspace } from './workspace.ts';

/** Runs the named groups of checks (all without a name), prints every problem and returns the exit code. */
function main(names: readonly string[]): number {
  const workspace = readWorkspace(ROOT);
  const lockfile = readLockfile(readText(ROOT, 'pnpm-lock.yaml'));
  const floors = JSON.parse(readText(ROOT, 'tooling/checks/version-floors.json')) as VersionFloor[];
  const groups: Readonly<Record<string, () => Problem[]>> = {
    layers: () => [...checkLayers(workspace), ...checkInside(workspace)],
    versions: () => [...checkVersions(workspace, lockfile), ...checkFloors(lockfile, floors)],
    scripts: () => [...checkScripts(workspace), ...checkTurbo(workspace)],
    documents: () => checkDocuments(workspace),
    texts: () => [...checkSizes(ROOT), ...checkMachinePaths(ROOT), ...checkLeftovers(ROOT)],
  };
  const unknown = names.filter((name) => !(name in groups));
  if (unknown.length > 0) {
    process.stderr.write(
      `Unknown check "${unknown.join('", "')}". Known: ${Object.keys(groups).join(', ')}.\n`,
    );
    return 2;
  }
  const wanted = names.length === 0 ? Object.keys(groups) : names;
  const problems = wanted.flatMap((name) => groups[name]?.() ?? []);
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  return problems.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
