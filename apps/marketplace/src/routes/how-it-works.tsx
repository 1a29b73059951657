import { createFileRoute } from '@tanstack/react-router';
import { pageHead } from '../core/head.ts';
import { loadPage } from '../core/page-error.ts';
import { HowPage } from '../how/how-page.tsx';
import { paths } from '../shell/paths.ts';

export const Route = createFileRoute('/how-it-works')({
  loader: ({ context: { utils } }) =>
    loadPage(async () => {
      await Promise.all([utils.settings.leadRules.fetch(), utils.settings.leadPricing.fetch()]);
    }),
  head: ({ match: { context } }) =>
    pageHead(context.publicUrl, {
      title: 'How it works: private contacts, fair coins | Nxtgauge',
      description:
        'Posting is free and your number stays private until you accept somebody. Professionals hold coins to answer and spend them only when accepted. All rules and prices.',
      path: paths.howItWorks,
    }),
  component: HowPage,
});
