import { jobs } from '@nxtgauge/db/jobs';
import { AppError } from '@nxtgauge/domain/errors';
import type { JobState } from '@nxtgauge/domain/jobs';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { assertReady } from './assert-ready.ts';
import { lockOwnJob, refreshJobSearch, requireJobWriter, stateOf, wakeJob } from './internal.ts';
import { contentOf } from './job-content.ts';
import { assertCompanyReady, sendToReview } from './submit-job.ts';
import { openQuestions } from './write-questions.ts';

/**
 * Another full term for a live job, or for one that reached its last day: twice at once and free of cost. After that a job that
 * has ended is read again and paid like a new one; a live one gets RENEWALS_USED_UP (BR-11).
 */
export async function renewJob(ctx: ServiceCtx, input: { jobId: string }): Promise<JobState> {
  const me = await requireJobWriter(ctx);
  await ctx.ports.rateLimits.consume('write', me.userId);
  const rules = await readConfig(ctx, 'hiring.rules');
  return withTx(ctx, async (tx) => {
    const job = await lockOwnJob(tx, me.companyId, input.jobId);
    const ended = job.status === 'CLOSED' && job.closeReason === 'EXPIRED';
    if (job.status !== 'LIVE' && !ended) {
      throw new AppError(
        'JOB_NOT_OPEN',
        'Only a live job, or one that reached its last day, can be renewed.',
      );
    }
    if (ended) await assertCompanyReady(tx, me.companyId);
    if (job.renewals >= rules.maxRenewals) {
      if (!ended) {
        throw new AppError(
          'RENEWALS_USED_UP',
          'This job was renewed as often as possible. When it closes you can send it for review again.',
        );
      }
      assertReady(await contentOf(tx, job.id), await openQuestions(tx, job.id));
      await sendToReview(tx, { ...job, paidWith: null }, me.userId);
      return stateOf({ ...job, status: 'PENDING', closeReason: null });
    }
    const now = tx.clock.now();
    const expiresAt = addMs(now, rules.jobOpenDays * DAY_MS);
    await tx.db
      .update(jobs)
      .set({
        status: 'LIVE',
        closedAt: null,
        closeReason: null,
        decideBy: null,
        expiresAt,
        warnedDays: null,
        renewals: job.renewals + 1,
        updatedAt: now,
      })
      .where(eq(jobs.id, job.id));
    await refreshJobSearch(tx, job.id);
    await writeAudit(tx, {
      event: 'job.renew',
      action: 'UPDATE',
      entityType: 'job',
      entityId: job.id,
      entityLabel: job.title,
      module: 'jobs',
      changes: { status: [job.status, 'LIVE'], expires_at: [job.expiresAt, expiresAt] },
      metadata: { renewals: job.renewals + 1 },
    });
    await wakeJob(tx, job);
    return stateOf({ ...job, status: 'LIVE', closeReason: null, expiresAt });
  });
}
