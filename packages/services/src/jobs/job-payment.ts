import { jobs } from '@nxtgauge/db/jobs';
import { eq } from 'drizzle-orm';
import { returnEntitlement, useEntitlement } from '../billing/index.ts';
import type { TxCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import type { JobRow } from './internal.ts';

/** Each life of a job is paid once, with the submission that begins it. */
const postKey = (jobId: string, approvalId: string) => `job:${jobId}:${approvalId}`;

/** Takes a post, or coins, for the life that this submission begins. Under the job's lock; once until it is given back. */
export async function payForPost(
  tx: TxCtx,
  job: JobRow,
  approvalId: string,
  byUserId: string,
): Promise<void> {
  const { postCoins } = await readConfig(tx, 'hiring.rules');
  const paidWith = await useEntitlement(tx, {
    companyId: job.companyProfileId,
    kind: 'JOB_POSTING',
    useKey: postKey(job.id, approvalId),
    coins: postCoins,
    remarks: `Post of “${job.title}”`,
    referenceId: job.id,
    byUserId,
  });
  await tx.db.update(jobs).set({ paidWith }).where(eq(jobs.id, job.id));
}

/** Gives back what was taken for a life that never began: refused for good, taken back or discarded. */
export async function giveBackPost(tx: TxCtx, job: JobRow): Promise<void> {
  if (job.paidWith === null) return;
  const submissions = await tx.sql<{ id: string }[]>`
    select id from approval_requests where entity_type = 'job' and entity_id = ${job.id}
    order by submitted_at desc, id desc`;
  for (const { id } of submissions) {
    const returned = await returnEntitlement(tx, {
      companyId: job.companyProfileId,
      kind: 'JOB_POSTING',
      useKey: postKey(job.id, id),
      remarks: `“${job.title}” did not go live`,
      referenceId: job.id,
      byUserId: job.postedByUserId,
    });
    if (returned) break;
  }
  await tx.db.update(jobs).set({ paidWith: null }).where(eq(jobs.id, job.id));
}
