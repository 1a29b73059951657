import type { EmploymentType, PublicJob } from '@nxtgauge/domain/jobs';
import type { z } from 'zod';
import { breadcrumbsLd, ldAmount, pageHead, summary, type Crumb, type JsonLd } from '../core/head.ts';
import type { RouterContext } from '../core/router-context.ts';
import { paths } from '../shell/paths.ts';
import { salaryWords } from './job-row.tsx';

export type Job = z.infer<typeof PublicJob>;

export const jobCrumbs = (job: Job): Crumb[] => [
  { label: 'Home', href: paths.home },
  { label: 'Jobs', href: paths.jobs },
  { label: job.title, href: paths.job(job.slug) },
];

const LD_TYPES: Record<EmploymentType, string> = {
  FULL_TIME: 'FULL_TIME',
  PART_TIME: 'PART_TIME',
  CONTRACT: 'CONTRACTOR',
};

function postingLd(publicUrl: string, job: Job): JsonLd {
  const { salaryMinInr: min, salaryMaxInr: max } = job;
  const skills = [...job.mustHaves, ...job.niceToHaves];
  return {
    '@type': 'JobPosting',
    title: job.title,
    description: job.description,
    datePosted: job.publishedAt,
    ...(job.expiresAt === null ? {} : { validThrough: job.expiresAt }),
    employmentType: LD_TYPES[job.employmentType],
    directApply: true,
    hiringOrganization: {
      '@type': 'Organization',
      name: job.companyName,
      ...(job.companySlug === null ? {} : { sameAs: `${publicUrl}${paths.company(job.companySlug)}` }),
    },
    ...(job.cityName === ''
      ? {}
      : {
          jobLocation: {
            '@type': 'Place',
            address: {
              '@type': 'PostalAddress',
              addressLocality: job.cityName,
              ...(job.state === '' ? {} : { addressRegion: job.state }),
              addressCountry: 'IN',
            },
          },
        }),
    ...(job.modeOfWork === 'REMOTE'
      ? {
          jobLocationType: 'TELECOMMUTE',
          applicantLocationRequirements: { '@type': 'Country', name: 'India' },
        }
      : {}),
    ...(min === null && max === null
      ? {}
      : {
          baseSalary: {
            '@type': 'MonetaryAmount',
            currency: 'INR',
            value: {
              '@type': 'QuantitativeValue',
              ...(min === null ? {} : { minValue: ldAmount(min) }),
              ...(max === null ? {} : { maxValue: ldAmount(max) }),
              unitText: 'YEAR',
            },
          },
        }),
    ...(job.openings > 1 ? { totalJobOpenings: job.openings } : {}),
    ...(skills.length === 0 ? {} : { skills: skills.join(', ') }),
    ...(job.experienceMin === null
      ? {}
      : {
          experienceRequirements: {
            '@type': 'OccupationalExperienceRequirements',
            monthsOfExperience: job.experienceMin * 12,
          },
        }),
    ...(job.industry === null ? {} : { industry: job.industry }),
    identifier: { '@type': 'PropertyValue', name: 'Nxtgauge', value: job.id },
    url: `${publicUrl}${paths.job(job.slug)}`,
  };
}

/** A closed job keeps its page, says so, and leaves the job search of search engines. */
export function jobHead(publicUrl: string, job: Job) {
  const salary = salaryWords(job);
  return pageHead(publicUrl, {
    title: `${job.title} at ${job.companyName}, ${job.cityName}${job.open ? '' : ' (closed)'} | Nxtgauge`,
    description: summary(
      `${job.open ? '' : 'Closed. '}${job.title} at ${job.companyName} in ${job.cityName}${salary ? `, ${salary}` : ''}. ${job.description}`,
    ),
    path: paths.job(job.slug),
    noindex: !job.open || job.paused,
    type: 'article',
    jsonLd: [
      ...(job.open && !job.paused ? [postingLd(publicUrl, job)] : []),
      breadcrumbsLd(publicUrl, jobCrumbs(job)),
    ],
  });
}

export function jobRouteHead({
  match: { context },
  params,
}: {
  match: { context: RouterContext };
  params: { slug: string };
}) {
  const job = context.utils.jobs.bySlug.getData({ slug: params.slug });
  return job ? jobHead(context.publicUrl, job) : {};
}
