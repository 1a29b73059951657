import { reviewFeedbackItems, reviewResults } from '@nxtgauge/db/resume-review';
import { newId } from '@nxtgauge/db/ids';
import { AppError } from '@nxtgauge/domain/errors';
import { narrowReview, reviewResume } from '@nxtgauge/domain/resume-review';
import type {
  ExperienceLevel,
  Industry,
  NarrowedReview,
  ResumeReview,
  ReviewEngine,
  ReviewInput,
  ReviewType,
} from '@nxtgauge/domain/resume-review';
import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { wakeResume } from '../resumes/index.ts';
import type { ResumePlace } from '../resumes/index.ts';
import { failReview } from './fail-review.ts';
import { reviewByModel } from './model-review.ts';

/** After this many tries that met a model which is away, somebody has to press the button. */
const MOST_ATTEMPTS = 4;
export const RULES_NAME = 'Published rules';

interface RunningReview extends ResumePlace {
  reviewId: string;
  engine: ReviewEngine;
  reviewType: ReviewType;
  attempts: number;
  targetRole: string | null;
  targetIndustry: Industry | null;
  experienceLevel: ExperienceLevel | null;
  mustHaves: string[];
  niceToHaves: string[];
  text: string;
  sections: (ReviewInput['sections'][number] & { id: string })[];
}

interface Finished {
  review: ResumeReview;
  raw: unknown;
  reviewer: string;
}

/**
 * Does one review and writes its result, its remarks and the end of the request together, once. The first agent's failure is
 * the end: nothing is made up for it. A cancelled one leaves nothing.
 */
export async function runReview(ctx: ServiceCtx, { reviewId }: { reviewId: string }): Promise<void> {
  requireSystem(ctx);
  const running = await begin(ctx, reviewId);
  if (!running) return;
  const startedAt = performance.now();
  try {
    const finished = await reviewBy(ctx, running);
    const narrowed = narrowReview(finished.review, running.reviewType);
    const processingTimeMs = Math.round(performance.now() - startedAt);
    await withTx(ctx, (tx) => finish(tx, running, { ...finished, narrowed, processingTimeMs }));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.reason === 'BUSY' && running.attempts < MOST_ATTEMPTS) throw error;
    const words =
      error.reason === 'BUSY'
        ? `${error.message} It was asked ${running.attempts} times. Try again later, or ask for a review by the rules.`
        : error.message;
    await withTx(ctx, (tx) => failReview(tx, reviewId, words));
  }
}

async function reviewBy(ctx: ServiceCtx, running: RunningReview): Promise<Finished> {
  const input: ReviewInput = {
    text: running.text,
    sections: running.sections.map(({ type, title, start, end }) => ({ type, title, start, end })),
    target: {
      role: running.targetRole ?? '',
      industry: running.targetIndustry,
      level: running.experienceLevel,
      mustHaves: running.mustHaves,
      niceToHaves: running.niceToHaves,
    },
  };
  if (running.engine === 'MODEL') return reviewByModel(ctx, { reviewId: running.reviewId, input });
  const review = reviewResume(input, { asOf: ctx.clock.now().toISOString().slice(0, 7) });
  return { review, raw: null, reviewer: RULES_NAME };
}

async function begin(ctx: ServiceCtx, reviewId: string): Promise<RunningReview | null> {
  return withTx(ctx, async (tx) => {
    const [running] = await tx.sql<RunningReview[]>`
      update review_requests q set status = 'processing', attempts = attempts + 1,
        started_at = coalesce(q.started_at, ${tx.clock.now()})
      from resumes r join candidates c on c.id = r.candidate_id
      where q.id = ${reviewId} and r.id = q.resume_id and q.status in ('pending', 'processing')
      returning q.id as "reviewId", q.engine, q.review_type as "reviewType", q.attempts, q.target_role as "targetRole",
        q.target_industry as "targetIndustry", q.experience_level as "experienceLevel", q.must_haves as "mustHaves",
        q.nice_to_haves as "niceToHaves", r.id as "resumeId", r.candidate_id as "candidateId",
        c.company_profile_id as "companyId", c.user_id as "ownerUserId", r.extracted_text as text,
        coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'type', s.section_type, 'title', s.section_title,
          'start', s.start_position, 'end', s.end_position) order by s.sequence_order)
          from resume_sections s where s.resume_id = r.id), '[]') as sections`;
    if (running) await wakeResume(tx, running);
    return running ?? null;
  });
}

async function finish(
  tx: TxCtx,
  running: RunningReview,
  done: Finished & { narrowed: NarrowedReview; processingTimeMs: number },
): Promise<void> {
  const ended = await tx.sql`
    update review_requests set status = 'completed', completed_at = ${tx.clock.now()}
    where id = ${running.reviewId} and status = 'processing' returning id`;
  if (ended.length === 0) return;
  const { narrowed } = done;
  const resultId = newId();
  await tx.db.insert(reviewResults).values({
    id: resultId,
    reviewRequestId: running.reviewId,
    overallScore: narrowed.overall,
    atsScore: narrowed.ats,
    contentScore: narrowed.content,
    formattingScore: narrowed.formatting,
    executiveSummary: narrowed.executiveSummary,
    detailedScores: narrowed.criteria,
    rawAiResponse: done.raw,
    aiModelUsed: done.reviewer,
    processingTimeMs: done.processingTimeMs,
    createdAt: tx.clock.now(),
  });
  const items = narrowed.feedback.map((item, sequenceOrder) => ({
    reviewResultId: resultId,
    resumeSectionId: item.sectionIndex === null ? null : (running.sections[item.sectionIndex]?.id ?? null),
    feedbackType: item.type,
    category: item.category,
    feedbackText: item.text,
    severityLevel: item.severity,
    positionStart: item.start,
    positionEnd: item.end,
    originalText: item.originalText,
    suggestedText: item.suggestedText,
    confidenceScore: item.confidence,
    sequenceOrder,
  }));
  if (items.length > 0) await tx.db.insert(reviewFeedbackItems).values(items);
  await wakeResume(tx, running);
}
