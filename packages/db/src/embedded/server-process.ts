import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.ts';
import { EmbeddedDatabaseError } from './errors.ts';
import { serverFlags } from './settings.ts';
import type { ServerTuning } from './settings.ts';

const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 30_000;
/** After a kill of the whole tree the shared memory lives on for up to a second. */
const START_TRIES = 20;

/** No inherited locale: messages are read below, and an unknown LANG must not stop initdb. */
export const serverEnv = () =>
  process.platform === 'win32' ? undefined : { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' };

export interface ServerProcess {
  pid: number;
  stop(): Promise<void>;
}

export interface ServerOptions extends ServerTuning {
  program: string;
  dataDir: string;
  port: number;
  account: Account;
  logFile: string;
}

const sizeOf = (file: string) =>
  stat(file)
    .then((found) => found.size)
    .catch(() => 0);
const logSince = async (file: string, offset: number) =>
  (await readFile(file).catch(() => Buffer.alloc(0))).subarray(offset).toString('utf8');

async function launch(options: ServerOptions): Promise<ServerProcess | { failure: string }> {
  const offset = await sizeOf(options.logFile);
  const log = await open(options.logFile, 'a');
  const child = spawn(
    options.program,
    ['-D', options.dataDir, '-p', String(options.port), ...serverFlags(options)],
    {
      ...options.account,
      cwd: options.dataDir,
      env: serverEnv(),
      // Ctrl-C reaches the whole foreground group; the server must outlive the application's last statements.
      detached: process.platform !== 'win32',
      stdio: ['ignore', log.fd, log.fd],
    },
  );
  let ended: string | undefined;
  const exit = new Promise<void>((resolve) => {
    child.once('error', (error) => resolve(void (ended = error.message)));
    child.once('exit', (code, signal) => resolve(void (ended ??= `exit ${code ?? signal}`)));
  });
  child.unref();
  await log.close();

  for (let waited = 0; waited < START_TIMEOUT_MS; waited += 25) {
    const text = await logSince(options.logFile, offset);
    if (ended !== undefined) return { failure: `${ended}\n${text}` };
    if (text.includes('database system is ready to accept connections')) {
      return { pid: child.pid ?? 0, stop: () => stopProcess(child, exit) };
    }
    await sleep(25);
  }
  child.kill('SIGQUIT');
  return { failure: `not ready after ${START_TIMEOUT_MS / 1000} s` };
}

async function stopProcess(child: ReturnType<typeof spawn>, exit: Promise<void>) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  child.kill('SIGINT');
  const force = setTimeout(() => child.kill('SIGQUIT'), STOP_TIMEOUT_MS);
  await exit;
  clearTimeout(force);
}

/** Starts the server and waits until it accepts connections. */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  let failure = '';
  for (let attempt = 0; attempt < START_TRIES; attempt++) {
    const server = await launch(options);
    if ('pid' in server) return server;
    failure = server.failure;
    if (!/pre-existing shared memory block|lock file .* already exists/.test(failure)) break;
    await sleep(250);
  }
  if (/could not bind|Address already in use|Address in use/i.test(failure)) throw portBusy(options.port);
  const reason = /FATAL: +(.+)/.exec(failure)?.[1] ?? failure.split('\n')[0];
  throw new EmbeddedDatabaseError(
    `The embedded database did not start: ${reason} (log: ${options.logFile}).`,
  );
}

export function portBusy(port: number): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    `Port ${port} is taken by another program, so the embedded database cannot listen there. Free the port or choose another one.`,
  );
}

/** Runs a program of the server package to its end; throws with what it said on failure. */
export async function runProgram(program: string, args: string[], account: Account, cwd: string) {
  const child = spawn(program, args, {
    ...account,
    cwd,
    env: serverEnv(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0)
    throw new EmbeddedDatabaseError(`The embedded database could not be created: ${said.trim()}`);
}
