import { REVIEW_WINDOW_DAYS } from '@nxtgauge/domain/reviews';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { writeAudit } from '../audit/index.ts';
import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { lockRequest } from '../leads/lock-request.ts';
import type { LockedRequest } from '../leads/lock-request.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';

/** Requests looked at per run: a sweep that finds more is simply run again. */
const BATCH = 200;

interface PublishedRow {
  id: string;
  entity_type: string;
  entity_id: string;
  rating: number;
}

/**
 * Makes every waiting review of a locked request public at once, adds the ratings to the profile and its place in search,
 * and tells who was reviewed (BR-17, BR-20).
 */
export async function publishReviewsOf(
  tx: TxCtx,
  { lead, request, professional }: LockedRequest,
): Promise<number> {
  const at = tx.clock.now();
  const published = await tx.sql<PublishedRow[]>`
    update reviews set status = 'PUBLISHED', published_at = ${at}, updated_at = ${at}
    where status = 'PENDING' and id in (select review_id from review_links where lead_request_id = ${request.id})
    returning id, entity_type, entity_id, rating`;
  for (const review of published) {
    await writeAudit(tx, {
      event: 'review.publish',
      action: 'UPDATE',
      entityType: 'review',
      entityId: review.id,
      entityLabel: lead.title,
      module: 'reviews',
      changes: { status: ['PENDING', 'PUBLISHED'] },
    });
    const ofProfessional = review.entity_type === 'professional';
    if (ofProfessional) await addRating(tx, review);
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

async function addRating(tx: TxCtx, review: PublishedRow): Promise<void> {
  await tx.sql`
    update user_role_profiles
    set rating_sum = rating_sum + ${review.rating}, rating_count = rating_count + 1, updated_at = ${tx.clock.now()}
    where id = ${review.entity_id}`;
  await tx.sql`select refresh_profile_search(array[${review.entity_id}::uuid])`;
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
