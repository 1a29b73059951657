import { newId } from '@nxtgauge/db/ids';
import { STARTER_SYNONYMS } from '@nxtgauge/domain/search';
import { requireSystem } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';

/** Puts the synonyms that this version brings into the table. What is there already stays as staff made it. */
export async function installSynonyms(ctx: ServiceCtx): Promise<void> {
  requireSystem(ctx);
  const rows = STARTER_SYNONYMS.map((synonym) => ({ id: newId(), ...synonym }));
  await ctx.sql`
    insert into search_synonyms (id, term, expansions, language, kind, created_at, updated_at)
    select s.id, s.term, array(select jsonb_array_elements_text(s.expansions)), s.language, s.kind, ${ctx.clock.now()}, ${ctx.clock.now()}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s (id uuid, term text, expansions jsonb, language text, kind text)
    on conflict (term) do nothing`;
}
