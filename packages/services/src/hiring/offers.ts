import type { z } from 'zod';
import { offers } from '@nxtgauge/db/applications';
import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { MAX_OFFER_DAYS } from '@nxtgauge/domain/hiring';
import type { DraftOfferInput, OfferIdInput } from '@nxtgauge/domain/hiring';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { eq } from 'drizzle-orm';
import { recordEvent, wakeCompany } from '../applications/index.ts';
import { writeAudit } from '../audit/index.ts';
import { logActivity } from '../candidates/index.ts';
import { requireMember } from '../companies/index.ts';
import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { settleBacklog } from '../jobs/index.ts';
import { notify } from '../notifications/notify.ts';
import {
  applicantPath,
  assertOpen,
  lockApplication,
  openApplicationToChange,
  openApplicationToDecide,
  recruiterPath,
  subjectOf,
} from './access.ts';
import type { LockedApplication } from './access.ts';
import { placeInStage } from './move-application.ts';
import type { Stage } from './move-application.ts';

type OfferRow = typeof offers.$inferSelect;
const BATCH = 100;

/** Writes an offer for a second person to read and send. One open offer per application. */
export async function draftOffer(
  ctx: ServiceCtx,
  input: z.infer<typeof DraftOfferInput>,
): Promise<{ id: string }> {
  const { member } = await openApplicationToChange(ctx, input.applicationId);
  const id = newId();
  await withTx(ctx, async (tx) => {
    const application = await lockApplication(tx, input.applicationId);
    assertOpen(application);
    const now = tx.clock.now();
    const expiresAt = new Date(input.expiresAt);
    if (expiresAt <= now || expiresAt > addMs(now, MAX_OFFER_DAYS * DAY_MS)) {
      const message = `Choose a day within the next ${MAX_OFFER_DAYS} days.`;
      throw new AppError('INVALID_INPUT', message, { fieldErrors: [{ path: 'expiresAt', message }] });
    }
    const made = await tx.db
      .insert(offers)
      .values({
        id,
        applicationId: application.id,
        salaryInr: input.salaryInr,
        startsOn: input.startsOn,
        words: input.words,
        expiresAt,
        createdByUserId: member.userId,
        createdAt: now,
        updatedAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: offers.id });
    if (made.length === 0) {
      throw new AppError('OFFER_EXISTS', 'There is an open offer already. Withdraw it to write another.');
    }
    await recordOffer(tx, application, id, 'draft', 'create');
    await wakeCompany(tx, application.companyId, [{ topic: 'application', entityId: application.id }]);
    await tellApprovers(tx, application, member.userId);
  });
  return { id };
}

/**
 * Approves an offer and sends it: another person than who wrote it, and not a junior. The application stands at the first column
 * for offers from then on. OWN_ITEM for its author.
 */
export async function sendOffer(ctx: ServiceCtx, input: z.infer<typeof OfferIdInput>): Promise<{ ok: true }> {
  const { member } = await openApplicationToDecide(ctx, await applicationOf(ctx, input.offerId));
  await changeOffer(ctx, input.offerId, async (tx, application, offer) => {
    assertOpen(application);
    if (offer.createdByUserId === member.userId) {
      throw new AppError('OWN_ITEM', 'You wrote this offer. Somebody else of your team reads and sends it.');
    }
    if (offer.status !== 'DRAFT') throw new AppError('OFFER_NOT_OPEN', 'This offer was sent already.');
    const now = tx.clock.now();
    if (offer.expiresAt <= now) {
      throw new AppError('OFFER_NOT_OPEN', 'Its last day has passed. Withdraw it and write another.');
    }
    await tx.db
      .update(offers)
      .set({ status: 'SENT', approvedByUserId: member.userId, sentAt: now, updatedAt: now })
      .where(eq(offers.id, offer.id));
    await tx.sql`
      update job_applications set touched_at = coalesce(touched_at, ${now}), updated_at = ${now} where id = ${application.id}`;
    await recordEvent(tx, {
      ...subjectOf(application),
      kind: 'OFFER_SENT',
      subjectId: offer.id,
      visibleAt: now,
    });
    await recordOffer(tx, application, offer.id, 'send', 'update');
    await settleBacklog(tx, application.jobId);
    await tellApplicant(tx, application, 'offer.sent', offer.expiresAt);
    if (application.status === 'OFFERED') return;
    const [stage] = await tx.sql<Stage[]>`
      select id, name, status from job_stages where job_id = ${application.jobId} and status = 'OFFERED' order by position limit 1`;
    if (stage) await placeInStage(tx, application, stage);
  });
  return { ok: true };
}

