import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatResult, runSteps } from './lib/run-steps.ts';
import type { StepResult } from './lib/run-steps.ts';
import { VERIFY_STEPS } from './lib/verify-steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LANES = 2;
/** Enough to see what is wrong without losing the summary. */
const SHOWN_LINES = 60;

/** Turborepo starts scripts through "pnpm"; the shim runs them with Node, so that pnpm need not be installed. */
const PATH_FOLDERS = [join(root, 'tooling', 'commands', 'shims'), join(root, 'node_modules', '.bin')];

function showOutput(result: StepResult): string {
  const lines = result.output.trimEnd().split('\n');
  const hidden = lines.length - SHOWN_LINES;
  const shown = lines.slice(0, SHOWN_LINES).map((line) => `      ${line}`);
  return [...shown, ...(hidden > 0 ? [`      … and ${String(hidden)} more lines`] : []), ''].join('\n');
}

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !VERIFY_STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = VERIFY_STEPS.map((step) => step.name).join(', ');
    process.stderr.write(`Unknown step "${unknown.join('", "')}". Known: ${known}.\n`);
    return 2;
  }
  const started = performance.now();
  const steps = VERIFY_STEPS.filter((step) => names.length === 0 || names.includes(step.name));
  const results = await runSteps(steps, {
    lanes: LANES,
    path: PATH_FOLDERS,
    cwd: root,
    onResult: (result) => {
      process.stdout.write(`${formatResult(result)}\n${result.passed ? '' : showOutput(result)}`);
    },
  });
  const failed = results.filter((result) => !result.passed);
  const seconds = Math.round((performance.now() - started) / 1000);
  const list = failed.length === 0 ? '' : ` (${failed.map((result) => result.name).join(', ')})`;
  process.stdout.write(
    `\n${String(results.length - failed.length)} passed, ${String(failed.length)} failed${list} in ${String(seconds)} s\n`,
  );
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
