import type { Sql } from '@nxtgauge/db/client';
import { notFound } from '@nxtgauge/domain/errors';
import { bandOf } from '@nxtgauge/domain/resume-review';
import type { ReviewDetail, ReviewFacts } from '@nxtgauge/domain/resume-review';
import type { ServiceCtx } from '../context/index.ts';
import { isChangeable } from './may-change.ts';
import { openReview } from './review-place.ts';

/** Columns of `ReviewFacts` from `review_requests q`, `resumes r`, `candidates c`, `review_results x` and `jobs j`. */
export const reviewFacts = (sql: Sql) => sql`
  q.id, q.resume_id as "resumeId", r.candidate_id as "candidateId", r.version_number as "versionNumber",
  q.review_type as "reviewType", q.engine, q.status, q.target_role as "targetRole", q.target_industry as "targetIndustry",
  q.experience_level as "experienceLevel", q.focus, j.title as "jobTitle",
  (select full_name from user_identities where user_id = q.requested_by_user_id) as "requestedByName",
  json_instant(q.requested_at) as "requestedAt", json_instant(q.completed_at) as "completedAt",
  q.error_message as "errorMessage", x.overall_score::float8 as overall, x.human_score::float8 as "humanScore"`;
export const reviewTables = (sql: Sql) => sql`
  review_requests q join resumes r on r.id = q.resume_id join candidates c on c.id = r.candidate_id
    left join jobs j on j.id = q.job_id left join review_results x on x.review_request_id = q.id`;

/** One review with everything that it says, for whoever may see its résumé now. */
export async function getReview(ctx: ServiceCtx, input: { reviewId: string }): Promise<ReviewDetail> {
  const open = await openReview(ctx, input.reviewId);
  return readReview(ctx, input.reviewId, {
    mayChange: await isChangeable(ctx, open),
    readerUserId: open.actorUserId,
  });
}

type Result = NonNullable<ReviewDetail['result']>;

/** The same for verbs that have opened it already. */
export async function readReview(
  ctx: ServiceCtx,
  reviewId: string,
  reader: { mayChange: boolean; readerUserId: string },
): Promise<ReviewDetail> {
  const [row] = await ctx.sql<(ReviewFacts & { result: Omit<Result, 'band'> | null })[]>`
    select ${reviewFacts(ctx.sql)}, case when x.id is null then null else jsonb_build_object(
      'ats', x.ats_score, 'content', x.content_score, 'formatting', x.formatting_score,
      'executiveSummary', x.executive_summary, 'criteria', x.detailed_scores, 'reviewer', x.ai_model_used,
      'processingTimeMs', x.processing_time_ms,
      'items', coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'type', i.feedback_type, 'category', i.category,
          'text', i.feedback_text, 'severity', i.severity_level, 'start', i.position_start, 'end', i.position_end,
          'originalText', i.original_text, 'suggestedText', i.suggested_text, 'confidence', i.confidence_score)
          order by i.sequence_order) from review_feedback_items i where i.review_result_id = x.id), '[]'),
      'human', case when x.human_at is null then null else jsonb_build_object('score', x.human_score, 'words', x.human_words,
          'byName', (select full_name from user_identities where user_id = x.human_by_user_id), 'at', json_instant(x.human_at)) end,
      'contests', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'byName', who.full_name,
          'isMine', o.by_user_id = ${reader.readerUserId}, 'statement', o.statement, 'status', o.status, 'answer', o.answer,
          'answeredByName', answerer.full_name, 'at', json_instant(o.created_at)) order by o.created_at)
          from review_contests o join user_identities who on who.user_id = o.by_user_id
            left join user_identities answerer on answerer.user_id = o.answered_by_user_id
          where o.review_result_id = x.id), '[]')) end as result
    from ${reviewTables(ctx.sql)} where q.id = ${reviewId}`;
  if (!row) throw notFound('review');
  const band = row.overall === null ? null : bandOf(row.overall);
  return { ...row, result: row.result && { ...row.result, band }, mayChange: reader.mayChange };
}
