import { entityRevisions } from '@nxtgauge/db/approvals';
import { newId } from '@nxtgauge/db/ids';
import { JobContent } from '@nxtgauge/domain/jobs';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { approvalContentChanged, submitForApproval, withdrawApproval } from '../approvals/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';

export interface JobEdit {
  id: string;
  status: 'PENDING' | 'REJECTED';
  content: JobContent;
}

const ofJob = (jobId: string) =>
  and(eq(entityRevisions.entityType, 'job'), eq(entityRevisions.entityId, jobId));

/** The edit of a live job that waits for review, or that came back and was not given up; null without one. */
export async function currentEdit(ctx: Pick<ServiceCtx, 'db'>, jobId: string): Promise<JobEdit | null> {
  const [latest] = await ctx.db
    .select()
    .from(entityRevisions)
    .where(ofJob(jobId))
    .orderBy(desc(entityRevisions.createdAt), desc(entityRevisions.id))
    .limit(1);
  if (!latest || (latest.status !== 'PENDING' && latest.status !== 'REJECTED')) return null;
  return { id: latest.id, status: latest.status, content: JobContent.parse(latest.payloadJson) };
}

/** Puts these words of a live job up for review; the live ones stay until then (BR-23). Under the job's lock. */
export async function writeEdit(
  tx: TxCtx,
  jobId: string,
  content: JobContent,
  byUserId: string,
): Promise<void> {
  const edit = await currentEdit(tx, jobId);
  if (edit?.status === 'PENDING') {
    await tx.db.update(entityRevisions).set({ payloadJson: content }).where(eq(entityRevisions.id, edit.id));
    await approvalContentChanged(tx, 'job', jobId);
    return;
  }
  await supersedeEdits(tx, jobId);
  const revisionId = newId();
  await tx.db.insert(entityRevisions).values({
    id: revisionId,
    entityType: 'job',
    entityId: jobId,
    payloadJson: content,
    submittedByUserId: byUserId,
    createdAt: tx.clock.now(),
  });
  await submitForApproval(tx, {
    entityType: 'job',
    entityId: jobId,
    submittedByUserId: byUserId,
    revisionId,
  });
}

/** Gives up whatever edit there is: the live words are what counts. */
export async function dropEdit(tx: TxCtx, jobId: string): Promise<void> {
  if ((await supersedeEdits(tx, jobId)) > 0) await withdrawApproval(tx, 'job', jobId);
}

async function supersedeEdits(tx: TxCtx, jobId: string): Promise<number> {
  const given = await tx.db
    .update(entityRevisions)
    .set({ status: 'SUPERSEDED', decidedAt: tx.clock.now() })
    .where(and(ofJob(jobId), inArray(entityRevisions.status, ['PENDING', 'REJECTED'])))
    .returning({ id: entityRevisions.id });
  return given.length;
}
