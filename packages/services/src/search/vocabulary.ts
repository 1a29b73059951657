import {
  buildVocabulary,
  nearestWord,
  plainWords,
  registrySynonyms,
  understand,
} from '@nxtgauge/domain/search';
import type { Chosen, NamedPlace, Synonym, Understood, Vocabulary } from '@nxtgauge/domain/search';
import type { ServiceCtx } from '../context/index.ts';

interface Kept {
  vocabulary: Vocabulary;
  readAt: number;
  /** What a plain word was taken for; null for one that profiles use. */
  fates: Map<string, string | null>;
}

/** Synonyms and places change rarely: each process reads them again after this long. */
const KEPT_MS = 30_000;
const MOST_FATES = 20_000;
const kept = new WeakMap<object, Promise<Kept>>();

async function current(ctx: ServiceCtx): Promise<Kept> {
  const before = kept.get(ctx.ports);
  if (before) {
    const known = await before;
    if (performance.now() - known.readAt < KEPT_MS) return known;
  }
  const reading = readVocabulary(ctx).then((vocabulary) => ({
    vocabulary,
    readAt: performance.now(),
    fates: new Map<string, string | null>(),
  }));
  kept.set(ctx.ports, reading);
  try {
    return await reading;
  } catch (error) {
    if (kept.get(ctx.ports) === reading) kept.delete(ctx.ports);
    throw error;
  }
}

/** Lets this process see changed synonyms at once; the others see them within half a minute. */
export const forgetVocabulary = (ctx: Pick<ServiceCtx, 'ports'>): void => void kept.delete(ctx.ports);

export async function readPlaceNames(ctx: Pick<ServiceCtx, 'sql'>): Promise<NamedPlace[]> {
  const rows = await ctx.sql<NamedPlace[]>`
    select p.slug, p.kind, p.name, p.name_hi as "nameHi", coalesce(c.slug, p.slug) as "citySlug"
    from places p left join places c on c.id = p.city_id`;
  return rows.map((row) => ({ ...row }));
}

/** Everything that search understands, as it is now in the tables; `changed` rows replace or, without expansions, drop theirs. */
export async function readVocabulary(
  ctx: Pick<ServiceCtx, 'sql'>,
  changed: readonly Synonym[] = [],
): Promise<Vocabulary> {
  const stored = await ctx.sql<
    Synonym[]
  >`select term, expansions::text[] from search_synonyms where is_active order by term`;
  const terms = new Set(changed.map(({ term }) => term));
  const synonyms = [
    ...registrySynonyms(),
    ...stored.filter(({ term }) => !terms.has(term)),
    ...changed.filter(({ expansions }) => expansions.length > 0),
  ];
  return buildVocabulary(synonyms, await readPlaceNames(ctx));
}

/** Which words some profile uses: those are not misspelt. */
async function wordsInUse(ctx: ServiceCtx, words: string[]): Promise<Set<string>> {
  const rows = await ctx.sql<
    { word: string }[]
  >`select word from search_words where word = any(${words}::text[])`;
  return new Set(rows.map(({ word }) => word));
}

async function correctionsFor(
  ctx: ServiceCtx,
  text: string,
  vocabulary: Vocabulary,
  fates: Map<string, string | null>,
): Promise<Map<string, string>> {
  const plain = plainWords(text, vocabulary);
  const fresh = plain.filter((word) => !fates.has(word));
  if (fresh.length > 0) {
    if (fates.size > MOST_FATES) fates.clear();
    const near = new Map(fresh.map((word) => [word, nearestWord(word, vocabulary)]));
    const doubtful = fresh.filter((word) => near.get(word) !== undefined);
    const inUse = doubtful.length > 0 ? await wordsInUse(ctx, doubtful) : new Set<string>();
    for (const word of fresh) {
      const taken = near.get(word);
      fates.set(word, taken === undefined || inUse.has(word) ? null : taken);
    }
  }
  return new Map(
    plain.flatMap((word) => {
      const fate = fates.get(word);
      return fate ? [[word, fate] as const] : [];
    }),
  );
}

/** What these words mean to search, misspelt ones put right. */
export async function understandText(ctx: ServiceCtx, text: string, chosen: Chosen): Promise<Understood> {
  const { vocabulary, fates } = await current(ctx);
  return understand(text, vocabulary, chosen, await correctionsFor(ctx, text, vocabulary, fates));
}

/** The same with another vocabulary: what a change of a synonym would do. */
export async function understandWith(
  ctx: ServiceCtx,
  vocabulary: Vocabulary,
  text: string,
): Promise<Understood> {
  return understand(text, vocabulary, {}, await correctionsFor(ctx, text, vocabulary, new Map()));
}
