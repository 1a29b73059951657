import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const LEFT_BEHIND_MS = 60 * 60_000;

/** Where bodies lie until they are looked into. Clears what a stopped process left there more than an hour ago. */
export async function incomingFolder(dataDir: string): Promise<string> {
  const folder = join(dataDir, 'incoming');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < Date.now() - LEFT_BEHIND_MS) await rm(path, { force: true });
  }
  return folder;
}
