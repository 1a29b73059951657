import { cloneDatabase } from '@nxtgauge/testing/database';
import { IdentityFactory } from '@nxtgauge/testing/factories';
import { anonymous, contextOf, RecordingPorts, silentLog, system } from '@nxtgauge/testing/service-context';
import { newId } from '@nxtgauge/db/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { register } from '../identity/index.ts';
import { notify } from '../notifications/index.ts';
import { createBoss, createJobQueue, DEAD_LETTERS, runSweep, startWorker, SWEEP_NAMES } from './index.ts';

const database = await cloneDatabase({ poolSize: 8 });
const { sql } = database;
const queue = createJobQueue(sql, silentLog);
/** Real jobs; everything else remembers what reached it. */
class QueuedPorts extends RecordingPorts {
  override readonly jobs = queue.port;
}
const recording = new QueuedPorts();
const clock = { now: () => new Date() };
const systemCtx = contextOf(database, { actor: system, clock, ports: recording });
const visitor = contextOf(database, { actor: anonymous, clock, ports: recording });
const factory = new IdentityFactory(database, systemCtx);
const makeCtx = (job: string, requestId: string): ServiceCtx => ({
  ...systemCtx,
  actor: { kind: 'system', job },
  requestId,
});
const until = (check: () => unknown, timeout = 20_000) =>
  expect.poll(async () => Boolean(await check()), { timeout, interval: 100 }).toBe(true);
const mailsTo = (email: string) => recording.mailsSent.filter(({ to }) => to === email);

beforeAll(async () => {
  await factory.installRoles();
  await queue.start();
});
afterAll(() => queue.stop());
beforeEach(() => sql`delete from pgboss.job`);

const notice = (ctx: ServiceCtx, userId: string) =>
  withTx(ctx, (tx) =>
    notify(tx, {
      userId,
      event: 'lead.posted',
      params: { lead: 'A lead' },
      entityType: 'lead',
      entityId: newId(),
      linkPath: '/app',
    }),
  );

describe('the outbox', () => {
  it('sends in the transaction of its caller: what is rolled back was never sent', async () => {
    const { userId } = await factory.user(['customer']);
    await expect(
      withTx(systemCtx, async (tx) => {
        await notify(tx, {
          userId,
          event: 'lead.posted',
          params: { lead: 'A lead' },
          entityType: 'lead',
          entityId: newId(),
          linkPath: '/app',
        });
        const inside = await tx.sql`select 1 from pgboss.job where name = 'email.notice'`;
        expect(inside).toHaveLength(1);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await sql`select 1 from pgboss.job where name = 'email.notice'`).toHaveLength(0);
    await notice(systemCtx, userId);
    const [job] =
      await sql`select data, retry_limit, dead_letter from pgboss.job where name = 'email.notice'`;
    expect(job).toMatchObject({ data: { notificationId: expect.any(String) }, retry_limit: 5 });
  });

  it('carries a code only sealed: no table of the database shows the digits', async () => {
    const seal = vi.spyOn(recording.sealer, 'seal');
    const email = 'sealed@example.test';
    await register(visitor, {
      email,
      fullName: 'Ila Sen',
      phone: null,
      password: 'paper lanterns over water',
      accountType: 'INDIVIDUAL',
    });
    const digits = String(seal.mock.calls.map(([plain]) => plain).find((plain) => /^\d{6}$/u.test(plain)));
    seal.mockRestore();
    expect(digits).toMatch(/^\d{6}$/u);
    const tables = await sql<{ name: string }[]>`
      select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema in ('public', 'pgboss')`;
    for (const { name } of tables) {
      const hits = await sql.unsafe(`select 1 from ${name} t where to_jsonb(t)::text ~ $1`, [
        `(^|[^0-9a-f.])${digits}([^0-9a-f]|$)`,
      ]);
      expect({ name, hits: hits.length }).toEqual({ name, hits: 0 });
    }
    const [job] = await sql`select data::text as text from pgboss.job where name = 'email.code'`;
    expect(job?.text).toContain('sealedCode');
  });
});

describe('startWorker', () => {
  it('delivers once per mail over two workers and retries', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => factory.user(['customer'])));
    const send = vi.spyOn(recording.mail, 'send');
    send.mockRejectedValueOnce(new Error('421 try later'));
    const workers = await Promise.all([startWorker(makeCtx, queue), startWorker(makeCtx, queue)]);
    try {
      for (const { userId } of people) await notice(systemCtx, userId);
      await until(() => people.every(({ email }) => mailsTo(email).length > 0), 40_000);
      for (const { email } of people) expect(mailsTo(email)).toHaveLength(1);
      expect(send.mock.calls).toHaveLength(people.length + 1);
      const logs =
        await sql`select status from email_logs where user_id = any(${people.map(({ userId }) => userId)}::uuid[])`;
      expect(logs.map((row) => row.status)).toEqual(people.map(() => 'SENT'));
    } finally {
      send.mockRestore();
      await Promise.all(workers.map((worker) => worker.stop()));
    }
  }, 60_000);

  it('schedules every sweep', async () => {
    const worker = await startWorker(makeCtx, queue);
    const schedules = await sql<
      { name: string; timezone: string }[]
    >`select name, timezone from pgboss.schedule`;
    await worker.stop();
    expect(schedules.map(({ name }) => name).sort()).toEqual([...SWEEP_NAMES].sort());
    expect(new Set(schedules.map(({ timezone }) => timezone))).toEqual(new Set(['Asia/Kolkata']));
  });

  it('puts a job that fails for good aside', async () => {
    const boss = await createBoss(sql, 'sender', silentLog).start();
    await boss.send('email.notice', { notificationId: newId() }, { retryLimit: 0 });
    const [job] = await boss.fetch('email.notice');
    await boss.fail('email.notice', job?.id ?? '', { message: 'broken' });
    expect(await sql`select 1 from pgboss.job where name = ${DEAD_LETTERS}`).toHaveLength(1);
    await boss.stop({ graceful: false });
  });
});

