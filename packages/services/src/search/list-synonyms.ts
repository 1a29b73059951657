import type { z } from 'zod';
import { phraseKey } from '@nxtgauge/domain/search';
import type { ListSynonymsInput, SearchSynonym, SynonymPage } from '@nxtgauge/domain/search';
import { requireEmployee } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';

/** The synonyms in alphabetical order, for staff who may edit them. The cursor is the id of the last one. */
export async function listSynonyms(
  ctx: ServiceCtx,
  input: z.output<typeof ListSynonymsInput>,
): Promise<z.infer<typeof SynonymPage>> {
  requireEmployee(ctx, 'settings.edit');
  const words = `%${phraseKey(input.text)}%`;
  const after =
    input.cursor === undefined
      ? ctx.sql``
      : ctx.sql`and term > (select term from search_synonyms where id = ${input.cursor}::uuid)`;
  const rows = await ctx.sql<(Omit<SearchSynonym, 'updatedAt'> & { updatedAt: Date })[]>`
    select id, term, expansions::text[], language, kind, is_active as "isActive", updated_at as "updatedAt"
    from search_synonyms
    where (term like ${words} or array_to_string(expansions, ' ') like ${words}) ${after}
      ${input.kind === undefined ? ctx.sql`` : ctx.sql`and kind = ${input.kind}`}
    order by term limit ${input.limit + 1}`;
  const items = rows.slice(0, input.limit).map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }));
  return { items, nextCursor: rows.length > input.limit ? (items.at(-1)?.id ?? null) : null };
}
