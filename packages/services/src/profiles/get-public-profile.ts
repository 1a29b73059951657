import { notFound } from '@nxtgauge/domain/errors';
import type { ServiceCtx } from '../context/index.ts';
import { PUBLIC_PROFILE_SQL } from './public-profile-statement.ts';

/** One public profile as the JSON text of `PublicProfile`. NO_SUCH_THING for one that is hidden, in review or suspended. */
export async function getPublicProfile(ctx: ServiceCtx, input: { slug: string }): Promise<string> {
  const [row] = await ctx.sql.unsafe<{ page: string }[]>(PUBLIC_PROFILE_SQL, [input.slug], { prepare: true });
  if (!row) throw notFound('profile');
  return row.page;
}
