import { notFound } from '@nxtgauge/domain/errors';
import type { ProfileReviewsInput, ReviewPage } from '@nxtgauge/domain/reviews';
import type { z } from 'zod';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';

type Row = z.infer<typeof ReviewPage>['items'][number] & { at: string };

/** Published reviews of a public profile, newest first, with the reviewer's first name. For everybody. */
export async function listProfileReviews(
  ctx: ServiceCtx,
  input: z.infer<typeof ProfileReviewsInput>,
): Promise<z.infer<typeof ReviewPage>> {
  const after = readTimeCursor(input.cursor);
  const rows = await ctx.sql<Row[]>`
    select v.id, v.rating, coalesce(v.review_text, '') as text, split_part(i.full_name, ' ', 1) as "reviewerName",
      json_instant(coalesce(v.published_at, v.created_at)) as "publishedAt", json_instant(v.created_at) as at
    from reviews v join user_identities i on i.user_id = v.reviewer_user_id
    where v.entity_type = 'professional' and v.entity_id = ${input.profileId} and v.status = 'PUBLISHED'
      and (v.created_at, v.id) < (${after.at}::timestamptz, ${after.id}::uuid)
      and exists (select 1 from profile_search s where s.profile_id = v.entity_id)
    order by v.created_at desc, v.id desc
    limit ${input.limit + 1}`;
  if (rows.length === 0) await assertPublic(ctx, input.profileId);
  const items = rows.slice(0, input.limit);
  const last = items.at(-1);
  return {
    items: items.map(({ at: _at, ...review }) => review),
    nextCursor: last && rows.length > input.limit ? timeCursor(last) : null,
  };
}

async function assertPublic(ctx: ServiceCtx, profileId: string): Promise<void> {
  const [known] = await ctx.sql`select 1 from profile_search where profile_id = ${profileId}`;
  if (!known) throw notFound('profile');
}
