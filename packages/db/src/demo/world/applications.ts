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
  /** The furthest that it came, whatever ended it. */
  reached: JobApplicationStatus;
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

interface Ending {
  kind: 'REJECTED' | 'WITHDRAWN';
  at: Date;
  by: string | null;
  reasonId: string | null;
}

function endOf(
  { job, user, status }: Application,
  decidedAt: Date,
  reasons: ReadonlyMap<string, string>,
): Ending | null {
  const because = (code: string) => reasons.get(code) ?? null;
  if (status === 'WITHDRAWN') return { kind: status, at: decidedAt, by: user.id, reasonId: null };
  if (status === 'REJECTED')
    return { kind: status, at: decidedAt, by: job.company.user.id, reasonId: because('STRONGER') };
  return job.closedAt && { kind: 'REJECTED', at: job.closedAt, by: null, reasonId: because('CLOSED') };
}

function addApplication(
  world: World,
  application: Application,
  reasons: ReadonlyMap<string, string>,
): DemoApplication {
  const { job, user, known, status, at, coverNote, match } = application;
  const decidedAt = status === 'APPLIED' ? null : world.since(at, 30, job.closedAt ?? world.now);
  const end = endOf(application, decidedAt ?? at, reasons);
  const first = nth(job.stages, 0);
  const stage = job.stages.find((column) => column.status === status) ?? first;
  const moved = stage === first ? null : decidedAt;
  const id = world.id(at);
  world.rows.add('job_applications', {
    id,
    job_id: job.id,
    applicant_user_id: user.id,
    candidate_id: known.candidateId,
    resume_id: known.resumeId,
    stage_id: stage.id,
    stage_entered_at: moved ?? at,
    status: end?.kind ?? status,
    cover_note: coverNote,
    source: 'SEARCH',
    match_score: match.score,
    match_json: json(match),
    viewed_at: decidedAt,
    touched_at: end?.kind === 'WITHDRAWN' ? null : (decidedAt ?? end?.at ?? null),
    rejection_reason_id: end?.reasonId ?? null,
    answer_visible_at: end?.reasonId ? end.at : null,
    answer_sent_at: end?.reasonId ? end.at : null,
    ended_at: end?.at ?? null,
    applied_at: at,
    created_at: at,
    updated_at: end?.at ?? decidedAt ?? at,
  });
  const tell = (event: Happening) => addEvent(world, { id, job }, event);
  tell({ kind: 'APPLIED', from: null, to: first.id, was: null, status: 'APPLIED', by: user.id, at });
  if (moved) {
    const by = job.company.user.id;
    tell({ kind: 'MOVED', from: first.id, to: stage.id, was: first.status, status, by, at: moved });
  }
  if (end) tell({ ...end, from: stage.id, to: null, was: stage.status, status: end.kind });
  return { id, job, userId: user.id, candidateId: known.candidateId, reached: status, at };
}

interface Happening {
  kind: ApplicationEventKind;
  from: string | null;
  to: string | null;
  was: JobApplicationStatus | null;
  status: JobApplicationStatus;
  by: string | null;
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
    from_status: event.was,
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
      const until = job.closedAt ?? world.now;
      if (from.getTime() >= until.getTime()) continue;
      const at = momentBetween(random, from, until);
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
