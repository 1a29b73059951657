import { createHash, randomUUID } from 'node:crypto';
import type postgres from 'postgres';

export interface NewLead {
  professionKey: string;
  title: string;
  description: string;
  placeSlug: string;
  budgetInr: number;
  requiredDate: string | null;
  urgency: string;
  answers: object;
}

interface Find {
  keys: string[];
  text: string;
  facet: string;
  price: number;
}

/** What the bare server asks: the same content as the product's answers, each as one prepared statement. */
export function bareStatements(sql: postgres.Sql) {
  const search = (role: string, city: string, text: string | null) =>
    text === null
      ? sql<{ body: string }[]>`
          select json_build_object('items', coalesce(json_agg(card), '[]'::json))::text as body from (
            select card from profile_search where role_key = ${role} and city_slug = ${city}
            order by rating_milli desc, rating_count desc, profile_id limit 21) page`
      : sql<{ body: string }[]>`
          select json_build_object('items', coalesce(json_agg(card), '[]'::json))::text as body from (
            select card from profile_search
            where filter_keys @> ${[`${role}|${city}`]}::text[] and search @@ search_tsquery(${text})
            order by -rating_milli, -rating_count, profile_id limit 21) page`;

  const profile = (slug: string) => sql<{ body: string }[]>`
    select json_build_object('card', s.card, 'bio', p.bio, 'memberSince', p.created_at,
      'portfolio', (select json_agg(json_build_object('id', w.id, 'title', w.title, 'description', w.description, 'tags', w.tags,
          'images', (select json_agg(json_build_object('url', i.file_url, 'alt', i.alt_text, 'blur', i.blur_data_url,
            'width', i.width, 'height', i.height) order by i.display_order, i.id) from portfolio_images i where i.portfolio_item_id = w.id)))
        from (select * from portfolio_items where user_role_profile_id = p.id order by display_order, id limit 24) w),
      'services', (select json_agg(json_build_object('id', o.id, 'name', o.name, 'description', o.description, 'price', o.price))
        from (select * from services where user_role_profile_id = p.id and is_active order by price, id limit 50) o),
      'reviews', (select json_agg(json_build_object('id', r.id, 'rating', r.rating, 'text', r.review_text, 'by', who.full_name))
        from (select * from reviews where entity_type = 'professional' and entity_id = p.id and status = 'PUBLISHED'
          order by created_at desc, id desc limit 6) r left join user_identities who on who.user_id = r.reviewer_user_id))::text as body
    from user_role_profiles p join profile_search s on s.profile_id = p.id where p.slug = ${slug}`;

  const feed = (role: string, before: string) => sql<{ body: string }[]>`
    select json_build_object('items', coalesce(json_agg(json_build_object('id', l.id, 'professionKey', l.profession_key, 'title', l.title,
      'excerpt', left(l.description, 220), 'placeName', place.name, 'cityName', coalesce(city.name, place.name), 'postedAs', l.posted_as,
      'budgetInr', l.budget_inr, 'requiredDate', l.required_date, 'urgency', l.urgency, 'openedAt', l.approved_at,
      'liveRequestCount', l.live_request_count)), '[]'::json))::text as body
    from (select * from leads where status = 'OPEN' and profession_key = ${role} and approved_at < ${before}
      order by approved_at desc, id desc limit 21) l
    join places place on place.id = l.place_id left join places city on city.id = place.city_id`;

  const jobs = (city: string, text: string, mode: string, pay: number) => sql<{ body: string }[]>`
    select json_build_object('items', coalesce(json_agg(card), '[]'::json))::text as body from (
      select card from jobs where status = 'LIVE' and filter_keys @> ${mode ? [city, mode] : [city]}::text[] and search @@ search_tsquery(${text})
        and (salary_range_json ->> 'maxInr')::bigint >= ${pay}::bigint
      order by -(extract(epoch from published_at) * 1000)::bigint, id limit 21) page`;

  const ownJob = (token: string, job: string) => sql`
    job as materialized (
      select j.id, j.title from user_sessions s join company_members m on m.user_id = s.user_id and m.removed_at is null
      join jobs j on j.company_profile_id = m.company_profile_id and j.id = ${job}::uuid
      where s.session_token = ${createHash('sha256').update(token).digest('hex')} and s.revoked_at is null)`;

  const board = (token: string, job: string) => sql<{ body: string }[]>`
    with ${ownJob(token, job)},
    tally as materialized (
      select stage_id, status, count(*) as n from job_applications where job_id = ${job}::uuid group by 1, 2)
    select json_build_object('title', job.title, 'columns', (select json_agg(json_build_object('id', s.id, 'name', s.name,
        'count', (select sum(n) from tally where stage_id = s.id and status <> 'REJECTED'),
        'cards', (select json_agg(json_build_object('id', a.id, 'name', c.first_name || ' ' || c.last_name, 'score', a.match_score,
            'source', a.source, 'appliedAt', a.applied_at, 'viewed', a.viewed_at is not null,
            'assignees', (select json_agg(w.user_id) from user_candidate_assignments w where w.candidate_id = c.id and w.is_active)))
          from (select * from job_applications a where a.job_id = ${job}::uuid and a.stage_id = s.id and a.status <> 'REJECTED'
            order by a.applied_at, a.id limit 25) a join candidates c on c.id = a.candidate_id)) order by s.position)
      from job_stages s where s.job_id = job.id))::text as body
    from job`;

  const funnel = (token: string, job: string) => sql<{ body: string }[]>`
    with ${ownJob(token, job)},
    places as materialized (
      select application_id, to_stage_id, to_status, created_at as began, lead(created_at) over life as ended from application_events
      where job_id = ${job}::uuid window life as (partition by application_id order by created_at, id))
    select json_build_object('title', job.title,
      'reached', (select json_object_agg(to_status, n) from (select to_status, count(distinct application_id) as n from places group by 1) r),
      'stages', (select json_agg(t) from (select to_stage_id, count(ended) as stays,
          percentile_cont(array[0.5, 0.9]) within group (order by extract(epoch from ended - began)) as times
        from places group by 1) t),
      'sources', (select json_object_agg(source, n) from (select source, count(*) as n from job_applications where job_id = ${job}::uuid group by 1) s)
    )::text as body from job`;

  const find = ({ keys, text, facet, price }: Find) => sql<{ body: string }[]>`
    select json_build_object('items', coalesce(json_agg(card), '[]'::json))::text as body from (
      select card from profile_search
      where filter_keys && ${keys}::text[] and filter_keys @> ${[facet]}::text[] and search @@ search_tsquery(${text})
        and price_from_inr <= ${price}::bigint
      order by -quality, -rating_count, profile_id limit 21) page`;

  const counts = ({ keys, text, price }: Find) => sql<{ body: string }[]>`
    select json_object_agg(key, profiles)::text as body from (
      select key, count(*) as profiles from (
        select unnest(filter_keys) as key from profile_search
        where filter_keys && ${keys}::text[] and search @@ search_tsquery(${text}) and price_from_inr <= ${price}::bigint) each
      group by key) counted`;

  const post = (token: string, lead: NewLead) => {
    const id = randomUUID();
    return sql<{ body: string }[]>`
      with who as (
        select user_id from user_sessions where session_token = ${createHash('sha256').update(token).digest('hex')} and revoked_at is null
      ), posted as (
        insert into leads (id, created_by_user_id, profession_key, title, description, place_id, posted_as, budget_inr, required_date, urgency, status)
        select ${id}::uuid, who.user_id, ${lead.professionKey}, ${lead.title}, ${lead.description}, place.id, 'Asha', ${lead.budgetInr}::bigint,
          ${lead.requiredDate}::date, ${lead.urgency}, 'PENDING' from who, places place where place.slug = ${lead.placeSlug} returning id
      ), answered as (
        insert into lead_answers (lead_id, question_key, answer_json)
        select posted.id, a.key, a.value from posted, jsonb_each(${sql.json(lead.answers as never)}::jsonb) a
      )
      select json_build_object('leadId', id, 'status', 'PENDING')::text as body from posted`;
  };
  return { search, profile, feed, jobs, find, counts, post, board, funnel };
}
