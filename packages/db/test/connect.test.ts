import { eq, sql as raw } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { transactionSql } from '../src/client/index.ts';
import { copyLines } from '../src/demo/load/rows.ts';
import { users, userSettings } from '../src/identity/index.ts';
import { newId } from '../src/ids/index.ts';
import { addUser, refusal, testDatabase } from './fixtures.ts';

const { sql, db, connectAgain } = await testDatabase();
const at = new Date('2026-11-21T10:30:00.123Z');

test('plain statements give Dates, numbers and objects and take them', async () => {
  const [row] =
    await sql`select ${at}::timestamptz as at, 9007199254740991::bigint as big, ${sql.json({ a: 1 })}::jsonb as j,
    '{"b":2}'::json as ready, date '2026-11-21' as day, array[1, 2]::bigint[] as list`;
  expect(row).toEqual({
    at,
    big: Number.MAX_SAFE_INTEGER,
    j: { a: 1 },
    ready: { b: 2 },
    day: '2026-11-21',
    list: [1, 2],
  });
});

test('Drizzle columns round-trip instants to the millisecond and JSON of every shape', async () => {
  const userId = await addUser(db);
  await db.update(users).set({ lastLoginAt: at }).where(eq(users.id, userId));
  await db.insert(userSettings).values({ userId, settingsJson: { theme: 'dark', nested: [1, null, 'घर'] } });
  const [user] = await db.select().from(users).where(eq(users.lastLoginAt, at));
  expect(user?.lastLoginAt).toEqual(at);
  const [settings] = await db.select().from(userSettings);
  expect(settings?.settingsJson).toEqual({ theme: 'dark', nested: [1, null, 'घर'] });
});

test('hand-written statements inside a transaction see and share its fate', async () => {
  const id = newId();
  const attempt = db.transaction(async (tx) => {
    await tx.insert(users).values({ id, email: 'gone@example.in' });
    const found = await transactionSql(tx)`select email from users where id = ${id}`;
    expect(found).toEqual([{ email: 'gone@example.in' }]);
    tx.rollback();
  });
  await expect(attempt).rejects.toThrow();
  expect(await sql`select from users where id = ${id}`).toHaveLength(0);
});

test('a statement that takes too long is ended, and so is a wait for a lock', async () => {
  const hasty = connectAgain({ statementTimeoutMs: 100, lockTimeoutMs: 50 });
  expect(await refusal(hasty.sql`select pg_sleep(5)`)).toMatchObject({ code: '57014' });
  await sql.begin(async (tx) => {
    await tx`lock table reviews`;
    expect(await refusal(hasty.sql`select from reviews`)).toMatchObject({ code: '55P03' });
  });
  await hasty.end();
});

test.each([1, 100_000])('a COPY with a line that does not fit is refused, of %i lines', async (lines) => {
  await sql`create table if not exists numbers (n int not null)`;
  const attempt = db.transaction((tx) =>
    copyLines(
      transactionSql(tx),
      'numbers',
      ['n'],
      Array.from({ length: lines }, (_, n) => (n === 0 ? 'one\n' : `${n}\n`)),
    ),
  );
  expect(await refusal(attempt)).toMatchObject({ code: '22P02' });
  expect(await sql`select from numbers`).toHaveLength(0);
});

test('the defaults are limits, not infinity', async () => {
  const settings = await db.execute(
    raw`select current_setting('statement_timeout') as a, current_setting('lock_timeout') as b,
      current_setting('idle_in_transaction_session_timeout') as c, current_setting('TimeZone') as d`,
  );
  expect([...settings]).toEqual([{ a: '5s', b: '2s', c: '15s', d: 'UTC' }]);
});

test('ids are version 7: ordered by time', () => {
  const ids = Array.from({ length: 100 }, newId);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect(ids.toSorted()).toEqual(ids);
});
