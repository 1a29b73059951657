import { facetFields, PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { LandingFacts } from '@nxtgauge/domain/seo';
import type { ServiceCtx } from '../context/index.ts';
import { columnOf } from '../search/index.ts';
import type { LandingScope } from './landing-scope.ts';

/** Fewer prices or offers than this say something about one person, not about a place. */
const FEW = 3;
const SERVICES_SHOWN = 6;
const FACETS_SHOWN = 12;
const REVIEWS_SHOWN = 4;
/** The newest reviews are looked for among this many of the best rated. */
const REVIEWED_PROFILES = 150;

type Price = Omit<NonNullable<LandingFacts['price']>, 'unit'>;
export interface Figures {
  total: number;
  verified: number;
  reviewCount: number;
  ratingAvg: number | null;
  price: Price | null;
}

/** Counts, the mean rating and where the starting prices lie. */
export async function readFigures({ sql }: ServiceCtx, { where }: LandingScope): Promise<Figures> {
  const [row] = await sql<
    {
      total: number;
      verified: number;
      reviews: number;
      stars: number;
      prices: number;
      cuts: number[] | null;
    }[]
  >`
    select count(*)::int as total, count(*) filter (where p.verification_status = 'VERIFIED')::int as verified,
      coalesce(sum(p.rating_count), 0)::int as reviews, coalesce(sum(p.rating_sum), 0)::int as stars,
      count(s.price_from_inr)::int as prices,
      percentile_disc(array[0, 0.25, 0.5, 0.75, 1]::float8[]) within group (order by s.price_from_inr) as cuts
    from profile_search s join user_role_profiles p on p.id = s.profile_id
    where ${where}`;
  if (!row) throw new Error('an aggregate gave no row');
  const [least = 0, low = 0, median = 0, high = 0, most = 0] = row.cuts ?? [];
  return {
    total: row.total,
    verified: row.verified,
    reviewCount: row.reviews,
    ratingAvg: row.reviews === 0 ? null : Math.round((10 * row.stars) / row.reviews) / 10,
    price: row.prices < FEW ? null : { least, low, median, high, most, count: row.prices },
  };
}

/** What several of them offer under one name, with what it costs. */
export async function readServices(
  { sql }: ServiceCtx,
  { where }: LandingScope,
): Promise<LandingFacts['services']> {
  const rows = await sql<{ name: string; cuts: number[]; count: number }[]>`
    select mode() within group (order by o.name) as name, count(distinct o.user_role_profile_id)::int as count,
      percentile_disc(array[0.25, 0.5, 0.75]::float8[]) within group (order by o.price) as cuts
    from profile_search s join services o on o.user_role_profile_id = s.profile_id and o.is_active
    where ${where}
    group by lower(o.name) having count(distinct o.user_role_profile_id) >= ${FEW}::int
    order by count desc, lower(o.name) limit ${SERVICES_SHOWN}::int`;
  return rows.map(({ name, count, cuts: [low = 0, median = 0, high = 0] }) => ({
    name,
    low,
    median,
    high,
    count,
  }));
}

/** How many have each value of the profession's filters. */
export async function readFacetCounts(
  { sql }: ServiceCtx,
  { profession, where }: LandingScope,
): Promise<LandingFacts['facets']> {
  const nameOf = new Map(
    facetFields(PROFESSIONS[profession]).flatMap((field) =>
      (field.kind === 'boolean' ? ['true'] : field.options.map(({ value }) => value)).map((value) => [
        `${columnOf(field.key)}=${value}`,
        `${field.key}=${value}`,
      ]),
    ),
  );
  const rows = await sql<{ key: string; count: number }[]>`
    select key, count(*)::int as count
    from profile_search s cross join lateral unnest(s.filter_keys) key
    where ${where} and key = any(${[...nameOf.keys()]}::text[])
    group by key order by count desc, key limit ${FACETS_SHOWN}::int`;
  return rows.map(({ key, count }) => ({ facet: nameOf.get(key) ?? key, count }));
}

/** The newest published reviews, one per profile, under first names. */
export async function readReviews(
  { sql }: ServiceCtx,
  { where }: LandingScope,
): Promise<LandingFacts['reviews']> {
  const rows = await sql<LandingFacts['reviews']>`
    select v.id, v.rating, v.review_text as text, coalesce(split_part(who.full_name, ' ', 1), 'Customer') as "reviewerName",
      json_instant(coalesce(v.published_at, v.created_at)) as "publishedAt",
      s.card ->> 'displayName' as "profileName", s.card ->> 'slug' as "profileSlug"
    from (select s.profile_id, s.card from profile_search s where ${where} and s.rating_count > 0
      order by s.rating_milli desc, s.rating_count desc, s.profile_id limit ${REVIEWED_PROFILES}::int) s
    cross join lateral (
      select r.id, r.rating, r.review_text, r.published_at, r.created_at, r.reviewer_user_id from reviews r
      where r.entity_type = 'professional' and r.entity_id = s.profile_id and r.status = 'PUBLISHED'
        and length(r.review_text) >= 20
      order by r.created_at desc, r.id desc limit 1) v
    left join user_identities who on who.user_id = v.reviewer_user_id
    order by coalesce(v.published_at, v.created_at) desc, v.id limit ${REVIEWS_SHOWN}::int`;
  return rows.map((row) => ({ ...row }));
}
