import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../src/commands/run-command.ts';
import { parseWithDbArguments } from '../src/commands/with-db-arguments.ts';

const ROOT = join(import.meta.dirname, '../../..');

function launch(script: string, words: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [join(ROOT, script), ...words], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const end = once(child, 'close').then(([code]) => ({ code: code as number, ...said }));
  return { child, said, end };
}

const withDb = (...words: string[]) => launch('tooling/commands/with-db.ts', words).end;
const SENTENCE = /^[^\n]+\.\n$|^[^\n]+…>\n$/;

test('flags end at the first other word', () => {
  const parsed = parseWithDbArguments(['--seed', '--scale', '500', 'vitest', 'run', '--seed']);
  expect(parsed).toEqual({
    seed: true,
    scale: 500,
    hiring: 0,
    durable: true,
    command: ['vitest', 'run', '--seed'],
  });
  expect(parseWithDbArguments(['--fast', '--', '-x']).command).toEqual(['-x']);
});

test.each([
  [[]],
  [['--seed']],
  [['--sed', 'ls']],
  [['--scale', 'ls']],
  [['--scale', '0', 'ls']],
  [['--scale', '1e9', 'ls']],
])('refuses %j', (words) => {
  expect(() => parseWithDbArguments(words)).toThrow(UsageError);
});

test('runs the command beside a migrated database and gives back its exit code', async () => {
  const script = `
    const { connect } = await import('./packages/db/src/client/index.ts');
    const { sql, end } = connect(process.env.DATABASE_URL);
    console.log(await sql\`select count(*) as tables from pg_tables where schemaname = 'public'\`);
    await end();
    process.exit(7)`;
  const { code, out, err } = await withDb('--fast', process.execPath, '--input-type=module', '-e', script);
  expect(err).toBe('');
  expect(out).toMatch(/tables: \d\d/);
  expect(code).toBe(7);
});

test('passes a signal on to the command and reports it as shells do', async () => {
  const waiting = `console.log(process.env.DATABASE_URL); setInterval(() => {}, 1000)`;
  const { child, said, end } = launch('tooling/commands/with-db.ts', [
    '--fast',
    process.execPath,
    '-e',
    waiting,
  ]);
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect((await end).code).toBe(143);
  const { connect } = await import('../src/client/index.ts');
  const gone = connect(said.out.trim(), { connectTimeoutSeconds: 1 });
  await expect(gone.sql`select 1`).rejects.toThrow('ECONNREFUSED');
});

test('mistakes get one sentence and an exit code', async () => {
  const unknown = await withDb('--frobnicate', 'ls');
  expect(unknown).toMatchObject({ code: 2, out: '' });
  expect(unknown.err).toMatch(SENTENCE);
  const missing = await withDb('--fast', 'no-such-command-here');
  expect(missing).toMatchObject({
    code: 2,
    err: 'with-db cannot run "no-such-command-here": there is no such command.\n',
  });
});

test('db:migrate without a reachable database gets one sentence', async () => {
  const migrate = (env: NodeJS.ProcessEnv, ...words: string[]) =>
    launch('packages/db/src/commands/migrate.ts', words, env).end;
  const cases = await Promise.all([
    migrate({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' }),
    migrate({ DATABASE_URL: 'mysql://a:b@127.0.0.1/x' }),
    migrate({ DATABASE_URL: '' }),
    migrate({ DATABASE_URL: '' }, '--now'),
  ]);
  for (const { code, out, err } of cases) {
    expect(code).toBeGreaterThan(0);
    expect(out).toBe('');
    expect(err).toMatch(SENTENCE);
  }
});
