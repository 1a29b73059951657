import { notFound } from '@nxtgauge/domain/errors';
import type { MovedReview } from '@nxtgauge/domain/reviews';
import type { z } from 'zod';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { lockReview, moveReview } from './move-review.ts';
import { reviewParties } from './review-parties.ts';

/** Its author takes a review back for good: the text is gone from public and its stars no longer count (BR-18). */
export async function withdrawReview(
  ctx: ServiceCtx,
  input: { reviewId: string },
): Promise<z.infer<typeof MovedReview>> {
  const { userId } = requireUser(ctx, 'review.write');
  return withTx(ctx, async (tx) => {
    const review = await lockReview(tx, input.reviewId);
    if (review.reviewerUserId !== userId) throw notFound('review');
    const parties = await reviewParties(tx, review.id);
    await moveReview(tx, review, { to: 'WITHDRAWN' }, { label: parties.leadTitle });
    if (review.status === 'PUBLISHED') {
      await notify(tx, {
        userId: parties.subjectId,
        event: 'review.withdrawn',
        params: { other: parties.authorName, lead: parties.leadTitle },
        entityType: 'review',
        entityId: review.id,
        linkPath: '/app/reviews',
      });
    }
    for (const who of [userId, parties.subjectId]) {
      await wakeScreens(tx, who, [{ topic: 'review', entityId: parties.requestId }]);
    }
    return { reviewId: review.id, status: 'WITHDRAWN' };
  });
}
