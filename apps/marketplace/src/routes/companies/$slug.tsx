import { readError } from '@nxtgauge/ui/app-kit';
import { createFileRoute, notFound } from '@tanstack/react-router';
import { CompanyPage } from '../../companies/company-page.tsx';
import { FIRST_COMPANY_REVIEWS, FIRST_JOBS } from '../../companies/first-pages.ts';
import { GoneCompany } from '../../companies/gone-company.tsx';
import { lazyHead } from '../../core/lazy-head.ts';
import { loadPage } from '../../core/page-error.ts';
import { setPageStatus } from '../../core/page-status.ts';
import type { RouterContext } from '../../core/router-context.ts';
import { slugOf } from '../../core/search-params.ts';
import { trpc } from '../../core/trpc.ts';

async function loadCompany({ utils }: RouterContext, slug: string): Promise<{ gone: boolean }> {
  try {
    const { id: companyId } = await utils.companies.bySlug.ensureData({ slug });
    await Promise.all([
      utils.companies.openJobs.prefetch({ companyId, ...FIRST_JOBS }),
      utils.reviews.ofCompany.prefetch({ companyId, ...FIRST_COMPANY_REVIEWS }),
    ]);
    return { gone: false };
  } catch (error) {
    if (readError(error).status !== 410) throw error;
    setPageStatus(410);
    return { gone: true };
  }
}

export const Route = createFileRoute('/companies/$slug')({
  loader: ({ context, params }) =>
    loadPage(async () => {
      const slug = slugOf(params.slug);
      if (slug === undefined) throw notFound();
      return loadCompany(context, slug);
    }),
  head: lazyHead(async () => (await import('../../companies/company-head.ts')).companyRouteHead),
  component: Company,
});

function Company() {
  const { gone } = Route.useLoaderData();
  return gone ? <GoneCompany /> : <LoadedCompany />;
}

function LoadedCompany() {
  const { slug } = Route.useParams();
  const [company] = trpc.companies.bySlug.useSuspenseQuery({ slug });
  return <CompanyPage key={company.id} company={company} />;
}
