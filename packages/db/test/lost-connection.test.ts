import { connect as dial, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { connect, connectReads } from '../src/client/index.ts';
import type { Sql } from '../src/client/index.ts';
import { testDatabase } from './fixtures.ts';

// The driver as published (3.4.9) ends the process in most of these, and lets a dead transaction write into another one's.
const { sql, url, connectAgain } = await testDatabase();
await sql`create table notes (body text not null)`;

const pidOf = async (on: Sql) => (await on<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]?.pid ?? 0;
const end = async (pid: number) => void (await sql`select pg_terminate_backend(${pid}, 2000)`);
const bodies = async () =>
  (await sql<{ body: string }[]>`select body from notes order by 1`).map(({ body }) => body);
const LOST = { code: expect.stringMatching(/^(CONNECTION_CLOSED|57P01|ECONNRESET)$/u) as string };

function small() {
  const pool = connectAgain({ poolSize: 1 });
  onTestFinished(() => pool.end());
  return pool;
}

test.each([
  ['a short statement', 'x'],
  ['one that fills the write buffer', 'x'.repeat(4_000)],
])('a transaction whose connection was lost between statements fails at the next: %s', async (_, body) => {
  const pool = small();
  const attempt = pool.sql.begin(async (tx) => {
    await end(await pidOf(tx as unknown as Sql));
    await tx`insert into notes ${tx({ body })}`;
  });
  await expect(attempt).rejects.toMatchObject(LOST);
  expect(await pool.sql`select 1 as ok`).toEqual([{ ok: 1 }]);
  expect(await bodies()).not.toContain(body);
});

test('a transaction whose connection is lost in the middle of a statement fails, and so does what waits in it', async () => {
  const pool = small();
  const settled: PromiseSettledResult<unknown>[] = [];
  const attempt = pool.sql.begin(async (tx) => {
    const pid = await pidOf(tx as unknown as Sql);
    const running = [tx`select pg_sleep(20)`, tx`insert into notes values ('waited')`, tx`select 2`];
    setTimeout(() => void end(pid), 100);
    settled.push(...(await Promise.allSettled(running)));
  });
  await expect(attempt).rejects.toMatchObject(LOST);
  await expect.poll(() => settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(await pool.sql`select 1 as ok`).toEqual([{ ok: 1 }]);
  expect(await bodies()).not.toContain('waited');
});

test.each(['returns', 'throws', 'writes'])(
  'what a lost transaction still does stays out of the one that has its connection now: it %s',
  async (how) => {
    const pool = small();
    const [resume, resumed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const dead = pool.sql.begin(async (tx) => {
      await end(await pidOf(tx as unknown as Sql));
      await resume.promise;
      try {
        if (how === 'throws') throw new Error('too late');
        if (how === 'writes') await tx`insert into notes values ('from the dead')`;
      } finally {
        setTimeout(resumed.resolve, 50);
      }
    });
    await expect(dead).rejects.toMatchObject(LOST);
    const living = pool.sql.begin(async (tx) => {
      await tx`insert into notes values (${`undone ${how}`})`;
      resume.resolve();
      await resumed.promise;
      expect(await tx`select 1 as ok`).toEqual([{ ok: 1 }]);
      throw new Error('rolled back on purpose');
    });
    await expect(living).rejects.toThrow('rolled back on purpose');
    expect(await bodies()).not.toContain('from the dead');
    expect(await bodies()).not.toContain(`undone ${how}`);
  },
);

test('a reserved connection that was lost refuses, is given back without harm, and the pool goes on', async () => {
  const pool = small();
  const reserved = await pool.sql.reserve();
  await end(await pidOf(reserved));
  await expect(reserved`select 1`).rejects.toMatchObject(LOST);
  await expect(reserved`select 1`).rejects.toMatchObject(LOST);
  expect(await pool.sql`select 1 as ok`).toEqual([{ ok: 1 }]);
  reserved.release();
  expect(await Promise.all([pool.sql`select 1 as ok`, pool.sql`select 2 as ok`])).toEqual([
    [{ ok: 1 }],
    [{ ok: 2 }],
  ]);
});

/** A transaction that is at work now and whose connection is lost in a moment; gives its error. */
async function loseSoon(on: Sql): Promise<() => Promise<unknown>> {
  const began = Promise.withResolvers<void>();
  const outcome = on
    .begin(async (tx) => {
      const pid = await pidOf(tx as unknown as Sql);
      began.resolve();
      setTimeout(() => void end(pid), 100);
      await tx`select pg_sleep(20)`;
    })
    .catch((error: unknown) => error);
  await began.promise;
  return () => outcome;
}

test('a reservation that waits when a connection is lost gets the next one', async () => {
  const pool = small();
  const outcome = await loseSoon(pool.sql);
  const waiting = [pool.sql.reserve(), pool.sql.reserve()];
  expect(await outcome()).toMatchObject(LOST);
  for (const one of waiting) {
    const reserved = await one;
    expect(await reserved`select 1 as ok`).toEqual([{ ok: 1 }]);
    reserved.release();
  }
});

test('closing the pool does not wait for a connection that is lost', async () => {
  const pool = connectAgain({ poolSize: 1 });
  const outcome = await loseSoon(pool.sql);
  await pool.sql.end();
  expect(await outcome()).toMatchObject(LOST);
});

test('the first statement after a loss is answered by itself, not by what the old connection said last', async () => {
  const pool = small();
  for (let round = 0; round < 5; round++) {
    const pid = await pidOf(pool.sql);
    const running = pool.sql`select pg_sleep(20)`;
    setTimeout(() => void end(pid), 50);
    await expect(running).rejects.toMatchObject(LOST);
    expect(await pool.sql`select ${round}::int as round`).toEqual([{ round }]);
  }
});

/** A way to the database that can be cut like a network: the client reads a reset. */
async function cuttable() {
  const open = new Set<Socket>();
  const { hostname, port } = new URL(url);
  const server = createServer((client) => {
    const upstream = dial(Number(port), hostname);
    open.add(client);
    client.on('close', () => (open.delete(client), upstream.destroy())).on('error', () => upstream.destroy());
    upstream.on('close', () => client.destroy()).on('error', () => client.destroy());
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const through = new URL(url);
  through.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: through.href, cut: () => open.forEach((socket) => socket.resetAndDestroy()) };
}

test('pools that are cut off again and again, in and out of transactions, always come back', async () => {
  const way = await cuttable();
  const [pool, reads] = [connect(way.url, { poolSize: 3 }), connectReads(way.url, { poolSize: 3 })];
  onTestFinished(async () => void (await Promise.all([pool.end(1), reads.end(1)])));
  let refused = 0;
  const note = (body: string) =>
    pool.sql.begin(async (tx) => {
      await tx`insert into notes values (${`${body} a`})`;
      await tx`select pg_sleep(0.005)`;
      await tx`insert into notes values (${`${body} b`})`;
    });
  for (let round = 0; round < 6; round++) {
    const work = [0, 1, 2, 3].flatMap((n) => [
      note(`cut ${round} ${n}`),
      pool.sql`select pg_sleep(0.01)`,
      reads.sql`select pg_sleep(0.01)`,
    ]);
    const results = Promise.allSettled(work);
    await delay(3 + round * 3);
    way.cut();
    refused += (await results).filter(({ status }) => status === 'rejected').length;
  }
  expect(refused).toBeGreaterThan(5);
  // An idle connection may hear of the last cut a moment later than those at work.
  for (const { sql: asked } of [pool, reads])
    await expect.poll(() => asked`select 1 as ok`.catch(() => null)).toEqual([{ ok: 1 }]);
  await note('afterwards');
  const halves = (await bodies()).filter((body) => body.startsWith('cut'));
  expect(halves.filter((body) => body.endsWith('a')).map((body) => body.slice(0, -2))).toEqual(
    halves.filter((body) => body.endsWith('b')).map((body) => body.slice(0, -2)),
  );
});
