import { readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedDatabaseError } from './errors.ts';

const SHUTDOWN_WAIT_MS = 10_000;

const readOr = (file: string) => readFile(file, 'utf8').catch(() => '');

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    const answer = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.setTimeout(1_000, () => answer(false));
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

/** Process ids are reused after a reboot: is this one really a server on this folder? */
async function isServerOf(pid: number, port: number, dataDir: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const commandLine = await readOr(`/proc/${pid}/cmdline`);
  if (commandLine) return commandLine.includes('postgres') && commandLine.includes(dataDir);
  return accepts(port);
}

async function waitForEnd(pid: number, timeoutMs: number): Promise<boolean> {
  for (let waited = 0; waited < timeoutMs; waited += 50) {
    if (!isAlive(pid)) return true;
    await sleep(50);
  }
  return !isAlive(pid);
}

export const claimFolder = (dataDir: string) => writeFile(`${dataDir}.owner`, String(process.pid));
export const releaseFolder = (dataDir: string) => rm(`${dataDir}.owner`, { force: true });

/**
 * Clears what a crashed run left in the data folder: a server that lost its application is stopped, a `postmaster.pid`
 * of no living server is removed. Throws when the folder is in use by a run that is alive.
 */
export async function healFolder(dataDir: string): Promise<void> {
  const pidFile = `${dataDir}/postmaster.pid`;
  const lines = (await readOr(pidFile)).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!(await isServerOf(pid, port, dataDir))) {
    await rm(pidFile, { force: true });
    return;
  }
  const owner = Number(await readOr(`${dataDir}.owner`));
  if (owner === process.pid || isAlive(owner)) {
    throw new EmbeddedDatabaseError(
      `The database in ${dataDir} is already in use by another start of Nxtgauge (process ${owner}). Stop that one first.`,
    );
  }
  process.kill(pid, 'SIGINT');
  if (await waitForEnd(pid, SHUTDOWN_WAIT_MS)) return;
  throw new EmbeddedDatabaseError(
    `A database server of an earlier run (process ${pid}) still holds ${dataDir} and does not stop. End it and start again.`,
  );
}
