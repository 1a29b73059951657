import type { PublicCompany } from '@nxtgauge/domain/companies';
import { breadcrumbsLd, pageHead, summary, type Crumb, type JsonLd } from '../core/head.ts';
import type { RouterContext } from '../core/router-context.ts';
import { paths } from '../shell/paths.ts';

export const companyCrumbs = (company: PublicCompany): Crumb[] => [
  { label: 'Home', href: paths.home },
  { label: 'Jobs', href: paths.jobs },
  { label: company.name, href: paths.company(company.slug) },
];

function organizationLd(publicUrl: string, company: PublicCompany): JsonLd {
  return {
    '@type': 'Organization',
    name: company.name,
    url: `${publicUrl}${paths.company(company.slug)}`,
    ...(company.bio === '' ? {} : { description: company.bio }),
    ...(company.logoUrl === null ? {} : { logo: `${publicUrl}${company.logoUrl}/w640.jpg` }),
    ...(company.cityName === ''
      ? {}
      : {
          address: {
            '@type': 'PostalAddress',
            addressLocality: company.cityName,
            ...(company.state === '' ? {} : { addressRegion: company.state }),
            addressCountry: 'IN',
          },
        }),
  };
}

function companyHead(publicUrl: string, company: PublicCompany) {
  const where = company.cityName === '' ? '' : `, ${company.cityName}`;
  return pageHead(publicUrl, {
    title: `${company.name}${where}: jobs and reviews by candidates | Nxtgauge`,
    description: summary(
      `${[company.industry, company.cityName].filter(Boolean).join(' in ')}. ${company.bio}`,
    ),
    path: paths.company(company.slug),
    jsonLd: [organizationLd(publicUrl, company), breadcrumbsLd(publicUrl, companyCrumbs(company))],
  });
}

export function companyRouteHead({
  match: { context },
  params,
}: {
  match: { context: RouterContext };
  params: { slug: string };
}) {
  const company = context.utils.companies.bySlug.getData({ slug: params.slug });
  return company ? companyHead(context.publicUrl, company) : {};
}
