import { createFileRoute, redirect } from '@tanstack/react-router';
import { readError } from '@nxtgauge/ui/app-kit';
import { lazyHead } from '../../core/lazy-head.ts';
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
  head: lazyHead(async () => (await import('../../jobs/jobs-head.ts')).jobsRouteHead),
  component: Jobs,
});

function Jobs() {
  return <JobsPage {...Route.useLoaderData()} />;
}
