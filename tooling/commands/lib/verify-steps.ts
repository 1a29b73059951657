import type { Step } from './run-steps.ts';

const TURBO_QUIET = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };

function turbo(name: string, task: string): Step {
  const args = ['run', task, '--concurrency=2', '--continue', '--output-logs=errors-only', '--no-color'];
  return { name, command: 'turbo', args, env: TURBO_QUIET };
}

function check(name: string, ...groups: string[]): Step {
  return { name, command: 'node', args: ['tooling/checks/src/main.ts', ...groups] };
}

/** The quick gate, longest first. Needs no database, no network and no build. */
export const VERIFY_STEPS: readonly Step[] = [
  turbo('types', 'typecheck'),
  { name: 'lint', command: 'oxlint', args: ['--deny-warnings', '--format=unix'] },
  turbo('unit', 'test:unit'),
  { name: 'dead-code', command: 'knip', args: ['--no-progress'] },
  { name: 'format', command: 'oxfmt', args: ['--check'] },
  check('layers', 'layers'),
  check('versions', 'versions'),
  check('scripts', 'scripts'),
  check('documents', 'documents'),
  check('texts', 'texts'),
];
