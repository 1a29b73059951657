import { offers } from '@nxtgauge/db/applications';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { AnswerOfferInput, MyApplicationDetail } from '@nxtgauge/domain/my-applications';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { recordEvent } from '../applications/index.ts';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { assertOpen, eventOf, lockOwnApplication, tellHiringPeople } from './internal.ts';
import { readMyApplication } from './read-my-applications.ts';

/** Accepts or declines an offer, once, while it holds. OFFER_NOT_OPEN afterwards. */
export async function answerOffer(
  ctx: ServiceCtx,
  input: z.infer<typeof AnswerOfferInput>,
): Promise<MyApplicationDetail> {
  const actor = requireUser(ctx, 'job.apply');
  const applicationId = await withTx(ctx, async (tx) => {
    const [found] = await tx.db
      .select({ applicationId: offers.applicationId })
      .from(offers)
      .where(eq(offers.id, input.offerId));
    if (!found) throw notFound('offer');
    const application = await lockOwnApplication(tx, found.applicationId, actor.userId);
    assertOpen(application);
    const [offer] = await tx.db.select().from(offers).where(eq(offers.id, input.offerId)).for('update');
    if (!offer?.sentAt) throw notFound('offer');
    const now = tx.clock.now();
    if (offer.status !== 'SENT' || offer.expiresAt <= now) {
      throw new AppError('OFFER_NOT_OPEN', 'This offer was answered, taken back, or has run out.');
    }
    const status = input.accept ? 'ACCEPTED' : 'DECLINED';
    await tx.db
      .update(offers)
      .set({ status, answeredAt: now, answerWords: input.words, updatedAt: now })
      .where(eq(offers.id, offer.id));
    await recordEvent(tx, {
      ...eventOf(application),
      kind: input.accept ? 'OFFER_ACCEPTED' : 'OFFER_DECLINED',
      subjectId: offer.id,
      visibleAt: now,
    });
    await writeAudit(tx, {
      event: 'offer.answer',
      action: 'UPDATE',
      entityType: 'offer',
      entityId: offer.id,
      entityLabel: application.jobTitle,
      module: 'applications',
      changes: { status: ['SENT', status] },
      metadata: { applicationId: application.id },
    });
    await tellHiringPeople(tx, application, input.accept ? 'offer.accepted' : 'offer.declined', {
      person: application.applicantName,
      job: application.jobTitle,
    });
    return application.id;
  });
  return readMyApplication(ctx, { applicationId });
}
