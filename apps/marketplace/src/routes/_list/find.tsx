import { createFileRoute } from '@tanstack/react-router';
import type { pageHead } from '../../core/head.ts';
import { findSearch, readFind } from '../../find/find-state.ts';
import { KEEP_LIST, listHead } from '../../find/landing.ts';
import { loadFind } from '../../find/load-find.ts';

/** Every search with something chosen is one of endless views of the same people: followed, not kept. */
const VIEW = { name: 'robots', content: 'noindex, follow' };

export const Route = createFileRoute('/_list/find')({
  ...KEEP_LIST,
  validateSearch: (search: Record<string, unknown>) => findSearch(readFind(search)),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadFind(context, readFind({ ...deps }), false),
  head: ({ match: { context, search }, loaderData }) => {
    const { meta = [], links = [] }: Partial<ReturnType<typeof pageHead>> = listHead(context, loaderData);
    return { links, meta: Object.keys(search).length === 0 ? meta : [...meta, VIEW] };
  },
});
