import { createFileRoute } from '@tanstack/react-router';
import { lazyHead } from '../core/lazy-head.ts';
import { loadPage } from '../core/page-error.ts';
import { HowPage } from '../how/how-page.tsx';

export const Route = createFileRoute('/how-it-works')({
  loader: ({ context: { utils } }) =>
    loadPage(async () => {
      await Promise.all([utils.settings.leadRules.fetch(), utils.settings.leadPricing.fetch()]);
    }),
  head: lazyHead(async () => (await import('../how/how-head.ts')).howRouteHead),
  component: HowPage,
});
