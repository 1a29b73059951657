import { writeAudit } from '../audit/index.ts';
import { tellCompany, wakeCompany } from '../companies/index.ts';
import type { TxCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';

interface LockedJob {
  companyId: string;
  title: string;
  postedByUserId: string;
  status: string;
  pausedAt: Date | null;
  pauseReason: string | null;
}

/**
 * BR-25: pauses a live job when too many of its applications wait untouched, and opens it again when they were worked off. Call it
 * in every transaction that adds an application or touches one. The job's row lock is taken before counting, so that applications
 * that arrive together are counted together; a pause by its owner stays.
 */
export async function settleBacklog(tx: TxCtx, jobId: string): Promise<void> {
  const rules = await readConfig(tx, 'hiring.rules');
  const [job] = await tx.sql<LockedJob[]>`
    select company_profile_id as "companyId", title, posted_by_user_id as "postedByUserId", status, paused_at as "pausedAt",
      pause_reason as "pauseReason"
    from jobs where id = ${jobId} for update`;
  if (!job || job.status !== 'LIVE') return;
  const [row] = await tx.sql<{ waiting: number }[]>`
    select count(*)::int as waiting from job_applications
    where job_id = ${jobId} and status = 'APPLIED' and touched_at is null`;
  const waiting = row?.waiting ?? 0;
  if (job.pausedAt === null && waiting >= rules.backlogLimit) await setPause(tx, jobId, job, waiting);
  if (job.pauseReason === 'BACKLOG' && waiting <= rules.backlogResume) await setPause(tx, jobId, job, null);
}

/** With the number of waiting applications it is paused, with null it opens. */
async function setPause(tx: TxCtx, jobId: string, job: LockedJob, waiting: number | null): Promise<void> {
  const now = tx.clock.now();
  const pausedAt = waiting === null ? null : now;
  const pauseReason = waiting === null ? null : 'BACKLOG';
  await tx.sql`
    update jobs set paused_at = ${pausedAt}, pause_reason = ${pauseReason}, updated_at = ${now} where id = ${jobId}`;
  await tx.sql`select refresh_job_search(array[${jobId}]::uuid[])`;
  await writeAudit(tx, {
    event: waiting === null ? 'job.backlog_over' : 'job.backlog',
    action: 'UPDATE',
    entityType: 'job',
    entityId: jobId,
    entityLabel: job.title,
    module: 'jobs',
    changes: { paused_at: [job.pausedAt, pausedAt], pause_reason: [job.pauseReason, pauseReason] },
  });
  await wakeCompany(tx, job.companyId, [{ topic: 'job', entityId: jobId }]);
  await tellCompany(
    tx,
    job.companyId,
    {
      event: waiting === null ? 'job.backlog_over' : 'job.backlog',
      params: { job: job.title, count: String(waiting ?? 0) },
      entityType: 'job',
      entityId: jobId,
      linkPath: `/app/jobs/${jobId}/board`,
    },
    job.postedByUserId,
  );
}
