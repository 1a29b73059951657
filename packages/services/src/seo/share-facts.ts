import { ProfileCard } from '@nxtgauge/domain/profiles';
import type { ServiceCtx } from '../context/index.ts';

/** The search card of a public profile, for the picture that is shown where its address is shared; null when there is none. */
export async function shareCard(ctx: ServiceCtx, slug: string): Promise<ProfileCard | null> {
  const [row] = await ctx.sql<{ card: string }[]>`
    select s.card::text as card from user_role_profiles p join profile_search s on s.profile_id = p.id where p.slug = ${slug}`;
  return row ? ProfileCard.parse(JSON.parse(row.card)) : null;
}

/** Covers of the best of a profession in a place, for the picture of a landing page. */
export async function shareCovers(
  ctx: ServiceCtx,
  input: { profession: string; citySlug: string | null },
): Promise<string[]> {
  const { sql } = ctx;
  const rows = await sql<{ url: string }[]>`
    select best.url from (
      select s.card -> 'coverImage' ->> 'url' as url from profile_search s
      where s.role_key = ${input.profession} ${input.citySlug === null ? sql`` : sql`and s.city_slug = ${input.citySlug}`}
      order by s.rating_milli desc, s.rating_count desc, s.profile_id limit 12) best
    where best.url is not null limit 3`;
  return rows.map(({ url }) => url);
}
