import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { MovedReview } from '@nxtgauge/domain/reviews';
import type { HideReviewInput, UnhideReviewInput } from '@nxtgauge/domain/trust';
import type { z } from 'zod';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { lockReview, moveReview } from '../reviews/move-review.ts';
import { reviewParties } from '../reviews/review-parties.ts';
import type { ReviewParties } from '../reviews/review-parties.ts';
import { unhide } from './decide-report.ts';
import { tellAuthorHidden } from './report-content.ts';

type Moved = z.infer<typeof MovedReview>;

/** A moderator hides a public review without a report; the published reason stands in its place. */
export async function hideReview(ctx: ServiceCtx, input: z.infer<typeof HideReviewInput>): Promise<Moved> {
  const actor = requireEmployee(ctx, 'content.moderate');
  return withTx(ctx, async (tx) => {
    const review = await lockReview(tx, input.reviewId);
    const parties = await assertNotParty(tx, review.id, actor.userId);
    if (review.status === 'PENDING') throw notFound('review');
    await moveReview(
      tx,
      review,
      { to: 'HIDDEN', reason: input.reason, byUserId: actor.userId },
      { label: parties.leadTitle, summary: input.words },
    );
    await tellAuthorHidden(tx, review, input.reason);
    return { reviewId: review.id, status: 'HIDDEN' };
  });
}

/** A moderator makes a hidden review public again. */
export async function unhideReview(
  ctx: ServiceCtx,
  input: z.infer<typeof UnhideReviewInput>,
): Promise<Moved> {
  const actor = requireEmployee(ctx, 'content.moderate');
  return withTx(ctx, async (tx) => {
    const review = await lockReview(tx, input.reviewId);
    await assertNotParty(tx, review.id, actor.userId);
    if (review.status !== 'HIDDEN') {
      throw new AppError('REVIEW_NOT_PUBLISHED', 'This review is not hidden. Reload to see how it stands.');
    }
    await unhide(tx, review.id, input.words);
    return { reviewId: review.id, status: 'PUBLISHED' };
  });
}

async function assertNotParty(tx: TxCtx, reviewId: string, userId: string): Promise<ReviewParties> {
  const parties = await reviewParties(tx, reviewId);
  if ([parties.authorId, parties.subjectId].includes(userId)) {
    throw new AppError('OWN_ITEM', 'You are part of this review, so somebody else has to decide.');
  }
  return parties;
}
