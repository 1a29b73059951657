import type { z } from 'zod';
import { newId } from '@nxtgauge/db/ids';
import { searchSynonyms } from '@nxtgauge/db/search';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { expansionTarget, phraseKey } from '@nxtgauge/domain/search';
import type { SaveSynonymInput, SearchSynonym, SynonymDraft } from '@nxtgauge/domain/search';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, sqlState, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { placeBySlug } from '../places/index.ts';
import { forgetVocabulary } from './vocabulary.ts';

const UNIQUE_VIOLATION = '23505';

const wrong = (path: string, message: string) =>
  new AppError('INVALID_INPUT', message, { fieldErrors: [{ path, message }] });

/** A draft as it is kept: in one spelling, without repetitions. Throws INVALID_INPUT for a place that is not ours. */
export async function settleDraft(ctx: ServiceCtx, draft: z.output<typeof SynonymDraft>) {
  const expansions = [
    ...new Set(
      draft.expansions
        .map((one) => (expansionTarget(one) ? one : phraseKey(one)))
        .filter((one) => one !== ''),
    ),
  ];
  if (expansions.length === 0) throw wrong('expansions', 'Say what it stands for.');
  for (const expansion of expansions) {
    const slug = expansionTarget(expansion)?.place;
    if (slug !== undefined && !(await placeBySlug(ctx, slug)))
      throw wrong('expansions', `There is no place “${slug}”.`);
  }
  return { ...draft, term: phraseKey(draft.term), expansions };
}

/** Adds or changes a synonym. Search in this process follows at once, elsewhere within half a minute. */
export async function saveSynonym(
  ctx: ServiceCtx,
  input: z.output<typeof SaveSynonymInput>,
): Promise<SearchSynonym> {
  const actor = requireEmployee(ctx, 'settings.edit');
  await ctx.ports.rateLimits.consume('write', actor.userId);
  const { id: known, ...draft } = input;
  const next = await settleDraft(ctx, draft);
  const saved = await withTx(ctx, async (tx) => {
    const [before] = known
      ? await tx.db.select().from(searchSynonyms).where(eq(searchSynonyms.id, known)).for('update')
      : [];
    if (known && !before) throw notFound('synonym');
    const id = known ?? newId();
    const at = tx.clock.now();
    await tx.db
      .insert(searchSynonyms)
      .values({ id, ...next, createdAt: at, updatedAt: at })
      .onConflictDoUpdate({ target: searchSynonyms.id, set: { ...next, updatedAt: at } });
    await writeAudit(tx, {
      event: 'search_synonym.save',
      action: before ? 'UPDATE' : 'CREATE',
      entityType: 'search_synonym',
      entityId: id,
      entityLabel: next.term,
      module: 'search',
      changes: {
        term: [before?.term, next.term],
        expansions: [before?.expansions, next.expansions],
        language: [before?.language, next.language],
        kind: [before?.kind, next.kind],
        isActive: [before?.isActive, next.isActive],
      },
    });
    return { id, ...next, updatedAt: at.toISOString() };
  }).catch((error: unknown) => {
    if (sqlState(error) === UNIQUE_VIOLATION) throw wrong('term', 'There is an entry for this already.');
    throw error;
  });
  forgetVocabulary(ctx);
  return saved;
}
