import { readText } from './files.ts';
import type { Problem } from './problem.ts';
import type { Workspace, WorkspacePackage } from './workspace.ts';

const TEST_FILE = /\.(?:test|spec)\.[jt]sx?$/;
const TEST_SCRIPTS = ['test:unit', 'test:db', 'test:e2e'];

/** Turborepo leaves out a package without the script and says nothing, so that a missing script is a missing check. */
export function checkScripts(workspace: Workspace): Problem[] {
  const tasks = readTasks(workspace.root);
  return workspace.packages.flatMap((unit) => [...checkPackage(unit), ...checkTasks(unit, tasks)]);
}

function readTasks(root: string): ReadonlySet<string> {
  const config = JSON.parse(readText(root, 'turbo.json')) as { tasks: Record<string, unknown> };
  return new Set(Object.keys(config.tasks));
}

function checkPackage(unit: WorkspacePackage): Problem[] {
  const file = `${unit.folder}/package.json`;
  const scripts = unit.manifest.scripts ?? {};
  const problems: Problem[] = [];
  if (unit.sources.length > 0 && scripts['typecheck'] === undefined) {
    problems.push({ file, message: 'has source but no "typecheck" script' });
  }
  const tests = unit.sources.filter((source) => TEST_FILE.test(source.path));
  if (tests.length > 0 && !TEST_SCRIPTS.some((name) => scripts[name] !== undefined)) {
    problems.push({
      file,
      message: `has ${String(tests.length)} test files but none of ${TEST_SCRIPTS.join(', ')}`,
    });
  }
  if (unit.files.some((path) => /\/vite\.config\.[jt]s$/.test(path)) && unit.folder.startsWith('apps/')) {
    if (scripts['build'] === undefined)
      problems.push({ file, message: 'has a Vite config but no "build" script' });
  }
  return problems;
}

function checkTasks(unit: WorkspacePackage, tasks: ReadonlySet<string>): Problem[] {
  return Object.keys(unit.manifest.scripts ?? {})
    .filter((name) => /^(?:typecheck|build|test:)/.test(name) && !tasks.has(name))
    .map((name) => ({ file: `${unit.folder}/package.json`, message: `"${name}" is no task of turbo.json` }));
}
