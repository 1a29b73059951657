import { STANDARD_REJECTION_REASONS } from '@nxtgauge/domain/applications';
import type { ApplicationEventKind, JobApplicationStatus } from '@nxtgauge/domain/applications';
import { CANDIDATE_BIOS, COVER_NOTES, JOB_TEXTS } from '../corpus/jobs.ts';
import { randomPerson } from '../corpus/names.ts';
import { nth } from '../nth.ts';
import type { Random } from '../random.ts';
import { momentBetween } from './engagements.ts';
import { salaryRange } from './jobs.ts';
import type { DemoJob } from './jobs.ts';
import { addUser, DEMO_DOMAIN } from './people.ts';
import type { DemoUser } from './people.ts';
import { fill, later } from './world.ts';
import type { World } from './world.ts';

const APPLICATION_STATES = [
  ['APPLIED', 8],
  ['SHORTLISTED', 4],
  ['INTERVIEW', 3],
  ['OFFERED', 1],
  ['REJECTED', 4],
  ['WITHDRAWN', 1],
] as const;

function addCandidate(world: World, random: Random, named: boolean): DemoUser {
  const person = named ? { first: 'Imran', last: 'Qureshi', woman: false } : randomPerson(random);
  const createdAt = world.ago(random.between(40, 500));
  const user = addUser(world, {
    person,
    createdAt,
    roles: ['candidate'],
    ...(named ? { email: `imran@${DEMO_DOMAIN}` } : {}),
  });
  const place = world.places.draw(random);
  const text = random.pick(JOB_TEXTS);
  const years = random.int(text.years[0], text.years[1] + 2);
  world.rows.add('candidate_profiles', {
    id: world.id(createdAt),
    user_id: user.id,
    display_name: user.fullName,
    bio: fill(random.pick(CANDIDATE_BIOS), {
      years: String(Math.max(1, years)),
      field: text.field,
      city: place.cityName,
    }),
    location: place.cityName,
    experience_years: years,
    preferred_roles: [text.title, random.pick(JOB_TEXTS).title],
    expected_salary_inr: salaryRange(random, text).maxInr,
    resume_file_url: null,
    headline: `${text.title}, ${years} years`,
    place_id: place.id,
    notice_days: random.pick([0, 15, 30, 60, 90]),
    skills: text.tags,
    visibility: named || random.chance(0.4) ? 'SEARCHABLE' : 'WHERE_I_APPLY',
    status: 'ACTIVE',
    created_at: createdAt,
    updated_at: createdAt,
  });
  return user;
}

function addReasons(world: World): Map<string, string> {
  return new Map(
    STANDARD_REJECTION_REASONS.map(({ code, label, group, candidateWords }) => {
      const id = world.id(world.ago(900));
      world.rows.add('rejection_reasons', {
        id,
        code,
        label,
        reason_group: group,
        candidate_words: candidateWords,
      });
      return [code, id];
    }),
  );
}

/** The company's own record of somebody: one per person and company, whatever they apply to. */
function candidateOf(
  world: World,
  known: Map<string, string>,
  user: DemoUser,
  job: DemoJob,
  at: Date,
): string {
  const key = `${job.company.id} ${user.id}`;
  const existing = known.get(key);
  if (existing) return existing;
  const id = world.id(at);
  const [firstName = '', ...rest] = user.fullName.split(' ');
  world.rows.add('candidates', {
    id,
    company_profile_id: job.company.id,
    user_id: user.id,
    first_name: firstName,
    last_name: rest.join(' '),
    email: user.email,
    source: 'APPLICATION',
    created_by_user_id: user.id,
    created_at: at,
    updated_at: at,
  });
  known.set(key, id);
  return id;
}

interface Application {
  job: DemoJob;
  user: DemoUser;
  candidateId: string;
  status: JobApplicationStatus;
  at: Date;
  coverNote: string | null;
}

function addApplication(world: World, application: Application, reasons: Map<string, string>): void {
  const { job, user, candidateId, status, at, coverNote } = application;
  const answered = status === 'APPLIED' ? null : later(at, 30);
  const ended = status === 'REJECTED' || status === 'WITHDRAWN' ? answered : null;
  const first = nth(job.stages, 0);
  const stage = job.stages.find((column) => column.status === status) ?? first;
  const reasonId = status === 'REJECTED' ? (reasons.get('STRONGER') ?? null) : null;
  const id = world.id(at);
  world.rows.add('job_applications', {
    id,
    job_id: job.id,
    applicant_user_id: user.id,
    candidate_id: candidateId,
    stage_id: stage.id,
    stage_entered_at: answered ?? at,
    status,
    cover_note: coverNote,
    source: 'SEARCH',
    viewed_at: answered,
    touched_at: status === 'WITHDRAWN' ? null : answered,
    rejection_reason_id: reasonId,
    answer_visible_at: reasonId ? ended : null,
    ended_at: ended,
    applied_at: at,
    created_at: at,
    updated_at: answered ?? at,
  });
  const moved = status === 'REJECTED' || status === 'WITHDRAWN' ? status : 'MOVED';
  addEvent(
    world,
    { id, job },
    { kind: 'APPLIED', from: null, to: first.id, status: 'APPLIED', by: user.id, at },
  );
  if (!answered) return;
  addEvent(
    world,
    { id, job },
    {
      kind: moved,
      from: first.id,
      to: stage.id,
      status,
      by: status === 'WITHDRAWN' ? user.id : job.company.user.id,
      at: answered,
      reasonId,
    },
  );
}

interface Happening {
  kind: ApplicationEventKind;
  from: string | null;
  to: string;
  status: JobApplicationStatus;
  by: string;
  at: Date;
  reasonId?: string | null;
}

function addEvent(world: World, { id, job }: { id: string; job: DemoJob }, event: Happening): void {
  world.rows.add('application_events', {
    id: world.id(event.at),
    application_id: id,
    job_id: job.id,
    kind: event.kind,
    from_stage_id: event.from,
    to_stage_id: event.to,
    from_status: event.from ? 'APPLIED' : null,
    to_status: event.status,
    rejection_reason_id: event.reasonId ?? null,
    acted_by_user_id: event.by,
    visible_at: event.at,
    created_at: event.at,
  });
}

export function addCandidates(world: World, jobs: readonly DemoJob[]): void {
  const random = world.random.fork('candidates');
  const reasons = addReasons(world);
  const known = new Map<string, string>();
  const takers = jobs.filter((job) => job.state === 'LIVE' || job.state === 'CLOSED');
  const ours = takers.filter((job) => job.company === takers[0]?.company);
  for (let i = 0; i < 160; i += 1) {
    const user = addCandidate(world, random, i === 0);
    const picked =
      i === 0
        ? [
            ...random.sample(ours, 2),
            ...random.sample(
              takers.filter((job) => !ours.includes(job)),
              5,
            ),
          ]
        : random.sample(i % 4 === 0 ? ours : takers, random.int(0, 4));
    for (const job of picked) {
      const from = job.publishedAt.getTime() < user.createdAt.getTime() ? user.createdAt : job.publishedAt;
      const at = momentBetween(random, from, world.now);
      addApplication(
        world,
        {
          job,
          user,
          candidateId: candidateOf(world, known, user, job, at),
          status: random.weighted(APPLICATION_STATES),
          at,
          coverNote: random.pick(COVER_NOTES) || null,
        },
        reasons,
      );
    }
  }
}
