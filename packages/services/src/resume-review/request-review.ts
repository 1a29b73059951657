import type { z } from 'zod';
import { newId } from '@nxtgauge/db/ids';
import { reviewRequests } from '@nxtgauge/db/resume-review';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { MIN_REVIEW_CHARACTERS } from '@nxtgauge/domain/resume-review';
import type { RequestReviewInput, ReviewDetail } from '@nxtgauge/domain/resume-review';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { sendJob } from '../outbox/index.ts';
import { openResumeToChange, wakeResume } from '../resumes/index.ts';
import type { OpenResume } from '../resumes/index.ts';
import { readReview } from './read-review.ts';
import { logReviewActivity } from './review-place.ts';

type RequestInput = z.infer<typeof RequestReviewInput>;

/**
 * Has a version reviewed by the queue. The same question while one is on its way is that one. REVIEW_NOT_READY for a version
 * without enough text. A review never changes an application.
 */
export async function requestReview(ctx: ServiceCtx, input: RequestInput): Promise<ReviewDetail> {
  const open = await openResumeToChange(ctx, input.resumeId);
  await ctx.ports.rateLimits.consume('write', open.actorUserId);
  if (input.engine === 'MODEL' && !ctx.ports.reviewerModel) {
    throw new AppError('REVIEW_NOT_READY', 'No model is set up here. Choose the published rules.');
  }
  const reviewId = await withTx(ctx, (tx) => write(tx, open, input));
  return readReview(ctx, reviewId, { mayChange: true, readerUserId: open.actorUserId });
}

async function write(tx: TxCtx, open: OpenResume, input: RequestInput): Promise<string> {
  const [resume] = await tx.sql<{ status: string; length: number }[]>`
    select status, coalesce(length(extracted_text), 0) as length from resumes where id = ${open.resumeId} for update`;
  if (resume?.status !== 'completed') {
    throw new AppError('REVIEW_NOT_READY', 'This version is not read yet. Ask again when its text is here.');
  }
  if (resume.length < MIN_REVIEW_CHARACTERS) {
    throw new AppError(
      'REVIEW_NOT_READY',
      `There are ${resume.length} characters of text here; a review needs ${MIN_REVIEW_CHARACTERS}. Add a version with more in it.`,
    );
  }
  const job = input.jobId ? await jobOf(tx, open, input.jobId) : null;
  const wanted = {
    resumeId: open.resumeId,
    jobId: input.jobId ?? null,
    targetRole: input.targetRole ?? job?.title ?? null,
    targetIndustry: input.targetIndustry ?? null,
    experienceLevel: input.experienceLevel ?? null,
    reviewType: input.reviewType,
    focus: input.focus ?? null,
    engine: input.engine,
  };
  const [same] = await tx.sql<{ id: string }[]>`
    select id from review_requests where resume_id = ${wanted.resumeId} and status in ('pending', 'processing')
      and job_id is not distinct from ${wanted.jobId}::uuid and target_role is not distinct from ${wanted.targetRole}::text
      and target_industry is not distinct from ${wanted.targetIndustry}::text
      and experience_level is not distinct from ${wanted.experienceLevel}::text and review_type = ${wanted.reviewType}
      and focus is not distinct from ${wanted.focus}::text and engine = ${wanted.engine}`;
  if (same) return same.id;
  const id = newId();
  await tx.db.insert(reviewRequests).values({
    id,
    ...wanted,
    requestedByUserId: open.actorUserId,
    mustHaves: job?.mustHaves ?? [],
    niceToHaves: [...(job?.niceToHaves ?? []), ...focusTerms(wanted.focus)].slice(0, 30),
    requestedAt: tx.clock.now(),
  });
  await sendJob(tx, 'review.run', { reviewId: id });
  await writeAudit(tx, {
    event: 'resume_review.request',
    action: 'CREATE',
    entityType: 'resume_review',
    entityId: id,
    module: 'resume_review',
    metadata: { resumeId: open.resumeId, reviewType: input.reviewType, engine: input.engine },
  });
  await logReviewActivity(tx, open, id, { action: 'create', new: { type: input.reviewType } });
  await wakeResume(tx, open);
  return id;
}

const focusTerms = (focus: string | null): string[] =>
  (focus ?? '')
    .split(',')
    .map((term) => term.trim().slice(0, 80))
    .filter((term) => term !== '');

/** Of the candidate's company only. */
async function jobOf(
  tx: TxCtx,
  { companyId }: OpenResume,
  jobId: string,
): Promise<{ title: string; mustHaves: string[]; niceToHaves: string[] }> {
  const [job] = await tx.sql<{ title: string; mustHaves: string[]; niceToHaves: string[] }[]>`
    select title, must_haves as "mustHaves", nice_to_haves as "niceToHaves" from jobs
    where id = ${jobId} and company_profile_id = ${companyId}::uuid`;
  if (!job) throw notFound('job');
  return job;
}
