import type { z } from 'zod';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { PreviewSynonymInput, SynonymPreview, Understood, Vocabulary } from '@nxtgauge/domain/search';
import { requireEmployee } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readVocabulary, settleDraft, understandWith } from '../search/index.ts';
import { readConfig } from '../settings/index.ts';
import { COUNT_CAP, countScope } from './facet-counts.ts';
import { matchProfiles } from './match-profiles.ts';
import { profileScope } from './search-scope.ts';

const SHOWN = 5;

/** What a search finds now, and what it would find if this entry were saved. Changes nothing. */
export async function previewSynonym(
  ctx: ServiceCtx,
  input: z.output<typeof PreviewSynonymInput>,
): Promise<SynonymPreview> {
  requireEmployee(ctx, 'settings.edit');
  const before = await tryOut(ctx, await readVocabulary(ctx), input.query);
  if (!input.change) return { before, after: null };
  const { term, expansions, isActive } = await settleDraft(ctx, input.change);
  const changed = await readVocabulary(ctx, [{ term, expansions: isActive ? expansions : [] }]);
  return { before, after: await tryOut(ctx, changed, input.query) };
}

async function tryOut(
  ctx: ServiceCtx,
  vocabulary: Vocabulary,
  query: string,
): Promise<SynonymPreview['before']> {
  const understood = await understandWith(ctx, vocabulary, query);
  const { profession, place, maxPriceInr, minRating, verifiedOnly, facets } = understood;
  const scope = {
    ...(await profileScope(ctx, { profession, place, maxPriceInr, minRating, verifiedOnly, facets })),
    groups: understood.groups.map((group) => group.join('|')),
  };
  const rows = matchProfiles(ctx.sql, 'relevance', {
    scope,
    after: null,
    limit: SHOWN,
    weights: await readConfig(ctx, 'search.ranking'),
  });
  const found = await ctx.sql<SynonymPreview['before']['first']>`
    select card ->> 'slug' as slug, card ->> 'displayName' as "displayName", card ->> 'professionKey' as "professionKey",
      card ->> 'cityName' as "cityName" from (${rows}) found limit ${SHOWN}`;
  return {
    understood: inWords(understood, scope.place?.name),
    total: await countScope(ctx, scope),
    cap: COUNT_CAP,
    first: found.map((row) => ({ ...row })),
  };
}

const inWords = ({ profession, maxPriceInr, groups, facets }: Understood, place: string | undefined) =>
  [
    profession && PROFESSIONS[profession].label,
    place,
    maxPriceInr !== undefined && `up to ₹${(maxPriceInr / 100).toLocaleString('en-IN')}`,
    ...facets,
    ...groups.map((group) => group.join(' or ')),
  ]
    .filter(Boolean)
    .join(' · ') || 'Nothing';
