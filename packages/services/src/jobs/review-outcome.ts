import { jobs } from '@nxtgauge/db/jobs';
import type { ReturnKind } from '@nxtgauge/domain/approvals';
import { JobContent } from '@nxtgauge/domain/jobs';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { decideRevision } from '../approvals/index.ts';
import type { TxCtx } from '../context/index.ts';
import { indianDate } from '../notifications/indian-date.ts';
import { readConfig } from '../settings/index.ts';
import { lockJob, refreshJobSearch, tellJobKeepers, wakeJob } from './internal.ts';
import type { JobRow } from './internal.ts';
import { contentChanges, contentOf, writeContent } from './job-content.ts';
import { giveBackPost } from './job-payment.ts';

/**
 * Staff approved it: the job is live for a full term and search finds it. When an appeal was right it may have been given back
 * already what it cost; it is not asked for again.
 */
export async function publishJob(tx: TxCtx, jobId: string): Promise<void> {
  const { jobOpenDays } = await readConfig(tx, 'hiring.rules');
  const job = await lockJob(tx, jobId);
  const now = tx.clock.now();
  const expiresAt = addMs(now, jobOpenDays * DAY_MS);
  const after = {
    status: 'LIVE',
    slug: job.slug ?? jobSlug(job),
    approvedAt: now,
    publishedAt: job.publishedAt ?? now,
    expiresAt,
    renewals: 0,
    warnedDays: null,
    decideBy: null,
  } as const;
  await tx.db
    .update(jobs)
    .set({ ...after, updatedAt: now })
    .where(eq(jobs.id, jobId));
  await refreshJobSearch(tx, jobId);
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
  await tellJobKeepers(tx, job, 'job.approved', { until: indianDate(expiresAt) });
  await wakeJob(tx, job);
}

const WAYS_BACK = {
  REJECTED: { verb: 'reject', notice: 'job.rejected' },
  CHANGES_REQUESTED: { verb: 'request_changes', notice: 'job.changes_requested' },
  UPHELD: { verb: 'uphold', notice: null },
} as const;

/** Staff sent it back: the job is a draft again. A refusal gives back what it cost; one that only needs a change stays paid. */
export async function returnJobToDraft(
  tx: TxCtx,
  jobId: string,
  remarks: string,
  kind: ReturnKind,
): Promise<void> {
  const job = await lockJob(tx, jobId);
  const { verb, notice } = WAYS_BACK[kind];
  if (kind === 'REJECTED') await giveBackPost(tx, job);
  await tx.db.update(jobs).set({ status: 'DRAFT', updatedAt: tx.clock.now() }).where(eq(jobs.id, jobId));
  await refreshJobSearch(tx, jobId);
  await writeAudit(tx, {
    event: `job.${verb}`,
    action: 'REJECT',
    entityType: 'job',
    entityId: jobId,
    entityLabel: job.title,
    module: 'jobs',
    summary: remarks,
    changes: { status: [job.status, 'DRAFT'] },
  });
  if (notice) await tellJobKeepers(tx, job, notice, { remarks });
  await wakeJob(tx, job);
}

/** Staff approved an edit of a live job: its words are what the public reads now (BR-23). */
export async function applyJobRevision(tx: TxCtx, jobId: string, revisionId: string): Promise<void> {
  const job = await lockJob(tx, jobId);
  const before = await contentOf(tx, jobId);
  const content = JobContent.parse(
    await decideRevision(tx, { entityType: 'job', entityId: jobId, revisionId, status: 'APPROVED' }),
  );
  await writeContent(tx, jobId, content);
  await refreshJobSearch(tx, jobId);
  await writeAudit(tx, {
    event: 'job.approve_revision',
    action: 'APPROVE',
    entityType: 'job',
    entityId: jobId,
    entityLabel: content.title,
    module: 'jobs',
    changes: contentChanges(before, content),
    metadata: { revisionId },
  });
  await tellJobKeepers(tx, { ...job, title: content.title }, 'job.revised');
  await wakeJob(tx, job);
}

/** Staff refused an edit: what is live stays as it is. */
export async function rejectJobRevision(
  tx: TxCtx,
  jobId: string,
  revisionId: string,
  remarks: string,
  kind: ReturnKind,
): Promise<void> {
  const job = await lockJob(tx, jobId);
  const { verb, notice } = WAYS_BACK[kind];
  await decideRevision(tx, { entityType: 'job', entityId: jobId, revisionId, status: 'REJECTED' });
  await writeAudit(tx, {
    event: `job.${verb}_revision`,
    action: 'REJECT',
    entityType: 'job',
    entityId: jobId,
    entityLabel: job.title,
    module: 'jobs',
    summary: remarks,
    metadata: { revisionId },
  });
  if (notice) await tellJobKeepers(tx, job, notice, { remarks });
  await wakeJob(tx, job);
}

function jobSlug({ title, id }: JobRow): string {
  const words = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 100)
    .replace(/-+$/u, '');
  return [words, id.slice(-8)].filter((part) => part !== '').join('-');
}
