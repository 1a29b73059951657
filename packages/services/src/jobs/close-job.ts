import { jobs } from '@nxtgauge/db/jobs';
import { AppError } from '@nxtgauge/domain/errors';
import type { CloseJobInput, JobCloseReason, JobState } from '@nxtgauge/domain/jobs';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { endOpenApplications } from '../applications/index.ts';
import { withdrawApproval } from '../approvals/index.ts';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { lockOwnJob, refreshJobSearch, requireJobWriter, stateOf, wakeJob } from './internal.ts';
import type { JobRow } from './internal.ts';
import { dropEdit } from './job-edit.ts';
import { giveBackPost } from './job-payment.ts';

/** Its company closes a job, or discards one that never went live. Every open application gets its answer. */
export async function closeJob(ctx: ServiceCtx, input: z.infer<typeof CloseJobInput>): Promise<JobState> {
  const me = await requireJobWriter(ctx);
  return withTx(ctx, async (tx) => {
    const job = await lockOwnJob(tx, me.companyId, input.jobId);
    await closeLockedJob(tx, job, input.reason);
    return stateOf({ ...job, status: 'CLOSED', closeReason: input.reason });
  });
}

/** Closes a locked job for whatever reason. A job that was not live yet costs nothing in the end. */
export async function closeLockedJob(tx: TxCtx, job: JobRow, reason: JobCloseReason): Promise<void> {
  if (job.status === 'CLOSED') throw new AppError('JOB_NOT_OPEN', 'This job is closed already.');
  if (job.status === 'LIVE') await dropEdit(tx, job.id);
  else {
    await withdrawApproval(tx, 'job', job.id);
    await giveBackPost(tx, job);
  }
  const now = tx.clock.now();
  await tx.db
    .update(jobs)
    .set({
      status: 'CLOSED',
      closedAt: now,
      closeReason: reason,
      pausedAt: null,
      pauseReason: null,
      updatedAt: now,
    })
    .where(eq(jobs.id, job.id));
  await refreshJobSearch(tx, job.id);
  const ended = await endOpenApplications(tx, job.id, reason === 'FILLED' ? 'FILLED' : 'CLOSED');
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
}
