import type { ServiceCtx, TxCtx } from '../context/index.ts';

/** The jobs that leave through the outbox, with their payloads: ids and sealed values only. */
export interface JobPayloads {
  'email.notice': { notificationId: string };
  'email.code': { userId: string; codeId: string; sealedCode: string };
  'email.account_exists': { userId: string };
}
export type JobName = keyof JobPayloads;
export const JOB_NAMES = ['email.notice', 'email.code', 'email.account_exists'] as const satisfies JobName[];

/** Queues a side effect in this transaction: it happens at least once if, and only if, the transaction commits. */
export async function sendJob<N extends JobName>(tx: TxCtx, name: N, data: JobPayloads[N]): Promise<void> {
  await tx.ports.jobs.send(tx satisfies ServiceCtx, name, data);
}
