import { createFileRoute } from '@tanstack/react-router';
import { findSearch, readFind } from '../../find/find-state.ts';
import { KEEP_LIST, listHead } from '../../find/landing.ts';
import { loadFind } from '../../find/load-find.ts';

export const Route = createFileRoute('/_list/find')({
  ...KEEP_LIST,
  validateSearch: (search: Record<string, unknown>) => findSearch(readFind(search)),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadFind(context, readFind({ ...deps }), false),
  head: ({ match: { context }, loaderData }) => listHead(context, loaderData),
});
