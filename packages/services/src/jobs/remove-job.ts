import type { TxCtx } from '../context/index.ts';
import { closeLockedJob } from './close-job.ts';
import { lockJob, tellJobKeepers } from './internal.ts';

/** A moderator upheld a report: the job closes as removed and everybody who applied is told. A closed one stays closed. */
export async function removeReportedJob(tx: TxCtx, jobId: string): Promise<void> {
  const job = await lockJob(tx, jobId);
  if (job.status === 'CLOSED') return;
  await closeLockedJob(tx, job, 'REMOVED');
  await tellJobKeepers(tx, job, 'job.removed');
}
