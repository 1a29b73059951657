import type { pageHead } from '../core/head.ts';
import type { RouterContext } from '../core/router-context.ts';
import type { FindSearch } from './find-state.ts';
import { listHead } from './landing.ts';
import type { FoundPage } from './load-find.ts';

/** Every search with something chosen is one of endless views of the same people: followed, not kept. */
const VIEW = { name: 'robots', content: 'noindex, follow' };

export function findRouteHead({
  match: { context, search },
  loaderData,
}: {
  match: { context: RouterContext; search: FindSearch };
  loaderData?: FoundPage | undefined;
}) {
  const { meta = [], links = [] }: Partial<ReturnType<typeof pageHead>> = listHead(context, loaderData);
  return { links, meta: Object.keys(search).length === 0 ? meta : [...meta, VIEW] };
}
