import type { z } from 'zod';
import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import type {
  AnswerContestInput,
  ContestReviewInput,
  HumanWordInput,
  ReviewDetail,
} from '@nxtgauge/domain/resume-review';
import { writeAudit } from '../audit/index.ts';
import { requireMember } from '../companies/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { wakeResume } from '../resumes/index.ts';
import type { OpenResume } from '../resumes/index.ts';
import { readReview } from './read-review.ts';
import { logReviewActivity, openReviewToChange } from './review-place.ts';

async function resultOf(tx: TxCtx, reviewId: string): Promise<string> {
  const [result] = await tx.sql<{ id: string }[]>`
    select id from review_results where review_request_id = ${reviewId} for update`;
  if (!result) throw new AppError('REVIEW_NOT_READY', 'This review has no result yet.');
  return result.id;
}

/** Says that a review is wrong. One open objection per person; somebody else answers it. */
export async function contestReview(
  ctx: ServiceCtx,
  input: z.infer<typeof ContestReviewInput>,
): Promise<ReviewDetail> {
  const open = await openReviewToChange(ctx, input.reviewId);
  await withTx(ctx, async (tx) => {
    const resultId = await resultOf(tx, input.reviewId);
    const written = await tx.sql`
      insert into review_contests (id, review_result_id, by_user_id, statement, created_at)
      values (${newId()}, ${resultId}, ${open.actorUserId}, ${input.statement}, ${tx.clock.now()})
      on conflict do nothing returning id`;
    if (written.length === 0) {
      throw new AppError('ALREADY_REPORTED', 'Your objection is open. A colleague answers it first.');
    }
    await record(tx, open, input.reviewId, 'contest');
  });
  return readReview(ctx, input.reviewId, { mayChange: true, readerUserId: open.actorUserId });
}

/** Answers a colleague's objection. OWN_ITEM for one's own; REVIEW_ENDED for one that was answered. */
export async function answerContest(
  ctx: ServiceCtx,
  input: z.infer<typeof AnswerContestInput>,
): Promise<ReviewDetail> {
  requireUser(ctx);
  const [contest] = await ctx.sql<{ reviewId: string; byUserId: string }[]>`
    select r.review_request_id as "reviewId", c.by_user_id as "byUserId" from review_contests c
      join review_results r on r.id = c.review_result_id where c.id = ${input.contestId}`;
  if (!contest) {
    await requireMember(ctx);
    throw notFound('objection');
  }
  const open = await openReviewToChange(ctx, contest.reviewId);
  if (contest.byUserId === open.actorUserId) {
    throw new AppError('OWN_ITEM', 'Somebody else answers what you objected to.');
  }
  await withTx(ctx, async (tx) => {
    const answered = await tx.sql`
      update review_contests set status = ${input.outcome}, answer = ${input.answer}, answered_by_user_id = ${open.actorUserId},
        answered_at = ${tx.clock.now()} where id = ${input.contestId} and status = 'OPEN' returning id`;
    if (answered.length === 0) throw new AppError('REVIEW_ENDED', 'Somebody answered this already.');
    await record(tx, open, contest.reviewId, 'answer');
  });
  return readReview(ctx, contest.reviewId, { mayChange: true, readerUserId: open.actorUserId });
}

/** A person's own word and score, beside the reviewer's, never over it; the last one stands, the log keeps the others. */
export async function giveHumanWord(
  ctx: ServiceCtx,
  input: z.infer<typeof HumanWordInput>,
): Promise<ReviewDetail> {
  const open = await openReviewToChange(ctx, input.reviewId);
  await withTx(ctx, async (tx) => {
    const resultId = await resultOf(tx, input.reviewId);
    await tx.sql`
      update review_results set human_score = ${input.score}, human_words = ${input.words},
        human_by_user_id = ${open.actorUserId}, human_at = ${tx.clock.now()} where id = ${resultId}`;
    await record(tx, open, input.reviewId, 'human_word', { score: input.score });
  });
  return readReview(ctx, input.reviewId, { mayChange: true, readerUserId: open.actorUserId });
}

async function record(
  tx: TxCtx,
  open: OpenResume,
  reviewId: string,
  verb: 'contest' | 'answer' | 'human_word',
  facts: Record<string, number> = {},
): Promise<void> {
  await writeAudit(tx, {
    event: `resume_review.${verb}`,
    action: 'UPDATE',
    entityType: 'resume_review',
    entityId: reviewId,
    module: 'resume_review',
    metadata: { resumeId: open.resumeId, ...facts },
  });
  await logReviewActivity(tx, open, reviewId, { action: 'update', new: { step: verb, ...facts } });
  await wakeResume(tx, open);
}
