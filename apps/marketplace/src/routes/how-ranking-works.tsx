import { createFileRoute } from '@tanstack/react-router';
import { lazyHead } from '../core/lazy-head.ts';
import { loadPage } from '../core/page-error.ts';
import { RankingPage } from '../trust/ranking-page.tsx';

export const Route = createFileRoute('/how-ranking-works')({
  loader: ({ context: { utils } }) => loadPage(() => utils.seo.rules.ensureData()),
  head: lazyHead(async () => (await import('../trust/rules-head.ts')).rankingRouteHead),
  component: RankingPage,
});
