import type { CameFrom } from '@nxtgauge/domain/applications';
import { EMPLOYMENT_TYPE_LABELS, WORK_MODE_LABELS } from '@nxtgauge/domain/jobs';
import { formatDate, plural } from '@nxtgauge/ui/format';
import { Badge, Breadcrumbs, Button, Notice, TextLink } from '@nxtgauge/ui/primitives';
import { BadgeCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { crumbLinks } from '../shell/crumb-links.ts';
import { appPaths, paths } from '../shell/paths.ts';
import { useNow } from '../shell/use-now.ts';
import { ReportLink } from '../profile/badges-report-link.tsx';
import { jobCrumbs, type Job } from './job-head.ts';
import { SaveJob } from './save-job.tsx';
import { monthlyWords, salaryWords } from './job-row.tsx';

function experience({ experienceMin: min, experienceMax: max }: Job): string | null {
  if (min === null && max === null) return null;
  if (min === null || min === 0) return max === null ? 'None needed' : `Up to ${plural(max, 'year')}`;
  return max === null || max === min ? `${plural(min, 'year')} or more` : `${min} to ${max} years`;
}

/** Lines that begin with a dash are a list; everything else is a paragraph. */
function JobText({ text }: { text: string }): ReactNode {
  const blocks = text.split(/\n{2,}/u).filter((block) => block.trim() !== '');
  return (
    <div className="flex max-w-prose flex-col gap-4">
      {blocks.map((block, index) => {
        const lines = block.split('\n');
        const items = lines
          .filter((line) => /^\s*[-•*]\s+/u.test(line))
          .map((line) => line.replace(/^\s*[-•*]\s+/u, ''));
        const words = lines.filter((line) => !/^\s*[-•*]\s+/u.test(line)).join('\n');
        return (
          <div key={index}>
            {words === '' ? null : <p className="whitespace-pre-line">{words}</p>}
            {items.length === 0 ? null : (
              <ul className="mt-1.5 list-disc pl-5 marker:text-ink-faint">
                {items.map((item) => (
                  <li key={item} className="py-0.5">
                    {item}
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** What the job is tagged with beyond what it asks for. */
const tagsBesides = ({ tags, mustHaves, niceToHaves }: Job): string[] =>
  tags.filter((tag) => ![...mustHaves, ...niceToHaves].includes(tag));

function SkillList({ title, skills }: { title: string; skills: readonly string[] }): ReactNode {
  const id = title.toLowerCase().replaceAll(' ', '-');
  if (skills.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-xl">
        {title}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {skills.map((skill) => (
          <li key={skill}>
            <Badge size="md">{skill}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function JobPage({ job, from }: { job: Job; from: CameFrom | undefined }): ReactNode {
  const now = useNow();
  const facts = [
    ['Pay', salaryWords(job) ?? 'Not said'],
    ['By month', monthlyWords(job)],
    [
      'Place',
      job.state === '' || job.state === job.cityName ? job.cityName : `${job.cityName}, ${job.state}`,
    ],
    ['Kind of job', EMPLOYMENT_TYPE_LABELS[job.employmentType]],
    ['Work', WORK_MODE_LABELS[job.modeOfWork]],
    ['Experience', experience(job)],
    ['Openings', job.openings > 1 ? String(job.openings) : null],
    ['Posted', formatDate(job.publishedAt, now)],
    ['Open until', job.open && job.expiresAt !== null ? formatDate(job.expiresAt, now) : null],
  ].filter((fact): fact is [string, string] => typeof fact[1] === 'string');
  return (
    <article className="page max-w-5xl pt-2">
      <Breadcrumbs items={jobCrumbs(job)} className={crumbLinks} />
      <h1 className="mt-2 text-2xl wrap-anywhere">{job.title}</h1>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-lg text-ink-soft">
        {job.companySlug === null ? (
          job.companyName
        ) : (
          <TextLink href={paths.company(job.companySlug)}>{job.companyName}</TextLink>
        )}
        {job.companyVerified ? (
          <Badge tone="leaf" size="md" icon={<BadgeCheck aria-hidden="true" />}>
            Company checked
          </Badge>
        ) : null}
      </p>
      {job.open ? null : (
        <Notice
          tone="neutral"
          title="This job is closed"
          className="mt-5"
          action={
            <Button href={paths.jobs} size="md">
              See open jobs
            </Button>
          }
        >
          It takes no more applications. It stays here so that people who applied can read it again.
        </Notice>
      )}
      {job.open && job.paused ? (
        <Notice tone="neutral" title="Not taking applications just now" className="mt-5">
          The company has paused this job. Come back later, or look at other open jobs.
        </Notice>
      ) : null}
      <div className="mt-7 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="order-2 flex min-w-0 flex-col gap-10 lg:order-none">
          <section aria-labelledby="the-work">
            <h2 id="the-work" className="mb-3 text-xl">
              The work
            </h2>
            <JobText text={job.description} />
          </section>
          <SkillList title="Must have" skills={job.mustHaves} />
          <SkillList title="Nice to have" skills={job.niceToHaves} />
          <SkillList title="More about it" skills={tagsBesides(job)} />
          {job.companyBio ? (
            <section aria-labelledby="company">
              <h2 id="company" className="mb-3 text-xl">
                {job.companyName}
              </h2>
              <p className="max-w-prose whitespace-pre-line">{job.companyBio}</p>
              {job.industry ? <p className="mt-2 text-sm text-ink-faint">{job.industry}</p> : null}
            </section>
          ) : null}
        </div>
        <aside aria-label="About the job" className="lg:sticky lg:top-21 lg:self-start">
          <dl className="divide-y divide-line rounded-lg border border-line bg-paper-raised px-5 py-1.5">
            {facts.map(([term, value]) => (
              <div key={term} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-3 py-2.5">
                <dt className="text-sm leading-6 text-ink-faint">{term}</dt>
                <dd className="num">{value}</dd>
              </div>
            ))}
          </dl>
          {job.open && !job.paused ? (
            <Button variant="act" size="lg" href={appPaths.apply(job.id, from)} className="mt-4 w-full">
              Apply
            </Button>
          ) : null}
          <div className="mt-3 flex flex-col gap-3">
            <SaveJob job={job} from={from} />
            {job.open ? (
              <ReportLink
                kind="job"
                entityId={job.id}
                label="Report this job"
                name="Report this job"
                backTo={paths.job(job.slug)}
              />
            ) : null}
          </div>
        </aside>
      </div>
    </article>
  );
}
