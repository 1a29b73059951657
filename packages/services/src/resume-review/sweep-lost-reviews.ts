import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { sendJob } from '../outbox/index.ts';
import { failReview } from './fail-review.ts';

const BATCH = 50;

/** Reviews that wait although no job of the queue is theirs any more: sent again, or ended in words. Returns how many. */
export async function sweepLostReviews(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  return withTx(ctx, async (tx) => {
    const lost = await tx.sql<{ id: string; failed: boolean }[]>`
      with jobs as (select data ->> 'reviewId' as id, state < 'completed' as live, state = 'failed' as failed
        from pgboss.job where name = 'review.run')
      select q.id, exists (select from jobs where jobs.id = q.id::text and jobs.failed) as failed from review_requests q
      where q.status in ('pending', 'processing') and not exists (select from jobs where jobs.id = q.id::text and jobs.live)
      order by q.requested_at limit ${BATCH} for update of q skip locked`;
    for (const { id, failed } of lost) {
      if (failed)
        await failReview(tx, id, 'The review failed on our side, several times. Try again in a while.');
      else await sendJob(tx, 'review.run', { reviewId: id });
    }
    return lost.length;
  });
}
