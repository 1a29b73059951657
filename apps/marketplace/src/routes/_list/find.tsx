import { createFileRoute } from '@tanstack/react-router';
import { lazyHead } from '../../core/lazy-head.ts';
import { findSearch, readFind } from '../../find/find-state.ts';
import { loadFind } from '../../find/load-find.ts';
import { KEEP_LIST } from '../../landing/keep-list.ts';

export const Route = createFileRoute('/_list/find')({
  ...KEEP_LIST,
  validateSearch: (search: Record<string, unknown>) => findSearch(readFind(search)),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadFind(context, readFind({ ...deps }), false),
  head: lazyHead(async () => (await import('../../find/find-route-head.ts')).findRouteHead),
});
