import { FacetCountsInput } from '@nxtgauge/domain/profiles';
import {
  ListMissesInput,
  ListSynonymsInput,
  PreviewSynonymInput,
  publishedRanking,
  PublishedRanking,
  SaveSynonymInput,
  SearchHelp,
  SearchMisses,
  SearchSynonym,
  SynonymPage,
  SynonymPreview,
  UnderstandInput,
  UnderstoodSearch,
} from '@nxtgauge/domain/search';
import { NoInput } from '@nxtgauge/domain/text';
import { previewSynonym, searchHelp, understandSearch } from '@nxtgauge/services/profiles';
import { listMisses, listSynonyms, saveSynonym } from '@nxtgauge/services/search';
import { readConfig } from '@nxtgauge/services/settings';
import { publicProcedure, router, staff } from '../core/index.ts';

/** What words mean to search, what to do when nobody is found, and how results are ordered. */
export const searchRouter = router({
  understand: publicProcedure
    .input(UnderstandInput)
    .output(UnderstoodSearch)
    .query(({ ctx, input }) => understandSearch(ctx.svc, input)),
  help: publicProcedure
    .input(FacetCountsInput)
    .output(SearchHelp)
    .query(({ ctx, input }) => searchHelp(ctx.svc, input)),
  ranking: publicProcedure
    .input(NoInput)
    .output(PublishedRanking)
    .query(async ({ ctx }) => publishedRanking(await readConfig(ctx.svc, 'search.ranking'))),
});

/** The synonyms that staff keep, and the searches that found nobody. */
export const searchWordsRouter = router({
  list: staff('settings.edit')
    .input(ListSynonymsInput)
    .output(SynonymPage)
    .query(({ ctx, input }) => listSynonyms(ctx.svc, input)),
  preview: staff('settings.edit')
    .input(PreviewSynonymInput)
    .output(SynonymPreview)
    .query(({ ctx, input }) => previewSynonym(ctx.svc, input)),
  save: staff('settings.edit')
    .input(SaveSynonymInput)
    .output(SearchSynonym)
    .mutation(({ ctx, input }) => saveSynonym(ctx.svc, input)),
  misses: staff('settings.edit')
    .input(ListMissesInput)
    .output(SearchMisses)
    .query(({ ctx, input }) => listMisses(ctx.svc, input)),
});
