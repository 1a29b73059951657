import type { MatchJob } from '@nxtgauge/domain/job-match';
import type { OpenApplicationStatus } from '@nxtgauge/domain/applications';
import { DEFAULT_STAGES } from '@nxtgauge/domain/jobs';
import { nth } from '../nth.ts';
import { JOB_TEXTS, PERKS } from '../corpus/jobs.ts';
import type { JobText } from '../corpus/jobs.ts';
import { slugOf } from '../corpus/places.ts';
import { json } from '../load/rows.ts';
import type { Random } from '../random.ts';
import { addApproved, addPendingApproval } from './approvals.ts';
import type { DemoCompany } from './companies.ts';
import type { StaffBook } from './staff.ts';
import { later } from './world.ts';
import type { World } from './world.ts';

type JobState = 'LIVE' | 'PENDING' | 'CLOSED' | 'DRAFT';

export interface DemoJob {
  id: string;
  state: JobState;
  company: DemoCompany;
  publishedAt: Date;
  closedAt: Date | null;
  text: JobText;
  /** What the job asks for, in the words of the match. */
  asks: MatchJob;
  stages: { id: string; status: OpenApplicationStatus }[];
}

const LAKH_PAISE = 10_000_000;
const OPEN_DAYS = 30;

export function jobDescription(
  random: Random,
  text: JobText,
  company: { name: string; cityName: string },
): string {
  const lines = (list: readonly string[]): string =>
    random
      .sample(list, list.length)
      .map((line) => `- ${line}`)
      .join('\n');
  return `${text.about} ${company.name} is hiring for its team in ${company.cityName}.\n\nWhat you will do\n${lines(text.duties)}\n\nWhat we look for\n${lines(text.needs)}\n\n${random.pick(PERKS)} We never ask candidates for money.`;
}

/** A salary range in paise a year, rounded to ₹10,000. */
export function salaryRange(
  random: Random,
  text: JobText,
): { minInr: number; maxInr: number; period: 'YEAR' } {
  const [low, high] = text.lakh;
  const start = low + (high - low) * random.between(0, 0.5);
  const end = start + (high - low) * random.between(0.25, 0.5);
  const paise = (lakh: number): number => Math.round(lakh * 10) * (LAKH_PAISE / 10);
  return { minInr: paise(start), maxInr: Math.max(paise(start), paise(end)), period: 'YEAR' };
}

function stateOf(n: number): JobState {
  if (n % 17 === 3) return 'PENDING';
  if (n % 13 === 5) return 'CLOSED';
  return n % 29 === 11 ? 'DRAFT' : 'LIVE';
}

function addJob(
  world: World,
  random: Random,
  company: DemoCompany,
  text: JobText,
  state: JobState,
  n: number,
  staff: StaffBook,
): DemoJob {
  const createdAt =
    state === 'CLOSED'
      ? world.ago(random.between(40, 160))
      : state === 'PENDING'
        ? world.ago(0, random.between(1, 20))
        : world.ago(random.between(1, 27));
  const publishedAt = later(createdAt, random.between(1, 20));
  const closedAt = state === 'CLOSED' ? later(publishedAt, OPEN_DAYS * 24) : null;
  const place = random.chance(0.8) ? company.place : world.places.draw(random);
  const id = world.id(createdAt);
  const published = state === 'LIVE' || state === 'CLOSED';
  const salary = salaryRange(random, text);
  const asks: MatchJob = {
    title: text.title,
    mustHaves: text.tags.slice(0, 2),
    niceToHaves: text.tags.slice(2),
    experienceMin: text.years[0],
    experienceMax: text.years[1],
    modeOfWork:
      text.field === 'Engineering' || text.field === 'Data' || text.field === 'Design'
        ? random.pick(['HYBRID', 'REMOTE', 'ONSITE'])
        : random.weighted([
            ['ONSITE', 7],
            ['HYBRID', 2],
          ]),
    place: { citySlug: place.citySlug, cityName: place.cityName },
    salary,
    questions: [],
  };
  world.rows.add('jobs', {
    id,
    slug: `${slugOf(text.title)}-${slugOf(company.name)}-${n}`,
    company_profile_id: company.id,
    posted_by_user_id: company.user.id,
    title: text.title,
    description: jobDescription(random, text, { name: company.name, cityName: place.cityName }),
    location: place.name,
    place_id: place.id,
    employment_type: random.weighted([
      ['FULL_TIME', 8],
      ['CONTRACT', 2],
      ['PART_TIME', 1],
    ]),
    mode_of_work: asks.modeOfWork,
    salary_range_json: json(salary),
    tags: text.tags,
    experience_min: text.years[0],
    experience_max: text.years[1],
    openings: random.weighted([
      [1, 6],
      [2, 3],
      [4, 2],
      [10, 1],
    ]),
    status: state,
    approved_at: published ? publishedAt : null,
    published_at: published ? publishedAt : null,
    expires_at: published ? later(publishedAt, OPEN_DAYS * 24) : null,
    closed_at: closedAt,
    close_reason: state === 'CLOSED' ? 'EXPIRED' : null,
    must_haves: asks.mustHaves,
    nice_to_haves: asks.niceToHaves,
    paid_with: published ? 'ENTITLEMENT' : null,
    created_at: createdAt,
    updated_at: published ? publishedAt : createdAt,
  });
  const submission = {
    entityType: 'job' as const,
    entityId: id,
    submittedBy: company.user.id,
    submittedAt: createdAt,
  };
  if (published) addApproved(world, submission, random.pick(staff.approvers), publishedAt);
  if (state === 'PENDING') addPendingApproval(world, submission);
  const stages = DEFAULT_STAGES.map(({ name, status }, position) => {
    const stageId = world.id(createdAt);
    world.rows.add('job_stages', { id: stageId, job_id: id, position, name, status, created_at: createdAt });
    return { id: stageId, status };
  });
  return { id, state, company, text, asks, publishedAt, closedAt, stages };
}

/** Three hundred jobs; the first company has one of every state. */
export function addJobs(world: World, companies: readonly DemoCompany[], staff: StaffBook): DemoJob[] {
  const random = world.random.fork('jobs');
  const open = companies.filter((company) => company.open);
  return Array.from({ length: 300 }, (_, n) => {
    const company = n < 9 ? nth(open, 0) : (open[n % open.length] ?? nth(open, 0));
    const fitting = JOB_TEXTS.filter(
      (text) => text.industries.length === 0 || text.industries.includes(company.industry),
    );
    const state =
      n < 9
        ? nth(['LIVE', 'LIVE', 'LIVE', 'LIVE', 'LIVE', 'PENDING', 'CLOSED', 'CLOSED', 'DRAFT'] as const, n)
        : stateOf(n);
    const text =
      fitting[(n * 7 + Math.floor(n / open.length) * 3) % fitting.length] ?? random.pick(JOB_TEXTS);
    return addJob(world, random, company, text, state, n + 1, staff);
  });
}
