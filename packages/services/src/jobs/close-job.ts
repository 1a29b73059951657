import { jobs } from '@nxtgauge/db/jobs';
import { OPEN_APPLICATION_STATUSES } from '@nxtgauge/domain/applications';
import { AppError } from '@nxtgauge/domain/errors';
import type { CloseJobInput, JobCloseReason, JobState } from '@nxtgauge/domain/jobs';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { endOpenApplications } from '../applications/index.ts';
import type { WhoEnds } from '../applications/index.ts';
import { withdrawApproval } from '../approvals/index.ts';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { lockOwnJob, refreshJobSearch, requireJobWriter, stateOf, wakeJob } from './internal.ts';
import type { JobRow } from './internal.ts';
import { dropEdit } from './job-edit.ts';
import { giveBackPost } from './job-payment.ts';

/**
 * Its company closes a job, discards one that never went live, or ends what goes on after a last day. Every open application
 * gets its answer.
 */
export async function closeJob(ctx: ServiceCtx, input: z.infer<typeof CloseJobInput>): Promise<JobState> {
  const me = await requireJobWriter(ctx);
  return withTx(ctx, async (tx) => {
    const job = await lockOwnJob(tx, me.companyId, input.jobId);
    if (job.status === 'CLOSED' && job.decideBy) await finishLockedJob(tx, job, input.reason);
    else await closeLockedJob(tx, job, input.reason);
    return stateOf({ ...job, status: 'CLOSED', closeReason: input.reason });
  });
}

/**
 * Closes a locked job for whatever reason. A job that was not live yet costs nothing in the end. At its last day only those end
 * on whom the company took no step; with the others it goes on until `decideBy`.
 */
export async function closeLockedJob(
  tx: TxCtx,
  job: JobRow,
  reason: JobCloseReason,
): Promise<{ decideBy: Date | null }> {
  if (job.status === 'CLOSED') throw new AppError('JOB_NOT_OPEN', 'This job is closed already.');
  if (job.status === 'LIVE') await dropEdit(tx, job.id);
  else {
    await withdrawApproval(tx, 'job', job.id);
    await giveBackPost(tx, job);
  }
  const now = tx.clock.now();
  const ended = await endOpenApplications(
    tx,
    job.id,
    reason === 'FILLED' ? 'FILLED' : 'CLOSED',
    reason === 'EXPIRED' ? 'UNDECIDED' : 'EVERYBODY',
  );
  const decideBy = await decideByOf(tx, job.id);
  await tx.db
    .update(jobs)
    .set({
      status: 'CLOSED',
      closedAt: now,
      closeReason: reason,
      decideBy,
      pausedAt: null,
      pauseReason: null,
      updatedAt: now,
    })
    .where(eq(jobs.id, job.id));
  await refreshJobSearch(tx, job.id);
  await writeAudit(tx, {
    event: 'job.close',
    action: 'UPDATE',
    entityType: 'job',
    entityId: job.id,
    entityLabel: job.title,
    module: 'jobs',
    changes: { status: [job.status, 'CLOSED'], close_reason: [null, reason] },
    metadata: { applicationsEnded: ended },
  });
  await wakeJob(tx, job);
  return { decideBy };
}

/** Null when nobody is left in process. */
async function decideByOf(tx: TxCtx, jobId: string): Promise<Date | null> {
  const [left] = await tx.sql`
    select 1 from job_applications where job_id = ${jobId} and status = any(${[...OPEN_APPLICATION_STATUSES]}::text[]) limit 1`;
  if (!left) return null;
  const { decideDays } = await readConfig(tx, 'hiring.rules');
  return addMs(tx.clock.now(), decideDays * DAY_MS);
}

/**
 * Answers those still in process on a locked job that has reached its last day; `reason` is why it is closed from now on. With
 * whoever is left the job goes on for another term. Returns how many it answered.
 */
export async function finishLockedJob(
  tx: TxCtx,
  job: JobRow,
  reason: JobCloseReason,
  who: WhoEnds = 'EVERYBODY',
): Promise<number> {
  const closeReason = job.status === 'CLOSED' ? reason : job.closeReason;
  const ended = await endOpenApplications(tx, job.id, reason === 'FILLED' ? 'FILLED' : 'CLOSED', who);
  const decideBy = await decideByOf(tx, job.id);
  await tx.db
    .update(jobs)
    .set({ decideBy, closeReason, updatedAt: tx.clock.now() })
    .where(eq(jobs.id, job.id));
  await writeAudit(tx, {
    event: 'job.finish',
    action: 'UPDATE',
    entityType: 'job',
    entityId: job.id,
    entityLabel: job.title,
    module: 'jobs',
    changes: { close_reason: [job.closeReason, closeReason], decide_by: [job.decideBy, decideBy] },
    metadata: { applicationsEnded: ended },
  });
  await wakeJob(tx, job);
  return ended;
}
