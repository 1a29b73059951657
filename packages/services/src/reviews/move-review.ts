import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { AuditAction } from '@nxtgauge/domain/audit';
import { canMoveReview, reviewWeight } from '@nxtgauge/domain/reviews';
import type { HideReason, ReviewEntityType, ReviewStatus } from '@nxtgauge/domain/reviews';
import { writeAudit } from '../audit/index.ts';
import type { TxCtx } from '../context/index.ts';

export interface LockedReview {
  id: string;
  reviewerUserId: string;
  entityType: ReviewEntityType;
  entityId: string;
  rating: number;
  text: string;
  status: ReviewStatus;
  hiddenReason: HideReason | null;
  hiddenByUserId: string | null;
  repliedAt: Date | null;
}

const COLUMNS = `id, reviewer_user_id as "reviewerUserId", entity_type as "entityType", entity_id as "entityId", rating,
  coalesce(review_text, '') as text, status, hidden_reason as "hiddenReason", hidden_by_user_id as "hiddenByUserId",
  replied_at as "repliedAt"`;

/** The review under its row lock: the one mutex for its state. The profile that it counts for is locked after it. */
export async function lockReview(tx: TxCtx, reviewId: string): Promise<LockedReview> {
  const [review] = await tx.sql<LockedReview[]>`
    select ${tx.sql.unsafe(COLUMNS)} from reviews where id = ${reviewId} for update`;
  if (!review) throw notFound('review');
  return review;
}

/** As `lockReview`, all waiting reviews of one request. */
export function lockPendingReviews(tx: TxCtx, requestId: string) {
  return tx.sql<LockedReview[]>`
    select ${tx.sql.unsafe(COLUMNS)} from reviews
    where status = 'PENDING' and id in (select review_id from review_links where lead_request_id = ${requestId})
    order by id for update`;
}

/** How a review gets where it goes; hiding needs the published reason and who hid it (null: a detector). */
export type ReviewMove =
  | { to: 'PUBLISHED' | 'WITHDRAWN' }
  | { to: 'HIDDEN'; reason: HideReason; byUserId: string | null };

const WORDS: Record<ReviewMove['to'], { event: string; action: AuditAction }> = {
  PUBLISHED: { event: 'review.publish', action: 'UPDATE' },
  HIDDEN: { event: 'review.hide', action: 'UPDATE' },
  WITHDRAWN: { event: 'review.withdraw', action: 'UPDATE' },
};

/**
 * Moves a locked review and, in the same breath, what it weighs: the profile's sum and count, its place in search, and the
 * audit log. The one way in which a review changes its state.
 */
export async function moveReview(
  tx: TxCtx,
  review: LockedReview,
  move: ReviewMove,
  audit: { label?: string; summary?: string } = {},
): Promise<void> {
  if (!canMoveReview(review.status, move.to)) {
    throw new AppError(
      'REVIEW_NOT_PUBLISHED',
      review.status === 'WITHDRAWN'
        ? 'Its author has withdrawn this review.'
        : 'This review has changed in the meantime. Reload to see how it stands.',
    );
  }
  const at = tx.clock.now();
  const hiding = move.to === 'HIDDEN' ? move : null;
  const unhiding = move.to === 'PUBLISHED' && review.status === 'HIDDEN';
  await tx.sql`
    update reviews set status = ${move.to}, updated_at = ${at},
      published_at = case when ${move.to === 'PUBLISHED'} then coalesce(published_at, ${at}) else published_at end,
      hidden_at = case when ${hiding !== null} then ${at}::timestamptz when ${unhiding} then null else hidden_at end,
      hidden_reason = case when ${hiding !== null} then ${hiding?.reason ?? null} when ${unhiding} then null else hidden_reason end,
      hidden_by_user_id = case when ${hiding !== null} then ${hiding?.byUserId ?? null}::uuid when ${unhiding} then null else hidden_by_user_id end,
      withdrawn_at = case when ${move.to === 'WITHDRAWN'} then ${at}::timestamptz else withdrawn_at end
    where id = ${review.id}`;
  const change = reviewWeight(move.to) - reviewWeight(review.status);
  if (change !== 0 && review.entityType === 'professional') {
    await tx.sql`
      update user_role_profiles
      set rating_sum = rating_sum + ${change * review.rating}, rating_count = rating_count + ${change}, updated_at = ${at}
      where id = ${review.entityId}`;
    await tx.sql`select refresh_profile_search(array[${review.entityId}::uuid])`;
  }
  const { event, action } = WORDS[move.to];
  await writeAudit(tx, {
    event: unhiding ? 'review.unhide' : event,
    action,
    entityType: 'review',
    entityId: review.id,
    ...(audit.label === undefined ? {} : { entityLabel: audit.label }),
    ...(audit.summary === undefined ? {} : { summary: audit.summary }),
    module: 'reviews',
    changes: {
      status: [review.status, move.to],
      hidden_reason: [review.hiddenReason, hiding?.reason ?? (unhiding ? null : review.hiddenReason)],
    },
  });
}
