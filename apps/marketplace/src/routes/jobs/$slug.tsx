import { CAME_FROM, type CameFrom } from '@nxtgauge/domain/applications';
import { createFileRoute, notFound } from '@tanstack/react-router';
import { loadPage } from '../../core/page-error.ts';
import { lazyHead } from '../../core/lazy-head.ts';
import { one, slugOf } from '../../core/search-params.ts';
import { trpc } from '../../core/trpc.ts';
import { JobPage } from '../../jobs/job-page.tsx';

const CAME_FROM_KEYS = Object.keys(CAME_FROM) as CameFrom[];

export const Route = createFileRoute('/jobs/$slug')({
  validateSearch: (search: Record<string, unknown>): { from?: CameFrom } => {
    const from = CAME_FROM_KEYS.find((known) => known === one(search, 'from'));
    return from === undefined ? {} : { from };
  },
  loader: async ({ context: { utils }, params }) => {
    const slug = slugOf(params.slug);
    if (slug === undefined) throw notFound();
    await loadPage(() => utils.jobs.bySlug.ensureData({ slug }));
  },
  head: lazyHead(async () => (await import('../../jobs/job-head.ts')).jobRouteHead),
  component: Job,
});

function Job() {
  const { slug } = Route.useParams();
  const { from } = Route.useSearch();
  const [job] = trpc.jobs.bySlug.useSuspenseQuery({ slug });
  return <JobPage job={job} from={from} />;
}
