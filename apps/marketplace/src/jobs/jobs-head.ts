import type { Place } from '@nxtgauge/domain/places';
import { pageHead } from '../core/head.ts';
import type { RouterContext } from '../core/router-context.ts';
import { jobsHref, type JobSearch } from './job-search.ts';

/** Only the whole list is a page of its own: searches are views of it. */
export function jobsRouteHead({
  match: { context },
  loaderData,
}: {
  match: { context: RouterContext };
  loaderData?: { search: JobSearch; place: Place | null } | undefined;
}) {
  const place = loaderData?.place ?? null;
  const where = place === null ? 'across India' : `in ${place.cityName}`;
  const isView = Object.keys(loaderData?.search ?? {}).length > 0;
  return pageHead(context.publicUrl, {
    title: place === null ? 'Jobs across India | Nxtgauge' : `Jobs in ${place.cityName} | Nxtgauge`,
    description: `Open jobs ${where} with pay, place and kind of work said plainly. Each was read by our staff before it was shown.`,
    path: jobsHref(place === null ? {} : { place: place.citySlug }),
    noindex: isView,
  });
}
