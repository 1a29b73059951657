import { createFileRoute } from '@tanstack/react-router';
import { pageHead } from '../core/head.ts';
import { loadPage } from '../core/page-error.ts';
import { paths } from '../shell/paths.ts';
import { BadgesPage } from '../trust/badges-page.tsx';

export const Route = createFileRoute('/badges')({
  loader: ({ context: { utils, locale } }) =>
    loadPage(async () => {
      // The words of these two pages are no part of every other page's first load.
      const [{ rulesWords }] = await Promise.all([
        import('../trust/use-rules-words.ts'),
        utils.seo.rules.ensureData(),
      ]);
      const { badgesTitle: title, badgesDescription: description } = rulesWords[locale];
      return { title, description };
    }),
  head: ({ match: { context }, loaderData }) =>
    loaderData
      ? pageHead(context.publicUrl, { ...loaderData, path: paths.badges, locale: context.locale })
      : {},
  component: BadgesPage,
});
