import { createFileRoute, notFound } from '@tanstack/react-router';
import { loadPage } from '../../core/page-error.ts';
import { slugOf } from '../../core/search-params.ts';
import { trpc } from '../../core/trpc.ts';
import { jobHead } from '../../jobs/job-head.ts';
import { JobPage } from '../../jobs/job-page.tsx';

export const Route = createFileRoute('/jobs/$slug')({
  loader: async ({ context: { utils }, params }) => {
    const slug = slugOf(params.slug);
    if (slug === undefined) throw notFound();
    await loadPage(() => utils.jobs.bySlug.ensureData({ slug }));
  },
  head: ({ match: { context, params } }) => {
    const job = context.utils.jobs.bySlug.getData({ slug: params.slug });
    return job ? jobHead(context.publicUrl, job) : {};
  },
  component: Job,
});

function Job() {
  const { slug } = Route.useParams();
  const [job] = trpc.jobs.bySlug.useSuspenseQuery({ slug });
  return <JobPage job={job} />;
}
