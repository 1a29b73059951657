import { createFileRoute, notFound } from '@tanstack/react-router';
import { loadPage } from '../../core/page-error.ts';
import { lazyHead } from '../../core/lazy-head.ts';
import { slugOf } from '../../core/search-params.ts';
import { trpc } from '../../core/trpc.ts';
import { JobPage } from '../../jobs/job-page.tsx';

export const Route = createFileRoute('/jobs/$slug')({
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
  const [job] = trpc.jobs.bySlug.useSuspenseQuery({ slug });
  return <JobPage job={job} />;
}
