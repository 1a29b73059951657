import type { z } from 'zod';
import type { Page } from '@nxtgauge/domain/paging';
import { MIN_REVIEW_CHARACTERS } from '@nxtgauge/domain/resume-review';
import type {
  ListReviewsInput,
  ReviewFacts,
  ReviewOptionsOffered,
  ReviewStats,
} from '@nxtgauge/domain/resume-review';
import { MAX_RESUME_CHARACTERS } from '@nxtgauge/domain/resumes';
import type { Sql } from '@nxtgauge/db/client';
import { seenBy } from '../candidates/index.ts';
import { requireMember } from '../companies/index.ts';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';
import { openResume, openShelf } from '../resumes/index.ts';
import { reviewFacts, reviewTables } from './read-review.ts';

type Input = z.infer<typeof ListReviewsInput>;

/** Reviews of a version or of a candidate, or those that the reader asked for and may still see; newest first. */
export async function listReviews(ctx: ServiceCtx, input: Input): Promise<Page<ReviewFacts>> {
  const { sql } = ctx;
  const { scope } = await scopeOf(ctx, sql, input);
  const { at, id } = readTimeCursor(input.cursor);
  const rows = await sql<ReviewFacts[]>`
    select ${reviewFacts(sql)} from ${reviewTables(sql)}
    where ${scope} and (q.requested_at, q.id) < (${at}::timestamptz, ${id}::uuid)
      ${input.status ? sql`and q.status = ${input.status}` : sql``}
      ${input.industry ? sql`and q.target_industry = ${input.industry}` : sql``}
    order by q.requested_at desc, q.id desc limit ${input.limit + 1}`;
  const items = rows.slice(0, input.limit).map((row) => ({ ...row }));
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > input.limit && last ? timeCursor({ at: last.requestedAt, id: last.id }) : null,
  };
}

/** In an object, because a piece of SQL that a promise gave would be run. */
async function scopeOf(ctx: ServiceCtx, sql: Sql, { resumeId, candidateId }: Input) {
  if (resumeId) {
    await openResume(ctx, resumeId);
    return { scope: sql`q.resume_id = ${resumeId}` };
  }
  if (candidateId) {
    await openShelf(ctx, candidateId);
    return { scope: sql`q.resume_id in (select id from resumes where candidate_id = ${candidateId})` };
  }
  const member = await requireMember(ctx);
  return { scope: sql`q.requested_by_user_id = ${member.userId} and ${seenBy(sql, member)}` };
}

/** Counted from the reviews of the candidates that the reader sees. */
export async function reviewStats(ctx: ServiceCtx): Promise<ReviewStats> {
  const member = await requireMember(ctx);
  const [row] = await ctx.sql<
    (Record<keyof ReviewStats['byStatus'], number> & { mean: number | null; seconds: number | null })[]
  >`
    select count(*) filter (where q.status = 'pending')::int as pending,
      count(*) filter (where q.status = 'processing')::int as processing,
      count(*) filter (where q.status = 'completed')::int as completed,
      count(*) filter (where q.status = 'failed')::int as failed,
      count(*) filter (where q.status = 'cancelled')::int as cancelled,
      round(avg(x.overall_score), 1)::float8 as mean, (avg(x.processing_time_ms) / 1000)::float8 as seconds
    from candidates c join resumes r on r.candidate_id = c.id join review_requests q on q.resume_id = r.id
      left join review_results x on x.review_request_id = q.id
    where ${seenBy(ctx.sql, member)}`;
  const { pending = 0, processing = 0, completed = 0, failed = 0, cancelled = 0 } = row ?? {};
  return {
    byStatus: { pending, processing, completed, failed, cancelled },
    meanOverall: row?.mean ?? null,
    meanSeconds: row?.seconds ?? null,
  };
}

/** Who can review here, and how much text there has to be. */
export function reviewOptions(ctx: ServiceCtx): ReviewOptionsOffered {
  requireUser(ctx);
  return {
    model: ctx.ports.reviewerModel?.model ?? null,
    minCharacters: MIN_REVIEW_CHARACTERS,
    maxCharacters: MAX_RESUME_CHARACTERS,
  };
}
