import { createFileRoute } from '@tanstack/react-router';
import { lazyHead } from '../core/lazy-head.ts';
import { loadPage } from '../core/page-error.ts';
import { BadgesPage } from '../trust/badges-page.tsx';

export const Route = createFileRoute('/badges')({
  loader: ({ context: { utils } }) => loadPage(() => utils.seo.rules.ensureData()),
  head: lazyHead(async () => (await import('../trust/rules-head.ts')).badgesRouteHead),
  component: BadgesPage,
});
