import type { z } from 'zod';
import type { ListMissesInput, SearchMiss, SearchMisses } from '@nxtgauge/domain/search';
import { requireEmployee } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';

/** Searches of the last days that found nobody, the most frequent first. */
export async function listMisses(
  ctx: ServiceCtx,
  input: z.output<typeof ListMissesInput>,
): Promise<z.infer<typeof SearchMisses>> {
  requireEmployee(ctx, 'settings.edit');
  const rows = await ctx.sql<(Omit<SearchMiss, 'lastAt'> & { lastAt: Date })[]>`
    select words, profession_key as "professionKey", place_slug as "placeSlug", sum(searches)::int as searches, max(last_at) as "lastAt"
    from search_misses
    where day > (${ctx.clock.now()}::timestamptz at time zone 'Asia/Kolkata')::date - ${input.days}::int
    group by 1, 2, 3 order by 4 desc, 5 desc, 1 limit 100`;
  return { items: rows.map((row) => ({ ...row, lastAt: row.lastAt.toISOString() })) };
}
