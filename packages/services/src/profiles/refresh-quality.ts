import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';

/** Profiles looked at in one statement, and brought up to date in one transaction. */
const LOOKED_AT = 1_000;
const BATCH = 200;

/**
 * Brings the stored quality of every listed profile up to date: points that staff changed, freshness that ended, work that
 * was added. Interrupted, it simply goes on in the next run. Returns how many profiles moved.
 */
export async function refreshQuality(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  let moved = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await ctx.sql<{ id: string; stale: boolean }[]>`
      select s.profile_id as id, s.quality <> profile_quality(p, s.rating_milli, ranking_weights()) as stale
      from (select profile_id, quality, rating_milli from profile_search where profile_id > ${after}
        order by profile_id limit ${LOOKED_AT}) s
      join user_role_profiles p on p.id = s.profile_id order by s.profile_id`;
    const last = rows.at(-1);
    if (!last) return moved;
    const stale = rows.filter((row) => row.stale).map(({ id }) => id);
    for (let from = 0; from < stale.length; from += BATCH) {
      const ids = stale.slice(from, from + BATCH);
      await withTx(ctx, (tx) => tx.sql`select refresh_profile_search(${ids}::uuid[])`);
    }
    moved += stale.length;
    after = last.id;
  }
}
