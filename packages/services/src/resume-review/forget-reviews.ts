import type { TxCtx } from '../context/index.ts';

/**
 * Removes everything that was said of a version that goes itself; the caller has decided that it may. That a model was asked stays on
 * record, without the résumé's words.
 */
export async function forgetReviews(tx: TxCtx, resumeId: string): Promise<void> {
  const requests = tx.sql`select id from review_requests where resume_id = ${resumeId}`;
  const results = tx.sql`select id from review_results where review_request_id in (${requests})`;
  // A review that is being written is waited for.
  await tx.sql`select 1 from review_requests where resume_id = ${resumeId} for update`;
  await tx.sql`delete from review_contests where review_result_id in (${results})`;
  await tx.sql`delete from review_results where review_request_id in (${requests})`;
  await tx.sql`delete from review_requests where resume_id = ${resumeId}`;
}
