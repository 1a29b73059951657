import type { Sql } from '@nxtgauge/db/client';
import { notFound } from '@nxtgauge/domain/errors';
import type { LeadFeedInput } from '@nxtgauge/domain/leads';
import type { z } from 'zod';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { jsonPage, readCursor, rowLimit } from '../search/index.ts';
import type { Fragment, SearchCursor } from '../search/index.ts';

const NEWEST = 'n';
const EMPTY_PAGE = '{"items":[]';

/**
 * Open leads for one of the reader's own profiles, newest first, as the JSON text of `LeadFeed` written by one statement.
 * Carries no contact data and no surname (BR-16).
 */
export async function listLeadFeed(ctx: ServiceCtx, input: z.infer<typeof LeadFeedInput>): Promise<string> {
  const { userId } = requireUser(ctx, 'lead.request');
  const after = readCursor(NEWEST, input.cursor ?? undefined);
  const page = await jsonPage(ctx.sql, NEWEST, input.limit, openLeads(ctx.sql, userId, input, after));
  if (page.startsWith(EMPTY_PAGE)) await assertOwnProfile(ctx, input.profileId, userId);
  return page;
}

function openLeads(
  sql: Sql,
  userId: string,
  { profileId, citySlug, limit }: z.infer<typeof LeadFeedInput>,
  after: SearchCursor | null,
): Fragment {
  const inCity = citySlug
    ? sql`and l.place_id in (select p.id from places c join places p on c.id in (p.id, p.city_id) where c.slug = ${citySlug})`
    : sql``;
  const beyond = after
    ? sql`and (l.approved_at, l.id) < (to_timestamp(${-after.first}::bigint / 1000.0), ${after.id}::uuid)`
    : sql``;
  return sql`
    select json_build_object('id', l.id, 'professionKey', l.profession_key, 'title', l.title, 'excerpt', left(l.description, 220),
        'cityName', coalesce(city.name, place.name), 'placeName', place.name, 'postedAs', l.posted_as, 'budgetInr', l.budget_inr,
        'requiredDate', l.required_date, 'urgency', l.urgency, 'openedAt', json_instant(l.approved_at),
        'liveRequestCount', l.live_request_count, 'everRequested', l.first_requested_at is not null,
        'requestedByMe', exists (select from lead_requests r where r.lead_id = l.id and r.user_role_profile_id = ${profileId})) as card,
      -(extract(epoch from l.approved_at) * 1000)::bigint as first, 0 as second, l.id
    from (
      select * from leads l
      where l.status = 'OPEN'
        and l.profession_key = (select role_key from user_role_profiles where id = ${profileId} and user_id = ${userId})
        ${beyond} ${inCity}
      order by l.approved_at desc, l.id desc ${rowLimit(sql, limit)}
    ) l
    join places place on place.id = l.place_id
    left join places city on city.id = place.city_id
    order by l.approved_at desc, l.id desc`;
}

async function assertOwnProfile(ctx: ServiceCtx, profileId: string, userId: string) {
  const own = await ctx.sql`select 1 from user_role_profiles where id = ${profileId} and user_id = ${userId}`;
  if (own.length === 0) throw notFound('profile');
}
