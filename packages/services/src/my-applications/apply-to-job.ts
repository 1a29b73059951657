import { applicationAnswers, jobApplications } from '@nxtgauge/db/applications';
import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { ApplyInput, SentApplication } from '@nxtgauge/domain/my-applications';
import type { z } from 'zod';
import { recordEvent } from '../applications/index.ts';
import { writeAudit } from '../audit/index.ts';
import { ensureCandidate, logActivity } from '../candidates/index.ts';
import { membershipOf } from '../companies/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { once } from '../idempotency/index.ts';
import { settleBacklog } from '../jobs/index.ts';
import { notify } from '../notifications/notify.ts';
import { copyResume } from '../resumes/index.ts';
import { checkAnswers } from './check-answers.ts';
import { tellHiringPeople } from './internal.ts';
import { explainFor } from './match-facts.ts';

interface JobRow {
  id: string;
  title: string;
  status: string;
  pausedAt: Date | null;
  expiresAt: Date | null;
  postedByUserId: string;
  companyId: string;
  companyName: string;
}

/**
 * Sends an application with a version of the résumé that stays as it was sent. JOB_NOT_OPEN for a job that takes none now,
 * OWN_ITEM for one of the own company, ALREADY_APPLIED the second time. A knock-out answer is marked and rejects nobody.
 */
export async function applyToJob(
  ctx: ServiceCtx,
  input: ApplyInput,
): Promise<z.infer<typeof SentApplication>> {
  const actor = requireUser(ctx, 'job.apply');
  await ctx.ports.rateLimits.consume('write', actor.userId);
  return withTx(ctx, (tx) =>
    once(
      tx,
      { actorUserId: actor.userId, operation: 'job.apply', key: input.idempotencyKey, payload: input },
      async () => {
        const job = await lockJob(tx, input.jobId);
        await assertMayApply(tx, job, actor.userId);
        const { checked, knockedOut } = await checkAnswers(tx, job.id, input.answers);
        const { match } = await explainFor(tx, { ...input, userId: actor.userId, answers: checked });
        const me = await applicantOf(tx, actor.userId);
        const { candidateId } = await ensureCandidate(tx, {
          companyId: job.companyId,
          userId: actor.userId,
          ...me,
          source: 'APPLICATION',
          byUserId: actor.userId,
        });
        const resumeId =
          input.resumeId === null
            ? null
            : (await copyResume(tx, { resumeId: input.resumeId, toCandidateId: candidateId })).resumeId;
        const stageId = await firstStage(tx, job.id);
        const id = newId();
        const now = tx.clock.now();
        await tx.db.insert(jobApplications).values({
          id,
          jobId: job.id,
          applicantUserId: actor.userId,
          candidateId,
          resumeId,
          stageId,
          stageEnteredAt: now,
          coverNote: input.coverNote,
          source: input.source,
          matchScore: match.score,
          matchJson: match,
          knockedOut,
          appliedAt: now,
          createdAt: now,
          updatedAt: now,
        });
        if (checked.length > 0) {
          await tx.db.insert(applicationAnswers).values(
            checked.map(({ questionId, value, passed }) => ({
              applicationId: id,
              questionId,
              answerJson: value,
              passed,
              createdAt: now,
            })),
          );
        }
        await recordEvent(tx, {
          applicationId: id,
          jobId: job.id,
          companyId: job.companyId,
          applicantUserId: actor.userId,
          kind: 'APPLIED',
          toStageId: stageId,
          toStatus: 'APPLIED',
          visibleAt: now,
        });
        await logActivity(tx, {
          companyId: job.companyId,
          candidateId,
          entityType: 'application',
          entityId: id,
          action: 'create',
          new: { job: job.title, source: input.source },
        });
        await writeAudit(tx, {
          event: 'job_application.send',
          action: 'CREATE',
          entityType: 'job_application',
          entityId: id,
          entityLabel: job.title,
          module: 'applications',
          changes: { status: [null, 'APPLIED'], resume_id: [null, resumeId], source: [null, input.source] },
        });
        await notify(tx, {
          userId: actor.userId,
          event: 'application.sent',
          params: { job: job.title, company: job.companyName },
          entityType: 'job_application',
          entityId: id,
          linkPath: `/app/applications/${id}`,
        });
        await settleBacklog(tx, job.id);
        await tellHiringPeople(
          tx,
          { id, jobId: job.id, companyId: job.companyId, postedByUserId: job.postedByUserId },
          'application.received',
          { job: job.title, person: `${me.firstName} ${me.lastName}`.trim() },
        );
        return { applicationId: id };
      },
    ),
  );
}

/** Under its lock applications for one job come one after the other, and none slips past its closing. */
async function lockJob(tx: TxCtx, jobId: string): Promise<JobRow> {
  const [job] = await tx.sql<JobRow[]>`
    select j.id, j.title, j.status, j.paused_at as "pausedAt", j.expires_at as "expiresAt", j.posted_by_user_id as "postedByUserId",
      c.id as "companyId", c.company_name as "companyName"
    from jobs j join company_profiles c on c.id = j.company_profile_id
    where j.id = ${jobId} and j.status in ('LIVE', 'CLOSED') for update of j`;
  if (!job) throw notFound('job');
  return job;
}

async function assertMayApply(tx: TxCtx, job: JobRow, userId: string): Promise<void> {
  const [before] = await tx.sql`
    select 1 from job_applications where job_id = ${job.id} and applicant_user_id = ${userId}`;
  if (before) throw new AppError('ALREADY_APPLIED', 'You have applied for this job already.');
  if (job.status !== 'LIVE' || (job.expiresAt !== null && job.expiresAt <= tx.clock.now())) {
    throw new AppError('JOB_NOT_OPEN', 'This job is closed. Nothing was sent.');
  }
  if (job.pausedAt) {
    throw new AppError('JOB_NOT_OPEN', 'The company takes no applications at the moment. Nothing was sent.');
  }
  const [suspended] = await tx.sql`
    select 1 from candidate_profiles where user_id = ${userId} and status = 'SUSPENDED'`;
  if (suspended) {
    throw new AppError('ACCOUNT_SUSPENDED', 'Your job profile is suspended, so it cannot apply for jobs.');
  }
  const seat = await membershipOf(tx, userId);
  if (seat?.companyId === job.companyId) {
    throw new AppError('OWN_ITEM', 'You work for this company here.');
  }
}

async function applicantOf(tx: TxCtx, userId: string) {
  const [me] = await tx.sql<{ name: string; email: string; phone: string | null }[]>`
    select who.full_name as name, u.email, u.phone
    from users u join user_identities who on who.user_id = u.id where u.id = ${userId}`;
  if (!me) throw notFound('account');
  const [firstName = '', ...rest] = me.name.trim().split(/\s+/u);
  return { firstName, lastName: rest.join(' '), email: me.email, phone: me.phone };
}

async function firstStage(tx: TxCtx, jobId: string): Promise<string> {
  const [stage] = await tx.sql<{ id: string }[]>`
    select id from job_stages where job_id = ${jobId} order by status <> 'APPLIED', position, id limit 1`;
  if (!stage) throw new Error(`job ${jobId} has no stages`);
  return stage.id;
}
