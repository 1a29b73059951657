import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { MovedReview, ReplyToReviewInput } from '@nxtgauge/domain/reviews';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { lockReview } from './move-review.ts';
import type { LockedReview } from './move-review.ts';
import { pathForAuthor, reviewParties } from './review-parties.ts';

/** Who was reviewed answers once, in public, and cannot change it. ALREADY_REPLIED the second time. */
export async function replyToReview(
  ctx: ServiceCtx,
  input: z.infer<typeof ReplyToReviewInput>,
): Promise<z.infer<typeof MovedReview>> {
  const { userId } = requireUser(ctx, 'review.write');
  await ctx.ports.rateLimits.consume('write', userId);
  return withTx(ctx, async (tx) => {
    const review = await lockReview(tx, input.reviewId);
    const parties = await reviewParties(tx, review.id);
    if (parties.subjectId !== userId || parties.companyId !== null || review.status === 'PENDING')
      throw notFound('review');
    await keepReply(tx, review, input.text, parties.leadTitle);
    await notify(tx, {
      userId: parties.authorId,
      event: 'review.replied',
      params: { other: parties.subjectName, lead: parties.leadTitle },
      entityType: 'review',
      entityId: review.id,
      linkPath: pathForAuthor(parties),
    });
    for (const who of [userId, parties.authorId]) {
      await wakeScreens(tx, who, [{ topic: 'review', entityId: parties.requestId }]);
    }
    return { reviewId: review.id, status: review.status };
  });
}

/** Writes the one answer to a public review that has none. `label` names the review in the audit log. */
export async function keepReply(tx: TxCtx, review: LockedReview, text: string, label: string): Promise<void> {
  if (review.repliedAt) throw new AppError('ALREADY_REPLIED', 'This review has its answer already.');
  if (review.status !== 'PUBLISHED') {
    throw new AppError('REVIEW_NOT_PUBLISHED', 'This review is not public, so there is nothing to answer.');
  }
  const at = tx.clock.now();
  await tx.sql`
    update reviews set reply_text = ${text}, replied_at = ${at}, updated_at = ${at} where id = ${review.id}`;
  await writeAudit(tx, {
    event: 'review.reply',
    action: 'UPDATE',
    entityType: 'review',
    entityId: review.id,
    entityLabel: label,
    module: 'reviews',
    changes: { reply_text: [null, text] },
  });
}
