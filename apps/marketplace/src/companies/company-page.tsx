import { answersApplicants, TEAM_SIZE_LABELS } from '@nxtgauge/domain/companies';
import type { PublicCompany } from '@nxtgauge/domain/companies';
import { plural } from '@nxtgauge/ui/format';
import { Avatar, Badge, Breadcrumbs, Rating } from '@nxtgauge/ui/primitives';
import { BadgeCheck, MessageCircleReply } from 'lucide-react';
import type { ReactNode } from 'react';
import { crumbLinks } from '../shell/crumb-links.ts';
import { companyCrumbs } from './company-head.ts';
import { CompanyJobs } from './company-jobs.tsx';
import { CompanyReviews } from './company-reviews.tsx';

/** A company as candidates see it: who it is, how it answers, what is open, what others say. */
export function CompanyPage({ company }: { company: PublicCompany }): ReactNode {
  const facts = [
    ['Industry', company.industry],
    ['Kind of business', company.businessType],
    ['Team', company.teamSize === null ? null : TEAM_SIZE_LABELS[company.teamSize]],
    ['Place', placeWords(company)],
  ].filter((fact): fact is [string, string] => typeof fact[1] === 'string' && fact[1] !== '');
  return (
    <article className="page max-w-5xl pt-2">
      <Breadcrumbs items={companyCrumbs(company)} className={crumbLinks} />
      <header className="mt-2 flex items-start gap-4">
        <Avatar id={company.id} name={company.name} src={company.logoUrl} size="xl" shape="square" />
        <div className="min-w-0">
          <h1 className="text-2xl wrap-anywhere">{company.name}</h1>
          <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
            {company.verified ? (
              <Badge tone="leaf" size="md" icon={<BadgeCheck aria-hidden="true" />}>
                Company checked
              </Badge>
            ) : null}
            {answersApplicants(company.response) ? (
              <Badge tone="sky" size="md" icon={<MessageCircleReply aria-hidden="true" />}>
                Answers applicants
              </Badge>
            ) : null}
            {company.ratingAvg === null ? (
              <span className="text-sm text-ink-soft">
                New: {plural(company.ratingCount, 'review')} so far
              </span>
            ) : (
              <Rating value={company.ratingAvg} count={company.ratingCount} look="stars" size="md" />
            )}
          </p>
        </div>
      </header>
      <div className="mt-7 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="order-2 flex min-w-0 flex-col gap-10 lg:order-none">
          {company.bio === '' ? null : (
            <section aria-labelledby="about">
              <h2 id="about" className="mb-3 text-xl">
                About the company
              </h2>
              <p className="max-w-prose wrap-anywhere whitespace-pre-line">{company.bio}</p>
            </section>
          )}
          <CompanyJobs company={company} />
          <CompanyReviews company={company} />
        </div>
        <aside aria-label="Facts" className="flex flex-col gap-5 lg:sticky lg:top-21 lg:self-start">
          <dl className="divide-y divide-line rounded-lg border border-line bg-paper-raised px-5 py-1.5">
            {facts.map(([term, value]) => (
              <div key={term} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-3 py-2.5">
                <dt className="text-sm leading-6 text-ink-faint">{term}</dt>
                <dd className="num">{value}</dd>
              </div>
            ))}
          </dl>
          <Answers company={company} />
        </aside>
      </div>
    </article>
  );
}

const placeWords = ({ placeName, cityName, state }: PublicCompany): string =>
  [...new Set([placeName, cityName, state])].filter((part) => part !== '').join(', ');

/** The badge in figures, with the rule by which it is given. */
function Answers({ company: { response } }: { company: PublicCompany }): ReactNode {
  const { answered, counted, days, windowDays, sharePercent, minimum } = response;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="text-base font-semibold">
        How it answers
      </h2>
      <p className="num mt-1">
        {counted === 0
          ? 'No application has been due an answer yet.'
          : `Answered ${answered} of ${plural(counted, 'application')} within ${days} days.`}
      </p>
      <p className="mt-1 text-sm text-ink-faint">
        Counted over {windowDays} days. The badge needs {sharePercent} % of at least{' '}
        {plural(minimum, 'application')}.
      </p>
    </section>
  );
}
