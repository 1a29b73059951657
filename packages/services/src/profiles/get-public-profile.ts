import { gone, notFound } from '@nxtgauge/domain/errors';
import type { ServiceCtx } from '../context/index.ts';
import { isSuspendedSlug } from './is-suspended-slug.ts';
import { AWAY_PROFILE_SQL, PUBLIC_PROFILE_SQL } from './public-profile-statement.ts';

/**
 * One public profile as the JSON text of `PublicProfile`. Somebody who is away keeps the page. GONE for a
 * suspended one, NO_SUCH_THING for one that is hidden or in review.
 */
export async function getPublicProfile(ctx: ServiceCtx, input: { slug: string }): Promise<string> {
  for (const statement of [PUBLIC_PROFILE_SQL, AWAY_PROFILE_SQL]) {
    const [row] = await ctx.sql.unsafe<{ page: string }[]>(statement, [input.slug], { prepare: true });
    if (row) return row.page;
  }
  throw (await isSuspendedSlug(ctx, input.slug)) ? gone('profile') : notFound('profile');
}
