import { REVIEW_WINDOW_DAYS } from '@nxtgauge/domain/reviews';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { lockRequest } from '../leads/lock-request.ts';
import type { LockedRequest } from '../leads/lock-request.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { lockPendingReviews, moveReview } from './move-review.ts';

/** Requests looked at per run: a sweep that finds more is simply run again. */
const BATCH = 200;

/**
 * Makes every waiting review of a locked request public at once, adds the ratings to the profile and its place in search,
 * and tells who was reviewed (BR-17, BR-20).
 */
export async function publishReviewsOf(
  tx: TxCtx,
  { lead, request, professional }: LockedRequest,
): Promise<number> {
  const published = await lockPendingReviews(tx, request.id);
  for (const review of published) {
    await moveReview(tx, review, { to: 'PUBLISHED' }, { label: lead.title });
    const ofProfessional = review.entityType === 'professional';
    const userId = ofProfessional ? professional.userId : lead.createdByUserId;
    await notify(tx, {
      userId,
      event: 'review.published',
      params: { lead: lead.title },
      entityType: 'lead_request',
      entityId: request.id,
      linkPath: ofProfessional ? `/app/requests/${request.id}` : `/app/leads/${lead.id}`,
    });
  }
  if (published.length > 0) {
    for (const userId of [professional.userId, lead.createdByUserId]) {
      await wakeScreens(tx, userId, [{ topic: 'review', entityId: request.id }]);
    }
  }
  return published.length;
}

/** Publishes reviews whose other side did not write in time (BR-17). Returns how many. Safe to run twice or by two workers. */
export async function publishDueReviews(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const windowStart = addMs(ctx.clock.now(), -REVIEW_WINDOW_DAYS * DAY_MS);
  const due = await ctx.sql<{ request_id: string }[]>`
    select k.lead_request_id as request_id
    from reviews v
    join review_links k on k.review_id = v.id
    join lead_requests r on r.id = k.lead_request_id
    where v.status = 'PENDING' and r.completed_at < ${windowStart}
    order by v.created_at
    limit ${BATCH}`;
  let published = 0;
  for (const { request_id } of due) {
    published += await withTx(ctx, async (tx) => publishReviewsOf(tx, await lockRequest(tx, request_id)));
  }
  return published;
}
