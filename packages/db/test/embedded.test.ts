import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { connect } from '../src/client/index.ts';
import { EmbeddedDatabaseError, startEmbedded, startThrowaway } from '../src/embedded/index.ts';
import type { EmbeddedDatabase } from '../src/embedded/index.ts';
import { isAlive } from '../src/embedded/leftovers.ts';

const folder = mkdtempSync(join(tmpdir(), 'nxtgauge-embedded-'));
const dataDir = join(folder, 'db');
const running: EmbeddedDatabase[] = [];
let port = 0;

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return free;
}

async function start() {
  const database = await startEmbedded({ dataDir, port, durable: false });
  running.push(database);
  return database;
}

async function query(url: string, statement: string) {
  const { sql, end } = connect(url, { poolSize: 1 });
  const rows = await sql.unsafe(statement);
  await end();
  return [...rows];
}

const postmasterPid = () => Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Another process that starts the database and then waits. */
async function startInChild() {
  const script = `
    import { startEmbedded } from ${JSON.stringify(new URL('../src/embedded/index.ts', import.meta.url).href)};
    await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, port: ${port}, durable: false });
    console.log('ready');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

async function until(condition: () => boolean) {
  for (let tries = 0; tries < 200 && !condition(); tries++) await new Promise((done) => setTimeout(done, 50));
  expect(condition()).toBe(true);
}

beforeAll(async () => {
  await chmod(folder, 0o755);
  port = await freePort();
});
afterEach(async () => {
  for (const database of running.splice(0)) await database.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('data outlives a stop; stopping twice is fine', async () => {
  const first = await start();
  await query(first.url, 'create table kept (id int)');
  await first.stop();
  await first.stop();
  expect(existsSync(join(dataDir, 'postmaster.pid'))).toBe(false);
  const second = await start();
  expect(second.url).toBe(first.url);
  expect(await query(second.url, 'select count(*) as rows from kept')).toEqual([{ rows: 0 }]);
});

test('it is PostgreSQL 18 with jit off, reachable from this machine only', async () => {
  const { url } = await start();
  const rows = await query(
    url,
    `select current_setting('server_version_num')::int / 10000 as major, current_setting('jit') as jit,
      current_setting('listen_addresses') as listen, current_setting('shared_buffers') as buffers`,
  );
  expect(rows).toEqual([{ major: 18, jit: 'off', listen: '127.0.0.1', buffers: '256MB' }]);
});

test('a second start on the same folder is told who has it', async () => {
  await start();
  const attempt = startEmbedded({ dataDir, port: await freePort() });
  await expect(attempt).rejects.toBeInstanceOf(EmbeddedDatabaseError);
  await expect(attempt).rejects.toThrow(
    `already in use by another start of Nxtgauge (process ${process.pid})`,
  );
});

test('a busy port gets one clear sentence', async () => {
  const squatter = createServer().listen(port, '127.0.0.1');
  await once(squatter, 'listening');
  await expect(start()).rejects.toThrow(new RegExp(`^Port ${port} is taken by another program[^\\n]*$`));
  squatter.close();
  await once(squatter, 'close');
});

test('a killed application takes its server with it, and the next start works', async () => {
  const child = await startInChild();
  const pid = postmasterPid();
  child.kill('SIGKILL');
  await once(child, 'exit');
  await until(() => !isAlive(pid));
  const { url } = await start();
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a killed server is healed: its postmaster.pid stays behind and is cleared', async () => {
  const database = await start();
  process.kill(postmasterPid(), 'SIGKILL');
  await database.stop();
  expect(existsSync(join(dataDir, 'postmaster.pid'))).toBe(true);
  const { url } = await start();
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a postmaster.pid whose number now belongs to somebody else is cleared', async () => {
  await writeFile(join(dataDir, 'postmaster.pid'), `${process.pid}\n${dataDir}\n0\n${port}\n\n\n`);
  const { url } = await start();
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a folder of another major version is refused, not touched', async () => {
  const old = join(folder, 'old');
  const fresh = await startThrowaway();
  await fresh.stop();
  await mkdir(old);
  await writeFile(join(old, 'PG_VERSION'), '15\n');
  await expect(startEmbedded({ dataDir: old, port })).rejects.toThrow('made by PostgreSQL 15');
  expect(await readdir(old)).toEqual(['PG_VERSION']);
});

test('a folder that only root may enter still works: the data is kept where the server may', async () => {
  const closed = join(folder, 'closed');
  await mkdir(closed, { mode: 0o700 });
  const messages: string[] = [];
  const onProgress = (message: string) => void messages.push(message);
  const database = await startEmbedded({ dataDir: join(closed, 'db'), port, durable: false, onProgress });
  expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await database.stop();
  const moved = !database.dataDir.startsWith(closed);
  expect(moved).toBe(process.getuid?.() === 0);
  expect(messages.some((message) => message.includes('does not run as root'))).toBe(moved);
  rmSync(join(database.dataDir, '..'), { recursive: true });
});

test('a throw-away database leaves nothing behind', async () => {
  const database = await startThrowaway({ durable: false });
  expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await database.stop();
  expect(existsSync(join(database.dataDir, '..'))).toBe(false);
});