/** Takes an offer back: its author a draft, a senior or administrator also one that was sent. */
export async function withdrawOffer(
  ctx: ServiceCtx,
  input: z.infer<typeof OfferIdInput>,
): Promise<{ ok: true }> {
  const { member } = await openApplicationToChange(ctx, await applicationOf(ctx, input.offerId));
  await changeOffer(ctx, input.offerId, async (tx, application, offer) => {
    if (
      member.role === 'junior_recruiter' &&
      (offer.status === 'SENT' || offer.createdByUserId !== member.userId)
    ) {
      throw new AppError('PERMISSION_MISSING', 'A senior recruiter or an administrator does this.');
    }
    const now = tx.clock.now();
    await tx.db.update(offers).set({ status: 'WITHDRAWN', updatedAt: now }).where(eq(offers.id, offer.id));
    await recordEvent(tx, {
      ...subjectOf(application),
      kind: 'OFFER_WITHDRAWN',
      subjectId: offer.id,
      visibleAt: offer.status === 'SENT' ? now : null,
    });
    await recordOffer(tx, application, offer.id, 'withdraw', 'update');
    if (offer.status === 'SENT') await tellApplicant(tx, application, 'offer.withdrawn', offer.expiresAt);
  });
  return { ok: true };
}

/** Ends offers that nobody answered by their last day. Returns how many. */
export async function expireOffers(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const due = await ctx.sql<{ id: string; applicationId: string }[]>`
    select id, application_id as "applicationId" from offers where status = 'SENT' and expires_at <= ${ctx.clock.now()}
    order by expires_at limit ${BATCH}`;
  let ended = 0;
  for (const { id, applicationId } of due) {
    ended += await withTx(ctx, async (tx) => {
      const application = await lockApplication(tx, applicationId);
      const now = tx.clock.now();
      const [offer] = await tx.sql<{ createdBy: string }[]>`
        update offers set status = 'EXPIRED', updated_at = ${now} where id = ${id} and status = 'SENT' and expires_at <= ${now}
        returning created_by_user_id as "createdBy"`;
      if (!offer) return 0;
      await recordEvent(tx, {
        ...subjectOf(application),
        kind: 'OFFER_EXPIRED',
        subjectId: id,
        visibleAt: now,
      });
      const about = {
        event: 'offer.expired',
        params: { job: application.jobTitle },
        entityType: 'application',
        entityId: applicationId,
      } as const;
      await notify(tx, {
        ...about,
        userId: application.applicantUserId,
        linkPath: applicantPath(application),
      });
      await notify(tx, { ...about, userId: offer.createdBy, linkPath: recruiterPath(application) });
      return 1;
    });
  }
  return ended;
}

async function applicationOf(ctx: ServiceCtx, offerId: string): Promise<string> {
  await requireMember(ctx);
  const [offer] = await ctx.sql<{ applicationId: string }[]>`
    select application_id as "applicationId" from offers where id = ${offerId}`;
  if (!offer) throw notFound('offer');
  return offer.applicationId;
}

async function changeOffer(
  ctx: ServiceCtx,
  offerId: string,
  change: (tx: TxCtx, application: LockedApplication, offer: OfferRow) => Promise<void>,
): Promise<void> {
  const applicationId = await applicationOf(ctx, offerId);
  await withTx(ctx, async (tx) => {
    const application = await lockApplication(tx, applicationId);
    const [offer] = await tx.db.select().from(offers).where(eq(offers.id, offerId)).for('update');
    if (!offer || !['DRAFT', 'SENT'].includes(offer.status)) {
      throw new AppError('OFFER_NOT_OPEN', 'This offer is not open any more.');
    }
    await change(tx, application, offer);
  });
}

async function recordOffer(
  tx: TxCtx,
  application: LockedApplication,
  offerId: string,
  verb: 'draft' | 'send' | 'withdraw',
  action: 'create' | 'update',
): Promise<void> {
  await writeAudit(tx, {
    event: `offer.${verb}`,
    action: action === 'create' ? 'CREATE' : 'UPDATE',
    entityType: 'offer',
    entityId: offerId,
    module: 'hiring',
    metadata: { companyId: application.companyId, applicationId: application.id },
  });
  await logActivity(tx, {
    companyId: application.companyId,
    candidateId: application.candidateId,
    entityType: 'offer',
    entityId: offerId,
    action,
    new: { event: verb },
  });
}

const DAY = new Intl.DateTimeFormat('en-IN', { day: 'numeric', month: 'short', timeZone: 'Asia/Kolkata' });

const tellApplicant = (
  tx: TxCtx,
  application: LockedApplication,
  event: 'offer.sent' | 'offer.withdrawn',
  expiresAt: Date,
) =>
  notify(tx, {
    userId: application.applicantUserId,
    event,
    params: { company: application.companyName, job: application.jobTitle, until: DAY.format(expiresAt) },
    entityType: 'application',
    entityId: application.id,
    linkPath: applicantPath(application),
  });

/** Everybody who could send it, except its author. */
async function tellApprovers(tx: TxCtx, application: LockedApplication, authorId: string): Promise<void> {
  const approvers = await tx.sql<{ userId: string; author: string }[]>`
    select m.user_id as "userId", (select full_name from user_identities where user_id = ${authorId}) as author
    from company_members m
    where m.company_profile_id = ${application.companyId} and m.joined_at is not null and m.removed_at is null
      and m.role <> 'junior_recruiter' and m.user_id <> ${authorId}`;
  for (const { userId, author } of approvers) {
    await notify(tx, {
      userId,
      event: 'offer.waiting',
      params: { author, candidate: application.candidateName, job: application.jobTitle },
      entityType: 'application',
      entityId: application.id,
      linkPath: recruiterPath(application),
    });
  }
}
