import { notFound } from '@nxtgauge/domain/errors';
import type { MovedReview } from '@nxtgauge/domain/reviews';
import type { z } from 'zod';
import { tellCompany } from '../companies/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { lockReview, moveReview } from './move-review.ts';
import { reviewParties } from './review-parties.ts';
import type { ReviewParties } from './review-parties.ts';

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
    if (review.status === 'PUBLISHED') await tellSubject(tx, review.id, parties);
    for (const who of [userId, parties.subjectId]) {
      await wakeScreens(tx, who, [{ topic: 'review', entityId: parties.requestId }]);
    }
    return { reviewId: review.id, status: 'WITHDRAWN' };
  });
}

async function tellSubject(tx: TxCtx, reviewId: string, parties: ReviewParties): Promise<void> {
  const notice = {
    event: 'review.withdrawn',
    params: { other: parties.authorName, lead: parties.leadTitle },
    entityType: 'review',
    entityId: reviewId,
  } as const;
  if (parties.companyId === null) {
    await notify(tx, { ...notice, userId: parties.subjectId, linkPath: '/app/reviews' });
  } else {
    await tellCompany(tx, parties.companyId, { ...notice, linkPath: '/app/company' });
  }
}
