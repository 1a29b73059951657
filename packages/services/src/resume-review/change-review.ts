import { AppError } from '@nxtgauge/domain/errors';
import type { ReviewDetail } from '@nxtgauge/domain/resume-review';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { sendJob } from '../outbox/index.ts';
import { wakeResume } from '../resumes/index.ts';
import type { OpenResume } from '../resumes/index.ts';
import { readReview } from './read-review.ts';
import { logReviewActivity, openReviewToChange } from './review-place.ts';

/** Stops a review that waits or runs; what it finds later is dropped. REVIEW_ENDED when it has ended. */
export async function cancelReview(ctx: ServiceCtx, input: { reviewId: string }): Promise<ReviewDetail> {
  const open = await openReviewToChange(ctx, input.reviewId);
  await withTx(ctx, async (tx) => {
    const ended = await tx.sql`
      update review_requests set status = 'cancelled', completed_at = ${tx.clock.now()}
      where id = ${input.reviewId} and status in ('pending', 'processing') returning id`;
    if (ended.length === 0) throw new AppError('REVIEW_ENDED', 'This review has ended already.');
    await record(tx, open, input.reviewId, 'cancel');
  });
  return readReview(ctx, input.reviewId, { mayChange: true, readerUserId: open.actorUserId });
}

/** Tries a failed or cancelled review once more, with the same question. Asking twice is one try. */
export async function retryReview(ctx: ServiceCtx, input: { reviewId: string }): Promise<ReviewDetail> {
  const open = await openReviewToChange(ctx, input.reviewId);
  await withTx(ctx, async (tx) => {
    const again = await tx.sql`
      update review_requests set status = 'pending', attempts = 0, error_message = null, completed_at = null, started_at = null
      where id = ${input.reviewId} and status in ('failed', 'cancelled') returning id`;
    if (again.length > 0) {
      await sendJob(tx, 'review.run', { reviewId: input.reviewId });
      await record(tx, open, input.reviewId, 'retry');
      return;
    }
    const [done] =
      await tx.sql`select 1 from review_requests where id = ${input.reviewId} and status = 'completed'`;
    if (done) throw new AppError('REVIEW_ENDED', 'This review is done. Ask for a new one to compare.');
  });
  return readReview(ctx, input.reviewId, { mayChange: true, readerUserId: open.actorUserId });
}

async function record(
  tx: TxCtx,
  open: OpenResume,
  reviewId: string,
  verb: 'cancel' | 'retry',
): Promise<void> {
  await writeAudit(tx, {
    event: `resume_review.${verb}`,
    action: 'UPDATE',
    entityType: 'resume_review',
    entityId: reviewId,
    module: 'resume_review',
  });
  await logReviewActivity(tx, open, reviewId, { action: 'update', new: { step: verb } });
  await wakeResume(tx, open);
}
