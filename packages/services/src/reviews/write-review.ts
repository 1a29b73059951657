import { newId } from '@nxtgauge/db/ids';
import { reviewLinks, reviews } from '@nxtgauge/db/reviews';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { reviewState } from '@nxtgauge/domain/reviews';
import type {
  ReviewDirection,
  ReviewStatus,
  WriteReviewInput,
  WrittenReview,
} from '@nxtgauge/domain/reviews';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { lockRequest } from '../leads/lock-request.ts';
import type { LockedRequest } from '../leads/lock-request.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { publishReviewsOf } from './publish-reviews.ts';

/**
 * Reviews the other side of an accepted request that is done, once per side and within the window (BR-17). It stays
 * unseen until the other side has written too, or the window ends; then both appear together.
 */
export async function writeReview(
  ctx: ServiceCtx,
  input: z.infer<typeof WriteReviewInput>,
): Promise<z.infer<typeof WrittenReview>> {
  const { userId } = requireUser(ctx, 'review.write');
  await ctx.ports.rateLimits.consume('write', userId);
  return withTx(ctx, async (tx) => {
    const locked = await lockRequest(tx, input.requestId);
    const direction = directionOf(locked, userId);
    const written = await tx.db
      .select({ direction: reviewLinks.direction, status: reviews.status })
      .from(reviewLinks)
      .innerJoin(reviews, eq(reviews.id, reviewLinks.reviewId))
      .where(eq(reviewLinks.leadRequestId, locked.request.id));
    assertOpen(tx, locked, written.find((review) => review.direction === direction)?.status ?? null);

    const reviewId = newId();
    const now = tx.clock.now();
    await tx.db.insert(reviews).values({
      id: reviewId,
      reviewerUserId: userId,
      ...subjectOf(locked, direction),
      rating: input.rating,
      reviewText: input.text,
      status: 'PENDING',
      createdAt: now,
      updatedAt: now,
    });
    await tx.db.insert(reviewLinks).values({ reviewId, leadRequestId: locked.request.id, direction });
    await writeAudit(tx, {
      event: 'review.write',
      action: 'CREATE',
      entityType: 'review',
      entityId: reviewId,
      entityLabel: locked.lead.title,
      module: 'reviews',
      changes: { status: [null, 'PENDING'], rating: [null, input.rating] },
    });
    const both = written.length > 0;
    if (both) await publishReviewsOf(tx, locked);
    else await tellWaiting(tx, locked, direction);
    await wakeScreens(tx, userId, [{ topic: 'review', entityId: locked.request.id }]);
    return { reviewId, published: both };
  });
}

/** Which side this person is on; for a third person the request does not exist. */
function directionOf({ lead, professional }: LockedRequest, userId: string): ReviewDirection {
  if (lead.createdByUserId === userId) return 'CUSTOMER_TO_PROFESSIONAL';
  if (professional.userId === userId) return 'PROFESSIONAL_TO_CUSTOMER';
  throw notFound('request');
}

/** Professionals are reviewed by their profile, customers by their user id. */
function subjectOf({ lead, request }: LockedRequest, direction: ReviewDirection) {
  return direction === 'CUSTOMER_TO_PROFESSIONAL'
    ? { entityType: 'professional' as const, entityId: request.userRoleProfileId }
    : { entityType: 'customer' as const, entityId: lead.createdByUserId };
}

function assertOpen(tx: TxCtx, { request }: LockedRequest, mine: ReviewStatus | null): void {
  const state = reviewState(request.status === 'ACCEPTED' ? request.completedAt : null, mine, tx.clock.now());
  if (state === 'OPEN') return;
  if (state === 'NOT_YET') {
    throw new AppError('REQUEST_NOT_ACCEPTED', 'You can write a review once the work is marked as done.');
  }
  if (state === 'CLOSED') {
    throw new AppError('REVIEW_CLOSED', 'Reviews could be written for 14 days after the work was done.');
  }
  throw new AppError('ALREADY_REVIEWED', 'You have already written a review for this.');
}

async function tellWaiting(
  tx: TxCtx,
  { lead, request, professional }: LockedRequest,
  direction: ReviewDirection,
) {
  const toProfessional = direction === 'CUSTOMER_TO_PROFESSIONAL';
  const userId = toProfessional ? professional.userId : lead.createdByUserId;
  await notify(tx, {
    userId,
    event: 'review.waiting',
    params: { lead: lead.title },
    entityType: 'lead_request',
    entityId: request.id,
    linkPath: toProfessional ? `/app/requests/${request.id}` : `/app/leads/${lead.id}`,
  });
  await wakeScreens(tx, userId, [{ topic: 'review', entityId: request.id }]);
}
