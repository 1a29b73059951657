const PORTFOLIO_SHOWN = 24;
const SERVICES_SHOWN = 50;
const REVIEWS_SHOWN = 6;

const pageOf = (from: string, away: string) => `
  select left(s.card::text, -1)
    || ',"bio":' || coalesce(to_json(p.bio)::text, 'null')
    || ',"details":' || coalesce(profile_details(p.role_key, p.id)::text, '{}')
    || ',"memberSince":"' || json_instant(p.created_at)
    || '","away":' || ${away} || ',"serves":' || (
      select coalesce(json_agg((select area.name from places area where area.id = a.place_id) order by a.place_id), '[]')::text
      from profile_service_areas a where a.profile_id = p.id)
    || ',"verifiedAt":' || coalesce('"' || json_instant(p.verified_at) || '"', 'null')
    || ',"portfolio":' || (
      select coalesce(json_agg(json_build_object('id', w.id, 'title', w.title, 'description', w.description, 'tags', w.tags,
        'images', media.images, 'videos', media.videos
        )), '[]')::text
      from (select id, title, description, tags from portfolio_items where user_role_profile_id = p.id
        order by display_order, id limit ${PORTFOLIO_SHOWN}) w
      cross join lateral (
        select coalesce(json_agg(json_build_object('url', i.file_url, 'alt', coalesce(i.alt_text, w.title), 'blur', i.blur_data_url,
            'width', coalesce(i.width, 1200), 'height', coalesce(i.height, 900)) order by i.display_order, i.id)
            filter (where i.media_type = 'IMAGE'), '[]') as images,
          coalesce(json_agg(json_build_object('url', i.file_url, 'posterUrl', i.poster_url, 'alt', coalesce(i.alt_text, w.title),
            'durationMs', i.duration_ms, 'width', i.width, 'height', i.height) order by i.display_order, i.id)
            filter (where i.media_type = 'VIDEO'), '[]') as videos
        from portfolio_images i where i.portfolio_item_id = w.id) media)
    || ',"services":' || (
      select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'description', o.description,
        'priceInr', o.price, 'durationMinutes', o.duration_minutes) order by o.display_order, o.id), '[]')::text
      from (select id, name, description, price, duration_minutes, display_order from services
        where user_role_profile_id = p.id and is_active order by display_order, id limit ${SERVICES_SHOWN}) o)
    || ',"reviews":' || (
      select coalesce(json_agg(json_build_object('id', r.id, 'rating', r.rating, 'text', coalesce(r.review_text, ''),
        'reviewerName', coalesce(split_part(who.full_name, ' ', 1), 'Customer'),
        'publishedAt', json_instant(coalesce(r.published_at, r.created_at)))), '[]')::text
      from (select id, rating, review_text, reviewer_user_id, published_at, created_at from reviews
        where entity_type = 'professional' and entity_id = p.id and status = 'PUBLISHED'
        order by created_at desc, id desc limit ${REVIEWS_SHOWN}) r
      left join user_identities who on who.user_id = r.reviewer_user_id)
    || '}' as page
  from user_role_profiles p
  ${from}`;

/**
 * A whole public profile page as the JSON text of `PublicProfile` in one statement: the ready search card without its last
 * brace, and what the page adds to it. $1 = slug. Whoever is away has no row in `profile_search`.
 */
export const PUBLIC_PROFILE_SQL = pageOf(
  `join profile_search s on s.profile_id = p.id where p.slug = $1`,
  "'null'",
);

/** The page of somebody who is away: out of search, so the card is made on the spot. */
export const AWAY_PROFILE_SQL = pageOf(
  `cross join lateral profile_search_rows(array[p.id]) s where p.slug = $1 and p.paused_at is not null`,
  `json_build_object('since', json_instant(p.paused_at), 'until', json_instant(p.paused_until))::text`,
);
