import { jobs } from '@nxtgauge/db/jobs';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { indianDate } from '../notifications/indian-date.ts';
import { readConfig } from '../settings/index.ts';
import { closeLockedJob, finishLockedJob } from './close-job.ts';
import { lockJob, tellJobKeepers, wakeJob } from './internal.ts';

/** Rows looked at per run: a sweep that finds more is simply run again. */
const BATCH = 200;

/** Closes jobs past their last day (BR-11). Returns how many. Safe to run twice or by two workers. */
export async function expireJobs(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const due = await ctx.db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.status, 'LIVE'), lte(jobs.expiresAt, ctx.clock.now())))
    .orderBy(asc(jobs.expiresAt))
    .limit(BATCH);
  let closed = 0;
  for (const { id } of due) {
    closed += await withTx(ctx, async (tx) => {
      const job = await lockJob(tx, id);
      if (job.status !== 'LIVE' || !job.expiresAt || job.expiresAt > tx.clock.now()) return 0;
      const { decideBy } = await closeLockedJob(tx, job, 'EXPIRED');
      if (decideBy) await tellJobKeepers(tx, job, 'job.expired_undecided', { until: indianDate(decideBy) });
      else await tellJobKeepers(tx, job, 'job.expired');
      return 1;
    });
  }
  return closed;
}

/**
 * Ends what a company left undecided after a job's last day, but for those who hold an offer. Returns how many jobs. Safe to run
 * twice or by two workers.
 */
export async function finishExpiredJobs(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const due = await ctx.db
    .select({ id: jobs.id })
    .from(jobs)
    .where(lte(jobs.decideBy, ctx.clock.now()))
    .orderBy(asc(jobs.decideBy))
    .limit(BATCH);
  let finished = 0;
  for (const { id } of due) {
    finished += await withTx(ctx, async (tx) => {
      const job = await lockJob(tx, id);
      if (!job.decideBy || job.decideBy > tx.clock.now()) return 0;
      const ended = await finishLockedJob(tx, job, job.closeReason ?? 'EXPIRED', 'UNPROMISED');
      if (ended > 0) await tellJobKeepers(tx, job, 'job.undecided_ended', { count: String(ended) });
      return 1;
    });
  }
  return finished;
}

/** Warns the company once per published day before a job closes (BR-11). Returns how many jobs it told of. */
export async function warnExpiringJobs(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const { warnDaysBefore } = await readConfig(ctx, 'hiring.rules');
  const now = ctx.clock.now();
  let warned = 0;
  for (const days of warnDaysBefore.toSorted((a, b) => a - b)) {
    const due = await ctx.db
      .select({ id: jobs.id })
      .from(jobs)
      .where(
        and(
          eq(jobs.status, 'LIVE'),
          gt(jobs.expiresAt, now),
          lte(jobs.expiresAt, addMs(now, days * DAY_MS)),
          or(isNull(jobs.warnedDays), gt(jobs.warnedDays, days)),
        ),
      )
      .orderBy(asc(jobs.expiresAt))
      .limit(BATCH);
    for (const { id } of due) warned += await warn(ctx, id, days);
  }
  return warned;
}

function warn(ctx: ServiceCtx, jobId: string, days: number): Promise<number> {
  return withTx(ctx, async (tx) => {
    const job = await lockJob(tx, jobId);
    const told = job.warnedDays !== null && job.warnedDays <= days;
    if (job.status !== 'LIVE' || !job.expiresAt || told) return 0;
    await tx.db.update(jobs).set({ warnedDays: days }).where(eq(jobs.id, jobId));
    await tellJobKeepers(tx, job, 'job.expiring', { until: indianDate(job.expiresAt) });
    await wakeJob(tx, job);
    return 1;
  });
}
