import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import postgres from 'postgres';
import { giveTo, serverAccount } from './account.ts';
import type { Account } from './account.ts';
import { findBinaries } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedDatabaseError } from './errors.ts';
import { claimFolder, healFolder, releaseFolder } from './leftovers.ts';
import { reachableBinaries, reachableFolder } from './relocate.ts';
import { portBusy, runProgram, startServer } from './server-process.ts';
import { watchServer } from './watchdog.ts';

const SUPERUSER = 'postgres';
const MAJOR_VERSION = '18';
const DATABASE_NAME = 'nxtgauge';

export interface EmbeddedDatabase {
  /** The application's own database. */
  url: string;
  port: number;
  dataDir: string;
  /** Ends open connections, writes a last checkpoint and waits for the end of the server. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  dataDir: string;
  port: number;
  durable?: boolean;
  /** Told what takes long: creating the folder (once), starting. */
  onProgress?: (message: string) => void;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const { port: found } = probe.address() as AddressInfo;
      probe.close(() => done(found));
    });
  });
}

async function readPassword(dataDir: string): Promise<string> {
  const file = `${dataDir}.password`;
  const known = await readFile(file, 'utf8').catch(() => '');
  if (known) return known.trim();
  const password = randomBytes(18).toString('hex');
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

/** Creates the folder beside its final name first, so that an interrupted first start leaves nothing half-made. */
async function createFolder(dataDir: string, binaries: Binaries, account: Account) {
  await rm(`${dataDir}.password`, { force: true });
  const password = await readPassword(dataDir);
  const fresh = `${dataDir}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { mode: 0o700 });
  await giveTo(account, fresh);
  const secretFolder = await mkdtemp(join(tmpdir(), 'nxtgauge-'));
  const passwordFile = join(secretFolder, 'password');
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    await Promise.all([giveTo(account, secretFolder), giveTo(account, passwordFile)]);
    const args = ['-D', fresh, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    await runProgram(binaries.initdb, [...args, ...locale, '--no-instructions', '--no-sync'], account, fresh);
  } finally {
    await rm(secretFolder, { recursive: true, force: true });
  }
  await rename(fresh, dataDir);
}

async function ensureDatabase(adminUrl: string) {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const found = await sql`select 1 from pg_database where datname = ${DATABASE_NAME}`;
    if (found.length === 0) await sql.unsafe(`create database ${DATABASE_NAME}`);
  } finally {
    await sql.end();
  }
}

async function start(options: EmbeddedOptions, removeAfterwards?: string): Promise<EmbeddedDatabase> {
  const wanted = resolve(options.dataDir);
  await mkdir(dirname(wanted), { recursive: true });
  const account = await serverAccount();
  const dataDir = await reachableFolder(account, wanted);
  const binaries = await reachableBinaries(account, await findBinaries());
  await mkdir(dirname(dataDir), { recursive: true });
  if (dataDir !== wanted)
    options.onProgress?.(`PostgreSQL does not run as root: the database is kept in ${dataDir}`);

  const version = (await readFile(join(dataDir, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (version && version !== MAJOR_VERSION) {
    throw new EmbeddedDatabaseError(
      `The database in ${dataDir} was made by PostgreSQL ${version}; this version of Nxtgauge runs ${MAJOR_VERSION}. Move the folder away or set DATABASE_URL.`,
    );
  }
  await healFolder(dataDir);
  if ((await tryPort(options.port)) === undefined) throw portBusy(options.port);
  if (!version) {
    options.onProgress?.('Creating the database folder');
    await rm(dataDir, { recursive: true, force: true });
    await createFolder(dataDir, binaries, account);
  }
  options.onProgress?.('Starting the database');
  await claimFolder(dataDir);
  const server = await startServer({
    program: binaries.postgres,
    dataDir,
    port: options.port,
    account,
    logFile: `${dataDir}.log`,
    durable: options.durable ?? true,
  });
  const watchdog = watchServer(server.pid, removeAfterwards);
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await server.stop();
    watchdog.dismiss();
    await releaseFolder(dataDir);
    if (removeAfterwards) await rm(removeAfterwards, { recursive: true, force: true });
  };
  const database: EmbeddedDatabase = {
    url: `postgres://${SUPERUSER}:${await readPassword(dataDir)}@127.0.0.1:${options.port}/${DATABASE_NAME}`,
    port: options.port,
    dataDir,
    stop: () => (stopping ??= stop()),
  };
  await ensureDatabase(database.url.replace(/\/[^/]+$/, '/postgres')).catch(async (error: unknown) => {
    await database.stop();
    throw error;
  });
  return database;
}

/**
 * Starts the embedded PostgreSQL on this folder, creating it on first use. Heals what a crashed run left behind.
 * Throws `EmbeddedDatabaseError` with one sentence when the port is taken or the folder is in use.
 */
export function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  return start(options);
}

export interface ThrowawayOptions {
  /** False: no fsync. Several times faster to fill, worthless after a power cut. */
  durable?: boolean;
}

/** A fresh server on a free port in a temporary folder, gone without trace after `stop()` or the end of the process. */
export async function startThrowaway(options: ThrowawayOptions = {}): Promise<EmbeddedDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'nxtgauge-db-'));
  await chmod(folder, 0o711);
  const port = (await tryPort(0)) ?? 0;
  try {
    return await start({ dataDir: join(folder, 'data'), port, ...options }, folder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
