import { notFound } from '@nxtgauge/domain/errors';
import { logActivity } from '../candidates/index.ts';
import type { Activity } from '../candidates/index.ts';
import { requireMember } from '../companies/index.ts';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { openResume, openResumeToChange } from '../resumes/index.ts';
import type { OpenResume, ResumePlace } from '../resumes/index.ts';

/**
 * A review belongs to its résumé: whoever may see that one now may see it, whoever asked for it. Who may not, or asks for what
 * does not exist, hears the same.
 */
export const openReview = (ctx: ServiceCtx, reviewId: string): Promise<OpenResume> =>
  open(ctx, reviewId, openResume);

export const openReviewToChange = (ctx: ServiceCtx, reviewId: string): Promise<OpenResume> =>
  open(ctx, reviewId, openResumeToChange);

async function open(ctx: ServiceCtx, reviewId: string, openIt: typeof openResume): Promise<OpenResume> {
  requireUser(ctx);
  const [row] = await ctx.sql<{ resumeId: string }[]>`
    select resume_id as "resumeId" from review_requests where id = ${reviewId}`;
  if (row) return openIt(ctx, row.resumeId);
  await requireMember(ctx);
  throw notFound('review');
}

export async function logReviewActivity(
  tx: TxCtx,
  { companyId, candidateId }: ResumePlace,
  reviewId: string,
  activity: Pick<Activity, 'action' | 'new'>,
): Promise<void> {
  if (!companyId) return;
  await logActivity(tx, { companyId, candidateId, entityType: 'review', entityId: reviewId, ...activity });
}
