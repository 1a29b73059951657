import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { HideReason } from '@nxtgauge/domain/reviews';
import type {
  ClaimedReport,
  DecidedReport,
  DecideReportInput,
  Reportable,
  ReportStatus,
} from '@nxtgauge/domain/trust';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { EmployeeActor, ServiceCtx, TxCtx } from '../context/index.ts';
import { removeReportedJob } from '../jobs/index.ts';
import { removeReportedLead } from '../leads/remove-lead.ts';
import { releaseSuspendedRequests } from '../leads/index.ts';
import { notify } from '../notifications/notify.ts';
import { lockReview, moveReview } from '../reviews/move-review.ts';
import { reviewParties } from '../reviews/review-parties.ts';
import { giveStrike } from './give-strike.ts';
import { tellAuthorHidden } from './report-content.ts';
import { claimsCountFrom } from './report-queue.ts';

interface LockedReport {
  id: string;
  kind: Reportable;
  entityId: string;
  reporterUserId: string;
  subjectUserId: string;
  hiddenAtOnce: boolean;
  status: ReportStatus;
  claimedByUserId: string | null;
  claimedAt: Date | null;
}

/** All reports of the thing that this one is about, locked in one order: they are decided together. */
async function lockReports(
  tx: TxCtx,
  reportId: string,
): Promise<{ report: LockedReport; all: LockedReport[] }> {
  const all = await tx.sql<LockedReport[]>`
    select r.id, r.entity_type as kind, r.entity_id as "entityId", r.reporter_user_id as "reporterUserId",
      r.subject_user_id as "subjectUserId", r.hidden_at_once as "hiddenAtOnce", r.status,
      r.claimed_by_user_id as "claimedByUserId", r.claimed_at as "claimedAt"
    from content_reports named join content_reports r on r.entity_type = named.entity_type and r.entity_id = named.entity_id
      and (r.status = 'OPEN' or r.id = named.id)
    where named.id = ${reportId}
    order by r.id for update of r`;
  const report = all.find(({ id }) => id === reportId);
  if (!report) throw notFound('report');
  return { report, all };
}

function assertMayDecide(tx: TxCtx, report: LockedReport, actor: EmployeeActor): void {
  if (report.status !== 'OPEN') {
    throw new AppError('REPORT_DECIDED', 'Somebody decided this in the meantime. The queue has the latest.');
  }
  if ([report.reporterUserId, report.subjectUserId].includes(actor.userId)) {
    throw new AppError('OWN_ITEM', 'You are part of this, so somebody else has to decide it.');
  }
  const claimed = report.claimedAt !== null && report.claimedAt > claimsCountFrom(tx.clock.now());
  if (claimed && report.claimedByUserId !== actor.userId) {
    throw new AppError(
      'REPORT_CLAIMED',
      'Somebody else is looking at this. It is free again after 15 minutes.',
    );
  }
}

/** Takes a report for 15 minutes, or gives one's own claim back. */
export async function claimReport(
  ctx: ServiceCtx,
  input: { reportId: string },
  claim = true,
): Promise<z.infer<typeof ClaimedReport>> {
  const actor = requireEmployee(ctx, 'content.moderate');
  return withTx(ctx, async (tx) => {
    const { report } = await lockReports(tx, input.reportId);
    assertMayDecide(tx, report, actor);
    const now = tx.clock.now();
    await tx.sql`
      update content_reports set claimed_by_user_id = ${claim ? actor.userId : null}, claimed_at = ${claim ? now : null},
        updated_at = ${now} where id = ${report.id}`;
    await writeAudit(tx, {
      event: claim ? 'report.claim' : 'report.release',
      action: 'UPDATE',
      entityType: 'content_report',
      entityId: report.id,
      module: 'trust',
      changes: { claimed_by_user_id: [report.claimedByUserId, claim ? actor.userId : null] },
    });
    return { reportId: report.id, claimedByMe: claim };
  });
}

/**
 * Decides all open reports of one thing, once: of two moderators at the same moment one gets REPORT_DECIDED. Upheld, a review
 * is hidden with its published reason, a lead is closed with coins back, a job with an answer to everybody who applied; a strike may come with it. Dismissed, a review
 * that a detector hid is public again. Everybody who reported is told.
 */
