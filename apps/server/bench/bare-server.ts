import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import postgres from 'postgres';

/**
 * The floor of the benchmark: `node:http` and the driver, one hand-written prepared statement per answer, nothing else. No
 * input check, no policy, no limit, no audit. It answers the same content as the product, from the same tables.
 */
const [url = '', port = '0'] = process.argv.slice(2);
const sql = postgres(url, { max: 8, onnotice: () => {} });

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

const jobs = (city: string, text: string) => sql<{ body: string }[]>`
  select json_build_object('items', coalesce(json_agg(card), '[]'::json))::text as body from (
    select card from jobs where status = 'LIVE' and filter_keys @> ${[city]}::text[] and search @@ search_tsquery(${text})
    order by -(extract(epoch from published_at) * 1000)::bigint, id limit 21) page`;

interface Find {
  keys: string[];
  text: string;
  facet: string;
  price: number;
}
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

interface NewLead {
  professionKey: string;
  title: string;
  description: string;
  placeSlug: string;
  budgetInr: number;
  requiredDate: string | null;
  urgency: string;
  answers: object;
}
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

async function answer(req: IncomingMessage, res: ServerResponse) {
  const at = new URL(req.url ?? '/', 'http://bare');
  const q = (name: string) => at.searchParams.get(name) ?? '';
  try {
    let rows: { body: string }[];
    if (at.pathname === '/search') rows = await search(q('role'), q('city'), at.searchParams.get('text'));
    else if (at.pathname === '/find' || at.pathname === '/counts') {
      const asked = {
        keys: q('keys').split(','),
        text: q('text'),
        facet: q('facet'),
        price: Number(q('price')),
      };
      rows = await (at.pathname === '/find' ? find(asked) : counts(asked));
    } else if (at.pathname === '/profile') rows = await profile(q('slug'));
    else if (at.pathname === '/feed') rows = await feed(q('role'), q('before'));
    else if (at.pathname === '/jobs') rows = await jobs(q('city'), q('text'));
    else {
      let body = '';
      for await (const chunk of req) body += String(chunk);
      rows = await post(String(req.headers['authorization']).slice(7), JSON.parse(body) as NewLead);
    }
    const text = rows[0]?.body;
    res.writeHead(text === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(text);
  } catch (error) {
    res.writeHead(500).end(String(error));
  }
}

const server = createServer((req, res) => void answer(req, res));
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
