import { jobs } from '@nxtgauge/db/jobs';
import { AppError } from '@nxtgauge/domain/errors';
import type { JobState } from '@nxtgauge/domain/jobs';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { settleBacklog } from './backlog.ts';
import { lockOwnJob, refreshJobSearch, requireJobWriter, stateOf, wakeJob } from './internal.ts';

/** Takes a live job out of search; it takes no applications until it is resumed. Its last day stays. */
export const pauseJob = (ctx: ServiceCtx, input: { jobId: string }): Promise<JobState> =>
  setPaused(ctx, input.jobId, true);

/** Ends its owner's pause. One that is there because applications wait ends by answering them. */
export const resumeJob = (ctx: ServiceCtx, input: { jobId: string }): Promise<JobState> =>
  setPaused(ctx, input.jobId, false);

async function setPaused(ctx: ServiceCtx, jobId: string, paused: boolean): Promise<JobState> {
  const me = await requireJobWriter(ctx);
  return withTx(ctx, async (tx) => {
    const job = await lockOwnJob(tx, me.companyId, jobId);
    if (job.status !== 'LIVE') throw new AppError('JOB_NOT_OPEN', 'Only a live job can be paused.');
    if (!paused && job.pauseReason === 'BACKLOG') {
      throw new AppError(
        'JOB_NOT_OPEN',
        'Too many applications wait for a first answer. Answer them, and the job opens again by itself.',
      );
    }
    if ((job.pausedAt !== null) === paused) return stateOf(job);
    const now = tx.clock.now();
    await tx.db
      .update(jobs)
      .set({ pausedAt: paused ? now : null, pauseReason: paused ? 'OWNER' : null, updatedAt: now })
      .where(eq(jobs.id, job.id));
    await refreshJobSearch(tx, job.id);
    if (!paused) await settleBacklog(tx, job.id);
    await writeAudit(tx, {
      event: paused ? 'job.pause' : 'job.resume',
      action: 'UPDATE',
      entityType: 'job',
      entityId: job.id,
      entityLabel: job.title,
      module: 'jobs',
      changes: { paused_at: [job.pausedAt, paused ? now : null] },
    });
    await wakeJob(tx, job);
    return stateOf(job);
  });
}
