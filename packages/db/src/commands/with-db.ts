import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { startThrowaway } from '../embedded/index.ts';
import { withDatabaseUrl } from '../env/index.ts';
import { migrate } from '../migrate/index.ts';
import { runCommand, UsageError } from './run-command.ts';
import { parseWithDbArguments } from './with-db-arguments.ts';
import type { WithDbArguments } from './with-db-arguments.ts';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Fills the database; loaded only when asked for, because demo data draws pictures. */
async function fill(url: string, { seed, scale, hiring }: WithDbArguments) {
  if (!seed && scale === 0) return;
  const demo = await import('../demo/index.ts');
  if (seed) await demo.seedDemo(url);
  if (scale > 0) await demo.seedScale(url, scale);
  if (hiring > 0) await demo.seedHiring(url, hiring);
}

/** The command's exit code; 128 + number when a signal ended it, as shells count. */
function runBeside(url: string, [program, ...args]: WithDbArguments['command']): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: withDatabaseUrl(url),
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    const forward = (signal: NodeJS.Signals) => {
      // At a terminal, Ctrl-C has reached the command already; a second one would make it quit the hard way.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    for (const signal of FORWARDED) process.on(signal, forward);
    const settle = () => {
      for (const signal of FORWARDED) process.off(signal, forward);
    };
    child.once('error', (error: NodeJS.ErrnoException) => {
      settle();
      const missing = error.code === 'ENOENT' ? 'there is no such command' : error.message;
      reject(new UsageError(`with-db cannot run "${program}": ${missing}.`));
    });
    child.once('exit', (code, signal) => {
      settle();
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

export async function withDb(words: string[]): Promise<number> {
  const options = parseWithDbArguments(words);
  const interrupted = { signal: undefined as NodeJS.Signals | undefined };
  const remember = (signal: NodeJS.Signals) => void (interrupted.signal = signal);
  for (const signal of FORWARDED) process.on(signal, remember);
  const database = await startThrowaway({ durable: options.durable });
  try {
    await migrate(database.url);
    await fill(database.url, options);
    if (interrupted.signal) return 128 + constants.signals[interrupted.signal];
    return await runBeside(database.url, options.command);
  } finally {
    await database.stop();
    for (const signal of FORWARDED) process.off(signal, remember);
  }
}

/** The command line of `pnpm with-db`. */
export const main = () => runCommand(() => withDb(process.argv.slice(2)));
