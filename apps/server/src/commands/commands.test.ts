import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { describe, expect, it } from 'vitest';

const database = await cloneDatabase();

async function run(command: string, args: string[], env: Record<string, string>) {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL(`./${command}.ts`, import.meta.url)), ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        DATA_DIR: mkdtempSync(join(tmpdir(), 'nxtgauge-command-')),
        PORT: '4399',
        ...env,
      },
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said += String(part)));
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  return { code, said };
}

const UNREACHABLE = 'postgres://nobody@127.0.0.1:9/nothing';

describe('bad input to the commands gets one sentence and a non-zero exit', () => {
  it.each([
    ['an unknown option of start', 'start', ['--bogus'], {}, 'Unknown option --bogus'],
    ['an unknown option of dev', 'dev', ['--fast'], {}, 'Unknown option --fast'],
    ['a port that is none', 'start', [], { PORT: 'eighty' }, 'The environment is not right: PORT'],
    [
      'a database address that is none',
      'dev',
      [],
      { DATABASE_URL: 'mysql://x' },
      'The environment is not right: DATABASE_URL',
    ],
    ['an unreachable database', 'dev', [], { DATABASE_URL: UNREACHABLE }, 'database'],
    [
      'production without its secrets',
      'start',
      [],
      { NODE_ENV: 'production' },
      'Production needs DATABASE_URL, PUBLIC_URL, SEAL_KEY, SMTP_URL',
    ],
    ['no database to seed', 'seed', [], {}, 'Set DATABASE_URL'],
    ['a scale that is no number', 'seed', ['--scale', 'many'], {}, '--scale takes a whole number'],
    ['no database for the first administrator', 'create-admin', [], {}, 'Set DATABASE_URL'],
    [
      'an unknown option of create-admin',
      'create-admin',
      ['--sudo'],
      { DATABASE_URL: UNREACHABLE },
      '--sudo',
    ],
  ])('%s', async (_name, command, args, env, sentence) => {
    const { code, said } = await run(command, args, env);
    expect(code).not.toBe(0);
    expect(said).toContain(sentence);
    expect(said).not.toMatch(/\n\s+at |node:internal/u);
  });

  it('a busy port', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const { code, said } = await run('start', [], { PORT: String(port) });
    other.close();
    expect([code, said.trim().split('\n').at(-1)]).toEqual([
      1,
      `Port ${port} is in use by another program. Stop it, or start with PORT=<another port>.`,
    ]);
  });

  it('a database that is newer than the code', async () => {
    await database.sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('from the future', ${Date.now() + 10 ** 10})`;
    const { code, said } = await run('dev', [], { DATABASE_URL: database.url });
    expect(code).toBe(1);
    expect(said).toContain('newer than this version of Nxtgauge');
  });
});
