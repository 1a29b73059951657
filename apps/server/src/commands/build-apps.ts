import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** Builds the three browser apps through Turborepo: what has not changed comes from its cache in a second. */
export async function buildApps(): Promise<void> {
  const output: string[] = [];
  const child = spawn('turbo', ['run', 'build', '--output-logs=errors-only', '--no-update-notifier'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // Turborepo starts scripts through pnpm; the shim stands in where it is not installed.
      PATH: [join(ROOT, 'tooling/commands/shims'), process.env['PATH']].join(delimiter),
      TURBO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => output.push(String(chunk)));
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  if (code !== 0) throw new Error(`The apps could not be built:\n${output.join('')}`);
}
