import { jobs } from '@nxtgauge/db/jobs';
import type { Sql } from '@nxtgauge/db/client';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { JobState } from '@nxtgauge/domain/jobs';
import { eq } from 'drizzle-orm';
import { requireMember, tellCompany, wakeCompany } from '../companies/index.ts';
import type { Membership } from '../companies/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';

export type JobRow = typeof jobs.$inferSelect;

/** Who may write jobs of their company: administrators and senior recruiters. */
export async function requireJobWriter(ctx: ServiceCtx): Promise<Membership> {
  const me = await requireMember(ctx);
  if (me.role === 'junior_recruiter') {
    throw new AppError('PERMISSION_MISSING', 'Administrators and senior recruiters of the company do this.');
  }
  return me;
}

/** The job under its row lock, the one mutex for its life, its questions, its stages and the end of its applications. */
export async function lockJob(tx: TxCtx, jobId: string): Promise<JobRow> {
  const [job] = await tx.db.select().from(jobs).where(eq(jobs.id, jobId)).for('update');
  if (!job) throw notFound('job');
  return job;
}

/** The same for a member; another company's job does not exist. */
export async function lockOwnJob(tx: TxCtx, companyId: string, jobId: string): Promise<JobRow> {
  const job = await lockJob(tx, jobId);
  if (job.companyProfileId !== companyId) throw notFound('job');
  return job;
}

/** Condition on `jobs j` for what a member may read: a junior the jobs to which somebody assigned to them applied. */
export const readableBy = (sql: Sql, me: Membership) =>
  me.role === 'junior_recruiter'
    ? sql`j.company_profile_id = ${me.companyId} and exists (select from job_applications a
        join user_candidate_assignments seen on seen.candidate_id = a.candidate_id
        where a.job_id = j.id and seen.user_id = ${me.userId} and seen.is_active)`
    : sql`j.company_profile_id = ${me.companyId}`;

/** Condition on `job_applications a` for those that a member may see. */
export const seenApplications = (sql: Sql, me: Membership) =>
  me.role === 'junior_recruiter'
    ? sql`and exists (select from user_candidate_assignments seen
        where seen.candidate_id = a.candidate_id and seen.user_id = ${me.userId} and seen.is_active)`
    : sql``;

export const stateOf = (job: Pick<JobRow, 'id' | 'status' | 'closeReason' | 'expiresAt'>): JobState => ({
  jobId: job.id,
  status: job.status,
  closeReason: job.closeReason,
  expiresAt: job.expiresAt?.toISOString() ?? null,
});

export const refreshJobSearch = (tx: TxCtx, jobId: string) =>
  tx.sql`select refresh_job_search(array[${jobId}]::uuid[])`;

export const wakeJob = (tx: TxCtx, job: Pick<JobRow, 'id' | 'companyProfileId'>): Promise<void> =>
  wakeCompany(tx, job.companyProfileId, [{ topic: 'job', entityId: job.id }]);

type JobNotice =
  | 'job.approved'
  | 'job.revised'
  | 'job.rejected'
  | 'job.changes_requested'
  | 'job.expiring'
  | 'job.expired'
  | 'job.expired_undecided'
  | 'job.undecided_ended'
  | 'job.removed';

/** Tells the company's administrators and whoever posted the job, as long as they work there. */
export const tellJobKeepers = (
  tx: TxCtx,
  job: JobRow,
  event: JobNotice,
  params: Record<string, string> = {},
): Promise<void> =>
  tellCompany(
    tx,
    job.companyProfileId,
    {
      event,
      params: { job: job.title, ...params },
      entityType: 'job',
      entityId: job.id,
      linkPath: `/app/jobs/${job.id}/edit`,
    },
    job.postedByUserId,
  );
