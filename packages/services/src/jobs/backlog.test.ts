import { HIRING_RULES_DEFAULT } from '@nxtgauge/domain/jobs';
import { addApplicant, addCompany, addMember, addOpenJob } from '@nxtgauge/testing/catalogue';
import type { OpenJob } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { World } from '@nxtgauge/testing/world';
import { describe, expect, it } from 'vitest';
import { withTx } from '../context/index.ts';
import type { TxCtx } from '../context/index.ts';
import { settleBacklog } from './backlog.ts';

const connection = await cloneDatabase({ poolSize: 20 });
const { sql } = connection;
const world = new World(connection);
const { backlogLimit, backlogResume } = HIRING_RULES_DEFAULT;
const company = await addCompany(connection, world);
const junior = await addMember(connection, world, company, 'junior_recruiter');

const settle = (job: OpenJob) => withTx(world.system, (tx) => settleBacklog(tx, job.id));
const stateOf = async ({ id }: OpenJob) => {
  const [row] = await sql<{ pauseReason: string | null; notices: number }[]>`
    select pause_reason as "pauseReason",
      (select count(*)::int from notifications where related_entity_id = ${id} and event_key = 'job.backlog') as notices
    from jobs where id = ${id}`;
  return row;
};
async function fill(job: OpenJob, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await addApplicant(connection, world, job);
}
const touch = (job: OpenJob, count: number) => sql`
  update job_applications set touched_at = ${world.clock.now()} where id in (
    select id from job_applications where job_id = ${job.id} and touched_at is null limit ${count})`;

/** Resolves for all when the last of them has come. */
function meetingOf(size: number): () => Promise<void> {
  const all = Promise.withResolvers<void>();
  let here = 0;
  return () => {
    here += 1;
    if (here === size) all.resolve();
    return all.promise;
  };
}

describe('settleBacklog', () => {
  it('pauses at the limit, tells administrators and the poster once, and opens when enough were touched', async () => {
    const job = await addOpenJob(connection, world, company, { postedByUserId: junior.userId });
    await fill(job, backlogLimit - 1);
    await settle(job);
    expect(await stateOf(job)).toEqual({ pauseReason: null, notices: 0 });

    await fill(job, 1);
    await settle(job);
    await settle(job);
    expect(await stateOf(job)).toEqual({ pauseReason: 'BACKLOG', notices: 2 });

    await touch(job, backlogLimit - backlogResume - 1);
    await settle(job);
    expect((await stateOf(job))?.pauseReason).toBe('BACKLOG');
    await touch(job, 1);
    await settle(job);
    expect((await stateOf(job))?.pauseReason).toBeNull();
  });

  it('leaves alone what its owner paused and what is not live', async () => {
    const paused = await addOpenJob(connection, world, company, {
      pausedAt: world.clock.now(),
      pauseReason: 'OWNER',
    });
    await settle(paused);
    expect((await stateOf(paused))?.pauseReason).toBe('OWNER');

    const closed = await addOpenJob(connection, world, company, {
      status: 'CLOSED',
      closedAt: world.clock.now(),
      closeReason: 'FILLED',
    });
    await fill(closed, backlogLimit);
    await settle(closed);
    expect((await stateOf(closed))?.pauseReason).toBeNull();
  });
});

describe('applications that arrive together', () => {
  /** The last two of the limit, each in its own transaction, settled before either is committed. */
  async function arrive(job: OpenJob, settleWith: (tx: TxCtx) => Promise<void>): Promise<void> {
    await fill(job, backlogLimit);
    const last = await sql<{ id: string }[]>`
      update job_applications set touched_at = now()
      where id in (select id from job_applications where job_id = ${job.id} limit 2) returning id`;
    const written = meetingOf(2);
    await Promise.all(
      last.map(({ id }) =>
        withTx(world.system, async (tx) => {
          await tx.sql`update job_applications set touched_at = null where id = ${id}`;
          await written();
          await settleWith(tx);
        }),
      ),
    );
  }

  it('are counted together under the lock of the job', async () => {
    const job = await addOpenJob(connection, world, company);
    await arrive(job, (tx) => settleBacklog(tx, job.id));
    expect((await stateOf(job))?.pauseReason).toBe('BACKLOG');
  });

  it('are missed by the broken twin that counts without it, which this race catches', async () => {
    const job = await addOpenJob(connection, world, company);
    const counted = meetingOf(2);
    await arrive(job, async (tx) => {
      const [row] = await tx.sql<{ waiting: number }[]>`
        select count(*)::int as waiting from job_applications
        where job_id = ${job.id} and status = 'APPLIED' and touched_at is null`;
      await counted();
      if ((row?.waiting ?? 0) < backlogLimit) return;
      await tx.sql`update jobs set paused_at = now(), pause_reason = 'BACKLOG' where id = ${job.id}`;
    });
    expect((await stateOf(job))?.pauseReason).toBeNull();
  });
});
