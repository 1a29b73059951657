import type { TxCtx } from '../context/index.ts';
import { closeLockedJob, finishLockedJob } from './close-job.ts';
import { lockJob, tellJobKeepers } from './internal.ts';

/** A moderator upheld a report: the job closes as removed and everybody who applied is told. One that is over stays as it is. */
export async function removeReportedJob(tx: TxCtx, jobId: string): Promise<void> {
  const job = await lockJob(tx, jobId);
  if (job.status === 'CLOSED' && !job.decideBy) return;
  if (job.status === 'CLOSED') await finishLockedJob(tx, job, 'REMOVED');
  else await closeLockedJob(tx, job, 'REMOVED');
  await tellJobKeepers(tx, job, 'job.removed');
}
