import { createFileRoute } from '@tanstack/react-router';
import { lazyHead } from '../../../core/lazy-head.ts';
import { KEEP_LIST } from '../../../landing/keep-list.ts';
import { loadLanding } from '../../../landing/load-landing.ts';

export const Route = createFileRoute('/_list/$profession/')({
  ...KEEP_LIST,
  validateSearch: () => ({}),
  loader: ({ context, params }) => loadLanding(context, params.profession),
  head: lazyHead(async () => (await import('../../../landing/landing-head.ts')).landingRouteHead),
});
