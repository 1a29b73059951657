import { createFileRoute, redirect } from '@tanstack/react-router';
import { readError } from '@nxtgauge/ui/app-kit';
import { pageHead } from '../../core/head.ts';
import { isRefusedInput, loadPage } from '../../core/page-error.ts';
import { JobsPage } from '../../jobs/jobs-page.tsx';
import { jobsHref, jobsInput, readJobSearch, type JobSearch } from '../../jobs/job-search.ts';

export const Route = createFileRoute('/jobs/')({
  validateSearch: (search: Record<string, unknown>): JobSearch => readJobSearch(search),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { utils }, deps }) =>
    loadPage(async () => {
      const { near, ...known } = deps;
      let search: JobSearch = known;
      let unknownPlace: string | null = null;
      if (near !== undefined) {
        const [first] = (await utils.places.find.fetch({ text: near })).items;
        if (first) throw redirect({ href: jobsHref({ ...known, place: first.slug }) });
        unknownPlace = near;
      }
      const place =
        known.place === undefined
          ? null
          : await utils.places.bySlug.ensureData({ slug: known.place }).catch((error: unknown) => {
              if (readError(error).code === 'NOT_FOUND') return null;
              throw error;
            });
      if (known.place !== undefined && place === null) {
        unknownPlace = known.place;
        const { place: _place, ...rest } = known;
        search = rest;
      }
      const { cursor, ...first } = search;
      await utils.jobs.search.ensureData(jobsInput(search)).catch((error: unknown) => {
        if (cursor !== undefined && isRefusedInput(error)) throw redirect({ href: jobsHref(first) });
        throw error;
      });
      return { search, place, unknownPlace };
    }),
  head: ({ match: { context }, loaderData }) => {
    const place = loaderData?.place ?? null;
    const where = place === null ? 'across India' : `in ${place.cityName}`;
    const isView = Object.keys(loaderData?.search ?? {}).length > 0;
    return pageHead(context.publicUrl, {
      title: place === null ? 'Jobs across India | Nxtgauge' : `Jobs in ${place.cityName} | Nxtgauge`,
      description: `Open jobs ${where} with pay, place and kind of work said plainly. Each was read by our staff before it was shown.`,
      path: jobsHref(place === null ? {} : { place: place.citySlug }),
      noindex: isView,
    });
  },
  component: Jobs,
});

function Jobs() {
  return <JobsPage {...Route.useLoaderData()} />;
}
