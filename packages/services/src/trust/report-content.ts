import { newId } from '@nxtgauge/db/ids';
import { findContactData } from '@nxtgauge/domain/contact-data';
import { AppError } from '@nxtgauge/domain/errors';
import { hideReasonLabel } from '@nxtgauge/domain/reviews';
import type { HideReason } from '@nxtgauge/domain/reviews';
import { hasAbuse, reportReasonsOf } from '@nxtgauge/domain/trust';
import type { Reported, ReportInput } from '@nxtgauge/domain/trust';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { notify } from '../notifications/notify.ts';
import { lockReview, moveReview } from '../reviews/move-review.ts';
import { reviewParties } from '../reviews/review-parties.ts';
import { reportableBy } from './reported-things.ts';

/**
 * Somebody says that a review, profile, message, lead or job breaks the rules: once per person and thing. It stays where it is
 * while a moderator looks, except a review in which a detector finds contact data or abuse: that one is hidden at once (BR-19).
 */
export async function reportContent(
  ctx: ServiceCtx,
  input: z.infer<typeof ReportInput>,
): Promise<z.infer<typeof Reported>> {
  const { userId } = requireUser(ctx);
  await ctx.ports.rateLimits.consume('write', userId);
  if (!reportReasonsOf(input.kind).some(({ code }) => code === input.reason)) {
    throw new AppError('INVALID_INPUT', 'Choose a reason from the list.', {
      fieldErrors: [{ path: 'reason', message: 'Choose a reason from the list.' }],
    });
  }
  return withTx(ctx, async (tx) => {
    const { subjectUserId } = await reportableBy(tx, input.kind, input.entityId, userId);
    if (subjectUserId === userId) throw new AppError('OWN_ITEM', 'This is your own.');
    const reportId = newId();
    const hiddenAtOnce = input.kind === 'review' ? await hideWhenDetected(tx, input.entityId) : false;
    const now = tx.clock.now();
    const [written] = await tx.sql`
      insert into content_reports
        (id, reporter_user_id, entity_type, entity_id, subject_user_id, reason, details, hidden_at_once, created_at, updated_at)
      values (${reportId}, ${userId}, ${input.kind}, ${input.entityId}, ${subjectUserId}, ${input.reason}, ${input.details},
        ${hiddenAtOnce}, ${now}, ${now})
      on conflict (reporter_user_id, entity_type, entity_id) do nothing
      returning id`;
    if (!written) {
      throw new AppError('ALREADY_REPORTED', 'You have reported this before. We tell you what came of it.');
    }
    await writeAudit(tx, {
      event: 'report.write',
      action: 'CREATE',
      entityType: input.kind,
      entityId: input.entityId,
      module: 'trust',
      changes: { reason: [null, input.reason] },
      metadata: { reportId, hiddenAtOnce },
    });
    return { reportId, hiddenAtOnce };
  });
}

async function hideWhenDetected(tx: TxCtx, reviewId: string): Promise<boolean> {
  const review = await lockReview(tx, reviewId);
  const reason = detected(review.text);
  if (reason === null || review.status !== 'PUBLISHED') return false;
  const parties = await reviewParties(tx, review.id);
  await moveReview(tx, review, { to: 'HIDDEN', reason, byUserId: null }, { label: parties.leadTitle });
  await tellAuthorHidden(tx, review, reason);
  return true;
}

function detected(text: string): HideReason | null {
  if (findContactData(text).length > 0) return 'CONTACT_DATA';
  return hasAbuse(text) ? 'ABUSE' : null;
}

/** The author reads why, and that they can appeal. */
export async function tellAuthorHidden(
  tx: TxCtx,
  review: { id: string; reviewerUserId: string },
  reason: HideReason,
): Promise<void> {
  const { leadTitle } = await reviewParties(tx, review.id);
  await notify(tx, {
    userId: review.reviewerUserId,
    event: 'review.hidden',
    params: { lead: leadTitle, reason: hideReasonLabel(reason) },
    entityType: 'review',
    entityId: review.id,
    linkPath: '/app/reviews?side=by_me',
  });
}