describe('sweeps', () => {
  it('need one connection at a time, so any number can be due at once', async () => {
    const narrow = database.connectAgain({ poolSize: 1 });
    const ctx = contextOf(narrow, { actor: system, clock, ports: recording });
    const worker = await startWorker(
      (job, requestId) => ({ ...ctx, actor: { kind: 'system', job }, requestId }),
      { sql: narrow.sql, log: silentLog },
    );
    const boss = await createBoss(sql, 'sender', silentLog).start();
    try {
      await Promise.all(SWEEP_NAMES.map((name) => boss.send(name)));
      const done = async () => {
        const rows = await sql`
          select distinct name from pgboss.job where name = any(${SWEEP_NAMES}) and state = 'completed'`;
        return rows.length;
      };
      await expect.poll(done, { timeout: 20_000 }).toBe(SWEEP_NAMES.length);
    } finally {
      await Promise.all([boss.stop({ graceful: false }), worker.stop()]);
      await narrow.end();
    }
  }, 60_000);

  it('run one at a time over all processes', async () => {
    const [one, other] = [await createBoss(sql, 'sender', silentLog).start(), database.connectAgain()];
    const two = await createBoss(other.sql, 'sender', silentLog).start();
    expect(await one.send('sweep.jobs')).not.toBeNull();
    const taken = await Promise.all([one.fetch('sweep.jobs'), two.fetch('sweep.jobs')]);
    expect(taken.flat()).toHaveLength(1);
    expect(await two.send('sweep.jobs')).toBeNull();
    await Promise.all([one.stop({ graceful: false }), two.stop({ graceful: false })]);
    await other.end();
  });

  it('all run on an empty database and are the system’s alone', async () => {
    for (const name of SWEEP_NAMES) {
      const done = await runSweep(systemCtx, name);
      expect(Object.values(done).every((count) => count >= 0)).toBe(true);
      await expect(runSweep(visitor, name)).rejects.toMatchObject({ reason: 'PERMISSION_MISSING' });
    }
  });
});
