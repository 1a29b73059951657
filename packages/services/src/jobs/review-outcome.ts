import { jobs } from '@nxtgauge/db/jobs';
import type { ReturnKind } from '@nxtgauge/domain/approvals';
import { notFound } from '@nxtgauge/domain/errors';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import type { TxCtx } from '../context/index.ts';
import { notify } from '../notifications/notify.ts';

/** BR-11: a job is open this long. */
const LIVE_DAYS = 30;

/** Staff approved it: the job is live for 30 days and search finds it. */
export async function publishJob(tx: TxCtx, jobId: string): Promise<void> {
  const job = await lockJob(tx, jobId);
  const now = tx.clock.now();
  const after = {
    status: 'LIVE',
    slug: job.slug ?? jobSlug(job),
    approvedAt: now,
    publishedAt: job.publishedAt ?? now,
    expiresAt: addMs(now, LIVE_DAYS * DAY_MS),
  } as const;
  await tx.db
    .update(jobs)
    .set({ ...after, updatedAt: now })
    .where(eq(jobs.id, jobId));
  await tx.sql`select refresh_job_search(array[${jobId}]::uuid[])`;
  await writeAudit(tx, {
    event: 'job.approve',
    action: 'APPROVE',
    entityType: 'job',
    entityId: jobId,
    entityLabel: job.title,
    module: 'jobs',
    changes: {
      status: [job.status, after.status],
      published_at: [job.publishedAt, after.publishedAt],
      expires_at: [job.expiresAt, after.expiresAt],
    },
  });
  await tellPoster(tx, job, 'job.approved', '');
}

const WAYS_BACK = {
  REJECTED: { event: 'job.reject', notice: 'job.rejected' },
  CHANGES_REQUESTED: { event: 'job.request_changes', notice: 'job.changes_requested' },
  UPHELD: { event: 'job.uphold', notice: null },
} as const;

/** Staff sent it back, for good or for a change: the job is a draft again. */
export async function returnJobToDraft(
  tx: TxCtx,
  jobId: string,
  remarks: string,
  kind: ReturnKind,
): Promise<void> {
  const job = await lockJob(tx, jobId);
  const { event, notice } = WAYS_BACK[kind];
  await tx.db.update(jobs).set({ status: 'DRAFT', updatedAt: tx.clock.now() }).where(eq(jobs.id, jobId));
  await tx.sql`select refresh_job_search(array[${jobId}]::uuid[])`;
  await writeAudit(tx, {
    event,
    action: 'REJECT',
    entityType: 'job',
    entityId: jobId,
    entityLabel: job.title,
    module: 'jobs',
    summary: remarks,
    changes: { status: [job.status, 'DRAFT'] },
  });
  if (notice) await tellPoster(tx, job, notice, remarks);
}

type JobRow = typeof jobs.$inferSelect;

async function lockJob(tx: TxCtx, jobId: string): Promise<JobRow> {
  const [job] = await tx.db.select().from(jobs).where(eq(jobs.id, jobId)).for('update');
  if (!job) throw notFound('job');
  return job;
}

function jobSlug({ title, id }: JobRow): string {
  const words = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return [words, id.slice(-8)].filter((part) => part !== '').join('-');
}

async function tellPoster(
  tx: TxCtx,
  job: JobRow,
  event: 'job.approved' | 'job.rejected' | 'job.changes_requested',
  remarks: string,
) {
  await notify(tx, {
    userId: job.postedByUserId,
    event,
    params: { job: job.title, remarks },
    entityType: 'job',
    entityId: job.id,
    linkPath: '/app/jobs',
  });
}
