import { createFileRoute } from '@tanstack/react-router';
import { pageHead } from '../core/head.ts';
import { loadPage } from '../core/page-error.ts';
import { paths } from '../shell/paths.ts';
import { RankingPage } from '../trust/ranking-page.tsx';

export const Route = createFileRoute('/how-ranking-works')({
  loader: ({ context: { utils, locale } }) =>
    loadPage(async () => {
      // The words of these two pages are no part of every other page's first load.
      const [{ rulesWords }] = await Promise.all([
        import('../trust/use-rules-words.ts'),
        utils.seo.rules.ensureData(),
      ]);
      const { rankingTitle: title, rankingDescription: description } = rulesWords[locale];
      return { title, description };
    }),
  head: ({ match: { context }, loaderData }) =>
    loaderData
      ? pageHead(context.publicUrl, { ...loaderData, path: paths.ranking, locale: context.locale })
      : {},
  component: RankingPage,
});
