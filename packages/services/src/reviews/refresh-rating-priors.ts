import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';

/** Profiles brought up to date in one transaction. */
const BATCH = 200;

/**
 * Recomputes the mean rating of every profession, the prior of its Bayesian means (BR-20), and then each public profile
 * whose stored mean no longer follows from it. Interrupted, it simply goes on in the next run. Returns how many profiles moved.
 */
export async function refreshRatingPriors(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  await withTx(ctx, (tx) => tx.sql`select refresh_rating_priors()`);
  let moved = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const stale = await ctx.sql<{ id: string }[]>`
      select s.profile_id as id
      from profile_search s
      join user_role_profiles p on p.id = s.profile_id
      left join rating_priors prior on prior.profession_key = p.role_key
      where s.profile_id > ${after} and s.rating_milli <>
        round((10 * coalesce(prior.mean_milli, 4000) + 1000 * p.rating_sum) / (10.0 + p.rating_count))::int
      order by s.profile_id
      limit ${BATCH}`;
    const last = stale.at(-1);
    if (!last) return moved;
    await withTx(ctx, (tx) => tx.sql`select refresh_profile_search(${stale.map(({ id }) => id)}::uuid[])`);
    moved += stale.length;
    after = last.id;
  }
}
