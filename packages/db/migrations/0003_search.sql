-- One form of every text that is searched or searched for: lower case, no accents, no ASCII punctuation.
CREATE FUNCTION search_text(words text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(lower(unaccent(coalesce(words, ''))), '[!-/:-@\[-`{-~]+', ' ', 'g')
$$;
--> statement-breakpoint
-- Names and places are kept as they are written, prose by its English stems. No positions and no weights: results are
-- ordered by rating, price or date, so the vector only answers "is the word there".
CREATE FUNCTION search_vector(names text, prose text) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT strip(to_tsvector('simple', search_text(names)) || to_tsvector('english', search_text(concat_ws(' ', names, prose))))
$$;
--> statement-breakpoint
-- Adds the natural words of these texts to the dictionary that misspelt words are looked up in.
CREATE FUNCTION learn_search_words(texts text[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO search_words (word)
  SELECT w FROM (
    SELECT DISTINCT unnest(tsvector_to_array(to_tsvector('simple', search_text(t)))) AS w FROM unnest(texts) AS t
  ) words
  WHERE length(w) BETWEEN 3 AND 40 AND w !~ '[0-9]' AND ts_lexize('english_stem', w) <> '{}'
  ORDER BY w
  ON CONFLICT DO NOTHING
$$;
--> statement-breakpoint
-- Every word must be found. A known word stands for itself and its English stem; an unknown one is still being typed
-- (then it stands for the known words it begins) or misspelt (then for the nearest known word by trigrams). The result
-- is null when nothing is left to search for.
CREATE FUNCTION search_tsquery(words text) RETURNS tsquery LANGUAGE plpgsql STABLE PARALLEL SAFE
SET pg_trgm.similarity_threshold = 0.35 AS $$
DECLARE
  typed text;
  known text[];
  one tsquery;
  answer tsquery;
BEGIN
  FOR typed IN SELECT t.word
    FROM regexp_split_to_table(trim(search_text(left(words, 200))), '\s+') WITH ORDINALITY AS t (word, n)
    WHERE t.word <> '' ORDER BY t.n LIMIT 8
  LOOP
    -- A stop word ("in", "for") has no stem.
    CONTINUE WHEN ts_lexize('english_stem', typed) = '{}';
    one := NULL;
    IF EXISTS (SELECT FROM search_words s WHERE s.word = typed) THEN
      known := ARRAY[typed];
    ELSE
      known := ARRAY(SELECT s.word FROM search_words s WHERE s.word LIKE typed || '%' ORDER BY length(s.word), s.word LIMIT 8);
      one := to_tsquery('simple', quote_literal(typed) || ':*');
      IF cardinality(known) = 0 THEN
        known := ARRAY(SELECT s.word FROM search_words s WHERE s.word % typed
          ORDER BY similarity(s.word, typed) DESC, s.word LIMIT 1);
        IF cardinality(known) > 0 THEN
          one := NULL;
        END IF;
      END IF;
    END IF;
    SELECT coalesce(one || q.any_of, q.any_of, one) INTO one
      FROM (SELECT string_agg(quote_literal(l), ' | ')::tsquery AS any_of
        FROM (SELECT unnest(known) UNION SELECT (ts_lexize('english_stem', k))[1] FROM unnest(known) k) AS x (l)
        WHERE l IS NOT NULL) q;
    IF numnode(one) > 0 THEN
      answer := coalesce(answer && one, one);
    END IF;
  END LOOP;
  RETURN answer;
END $$;
--> statement-breakpoint
CREATE FUNCTION facet_keys(field text, chosen text[]) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT string_to_array(field || '=' || nullif(array_to_string(chosen, E'\x1f' || field || '='), ''), E'\x1f')
$$;
--> statement-breakpoint
CREATE FUNCTION facet_flag(field text, chosen boolean) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN chosen THEN ARRAY[field || '=true'] END
$$;
--> statement-breakpoint
-- What the ten professions have in common: a price in paise, its unit, and filter keys `column=value`.
CREATE VIEW profession_facets AS
SELECT user_role_profile_id AS profile_id, starting_price_inr AS price_inr, 'from' AS price_unit,
    facet_keys('specialties', specialties) || facet_keys('camera_brands', camera_brands)
    || facet_flag('studio_available', studio_available) || facet_flag('outdoor_shoots', outdoor_shoots) AS facets
  FROM photographer_profiles
UNION ALL
SELECT user_role_profile_id, hourly_rate_inr, 'hour',
    facet_keys('subjects', subjects) || facet_keys('board_types', board_types)
    || facet_flag('teaches_online', teaches_online) || facet_flag('teaches_offline', teaches_offline)
  FROM tutor_profiles
UNION ALL
SELECT user_role_profile_id, starting_price_inr, 'from',
    facet_keys('specializations', specializations) || facet_keys('kit_brands', kit_brands)
    || facet_flag('home_service', home_service) || facet_flag('studio_available', studio_available)
  FROM makeup_artist_profiles
UNION ALL
SELECT user_role_profile_id, hourly_rate_inr, 'hour',
    facet_keys('tech_stack', tech_stack) || facet_keys('availability', ARRAY[availability])
    || facet_flag('remote_ok', remote_ok)
  FROM developer_profiles
UNION ALL
SELECT user_role_profile_id, starting_price_inr, 'from',
    facet_keys('software_skills', software_skills) || facet_keys('style_tags', style_tags)
  FROM video_editor_profiles
UNION ALL
SELECT user_role_profile_id, starting_price_inr, 'from',
    facet_keys('design_tools', design_tools) || facet_keys('style_tags', style_tags)
    || facet_flag('brand_experience', brand_experience)
  FROM graphic_designer_profiles
UNION ALL
SELECT user_role_profile_id, starting_price_inr, 'from',
    facet_keys('platforms', platforms) || facet_keys('industries', industries)
    || facet_keys('content_types', content_types)
  FROM social_media_manager_profiles
UNION ALL
SELECT user_role_profile_id, per_session_rate_inr, 'session',
    facet_keys('disciplines', disciplines) || facet_keys('certifications', certifications)
    || facet_flag('online_sessions', online_sessions) || facet_flag('home_visits', home_visits)
    || facet_flag('gym_based', gym_based)
  FROM fitness_trainer_profiles
UNION ALL
SELECT user_role_profile_id, price_per_head_inr, 'plate',
    facet_keys('cuisine_types', cuisine_types) || facet_keys('event_types', event_types)
    || facet_flag('has_setup_team', has_setup_team) || facet_flag('has_serving_staff', has_serving_staff)
  FROM catering_service_profiles
UNION ALL
SELECT user_role_profile_id, starting_price_inr, 'from',
    facet_keys('niche_tags', niche_tags) || facet_keys('content_formats', content_formats)
    || facet_keys('platforms', platforms)
  FROM ugc_content_creator_profiles;
--> statement-breakpoint
-- What people type when they look for a profession.
CREATE FUNCTION profession_words(role_key text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT replace(role_key, '_', ' ') || ' ' || CASE role_key
    WHEN 'photographer' THEN 'photography photo shoot फ़ोटोग्राफ़र फोटोग्राफर'
    WHEN 'tutor' THEN 'teacher tuition coaching ट्यूटर शिक्षक ट्यूशन'
    WHEN 'makeup_artist' THEN 'make-up mua beautician bridal मेकअप आर्टिस्ट'
    WHEN 'developer' THEN 'software programmer web app website डेवलपर'
    WHEN 'video_editor' THEN 'video editing reels वीडियो एडिटर'
    WHEN 'graphic_designer' THEN 'graphic design logo ग्राफ़िक डिज़ाइनर'
    WHEN 'social_media_manager' THEN 'social media marketing instagram सोशल मीडिया'
    WHEN 'fitness_trainer' THEN 'gym coach personal training yoga फ़िटनेस ट्रेनर'
    WHEN 'catering_service' THEN 'caterer catering food cook केटरर कैटरिंग'
    WHEN 'ugc_content_creator' THEN 'ugc creator influencer content कंटेंट क्रिएटर'
    ELSE '' END
$$;
--> statement-breakpoint
CREATE FUNCTION json_instant(at timestamptz) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;
--> statement-breakpoint
-- The prior of the Bayesian means (BR-20): the mean rating of each profession that has ratings.
CREATE FUNCTION refresh_rating_priors() RETURNS void LANGUAGE sql AS $$
  INSERT INTO rating_priors (profession_key, mean_milli, updated_at)
  SELECT role_key, round(sum(rating_sum) * 1000.0 / sum(rating_count)), now()
    FROM user_role_profiles WHERE rating_count > 0 GROUP BY role_key
  ON CONFLICT (profession_key) DO UPDATE SET mean_milli = excluded.mean_milli, updated_at = excluded.updated_at
    WHERE rating_priors.mean_milli <> excluded.mean_milli
$$;
--> statement-breakpoint
-- Public, and with the address and the place that its card needs.
CREATE FUNCTION is_listed(p user_role_profiles) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT p.status = 'ACTIVE' AND p.approval_status = 'APPROVED' AND p.is_profile_public
    AND p.slug IS NOT NULL AND p.place_id IS NOT NULL
$$;
--> statement-breakpoint
-- What the projection holds of these profiles. The texts are computed here so that both the vector and the
-- dictionary see the same words. Ten ratings of the prior weigh as much as ten reviews (BR-20).
CREATE FUNCTION profile_search_rows(ids uuid[])
RETURNS TABLE (profile_id uuid, role_key text, city_slug text, place_slug text, lat float8, lng float8, filter_keys text[],
  search tsvector, rating_milli int, rating_count int, price_from_inr bigint, listed_at timestamptz, card json, words text)
LANGUAGE sql STABLE AS $$
  SELECT p.id, p.role_key, city.slug, place.slug, place.lat, place.lng,
    ARRAY[p.role_key, city.slug, p.role_key || '|' || city.slug]
      || CASE WHEN place.id <> city.id THEN ARRAY[place.slug, p.role_key || '|' || place.slug] ELSE '{}' END
      || coalesce(f.facets, '{}'),
    search_vector(concat_ws(' ', p.display_name, t.places), t.prose),
    round((10 * coalesce(prior.mean_milli, 4000) + 1000 * p.rating_sum) / (10.0 + p.rating_count))::int,
    p.rating_count, f.price_inr, t.listed_at,
    json_build_object(
      'id', p.id, 'slug', p.slug, 'professionKey', p.role_key, 'displayName', p.display_name,
      'headline', p.headline, 'cityName', city.name, 'placeName', place.name, 'citySlug', city.slug,
      'lat', place.lat, 'lng', place.lng,
      'ratingAvg', CASE WHEN p.rating_count > 0 THEN round(p.rating_sum::numeric / p.rating_count, 1) END,
      'ratingCount', p.rating_count, 'priceFromInr', f.price_inr, 'priceUnit', coalesce(f.price_unit, 'from'),
      'verified', p.verification_status = 'VERIFIED', 'coverImage', cover.image, 'avatarUrl', p.avatar_url,
      'portfolioCount', items.count, 'listedAt', json_instant(t.listed_at)),
    concat_ws(' ', p.display_name, t.places, t.prose)
  FROM unnest(ids) AS wanted (id)
  JOIN user_role_profiles p ON p.id = wanted.id
  JOIN places place ON place.id = p.place_id
  JOIN places city ON city.id = coalesce(place.city_id, place.id)
  LEFT JOIN profession_facets f ON f.profile_id = p.id
  LEFT JOIN rating_priors prior ON prior.profession_key = p.role_key
  CROSS JOIN LATERAL (
    SELECT count(*) AS count, string_agg(concat_ws(' ', i.title, array_to_string(i.tags, ' ')), ' ') AS titles
      FROM portfolio_items i WHERE i.user_role_profile_id = p.id
  ) items
  LEFT JOIN LATERAL (
    SELECT string_agg(s.name, ' ') AS names FROM services s WHERE s.user_role_profile_id = p.id AND s.is_active
  ) offers ON true
  LEFT JOIN LATERAL (
    SELECT json_build_object('url', m.file_url, 'alt', coalesce(m.alt_text, i.title), 'blur', m.blur_data_url,
        'width', coalesce(m.width, 1200), 'height', coalesce(m.height, 900)) AS image
      FROM portfolio_items i JOIN portfolio_images m ON m.portfolio_item_id = i.id
      WHERE i.user_role_profile_id = p.id
      ORDER BY i.display_order, i.id, m.display_order, m.id LIMIT 1
  ) cover ON true
  CROSS JOIN LATERAL (
    SELECT coalesce(p.approved_at, p.created_at) AS listed_at,
      concat_ws(' ', place.name, place.name_hi, city.name, city.name_hi, city.state) AS places,
      concat_ws(' ', profession_words(p.role_key), p.headline, p.bio, offers.names, items.titles,
        regexp_replace(replace(array_to_string(f.facets, ' '), '=true', ''), '[a-z_]+=', ' ', 'g')) AS prose
  ) t
  WHERE is_listed(p)
$$;
--> statement-breakpoint
CREATE FUNCTION write_profile_search(ids uuid[]) RETURNS void LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  texts text[];
BEGIN
  WITH fresh AS MATERIALIZED (SELECT * FROM profile_search_rows(ids)),
  written AS (
    INSERT INTO profile_search (profile_id, role_key, city_slug, place_slug, lat, lng, filter_keys, search, rating_milli,
      rating_count, price_from_inr, listed_at, card)
    SELECT f.profile_id, f.role_key, f.city_slug, f.place_slug, f.lat, f.lng, f.filter_keys, f.search, f.rating_milli,
      f.rating_count, f.price_from_inr, f.listed_at, f.card
      -- Neighbours on a result page become neighbours on disk when many are written at once.
      FROM fresh f ORDER BY f.role_key, f.city_slug, f.rating_milli DESC, f.profile_id
    ON CONFLICT (profile_id) DO UPDATE SET role_key = excluded.role_key, city_slug = excluded.city_slug,
      place_slug = excluded.place_slug, lat = excluded.lat, lng = excluded.lng, filter_keys = excluded.filter_keys,
      search = excluded.search, rating_milli = excluded.rating_milli, rating_count = excluded.rating_count,
      price_from_inr = excluded.price_from_inr, listed_at = excluded.listed_at, card = excluded.card
  )
  SELECT array_agg(f.words) INTO texts FROM fresh f;
  PERFORM learn_search_words(texts);
END $$;
--> statement-breakpoint
-- Brings the projection of these profiles (null: of all) up to date, in the transaction that changed them.
CREATE FUNCTION refresh_profile_search(ids uuid[] DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  definitions text[];
  statement text;
BEGIN
  IF ids IS NOT NULL THEN
    DELETE FROM profile_search s USING user_role_profiles p
      WHERE s.profile_id = ANY (ids) AND p.id = s.profile_id AND NOT is_listed(p);
    PERFORM write_profile_search(ids);
    RETURN;
  END IF;
  PERFORM refresh_rating_priors();
  IF EXISTS (SELECT FROM profile_search) THEN
    DELETE FROM profile_search s USING user_role_profiles p WHERE p.id = s.profile_id AND NOT is_listed(p);
    PERFORM write_profile_search(ARRAY(SELECT id FROM user_role_profiles));
    RETURN;
  END IF;
  -- The first load: building the indexes afterwards is several times faster than growing them row by row.
  SELECT array_agg(pg_get_indexdef(indexrelid)) INTO definitions
    FROM pg_index WHERE indrelid = 'profile_search'::regclass AND NOT indisprimary;
  FOR statement IN SELECT format('DROP INDEX %s', indexrelid::regclass)
    FROM pg_index WHERE indrelid = 'profile_search'::regclass AND NOT indisprimary
  LOOP
    EXECUTE statement;
  END LOOP;
  PERFORM write_profile_search(ARRAY(SELECT id FROM user_role_profiles));
  FOREACH statement IN ARRAY definitions LOOP
    EXECUTE statement;
  END LOOP;
  ANALYZE profile_search, search_words;
END $$;
--> statement-breakpoint
-- Brings the search columns of these jobs (null: of all) up to date; a job that is not LIVE has none.
CREATE FUNCTION refresh_job_search(ids uuid[] DEFAULT NULL) RETURNS void LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  wanted uuid[] := coalesce(ids, ARRAY(SELECT id FROM jobs));
  texts text[];
BEGIN
  UPDATE jobs SET city_slug = NULL, search = NULL, filter_keys = '{}', card = NULL
    WHERE id = ANY (wanted) AND status <> 'LIVE' AND card IS NOT NULL;
  WITH fresh AS MATERIALIZED (
    SELECT j.id, j.title, j.employment_type, j.mode_of_work, j.tags, j.slug, j.published_at,
        c.company_name, city.slug AS city_slug, place.slug AS place_slug,
        coalesce(city.name, j.location, 'India') AS city_name,
        concat_ws(' ', j.title, c.company_name, place.name, place.name_hi, city.name, city.name_hi, city.state, j.location)
          AS names,
        concat_ws(' ', c.industry, array_to_string(j.tags, ' '), j.description) AS prose,
        CASE j.salary_range_json ->> 'period' WHEN 'MONTH' THEN 12 ELSE 1 END AS times,
        (j.salary_range_json ->> 'minInr')::bigint AS salary_min,
        (j.salary_range_json ->> 'maxInr')::bigint AS salary_max
      FROM unnest(wanted) AS w (id)
      JOIN jobs j ON j.id = w.id AND j.status = 'LIVE'
      JOIN company_profiles c ON c.id = j.company_profile_id
      LEFT JOIN places place ON place.id = j.place_id
      LEFT JOIN places city ON city.id = coalesce(place.city_id, place.id)
  ),
  written AS (
    UPDATE jobs j SET
        city_slug = f.city_slug,
        search = search_vector(f.names, f.prose),
        filter_keys = array_remove(ARRAY['all', f.city_slug, nullif(f.place_slug, f.city_slug), f.employment_type,
          f.mode_of_work, f.city_slug || '|' || f.employment_type], NULL),
        card = json_build_object(
          'id', f.id, 'slug', f.slug, 'title', f.title, 'companyName', f.company_name, 'cityName', f.city_name,
          'employmentType', f.employment_type, 'modeOfWork', f.mode_of_work,
          'salaryMinInr', f.salary_min * f.times, 'salaryMaxInr', f.salary_max * f.times, 'tags', f.tags,
          'publishedAt', json_instant(f.published_at))
      FROM fresh f WHERE j.id = f.id
  )
  SELECT array_agg(concat_ws(' ', f.names, f.prose)) INTO texts FROM fresh f;
  PERFORM learn_search_words(texts);
END $$;

--> statement-breakpoint
-- The profession's own fields of one profile for its public page, keyed as in the registry. Only the table of the one
-- profession is touched; a CASE inside the page statement would set up all ten for every page.
CREATE FUNCTION profile_details(role_key text, profile uuid) RETURNS json LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  CASE role_key
    WHEN 'photographer' THEN RETURN (SELECT json_build_object(
        'specialties', d.specialties, 'cameraBrands', d.camera_brands, 'studioAvailable', d.studio_available,
        'outdoorShoots', d.outdoor_shoots, 'travelRadiusKm', d.travel_radius_km,
        'startingPriceInr', d.starting_price_inr)
      FROM photographer_profiles d WHERE d.user_role_profile_id = profile);
    WHEN 'tutor' THEN RETURN (SELECT json_build_object(
        'subjects', d.subjects, 'boardTypes', d.board_types, 'qualification', d.qualification,
        'teachesOnline', d.teaches_online, 'teachesOffline', d.teaches_offline,
        'experienceYears', d.experience_years, 'hourlyRateInr', d.hourly_rate_inr)
      FROM tutor_profiles d WHERE d.user_role_profile_id = profile);
    WHEN 'makeup_artist' THEN RETURN (SELECT json_build_object(
        'specializations', d.specializations, 'kitBrands', d.kit_brands, 'homeService', d.home_service,
        'studioAvailable', d.studio_available, 'startingPriceInr', d.starting_price_inr)
      FROM makeup_artist_profiles d WHERE d.user_role_profile_id = profile);
    WHEN 'developer' THEN RETURN (SELECT json_build_object(
        'techStack', d.tech_stack, 'experienceYears', d.experience_years, 'availability', d.availability,
        'hourlyRateInr', d.hourly_rate_inr, 'remoteOk', d.remote_ok)
      FROM developer_profiles d WHERE d.user_role_profile_id = profile);
    WHEN 'video_editor' THEN RETURN (SELECT json_build_object(
        'softwareSkills', d.software_skills, 'styleTags', d.style_tags, 'turnaroundDays', d.turnaround_days,
        'startingPriceInr', d.starting_price_inr)
      FROM video_editor_profiles d WHERE d.user_role_profile_id = profile);
    WHEN 'graphic_designer' THEN RETURN (SELECT json_build_object(
        'designTools', d.design_tools, 'styleTags', d.style_tags, 'brandExperience', d.brand_experience,
        'startingPriceInr', d.starting_price_inr)
      FROM graphic_designer_profiles d WHERE d.user_role_profile_id = profile);
    WHEN 'social_media_manager' THEN RETURN (SELECT json_build_object(
        'platforms', d.platforms, 'industries', d.industries, 'contentTypes', d.content_types,
        'avgFollowerGrowthPct', d.avg_follower_growth_pct, 'startingPriceInr', d.starting_price_inr)
      FROM social_media_manager_profiles d WHERE d.user_role_profile_id = profile);
    WHEN 'fitness_trainer' THEN RETURN (SELECT json_build_object(
        'disciplines', d.disciplines, 'certifications', d.certifications,
        'onlineSessions', d.online_sessions, 'homeVisits', d.home_visits, 'gymBased', d.gym_based,
        'perSessionRateInr', d.per_session_rate_inr)
      FROM fitness_trainer_profiles d WHERE d.user_role_profile_id = profile);
    WHEN 'catering_service' THEN RETURN (SELECT json_build_object(
        'businessName', d.business_name, 'cuisineTypes', d.cuisine_types, 'eventTypes', d.event_types,
        'minGuests', d.min_guests, 'maxGuests', d.max_guests, 'hasSetupTeam', d.has_setup_team,
        'hasServingStaff', d.has_serving_staff, 'pricePerHeadInr', d.price_per_head_inr)
      FROM catering_service_profiles d WHERE d.user_role_profile_id = profile);
    WHEN 'ugc_content_creator' THEN RETURN (SELECT json_build_object(
        'nicheTags', d.niche_tags, 'contentFormats', d.content_formats, 'platforms', d.platforms,
        'turnaroundDays', d.turnaround_days, 'startingPriceInr', d.starting_price_inr)
      FROM ugc_content_creator_profiles d WHERE d.user_role_profile_id = profile);
    ELSE RETURN NULL;
  END CASE;
END $$;
