import type { Connection } from '@nxtgauge/db/client';

/**
 * Many public photographers and tutors, spread over all places by a fixed rule (nothing is random), with prices, facets and
 * ratings that differ; then search is brought up to date and the tables are analysed, so that plans are honest.
 */
export async function loadProfiles({ sql }: Pick<Connection, 'sql'>, count: number): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local statement_timeout = 0`;
    await tx`create temporary table made on commit drop as
      select n, uuidv7() as user_id, uuidv7() as profile_id,
        case when n % 3 = 0 then 'tutor' else 'photographer' end as role_key,
        (select id from (select id, row_number() over (order by slug) - 1 as nth, count(*) over () as total from places) p
          where nth = (n * 7) % total) as place_id
      from generate_series(1, ${count}::int) n`;
    await tx`insert into users (id, email, status) select user_id, 'p' || n || '@example.test', 'ACTIVE' from made`;
    await tx`insert into user_identities (user_id, full_name) select user_id, 'Person ' || n from made`;
    await tx`
      insert into user_role_profiles (id, user_id, role_key, slug, display_name, headline, bio, place_id, status,
        verification_status, approval_status, approved_at, is_profile_public, rating_sum, rating_count)
      select profile_id, user_id, role_key, role_key || '-' || n, initcap(role_key) || ' ' || n,
        case n % 4 when 0 then 'Quiet documentary weddings' when 1 then 'Clear portraits in window light'
          when 2 then 'Patient with beginners' else 'Twenty years of practice' end,
        'Works across the city and answers within a day.', place_id, 'ACTIVE', 'PENDING', 'APPROVED',
        timestamptz '2026-01-01' + n * interval '1 hour', true,
        case when n % 5 = 0 then 0 else (n % 9) * 4 + (n % 9) * (n % 2) end, case when n % 5 = 0 then 0 else n % 9 end
      from made`;
    await tx`
      insert into photographer_profiles (id, user_role_profile_id, specialties, studio_available, starting_price_inr)
      select uuidv7(), profile_id, case n % 4 when 0 then '{wedding,food}' when 1 then '{corporate}' else '{wedding}' end::text[],
        n % 2 = 0, case when n % 11 = 0 then null else 500000 + (n % 50) * 10000 end
      from made where role_key = 'photographer'`;
    await tx`
      insert into tutor_profiles (id, user_role_profile_id, subjects, teaches_online, hourly_rate_inr)
      select uuidv7(), profile_id, '{maths}', true, 60000 + (n % 20) * 1000 from made where role_key = 'tutor'`;
    await tx`
      insert into portfolio_items (id, user_role_profile_id, title, description, tags, display_order)
      select uuidv7(), profile_id, 'Album ' || k, 'Work of number ' || n, '{album}', k from made, generate_series(1, 2) k`;
    await tx`
      insert into portfolio_images (id, portfolio_item_id, file_url, alt_text, width, height, blur_data_url)
      select uuidv7(), id, '/files/demo/' || id, title || ' cover', 1200, 800, 'data:image/webp;base64,AA==' from portfolio_items`;
    await tx`
      insert into services (id, user_role_profile_id, name, price, duration_minutes, is_active)
      select uuidv7(), profile_id, 'Package ' || k, 100000 * k, 60 * k, k < 3 from made, generate_series(1, 3) k`;
    await tx`
      insert into reviews (id, reviewer_user_id, entity_type, entity_id, rating, review_text, status, published_at)
      select uuidv7(), (select user_id from made other where other.n = made.n % 100 + 1), 'professional', profile_id, 1 + n % 5,
        'Review of number ' || n, case when n % 7 = 0 then 'PENDING' else 'PUBLISHED' end, timestamptz '2026-06-01' + n * interval '1 minute'
      from made where n % 5 <> 0`;
    await tx`select refresh_profile_search(null)`;
  });
  await sql`vacuum analyze`;
}
