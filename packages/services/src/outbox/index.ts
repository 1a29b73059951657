import type { ServiceCtx, TxCtx } from '../context/index.ts';
import type { JobInsert } from '../ports/index.ts';

/** The jobs that leave through the outbox, with their payloads: ids and sealed values only. */
export interface JobPayloads {
  'email.notice': { notificationId: string };
  'email.code': { userId: string; codeId: string; sealedCode: string };
  'email.account_exists': { userId: string };
  'email.invitation': { memberId: string; sealedToken: string };
  'resume.read': { resumeId: string };
  'review.run': { reviewId: string };
}
export type JobName = keyof JobPayloads;
export const JOB_NAMES = [
  'email.notice',
  'email.code',
  'email.account_exists',
  'email.invitation',
  'resume.read',
  'review.run',
] as const satisfies JobName[];

/** Queues a side effect in this transaction: it happens at least once if, and only if, the transaction commits. */
export async function sendJob<N extends JobName>(tx: TxCtx, name: N, data: JobPayloads[N]): Promise<void> {
  await tx.ports.jobs.send(tx satisfies ServiceCtx, name, data);
}

/**
 * The insert of one job, for the busiest writes: as one more part of their only statement it needs no round trip of its
 * own and exists exactly if they do. Everything else uses `sendJob`.
 */
export async function jobInsert<N extends JobName>(
  ctx: ServiceCtx,
  name: N,
  data: JobPayloads[N],
): Promise<JobInsert> {
  return ctx.ports.jobs.insertOf(name, data);
}
