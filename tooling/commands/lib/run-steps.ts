import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';

/** One thing to run: it passes when the command ends with 0. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  /** What the command said, for the person who has to mend it. */
  readonly output: string;
}

export interface RunOptions {
  /** How many steps run at the same time. */
  readonly lanes: number;
  /** Folders whose commands are found first. */
  readonly path: readonly string[];
  readonly cwd: string;
  /** Called as each step ends. */
  readonly onResult: (result: StepResult) => void;
}

/** Runs independent steps, some at a time, in the given order; each runs whatever became of the others. */
export async function runSteps(steps: readonly Step[], options: RunOptions): Promise<StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step, options);
      results.push(result);
      options.onResult(result);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, options.lanes) }, lane));
  return results;
}

async function runStep(step: Step, options: RunOptions): Promise<StepResult> {
  const started = performance.now();
  let output = '';
  const passed = await new Promise<boolean>((resolve) => {
    const child = spawn(step.command, step.args, {
      cwd: step.cwd ?? options.cwd,
      env: {
        ...process.env,
        NO_COLOR: '1',
        ...step.env,
        PATH: [...options.path, process.env['PATH'] ?? ''].join(delimiter),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const collect = (part: string): void => {
      output += part;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => {
      collect(`${step.command} could not be started: ${error.message}\n`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
  return { name: step.name, passed, seconds: (performance.now() - started) / 1000, output };
}

/** "ok    types        12.3 s" */
export function formatResult(result: StepResult): string {
  return `${result.passed ? 'ok   ' : 'FAIL '} ${result.name.padEnd(12)} ${result.seconds.toFixed(1).padStart(6)} s`;
}
