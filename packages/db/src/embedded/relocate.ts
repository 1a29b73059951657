import { createHash } from 'node:crypto';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { canReach } from './account.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';

/** For projects that root keeps in a folder of its own: the server's account reads and writes here instead. */
const SHARED_HOME = '/var/lib/nxtgauge';

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The programs themselves, or a copy that the server's account can run. */
export async function reachableBinaries(account: Account, binaries: Binaries): Promise<Binaries> {
  if (await canReach(account, binaries.postgres)) return binaries;
  const original = dirname(dirname(binaries.postgres));
  const { mtimeMs, size } = await stat(binaries.postgres);
  const copy = join(SHARED_HOME, `postgresql-${shortHash(`${mtimeMs} ${size}`)}`);
  const programs = Object.fromEntries(
    Object.entries(binaries).map(([name, file]) => [name, join(copy, 'bin', basename(file as string))]),
  ) as unknown as Binaries;
  if (await stat(programs.postgres).catch(() => undefined)) return programs;
  const unfinished = `${copy}.${process.pid}`;
  await mkdir(SHARED_HOME, { recursive: true, mode: 0o755 });
  await cp(original, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true, force: true }));
  return programs;
}

/** The data folder itself, or one that belongs to it in a place that the server's account can enter. */
export async function reachableFolder(account: Account, dataDir: string): Promise<string> {
  if (await canReach(account, dataDir)) return dataDir;
  return join(SHARED_HOME, `data-${shortHash(dataDir)}`, basename(dataDir));
}
