import { z } from 'zod';
import { MAX_PAGE_SIZE, pageOf } from '../paging/index.ts';
import { FacetCountsInput, ProfessionKeySchema } from '../profiles/index.ts';
import { Id, line, SearchText } from '../text/index.ts';
import { foldWords } from './fold.ts';
import { expansionTarget, SYNONYM_KINDS, SYNONYM_LANGUAGES } from './vocabulary.ts';

export const UnderstandInput = FacetCountsInput.pick({ profession: true, place: true }).extend({
  text: SearchText,
});

/** What was read out of a search's words, to be said back and taken away one by one. */
export const UnderstoodSearch = z.object({
  profession: ProfessionKeySchema.nullable(),
  place: z.object({ slug: z.string(), name: z.string() }).nullable(),
  maxPriceInr: z.int().nullable(),
  minRating: z.number().nullable(),
  verifiedOnly: z.boolean(),
  facets: z.array(z.string()),
  /** The words that are left, as they were typed. */
  text: z.string(),
  corrected: z.array(z.object({ from: z.string(), to: z.string() })),
});
export type UnderstoodSearch = z.infer<typeof UnderstoodSearch>;

export const RELAX_KINDS = [
  'all',
  'text',
  'word',
  'facet',
  'price',
  'rating',
  'verified',
  'badge',
  'radius',
  'place',
  'profession',
] as const;
/** What a search that found nobody can do: `all` keeps only profession and place, `word` leaves out one of several words. Counts are exact up to `cap`. */
export const SearchHelp = z.object({
  cap: z.int(),
  /** One thing left out at a time; only those that then find somebody. */
  relax: z.array(z.object({ kind: z.enum(RELAX_KINDS), value: z.string().nullable(), profiles: z.int() })),
  /** The nearest cities where the same search finds somebody. */
  nearby: z.array(z.object({ slug: z.string(), name: z.string(), km: z.int(), profiles: z.int() })),
  didYouMean: z.string().nullable(),
});
export type SearchHelp = z.infer<typeof SearchHelp>;
export const SearchHelpInput = FacetCountsInput;

const Expansion = line(80).refine(
  (text) => !text.includes(':') || expansionTarget(text) !== null,
  'Write words, or profession:… or place:… with a name from the list.',
);
export const SearchSynonym = z.object({
  id: z.uuid(),
  term: z.string(),
  expansions: z.array(z.string()),
  language: z.enum(SYNONYM_LANGUAGES),
  kind: z.enum(SYNONYM_KINDS),
  isActive: z.boolean(),
  updatedAt: z.string(),
});
export type SearchSynonym = z.infer<typeof SearchSynonym>;
export const SynonymPage = pageOf(SearchSynonym);
export const ListSynonymsInput = z.strictObject({
  text: SearchText.default(''),
  kind: z.enum(SYNONYM_KINDS).optional(),
  /** Id of the last one seen. */
  cursor: Id.optional(),
  limit: z.int().min(1).max(MAX_PAGE_SIZE).default(50),
});
export const SynonymDraft = z.strictObject({
  term: line(60).refine((text) => foldWords(text).length > 0, 'Write a word or a few.'),
  expansions: z.array(Expansion).min(1, 'Say what it stands for.').max(12),
  language: z.enum(SYNONYM_LANGUAGES),
  kind: z.enum(SYNONYM_KINDS),
  isActive: z.boolean().default(true),
});
/** Without an id it is a new one. */
export const SaveSynonymInput = SynonymDraft.extend({ id: Id.optional() });
export const PreviewSynonymInput = z.strictObject({
  query: SearchText.refine((text) => text !== '', 'Type a search to try.'),
  change: SynonymDraft.optional(),
});
const Tried = z.object({
  understood: z.string(),
  total: z.int(),
  cap: z.int(),
  first: z.array(
    z.object({ slug: z.string(), displayName: z.string(), professionKey: z.string(), cityName: z.string() }),
  ),
});
/** What a search finds now, and what it would find with the change. */
export const SynonymPreview = z.object({ before: Tried, after: Tried.nullable() });
export type SynonymPreview = z.infer<typeof SynonymPreview>;

export const SearchMiss = z.object({
  words: z.string(),
  professionKey: z.string(),
  placeSlug: z.string(),
  searches: z.int(),
  lastAt: z.string(),
});
export type SearchMiss = z.infer<typeof SearchMiss>;
export const ListMissesInput = z.strictObject({ days: z.int().min(1).max(90).default(30) });
/** The hundred most searched. */
export const SearchMisses = z.object({ items: z.array(SearchMiss) });
