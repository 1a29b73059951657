import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatResult, runSteps } from './lib/run-steps.ts';
import type { Step, StepResult } from './lib/run-steps.ts';
import { VERIFY_STEPS } from './lib/verify-steps.ts';

/** `npm test`: everything there is, on a clean clone, ending with one line that says how much passed. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const PATH_FOLDERS = [join(root, 'tooling', 'commands', 'shims'), join(root, 'node_modules', '.bin')];
const SHOWN_LINES = 200;
const UNIT = [
  'packages/domain',
  'packages/ui',
  'packages/integrations',
  'apps/marketplace',
  'tooling/checks',
];
const DATABASE = ['packages/db', 'packages/services', 'packages/api', 'apps/server'];
const reports = mkdtempSync(join(tmpdir(), 'nxtgauge-test-'));

const reportOf = (name: string) => join(reports, `${name.replaceAll(/\W+/gu, '-')}.json`);

function vitest(folder: string): Step {
  const name = `tests ${folder}`;
  const cwd = join(root, folder);
  return {
    name,
    command: join(cwd, 'node_modules', '.bin', 'vitest'),
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`],
    cwd,
  };
}

const build: Step = {
  name: 'build',
  command: 'turbo',
  args: ['run', 'build', '--output-logs=errors-only', '--no-color'],
  env: { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', NODE_ENV: 'production' },
};
const journeys: Step = {
  name: 'journeys',
  command: join(root, 'apps/e2e/node_modules/.bin/playwright'),
  args: ['test'],
  cwd: join(root, 'apps/e2e'),
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf('journeys') },
};

interface Counts {
  passed: number;
  failed: number;
}

/** How many tests a step ran; a step without a report, or that failed outside its tests, counts as one itself. */
function countsOf(result: StepResult): Counts {
  const counted = readReport(result.name);
  if (!counted) return { passed: result.passed ? 1 : 0, failed: result.passed ? 0 : 1 };
  return { passed: counted.passed, failed: Math.max(counted.failed, result.passed ? 0 : 1) };
}

function readReport(name: string): Counts | null {
  try {
    const report = JSON.parse(readFileSync(reportOf(name), 'utf8')) as Record<string, unknown>;
    const stats = report['stats'] as { expected: number; unexpected: number; flaky: number } | undefined;
    if (stats) return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
    return { passed: Number(report['numPassedTests']), failed: Number(report['numFailedTests']) };
  } catch {
    return null;
  }
}

async function main(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(
      `npm test takes no options, but got ${args.join(' ')}. For one step use "pnpm verify <step>".\n`,
    );
    return 2;
  }
  const started = performance.now();
  const onResult = (result: StepResult) => {
    process.stdout.write(`${formatResult(result)}\n`);
    if (!result.passed)
      process.stdout.write(`${result.output.trimEnd().split('\n').slice(-SHOWN_LINES).join('\n')}\n\n`);
  };
  const options = { lanes: 2, path: PATH_FOLDERS, cwd: root, onResult };
  const quick = VERIFY_STEPS.filter((step) => step.name !== 'unit');
  const results = await runSteps([...quick, ...UNIT.map(vitest)], options);
  results.push(...(await runSteps([...DATABASE.map(vitest), build], { ...options, lanes: 1 })));
  results.push(...(await runSteps([journeys], options)));
  const total = results
    .map(countsOf)
    .reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }));
  rmSync(reports, { recursive: true, force: true });
  const minutes = Math.round((performance.now() - started) / 6_000) / 10;
  process.stdout.write(`\nin ${minutes} minutes\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
