-- One form of every text that is searched or searched for, the same as `foldWords` of the domain makes: lower case, no Latin
-- accents, no nukta, one way to write a nasal, Western digits, no ASCII punctuation.
CREATE OR REPLACE FUNCTION search_text(words text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(regexp_replace(regexp_replace(
    translate(normalize(lower(unaccent(coalesce(words, ''))), NFD), E'\u0901०१२३४५६७८९\u093c\u200b\u200c\u200d\u2060\ufeff', E'\u09020123456789'),
    '[ङञणनम]्(?=[क-ह])', 'ं', 'g'),
    '(?<=[[:alpha:]])[''’](?=[[:alpha:]])', '', 'g'),
    '[!-/:-@\[-`{-~]+', ' ', 'g')
$$;
--> statement-breakpoint
-- The stem of one word: English for Latin letters, Hindi for Devanagari; null for a stop word.
CREATE FUNCTION word_stem(word text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN word ~ '^[\u0900-\u097f]' THEN (ts_lexize('hindi_stem', word))[1] ELSE (ts_lexize('english_stem', word))[1] END
$$;
--> statement-breakpoint
-- Names and places as they are written; prose by its stems, which the `hindi` configuration makes for both scripts. No
-- positions and no weights: the vector only answers "is the word there".
CREATE OR REPLACE FUNCTION search_vector(names text, prose text) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT strip(to_tsvector('simple', search_text(names)) || to_tsvector('hindi', search_text(concat_ws(' ', names, prose))))
$$;
--> statement-breakpoint
-- Devanagari letter by letter in Latin ones, long and short vowels alike: trigrams know no Devanagari.
CREATE FUNCTION latin_letters(word text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(word, 'कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसहअआइईउऊऋएऐओऔऑािीुूृेैोौॉंः्', 'kkggnccjjnttddnttddnpfbbmyrllvssshaaiiuureeoooaiiuureeooonh')
$$;
--> statement-breakpoint
CREATE INDEX search_words_latin_letters_index ON search_words USING gin (latin_letters(word) gin_trgm_ops)
  WHERE word ~ '^[\u0900-\u097f]';
--> statement-breakpoint
-- One word as a query. A known word stands for itself and its stem. An unknown one, where guessing is allowed, is still
-- being typed (then it stands for the known words it begins) or misspelt (then for the nearest known word by trigrams).
CREATE FUNCTION word_query(word text, guess boolean) RETURNS tsquery LANGUAGE plpgsql STABLE PARALLEL SAFE
SET pg_trgm.similarity_threshold = 0.35 AS $$
DECLARE
  known text[] := ARRAY[word];
  begun tsquery;
  answer tsquery;
BEGIN
  IF guess AND NOT EXISTS (SELECT FROM search_words s WHERE s.word = word_query.word) THEN
    known := ARRAY(SELECT s.word FROM search_words s WHERE s.word LIKE word_query.word || '%' ORDER BY length(s.word), s.word LIMIT 8);
    begun := to_tsquery('simple', quote_literal(word) || ':*');
    IF cardinality(known) = 0 AND word ~ '^[\u0900-\u097f]' THEN
      known := ARRAY(SELECT s.word FROM search_words s
        WHERE s.word ~ '^[\u0900-\u097f]' AND latin_letters(s.word) % latin_letters(word_query.word)
        ORDER BY similarity(latin_letters(s.word), latin_letters(word_query.word)) DESC, s.word LIMIT 1);
    ELSIF cardinality(known) = 0 THEN
      known := ARRAY(SELECT s.word FROM search_words s WHERE s.word % word_query.word
        ORDER BY similarity(s.word, word_query.word) DESC, s.word LIMIT 1);
    END IF;
    IF cardinality(known) > 0 AND NOT known[1] LIKE word_query.word || '%' THEN
      begun := NULL;
    END IF;
  END IF;
  SELECT string_agg(quote_literal(l), ' | ')::tsquery INTO answer
    FROM (SELECT unnest(known) UNION SELECT word_stem(k) FROM unnest(known) k) AS x (l) WHERE l IS NOT NULL;
  RETURN coalesce(begun || answer, answer, begun);
END $$;
--> statement-breakpoint
-- Every word must be found; stop words are left out. Null when nothing is left to search for.
CREATE OR REPLACE FUNCTION search_tsquery(words text) RETURNS tsquery LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  typed text;
  one tsquery;
  answer tsquery;
BEGIN
  FOR typed IN SELECT t.word
    FROM regexp_split_to_table(trim(search_text(left(words, 200))), '\s+') WITH ORDINALITY AS t (word, n)
    WHERE t.word <> '' ORDER BY t.n LIMIT 8
  LOOP
    -- A stop word ("in", "for") has no stem.
    CONTINUE WHEN word_stem(typed) IS NULL;
    one := word_query(typed, true);
    IF numnode(one) > 0 THEN
      answer := coalesce(answer && one, one);
    END IF;
  END LOOP;
  RETURN answer;
END $$;
--> statement-breakpoint
-- The same for words that were understood already: every group must be found, and any of its alternatives will do. They are
-- separated by |, and the words of one alternative by blanks. Only a word without alternatives may be guessed at.
CREATE FUNCTION search_groups(groups text[]) RETURNS tsquery LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  alternatives text;
  alternative text;
  typed text;
  one tsquery;
  whole tsquery;
  any_of tsquery;
  answer tsquery;
BEGIN
  FOREACH alternatives IN ARRAY groups LOOP
    any_of := NULL;
    FOREACH alternative IN ARRAY string_to_array(alternatives, '|') LOOP
      whole := NULL;
      FOREACH typed IN ARRAY string_to_array(alternative, ' ') LOOP
        one := word_query(typed, strpos(alternatives, '|') = 0);
        IF numnode(one) > 0 THEN
          whole := coalesce(whole && one, one);
        END IF;
      END LOOP;
      any_of := coalesce(any_of || whole, any_of, whole);
    END LOOP;
    answer := coalesce(answer && any_of, answer, any_of);
  END LOOP;
  RETURN answer;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION learn_search_words(texts text[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO search_words (word)
  SELECT w FROM (
    SELECT DISTINCT unnest(tsvector_to_array(to_tsvector('simple', search_text(t)))) AS w FROM unnest(texts) AS t
  ) words
  WHERE length(w) BETWEEN 3 AND 40 AND w !~ '[0-9]' AND word_stem(w) IS NOT NULL
  ORDER BY w
  ON CONFLICT DO NOTHING
$$;
--> statement-breakpoint
CREATE FUNCTION km_between(lat1 float8, lng1 float8, lat2 float8, lng2 float8) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT 2 * 6371 * asin(least(1, sqrt(sin(radians(lat2 - lat1) / 2) ^ 2
    + cos(radians(lat1)) * cos(radians(lat2)) * sin(radians(lng2 - lng1) / 2) ^ 2)))
$$;
--> statement-breakpoint
-- Public, and with the address and the place that its card needs: has a page.
CREATE FUNCTION is_public_profile(p user_role_profiles) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT p.status = 'ACTIVE' AND p.approval_status = 'APPROVED' AND p.is_profile_public
    AND p.slug IS NOT NULL AND p.place_id IS NOT NULL
$$;
--> statement-breakpoint
-- Has a page and is not away: found in search. A sweep ends a pause; nothing else does.
CREATE OR REPLACE FUNCTION is_listed(p user_role_profiles) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT is_public_profile(p) AND p.paused_at IS NULL
$$;
--> statement-breakpoint
-- What a ranking counts, in points; `runtime_configs` has it when staff changed it. The domain's default is the same.
CREATE FUNCTION ranking_weights() RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(
    (SELECT config_value_json FROM runtime_configs WHERE config_group = 'search' AND config_key = 'ranking' AND is_active),
    '{"version":1,"nameMatch":400,"valueMatch":250,"closeMatch":150,"perStar":100,"complete":40,"completePercent":80,"verified":30,"fresh":30,"freshDays":30}')
$$;
--> statement-breakpoint
-- Completeness in per cent with the published weights of `completeness` in the domain (BR-22).
CREATE FUNCTION profile_percent(p user_role_profiles) RETURNS int LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  details json := profile_details(p.role_key, p.id);
  by_eye boolean := p.role_key IN ('photographer', 'makeup_artist', 'video_editor', 'graphic_designer', 'ugc_content_creator', 'catering_service');
  fields int;
  said int;
  pictures int;
  described int;
  priced boolean;
BEGIN
  SELECT count(*), count(*) FILTER (WHERE d.value::text NOT IN ('null', '[]')),
      coalesce(bool_or(d.key ~ '(PriceInr|RateInr|PerHeadInr)$' AND d.value::text <> 'null'), false)
    INTO fields, said, priced FROM json_each(coalesce(details, '{}')) d;
  SELECT count(*), count(m.alt_text) INTO pictures, described
    FROM portfolio_items i JOIN portfolio_images m ON m.portfolio_item_id = i.id WHERE i.user_role_profile_id = p.id;
  RETURN CASE WHEN p.place_id IS NOT NULL THEN 10 ELSE 0 END
    + CASE WHEN p.headline <> '' THEN 10 ELSE 0 END
    + CASE WHEN length(p.bio) >= 120 THEN CASE WHEN by_eye THEN 15 ELSE 20 END ELSE 0 END
    + CASE WHEN priced THEN 15 ELSE 0 END
    + CASE WHEN fields > 0 AND said >= ceil(fields * 0.6) THEN CASE WHEN by_eye THEN 15 ELSE 20 END ELSE 0 END
    + CASE WHEN pictures > 0 THEN CASE WHEN by_eye THEN 15 ELSE 10 END ELSE 0 END
    + CASE WHEN by_eye AND described >= 5 THEN 10 ELSE 0 END
    + CASE WHEN EXISTS (SELECT FROM services s WHERE s.user_role_profile_id = p.id AND s.is_active) THEN CASE WHEN by_eye THEN 10 ELSE 15 END ELSE 0 END;
END $$;
--> statement-breakpoint
CREATE FUNCTION profile_quality(p user_role_profiles, rating_milli int, weights jsonb) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT round(rating_milli * (weights ->> 'perStar')::numeric / 1000)::int
    + CASE WHEN profile_percent(p) >= (weights ->> 'completePercent')::int THEN (weights ->> 'complete')::int ELSE 0 END
    + CASE WHEN p.verification_status = 'VERIFIED' THEN (weights ->> 'verified')::int ELSE 0 END
    + CASE WHEN coalesce(p.approved_at, p.created_at) > now() - (weights ->> 'freshDays')::int * interval '1 day'
        THEN (weights ->> 'fresh')::int ELSE 0 END
$$;
--> statement-breakpoint
DROP FUNCTION profile_search_rows(uuid[]);
--> statement-breakpoint
-- What the projection holds of these profiles, whether they are away or not. The texts are computed here so that both the
-- vector and the dictionary see the same words. Ten ratings of the prior weigh as much as ten reviews (BR-20). Whoever
-- serves a place from elsewhere has its name behind a `>` among the keys; nobody is carried further than 150 km by a radius.
CREATE FUNCTION profile_search_rows(ids uuid[])
RETURNS TABLE (profile_id uuid, role_key text, city_slug text, place_slug text, lat float8, lng float8, filter_keys text[],
  search tsvector, name_words tsvector, strong_words tsvector, quality int, rating_milli int, rating_count int,
  price_from_inr bigint, listed_at timestamptz, card json, words text)
LANGUAGE sql STABLE AS $$
  SELECT p.id, p.role_key, city.slug, place.slug, place.lat, place.lng,
    ARRAY[p.role_key, city.slug, p.role_key || '|' || city.slug]
      || CASE WHEN place.id <> city.id THEN ARRAY[place.slug, p.role_key || '|' || place.slug] ELSE '{}' END
      || coalesce(f.facets, '{}')
      || CASE WHEN p.verification_status = 'VERIFIED' THEN ARRAY['verified'] ELSE '{}' END
      || facet_keys('badge', p.badges)
      || served.keys,
    search_vector(concat_ws(' ', p.display_name, t.places), t.prose),
    search_vector(p.display_name, NULL),
    search_vector(p.display_name, concat_ws(' ', profession_words(p.role_key), p.headline, offers.names, t.traits)),
    profile_quality(p, r.rating_milli, weights.points), r.rating_milli,
    p.rating_count, f.price_inr, t.listed_at,
    json_build_object(
      'id', p.id, 'slug', p.slug, 'professionKey', p.role_key, 'displayName', p.display_name,
      'headline', p.headline, 'cityName', city.name, 'placeName', place.name, 'citySlug', city.slug,
      'lat', place.lat, 'lng', place.lng,
      'ratingAvg', CASE WHEN p.rating_count > 0 THEN round(p.rating_sum::numeric / p.rating_count, 1) END,
      'ratingCount', p.rating_count, 'priceFromInr', f.price_inr, 'priceUnit', coalesce(f.price_unit, 'from'),
      'verified', p.verification_status = 'VERIFIED', 'badges', p.badges::text[], 'coverImage', cover.image,
      'avatarUrl', p.avatar_url, 'portfolioCount', items.count, 'listedAt', json_instant(t.listed_at)),
    concat_ws(' ', p.display_name, t.places, t.prose)
  FROM unnest(ids) AS wanted (id)
  CROSS JOIN (SELECT ranking_weights() AS points) weights
  JOIN user_role_profiles p ON p.id = wanted.id
  JOIN places place ON place.id = p.place_id
  JOIN places city ON city.id = coalesce(place.city_id, place.id)
  LEFT JOIN profession_facets f ON f.profile_id = p.id
  LEFT JOIN rating_priors prior ON prior.profession_key = p.role_key
  CROSS JOIN LATERAL (
    SELECT round((10 * coalesce(prior.mean_milli, 4000) + 1000 * p.rating_sum) / (10.0 + p.rating_count))::int AS rating_milli
  ) r
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(k.key ORDER BY k.key), '{}') AS keys
    FROM (
      SELECT area.slug FROM profile_service_areas a JOIN places area ON area.id = a.place_id WHERE a.profile_id = p.id
      UNION
      SELECT near.slug FROM places near WHERE p.travel_radius_km > 0 AND near.kind = 'CITY' AND near.id <> city.id
        AND km_between(place.lat, place.lng, near.lat, near.lng) <= least(p.travel_radius_km, 150)
    ) elsewhere
    CROSS JOIN LATERAL unnest(ARRAY['>' || elsewhere.slug, p.role_key || '>' || elsewhere.slug]) AS k (key)
  ) served
  CROSS JOIN LATERAL (
    SELECT count(*) AS count, string_agg(concat_ws(' ', i.title, array_to_string(i.tags, ' ')), ' ') AS titles
      FROM portfolio_items i WHERE i.user_role_profile_id = p.id
  ) items
  LEFT JOIN LATERAL (
    SELECT string_agg(s.name, ' ') AS names FROM services s WHERE s.user_role_profile_id = p.id AND s.is_active
  ) offers ON true
  LEFT JOIN LATERAL (
    SELECT json_build_object('url', coalesce(m.poster_url, m.file_url), 'alt', coalesce(m.alt_text, i.title), 'blur', m.blur_data_url,
        'width', coalesce(m.width, 1200), 'height', coalesce(m.height, 900)) AS image
      FROM portfolio_items i JOIN portfolio_images m ON m.portfolio_item_id = i.id
      WHERE i.user_role_profile_id = p.id AND (m.media_type = 'IMAGE' OR m.poster_url IS NOT NULL)
      ORDER BY i.display_order, i.id, m.display_order, m.id LIMIT 1
  ) cover ON true
  CROSS JOIN LATERAL (
    SELECT coalesce(p.approved_at, p.created_at) AS listed_at,
      concat_ws(' ', place.name, place.name_hi, city.name, city.name_hi, city.state) AS places,
      regexp_replace(replace(array_to_string(f.facets, ' '), '=true', ''), '[a-z_]+=', ' ', 'g') AS traits
  ) v
  CROSS JOIN LATERAL (
    SELECT v.listed_at, v.places, v.traits,
      concat_ws(' ', profession_words(p.role_key), p.headline, p.bio, offers.names, items.titles, v.traits) AS prose
  ) t
  WHERE is_public_profile(p)
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION write_profile_search(ids uuid[]) RETURNS void LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  texts text[];
BEGIN
  WITH fresh AS MATERIALIZED (
    SELECT * FROM profile_search_rows(ARRAY(
      SELECT p.id FROM unnest(ids) AS wanted (id) JOIN user_role_profiles p ON p.id = wanted.id WHERE is_listed(p)))
  ),
  written AS (
    INSERT INTO profile_search (profile_id, role_key, city_slug, place_slug, lat, lng, filter_keys, search, name_words,
      strong_words, quality, rating_milli, rating_count, price_from_inr, listed_at, card)
    SELECT f.profile_id, f.role_key, f.city_slug, f.place_slug, f.lat, f.lng, f.filter_keys, f.search, f.name_words,
      f.strong_words, f.quality, f.rating_milli, f.rating_count, f.price_from_inr, f.listed_at, f.card
      -- Neighbours on a result page become neighbours on disk when many are written at once.
      FROM fresh f ORDER BY f.role_key, f.city_slug, f.rating_milli DESC, f.profile_id
    ON CONFLICT (profile_id) DO UPDATE SET role_key = excluded.role_key, city_slug = excluded.city_slug,
      place_slug = excluded.place_slug, lat = excluded.lat, lng = excluded.lng, filter_keys = excluded.filter_keys,
      search = excluded.search, name_words = excluded.name_words, strong_words = excluded.strong_words,
      quality = excluded.quality, rating_milli = excluded.rating_milli, rating_count = excluded.rating_count,
      price_from_inr = excluded.price_from_inr, listed_at = excluded.listed_at, card = excluded.card
  )
  SELECT array_agg(f.words) INTO texts FROM fresh f;
  PERFORM learn_search_words(texts);
END $$;
--> statement-breakpoint
SELECT refresh_profile_search(NULL) WHERE EXISTS (SELECT FROM profile_search);
