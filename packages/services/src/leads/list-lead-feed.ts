import { notFound } from '@nxtgauge/domain/errors';
import type { LeadFeedInput } from '@nxtgauge/domain/leads';
import type { z } from 'zod';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor } from './cursors.ts';

/**
 * Open leads for one of the reader's own profiles, newest first, as the JSON text of `LeadFeed` written by one statement.
 * Carries no contact data and no surname (BR-16).
 */
export async function listLeadFeed(ctx: ServiceCtx, input: z.infer<typeof LeadFeedInput>): Promise<string> {
  const actor = requireUser(ctx, 'lead.request');
  const after = readTimeCursor(input.cursor);
  const [page] = await ctx.sql<{ body: string | null }[]>`
    with mine as materialized (
      select id, role_key from user_role_profiles where id = ${input.profileId} and user_id = ${actor.userId}
    ), city as materialized (
      select p.id from places c join places p on p.id = c.id or p.city_id = c.id where c.slug = ${input.citySlug ?? null}::text
    ), page as materialized (
      select l.id, l.profession_key, l.title, left(l.description, 220) as excerpt, l.place_id, l.posted_as, l.budget_inr,
        l.required_date, l.urgency, l.approved_at, l.live_request_count, l.first_requested_at
      from leads l
      where l.status = 'OPEN' and l.profession_key = (select role_key from mine)
        and (l.approved_at, l.id) < (${after.at}::timestamptz, ${after.id}::uuid)
        and (${input.citySlug === undefined} or l.place_id in (select id from city))
      order by l.approved_at desc, l.id desc
      limit ${input.limit + 1}
    ), cards as (
      select row_number() over (order by page.approved_at desc, page.id desc) as place_in_page,
        page.approved_at, page.id,
        json_build_object('id', page.id, 'professionKey', page.profession_key, 'title', page.title, 'excerpt', page.excerpt,
          'cityName', coalesce(city.name, place.name), 'placeName', place.name, 'postedAs', page.posted_as, 'budgetInr', page.budget_inr,
          'requiredDate', page.required_date, 'urgency', page.urgency,
          'openedAt', json_instant(page.approved_at),
          'liveRequestCount', page.live_request_count, 'everRequested', page.first_requested_at is not null,
          'requestedByMe', exists (select 1 from lead_requests r where r.lead_id = page.id and r.user_role_profile_id = ${input.profileId})
        ) as card
      from page join places place on place.id = page.place_id left join places city on city.id = place.city_id
    )
    select case when exists (select 1 from mine) then json_build_object(
      'items', coalesce((select json_agg(card order by place_in_page) from cards where place_in_page <= ${input.limit}), '[]'::json),
      'nextCursor', (select (extract(epoch from last.approved_at) * 1000)::bigint || '~' || last.id
        from cards last where last.place_in_page = ${input.limit} and exists (select 1 from cards where place_in_page > ${input.limit}))
    )::text end as body`;
  if (!page?.body) throw notFound('profile');
  return page.body;
}
