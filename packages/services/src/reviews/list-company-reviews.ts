import { notFound } from '@nxtgauge/domain/errors';
import type { CompanyReview, CompanyReviewPage, CompanyReviewsInput } from '@nxtgauge/domain/reviews';
import type { z } from 'zod';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';

type Row = Omit<CompanyReview, 'hidden' | 'reply'> & {
  at: string;
  hiddenAt: string | null;
  hiddenReason: NonNullable<CompanyReview['hidden']>['reason'] | null;
  replyText: string | null;
  repliedAt: string | null;
};

/**
 * What candidates wrote of a public company, newest first. For everybody; by whom is not told. A hidden one keeps its place with
 * the published reason instead of its words (BR-18).
 */
export async function listCompanyReviews(
  ctx: ServiceCtx,
  input: z.infer<typeof CompanyReviewsInput>,
): Promise<CompanyReviewPage> {
  const [known] =
    await ctx.sql`select 1 from company_profiles where id = ${input.companyId} and status = 'ACTIVE'`;
  if (!known) throw notFound('company');
  const after = readTimeCursor(input.cursor);
  const rows = await ctx.sql<Row[]>`
    select v.id, case when v.status = 'PUBLISHED' then v.rating end as rating,
      case when v.status = 'PUBLISHED' then coalesce(v.review_text, '') else '' end as text,
      json_instant(v.created_at) as at, json_instant(coalesce(v.published_at, v.created_at)) as "publishedAt",
      to_char(coalesce((select min(e.created_at) from application_events e
        where e.application_id = k.job_application_id and e.to_status = 'INTERVIEW'), v.created_at)
        at time zone 'Asia/Kolkata', 'YYYY-MM') as "interviewedMonth",
      v.status = 'PUBLISHED' and exists (select from content_reports c
        where c.entity_type = 'review' and c.entity_id = v.id and c.status = 'OPEN') as "underReview",
      case when v.status = 'HIDDEN' then json_instant(v.hidden_at) end as "hiddenAt",
      case when v.status = 'HIDDEN' then v.hidden_reason end as "hiddenReason",
      case when v.status = 'PUBLISHED' then v.reply_text end as "replyText", json_instant(v.replied_at) as "repliedAt"
    from reviews v join company_review_links k on k.review_id = v.id
    where v.entity_type = 'company' and v.entity_id = ${input.companyId} and v.status in ('PUBLISHED', 'HIDDEN')
      and (v.created_at, v.id) < (${after.at}::timestamptz, ${after.id}::uuid)
    order by v.created_at desc, v.id desc
    limit ${input.limit + 1}`;
  const last = rows[input.limit - 1];
  return {
    items: rows.slice(0, input.limit).map(listed),
    nextCursor: last && rows.length > input.limit ? timeCursor(last) : null,
  };
}

function listed({ at: _at, hiddenAt, hiddenReason, replyText, repliedAt, ...review }: Row): CompanyReview {
  return {
    ...review,
    hidden: hiddenAt !== null && hiddenReason !== null ? { at: hiddenAt, reason: hiddenReason } : null,
    reply: replyText !== null && repliedAt !== null ? { text: replyText, at: repliedAt } : null,
  };
}
