import { STANDARD_REJECTION_REASONS } from '@nxtgauge/domain/applications';
import type { ApplicationEventKind, JobApplicationStatus } from '@nxtgauge/domain/applications';
import { matchJob } from '@nxtgauge/domain/job-match';
import type { MatchExplanation } from '@nxtgauge/domain/job-match';
import { splitSections } from '@nxtgauge/domain/resumes';
import { indianDay } from '@nxtgauge/domain/time';
import { COVER_NOTES } from '../corpus/jobs.ts';
import { json } from '../load/rows.ts';
import { nth } from '../nth.ts';
import { momentBetween } from './engagements.ts';
import { addJobSeeker } from './job-seekers.ts';
import type { DemoJob } from './jobs.ts';
import type { DemoUser } from './people.ts';
import { addSentResume } from './resumes.ts';
import type { DemoResume } from './resumes.ts';
import { later } from './world.ts';
import type { World } from './world.ts';

const APPLICATION_STATES = [
  ['APPLIED', 8],
  ['SHORTLISTED', 4],
  ['INTERVIEW', 3],
  ['OFFERED', 1],
  ['REJECTED', 4],
  ['WITHDRAWN', 1],
] as const;

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

interface Known {
  candidateId: string;
  resumeId: string;
}

/** The company's own record of somebody: one per person and company, whatever they apply to. */
function candidateOf(
  world: World,
  known: Map<string, Known>,
  { user, resume, job, at }: { user: DemoUser; resume: DemoResume; job: DemoJob; at: Date },
): Known {
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
  const made = { candidateId: id, resumeId: addSentResume(world, resume, id, at) };
  known.set(key, made);
  return made;
}

export interface DemoApplication {
  id: string;
  job: DemoJob;
  userId: string;
  candidateId: string;
  status: JobApplicationStatus;
  at: Date;
}

interface Application {
  job: DemoJob;
  user: DemoUser;
  known: Known;
  status: JobApplicationStatus;
  at: Date;
  coverNote: string | null;
  match: MatchExplanation;
}

function addApplication(
  world: World,
  application: Application,
  reasons: Map<string, string>,
): DemoApplication {
  const { job, user, known, status, at, coverNote, match } = application;
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
    candidate_id: known.candidateId,
    resume_id: known.resumeId,
    stage_id: stage.id,
    stage_entered_at: answered ?? at,
    status,
    cover_note: coverNote,
    source: 'SEARCH',
    match_score: match.score,
    match_json: json(match),
    viewed_at: answered,
    touched_at: status === 'WITHDRAWN' ? null : answered,
    rejection_reason_id: reasonId,
    answer_visible_at: reasonId ? ended : null,
    answer_sent_at: reasonId ? ended : null,
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
  if (answered) {
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
  return { id, job, userId: user.id, candidateId: known.candidateId, status, at };
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

export interface DemoHiring {
  applications: DemoApplication[];
  resumes: DemoResume[];
}

/** 160 people who look for work, and what they sent: mostly to jobs of their own trade. */
export function addApplications(world: World, jobs: readonly DemoJob[]): DemoHiring {
  const random = world.random.fork('candidates');
  const reasons = addReasons(world);
  const known = new Map<string, Known>();
  const taken = new Set<string>();
  const takers = jobs.filter((job) => job.state === 'LIVE' || job.state === 'CLOSED');
  const ours = takers.filter((job) => job.company === takers[0]?.company);
  const hiring: DemoHiring = { applications: [], resumes: [] };
  for (let i = 0; i < 160; i += 1) {
    const aim = i % 4 === 0 ? nth(ours, (i / 4) % ours.length) : random.pick(takers);
    const seeker = addJobSeeker(world, random, { text: aim.text, named: i === 0, taken });
    const { user, resume } = seeker;
    hiring.resumes.push(resume);
    const sections = splitSections(resume.text);
    const alike = takers.filter((job) => job !== aim && job.text.field === aim.text.field);
    const picked = [aim, ...random.sample(alike, i === 0 ? 6 : random.int(0, 3))];
    for (const job of picked) {
      const from = job.publishedAt.getTime() < resume.at.getTime() ? resume.at : job.publishedAt;
      const at = momentBetween(random, from, world.now);
      const application = {
        job,
        user,
        known: candidateOf(world, known, { user, resume, job, at }),
        status: random.weighted(APPLICATION_STATES),
        at,
        coverNote: random.pick(COVER_NOTES) || null,
        match: matchJob({
          job: job.asks,
          person: seeker.person,
          resume: { text: resume.text, sections },
          answers: [],
          asOf: indianDay(at).slice(0, 7),
        }),
      };
      hiring.applications.push(addApplication(world, application, reasons));
    }
  }
  return hiring;
}
