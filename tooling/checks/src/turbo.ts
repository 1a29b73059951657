import { readText } from './files.ts';
import type { Problem } from './problem.ts';
import { SCOPE } from './workspace.ts';
import type { Workspace, WorkspacePackage } from './workspace.ts';

interface Task {
  readonly inputs: readonly string[];
  readonly env?: readonly string[];
  readonly outputs: readonly string[];
}

interface TurboConfig {
  readonly $schema: string;
  readonly globalDependencies: readonly string[];
  readonly globalEnv: readonly string[];
  readonly globalPassThroughEnv: readonly string[];
  readonly tasks: Readonly<Record<string, Partial<Task>>>;
}

const OWN = '$TURBO_DEFAULT$';
const NOT_PROSE = '!**/*.md';
const TASKS: Readonly<Record<string, Task>> = {
  typecheck: { inputs: [OWN, NOT_PROSE], outputs: [] },
  'test:unit': { inputs: [OWN, NOT_PROSE], outputs: [] },
  'test:db': { inputs: [OWN, NOT_PROSE], env: ['DATABASE_URL'], outputs: [] },
  build: {
    inputs: [OWN, NOT_PROSE, '!**/*.test.*', '!test/**'],
    env: ['NODE_ENV', 'VITE_*'],
    outputs: ['dist/**', '.output/**'],
  },
};
/** These look at the whole repository, so that no list of inputs would be complete. */
const WHOLE_REPOSITORY = new Set(['checks']);

/**
 * What turbo.json has to hold. Packages are used from source, so a task depends on the source of every package its own
 * reaches. Turborepo's "^" cannot say that: services and testing need each other in tests, and it refuses circles.
 */
export function expectedTurbo(workspace: Workspace): TurboConfig {
  const tasks: Record<string, Partial<Task> & { readonly cache?: boolean }> = {
    ...TASKS,
    'test:e2e': { cache: false },
  };
  for (const unit of workspace.packages) {
    for (const [name, task] of Object.entries(TASKS)) {
      if (unit.manifest.scripts?.[name] === undefined) continue;
      const reached = reachedFolders(workspace, unit);
      const key = `${unit.manifest.name}#${name}`;
      if (WHOLE_REPOSITORY.has(unit.unit) && name.startsWith('test:')) tasks[key] = { cache: false };
      else if (reached.length > 0) {
        const extra = reached.flatMap((folder) => [
          `$TURBO_ROOT$/${folder}/src/**`,
          `$TURBO_ROOT$/${folder}/package.json`,
        ]);
        tasks[key] = { ...task, inputs: [...task.inputs, ...extra] };
      }
    }
  }
  return {
    $schema: './node_modules/turbo/schema.json',
    globalDependencies: ['pnpm-workspace.yaml', 'tooling/tsconfig/*.json'],
    globalEnv: ['CI', 'TZ'],
    globalPassThroughEnv: ['NO_COLOR'],
    tasks,
  };
}

function reachedFolders(workspace: Workspace, from: WorkspacePackage): string[] {
  const byName = new Map(workspace.packages.map((unit) => [unit.manifest.name, unit]));
  const reached = new Set<string>();
  const visit = (unit: WorkspacePackage): void => {
    const all = { ...unit.manifest.dependencies, ...unit.manifest.devDependencies };
    for (const name of Object.keys(all)) {
      const next = name.startsWith(SCOPE) ? byName.get(name) : undefined;
      if (next === undefined || next === from || reached.has(next.folder) || next.sources.length === 0)
        continue;
      reached.add(next.folder);
      visit(next);
    }
  };
  visit(from);
  return [...reached].sort();
}

/** turbo.json lists every package a task reaches; "node tooling/checks/src/write-turbo.ts" writes it anew. */
export function checkTurbo(workspace: Workspace): Problem[] {
  const actual = JSON.parse(readText(workspace.root, 'turbo.json')) as TurboConfig;
  const missing = Object.entries(expectedTurbo(workspace).tasks).filter(([name, task]) => {
    const inputs = new Set(actual.tasks[name]?.inputs ?? []);
    return actual.tasks[name] === undefined || task.inputs?.some((input) => !inputs.has(input)) === true;
  });
  if (missing.length === 0) return [];
  const names = missing.map(([name]) => name).join(', ');
  return [
    {
      file: 'turbo.json',
      message: `leaves out inputs of ${names}; write it anew with "node tooling/checks/src/write-turbo.ts"`,
    },
  ];
}