export async function decideReport(
  ctx: ServiceCtx,
  input: z.infer<typeof DecideReportInput>,
): Promise<z.infer<typeof DecidedReport>> {
  const actor = requireEmployee(ctx, 'content.moderate');
  const status = input.decision === 'UPHOLD' ? 'UPHELD' : 'DISMISSED';
  await withTx(ctx, async (tx) => {
    const { report, all } = await lockReports(tx, input.reportId);
    assertMayDecide(tx, report, actor);
    const now = tx.clock.now();
    const mine = all.filter(({ reporterUserId }) => reporterUserId !== actor.userId);
    await tx.sql`
      update content_reports set status = ${status}, decided_by_user_id = ${actor.userId}, decided_at = ${now},
        decision_words = ${input.words}, updated_at = ${now}
      where id = any(${mine.map(({ id }) => id)}::uuid[])`;
    await writeAudit(tx, {
      event: status === 'UPHELD' ? 'report.uphold' : 'report.dismiss',
      action: status === 'UPHELD' ? 'APPROVE' : 'REJECT',
      entityType: report.kind,
      entityId: report.entityId,
      module: 'trust',
      summary: input.words,
      changes: { status: ['OPEN', status] },
      metadata: { reportId: report.id, reports: mine.length },
    });
    await act(tx, report, all, input, actor.userId);
    if (input.strike) {
      await giveStrike(tx, {
        userId: report.subjectUserId,
        kind: input.strike.kind,
        reason: input.strike.reason,
        reportId: report.id,
        byUserId: actor.userId,
      });
    }
    for (const { id, reporterUserId } of mine) {
      await notify(tx, {
        userId: reporterUserId,
        event: status === 'UPHELD' ? 'report.upheld' : 'report.dismissed',
        params: { words: input.words },
        entityType: 'content_report',
        entityId: id,
        linkPath: '/app/standing',
      });
    }
  });
  if (input.strike) await releaseSuspendedRequests(ctx);
  return { reportId: input.reportId, status };
}

async function act(
  tx: TxCtx,
  report: LockedReport,
  all: readonly LockedReport[],
  input: z.infer<typeof DecideReportInput>,
  byUserId: string,
): Promise<void> {
  if (report.kind === 'lead' && input.decision === 'UPHOLD') await removeReportedLead(tx, report.entityId);
  if (report.kind === 'job' && input.decision === 'UPHOLD') await removeReportedJob(tx, report.entityId);
  if (report.kind !== 'review') return;
  if (input.decision === 'UPHOLD') {
    if (input.hideReason === null) {
      throw new AppError('INVALID_INPUT', 'Choose the reason that stands in the review’s place.', {
        fieldErrors: [{ path: 'hideReason', message: 'Choose a reason.' }],
      });
    }
    await hide(tx, report.entityId, input.hideReason, byUserId);
  } else if (all.some(({ hiddenAtOnce }) => hiddenAtOnce)) {
    await unhideDetected(tx, report.entityId);
  }
}

/** Hides a public review, or puts a moderator's reason over a detector's; a withdrawn one is gone already. */
async function hide(tx: TxCtx, reviewId: string, reason: HideReason, byUserId: string): Promise<void> {
  const review = await lockReview(tx, reviewId);
  if (review.status === 'WITHDRAWN') return;
  if (review.status === 'HIDDEN') {
    if (review.hiddenByUserId !== null) return;
    await tx.sql`
      update reviews set hidden_reason = ${reason}, hidden_by_user_id = ${byUserId}, updated_at = ${tx.clock.now()}
      where id = ${reviewId}`;
    await writeAudit(tx, {
      event: 'review.hide',
      action: 'UPDATE',
      entityType: 'review',
      entityId: reviewId,
      module: 'reviews',
      changes: { hidden_reason: [review.hiddenReason, reason], hidden_by_user_id: [null, byUserId] },
    });
    return;
  }
  const { leadTitle } = await reviewParties(tx, reviewId);
  await moveReview(tx, review, { to: 'HIDDEN', reason, byUserId }, { label: leadTitle });
  await tellAuthorHidden(tx, review, reason);
}

async function unhideDetected(tx: TxCtx, reviewId: string): Promise<void> {
  const review = await lockReview(tx, reviewId);
  if (review.status !== 'HIDDEN' || review.hiddenByUserId !== null) return;
  await unhide(tx, review.id);
}

/** Makes a hidden review public again, with all that it weighs, and tells its author. */
export async function unhide(tx: TxCtx, reviewId: string, summary?: string): Promise<void> {
  const review = await lockReview(tx, reviewId);
  const { leadTitle } = await reviewParties(tx, reviewId);
  await moveReview(
    tx,
    review,
    { to: 'PUBLISHED' },
    { label: leadTitle, ...(summary === undefined ? {} : { summary }) },
  );
  await notify(tx, {
    userId: review.reviewerUserId,
    event: 'review.unhidden',
    params: { lead: leadTitle },
    entityType: 'review',
    entityId: review.id,
    linkPath: '/app/reviews?side=by_me',
  });
}
