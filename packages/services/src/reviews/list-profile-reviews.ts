import { notFound } from '@nxtgauge/domain/errors';
import type { ListedReview, ProfileReviewsInput, ReviewPage, ReviewSort } from '@nxtgauge/domain/reviews';
import type { z } from 'zod';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';
import type { Fragment } from '../search/index.ts';

type Row = Omit<ListedReview, 'hidden' | 'reply'> & {
  at: string;
  stars: number;
  hiddenAt: string | null;
  hiddenReason: NonNullable<ListedReview['hidden']>['reason'] | null;
  replyText: string | null;
  repliedAt: string | null;
};

/**
 * The reviews of a public profile with the reviewer's first name and the month of the work. For everybody. A hidden one
 * keeps its place among the newest, with the published reason instead of its words (BR-18).
 */
export async function listProfileReviews(
  ctx: ServiceCtx,
  input: z.infer<typeof ProfileReviewsInput>,
): Promise<ReviewPage> {
  const [known] = await ctx.sql`select 1 from profile_search where profile_id = ${input.profileId}`;
  if (!known) throw notFound('profile');
  const [rows, collection] = await Promise.all([readRows(ctx, input), readCollection(ctx, input.profileId)]);
  const last = rows[input.limit - 1];
  return {
    items: rows.slice(0, input.limit).map(listed),
    nextCursor: last && rows.length > input.limit ? cursorOf(input.sort, last) : null,
    collection,
  };
}

function readRows(ctx: ServiceCtx, input: z.infer<typeof ProfileReviewsInput>) {
  const { sql } = ctx;
  const newest = input.sort === 'newest';
  const states = newest && input.stars === undefined ? sql`in ('PUBLISHED', 'HIDDEN')` : sql`= 'PUBLISHED'`;
  return sql<Row[]>`
    select v.id, v.rating as stars, case when v.status = 'PUBLISHED' then v.rating end as rating,
      case when v.status = 'PUBLISHED' then coalesce(v.review_text, '') else '' end as text,
      coalesce(split_part(i.full_name, ' ', 1), 'Customer') as "reviewerName",
      json_instant(coalesce(v.published_at, v.created_at)) as "publishedAt", json_instant(v.created_at) as at,
      to_char(coalesce(r.decided_at, r.completed_at) at time zone 'Asia/Kolkata', 'YYYY-MM') as "hiredMonth",
      p.role_key as "professionKey",
      v.status = 'PUBLISHED' and exists (select from content_reports c
        where c.entity_type = 'review' and c.entity_id = v.id and c.status = 'OPEN') as "underReview",
      case when v.status = 'HIDDEN' then json_instant(v.hidden_at) end as "hiddenAt",
      case when v.status = 'HIDDEN' then v.hidden_reason end as "hiddenReason",
      case when v.status = 'PUBLISHED' then v.reply_text end as "replyText", json_instant(v.replied_at) as "repliedAt"
    from reviews v
    join user_role_profiles p on p.id = v.entity_id
    left join user_identities i on i.user_id = v.reviewer_user_id
    left join review_links k on k.review_id = v.id
    left join lead_requests r on r.id = k.lead_request_id
    where v.entity_type = 'professional' and v.entity_id = ${input.profileId} and v.status ${states}
      ${input.stars === undefined ? sql`` : sql`and v.rating = ${input.stars}`}
      ${beyond(ctx, input.sort, input.cursor)}
    order by ${newest ? sql`` : input.sort === 'highest' ? sql`v.rating desc,` : sql`v.rating,`} v.created_at desc, v.id desc
    limit ${input.limit + 1}`;
}

/** The cursor of a list by stars begins with the stars of the last row. */
const cursorOf = (sort: ReviewSort, row: Row) =>
  sort === 'newest' ? timeCursor(row) : `${row.stars}~${timeCursor(row)}`;

function beyond({ sql }: ServiceCtx, sort: ReviewSort, cursor: string | null | undefined): Fragment {
  if (!cursor) return sql``;
  const [first = '', ...rest] = cursor.split('~');
  const byStars = rest.length === 2;
  if (byStars !== (sort !== 'newest') || (byStars && !/^[1-5]$/u.test(first))) throw notFound('page');
  const after = readTimeCursor(byStars ? rest.join('~') : cursor);
  const older = sql`(v.created_at, v.id) < (${after.at}::timestamptz, ${after.id}::uuid)`;
  if (!byStars) return sql`and ${older}`;
  const stars = Number(first);
  return sort === 'highest'
    ? sql`and v.rating <= ${stars} and (v.rating < ${stars} or ${older})`
    : sql`and v.rating >= ${stars} and (v.rating > ${stars} or ${older})`;
}

function listed(row: Row): ListedReview {
  const { at: _at, stars: _stars, hiddenAt, hiddenReason, replyText, repliedAt, ...review } = row;
  return {
    ...review,
    hidden: hiddenAt !== null && hiddenReason !== null ? { at: hiddenAt, reason: hiddenReason } : null,
    reply: replyText !== null && repliedAt !== null ? { text: replyText, at: repliedAt } : null,
  };
}

async function readCollection(ctx: ServiceCtx, profileId: string): Promise<ReviewPage['collection']> {
  const rows = await ctx.sql<
    { status: string; rating: number; count: number; from: Date | null; to: Date | null }[]
  >`
    select status, rating, count(*)::int as count, min(published_at) as from, max(published_at) as to
    from reviews where entity_type = 'professional' and entity_id = ${profileId} and status <> 'PENDING'
    group by status, rating`;
  const countOf = (status: string, stars?: number) =>
    rows
      .filter((row) => row.status === status && (stars === undefined || row.rating === stars))
      .reduce((total, row) => total + row.count, 0);
  const published = rows.filter((row) => row.status === 'PUBLISHED');
  const instants = published.flatMap(({ from, to }) => [from, to]).filter((at) => at !== null);
  const times = instants.map((at) => at.getTime());
  return {
    published: countOf('PUBLISHED'),
    hidden: countOf('HIDDEN'),
    withdrawn: countOf('WITHDRAWN'),
    byStars: [1, 2, 3, 4, 5].map((stars) => countOf('PUBLISHED', stars)),
    from: times.length === 0 ? null : new Date(Math.min(...times)).toISOString(),
    to: times.length === 0 ? null : new Date(Math.max(...times)).toISOString(),
  };
}
