import type { MyReview, MyReviewsInput, MyReviewsPage } from '@nxtgauge/domain/reviews';
import { canMoveReview } from '@nxtgauge/domain/reviews';
import type { z } from 'zod';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';

type Row = Omit<MyReview, 'hidden' | 'reply' | 'canReply' | 'canWithdraw' | 'canAppeal'> & {
  at: string;
  hiddenAt: string | null;
  hiddenReason: NonNullable<MyReview['hidden']>['reason'] | null;
  replyText: string | null;
  repliedAt: string | null;
  appealed: boolean;
};

/**
 * What others wrote of this person, in all their roles, or what they wrote of others; newest first. A review that still
 * waits for its other side is seen by its author alone (BR-17).
 */
export async function listMyReviews(
  ctx: ServiceCtx,
  input: z.infer<typeof MyReviewsInput>,
): Promise<z.infer<typeof MyReviewsPage>> {
  const { userId } = requireUser(ctx, 'review.write');
  const { sql } = ctx;
  const after = readTimeCursor(input.cursor);
  const ofMe = input.side === 'of_me';
  const older = sql`(v.created_at, v.id) < (${after.at}::timestamptz, ${after.id}::uuid)`;
  const page = sql`order by v.created_at desc, v.id desc limit ${input.limit + 1}`;
  const mine = ofMe
    ? sql`
      (select 'customer' as kind, ${userId}::uuid as id
        union all select 'professional', p.id from user_role_profiles p where p.user_id = ${userId}) me
      cross join lateral (select * from reviews v
        where v.entity_type = me.kind and v.entity_id = me.id and v.status in ('PUBLISHED', 'HIDDEN') and ${older} ${page}) v`
    : sql`(select * from reviews v where v.reviewer_user_id = ${userId} and ${older} ${page}) v`;
  const rows = await sql<Row[]>`
    select v.id, r.id as "requestId", case when l.created_by_user_id = ${userId} then l.id end as "leadId",
      coalesce(l.title, job.title, '') as "leadTitle",
      job.application_id as "applicationId",
      case when job.company_name is not null then job.company_name
        when l.created_by_user_id = ${userId} then coalesce(p.display_name, '')
        else coalesce(l.posted_as, split_part(i.full_name, ' ', 1), 'Customer') end as "otherName",
      case when v.entity_type = 'professional' then p.display_name end as "profileName",
      v.rating, case when v.status = 'HIDDEN' and ${ofMe} then '' else coalesce(v.review_text, '') end as text, v.status,
      json_instant(v.created_at) as at, json_instant(v.created_at) as "writtenAt", json_instant(v.published_at) as "publishedAt",
      to_char(coalesce(r.decided_at, r.completed_at) at time zone 'Asia/Kolkata', 'YYYY-MM') as "hiredMonth",
      exists (select from content_reports c
        where c.entity_type = 'review' and c.entity_id = v.id and c.status = 'OPEN') as "underReview",
      exists (select from content_reports c
        where c.entity_type = 'review' and c.entity_id = v.id and c.reporter_user_id = ${userId}) as "reportedByMe",
      case when v.status = 'HIDDEN' then json_instant(v.hidden_at) end as "hiddenAt",
      case when v.status = 'HIDDEN' then v.hidden_reason end as "hiddenReason",
      v.reply_text as "replyText", json_instant(v.replied_at) as "repliedAt",
      exists (select from trust_appeals a where a.subject_type = 'REVIEW' and a.subject_id = v.id) as appealed
    from ${mine}
    left join review_links k on k.review_id = v.id
    left join lead_requests r on r.id = k.lead_request_id
    left join leads l on l.id = r.lead_id
    left join user_role_profiles p on p.id = r.user_role_profile_id
    left join user_identities i on i.user_id = l.created_by_user_id
    left join lateral (select a.id as application_id, j.title, c.company_name from company_review_links ck
      join job_applications a on a.id = ck.job_application_id join jobs j on j.id = a.job_id
      join company_profiles c on c.id = j.company_profile_id
      where v.entity_type = 'company' and ck.review_id = v.id) job on true
    ${page}`;
  const last = rows[input.limit - 1];
  return {
    items: rows.slice(0, input.limit).map((row) => myReview(row, ofMe)),
    nextCursor: last && rows.length > input.limit ? timeCursor(last) : null,
  };
}

function myReview(row: Row, ofMe: boolean): MyReview {
  const { at: _at, hiddenAt, hiddenReason, replyText, repliedAt, appealed, ...review } = row;
  return {
    ...review,
    hidden: hiddenAt !== null && hiddenReason !== null ? { at: hiddenAt, reason: hiddenReason } : null,
    reply: replyText !== null && repliedAt !== null ? { text: replyText, at: repliedAt } : null,
    canReply: ofMe && row.status === 'PUBLISHED' && replyText === null,
    canWithdraw: !ofMe && canMoveReview(row.status, 'WITHDRAWN'),
    canAppeal: !ofMe && row.status === 'HIDDEN' && !appealed,
  };
}
