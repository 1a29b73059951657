import { jobs } from '@nxtgauge/db/jobs';
import { AppError } from '@nxtgauge/domain/errors';
import type { JobState } from '@nxtgauge/domain/jobs';
import { eq } from 'drizzle-orm';
import { submitForApproval, withdrawApproval } from '../approvals/index.ts';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { assertReady } from './assert-ready.ts';
import { lockOwnJob, requireJobWriter, stateOf, wakeJob } from './internal.ts';
import type { JobRow } from './internal.ts';
import { contentOf } from './job-content.ts';
import { giveBackPost, payForPost } from './job-payment.ts';
import { openQuestions } from './write-questions.ts';

/**
 * Sends a draft to be read. It costs a post, or coins, unless it was paid and came back for a change. Refuses what the lint
 * stops (JOB_NEEDS_CHANGES) and companies that are not verified and approved (COMPANY_NOT_READY).
 */
export async function submitJob(ctx: ServiceCtx, input: { jobId: string }): Promise<JobState> {
  const me = await requireJobWriter(ctx);
  await ctx.ports.rateLimits.consume('write', me.userId);
  return withTx(ctx, async (tx) => {
    const job = await lockOwnJob(tx, me.companyId, input.jobId);
    if (job.status !== 'DRAFT') throw new AppError('JOB_NOT_EDITABLE', 'Only a draft can be sent.');
    assertReady(await contentOf(tx, job.id), await openQuestions(tx, job.id));
    await assertCompanyReady(tx, me.companyId);
    await sendToReview(tx, job, me.userId);
    return stateOf({ ...job, status: 'PENDING' });
  });
}

/** Puts a locked job into the inbox and pays for it when nothing is paid yet. */
export async function sendToReview(tx: TxCtx, job: JobRow, byUserId: string): Promise<void> {
  const approvalId = await submitForApproval(tx, {
    entityType: 'job',
    entityId: job.id,
    submittedByUserId: byUserId,
  });
  if (job.paidWith === null) await payForPost(tx, job, approvalId, byUserId);
  await tx.db
    .update(jobs)
    .set({ status: 'PENDING', closedAt: null, closeReason: null, updatedAt: tx.clock.now() })
    .where(eq(jobs.id, job.id));
  await writeAudit(tx, {
    event: 'job.submit',
    action: 'UPDATE',
    entityType: 'job',
    entityId: job.id,
    entityLabel: job.title,
    module: 'jobs',
    changes: { status: [job.status, 'PENDING'] },
    metadata: { approvalId },
  });
  await wakeJob(tx, job);
}

/** The writer takes a job back out of the inbox; what it cost comes back. */
export async function withdrawJob(ctx: ServiceCtx, input: { jobId: string }): Promise<JobState> {
  const me = await requireJobWriter(ctx);
  return withTx(ctx, async (tx) => {
    const job = await lockOwnJob(tx, me.companyId, input.jobId);
    if (job.status !== 'PENDING') {
      throw new AppError('JOB_NOT_EDITABLE', 'This job does not wait for review any more.');
    }
    await withdrawApproval(tx, 'job', job.id);
    await giveBackPost(tx, job);
    await tx.db.update(jobs).set({ status: 'DRAFT', updatedAt: tx.clock.now() }).where(eq(jobs.id, job.id));
    await writeAudit(tx, {
      event: 'job.withdraw',
      action: 'UPDATE',
      entityType: 'job',
      entityId: job.id,
      entityLabel: job.title,
      module: 'jobs',
      changes: { status: ['PENDING', 'DRAFT'] },
    });
    await wakeJob(tx, job);
    return stateOf({ ...job, status: 'DRAFT' });
  });
}

export async function assertCompanyReady(tx: TxCtx, companyId: string): Promise<void> {
  const [company] = await tx.sql<{ approved: boolean; verified: boolean }[]>`
    select status = 'ACTIVE' and approval_status = 'APPROVED' as approved, verification_status = 'VERIFIED' as verified
    from company_profiles where id = ${companyId}`;
  if (company?.approved && company.verified) return;
  throw new AppError(
    'COMPANY_NOT_READY',
    company?.approved
      ? 'Your company’s documents are not confirmed yet. Send them under “Company”, then send the job.'
      : 'Your company page is not approved yet. Finish it under “Company”, then send the job.',
    { details: { approved: company?.approved ?? false, verified: company?.verified ?? false } },
  );
}
