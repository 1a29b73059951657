import { randomUUID } from 'node:crypto';
import { interviews, interviewSlots, offers } from '@nxtgauge/db/applications';
import { newId } from '@nxtgauge/db/ids';
import { DAY_MS } from '@nxtgauge/domain/time';
import {
  addApplicant,
  addCompany,
  addMember,
  addOpenJob,
  addResume,
  assign,
} from '@nxtgauge/testing/catalogue';
import type { Applicant } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { describe, expect, it } from 'vitest';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { installStartingRoles } from '../identity/index.ts';
import * as seekers from '../job-seekers/index.ts';
import * as resumes from '../resumes/index.ts';
import * as reviews from '../resume-review/index.ts';
import * as applications from './index.ts';

/**
 * Every verb of somebody's own way to a job as every actor. What has an id belongs to the applicant of the case; the other
 * candidate asks for the same ids. Each call gets an applicant of its own.
 */
const database = await cloneDatabase({ poolSize: 4 });
const world = new World(database);
const { db, sql } = database;
await installStartingRoles(world.system);
const company = await addCompany(database, world);
const job = await addOpenJob(database, world, company);
const other = await addCompany(database, world, 'Konkan Textiles');
const junior = () => addMember(database, world, company, 'junior_recruiter');
const [assigned, unassigned, former] = [await junior(), await junior(), await junior()];
const approver = await addMember(database, world, company, 'senior_recruiter');

const actors: Record<string, ServiceCtx> = {
  visitor: contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports }),
  customer: (await world.person('Asha Kulkarni', 'customer')).ctx,
  'another candidate': (await world.person('Bela Sen', 'customer', 'candidate')).ctx,
  'junior assigned': assigned.ctx,
  'junior unassigned': unassigned.ctx,
  'junior formerly assigned': former.ctx,
  senior: approver.ctx,
  admin: company.admin.ctx,
  'admin of another company': other.admin.ctx,
};

interface Case {
  ctx: ServiceCtx;
  applicant: Applicant;
  openJobId: string;
  resumeId: string;
  brokenId: string;
  waitingReviewId: string;
  interviewId: string;
  bookedId: string;
  slotId: string;
  offerId: string;
  blockId: string;
}

async function prepare(as: string): Promise<Case> {
  const longAgo = new Date(world.clock.now().getTime() - 60 * DAY_MS);
  const applicant = await addApplicant(database, world, job, {
    values: { appliedAt: longAgo, stageEnteredAt: longAgo },
  });
  const { candidateId, applicationId } = applicant;
  for (const { userId } of [assigned, former]) await assign(database, world, { candidateId, userId });
  await sql`
    update user_candidate_assignments set is_active = false, unassigned_at = now()
    where candidate_id = ${candidateId} and user_id = ${former.userId}`;
  const [resumeId, brokenId] = await shelve(applicant);
  await seekers.takeOverFields(applicant.ctx, { resumeId, fields: ['work'] });
  const asked = await reviews.requestReview(applicant.ctx, {
    resumeId,
    reviewType: 'quick_scan',
    engine: 'RULES',
  });
  const { blocks } = await seekers.blockCompany(applicant.ctx, { key: 'mills.example' });
  return {
    ctx: as === 'the applicant' ? applicant.ctx : (actors[as] ?? missing(as)),
    applicant,
    openJobId: (await addOpenJob(database, world, company)).id,
    resumeId,
    brokenId,
    waitingReviewId: asked.id,
    ...(await invite(applicationId)),
    offerId: newId(),
    blockId: blocks[0]?.id ?? '',
  };
}

function missing(what: string): never {
  throw new Error(`${what} is not prepared`);
}

/** A version that was read and one that could not be. */
async function shelve(person: Person): Promise<[string, string]> {
  const candidateId = await withTx(world.system, (tx) => resumes.ensureOwnShelf(tx, person.userId));
  const add = (version: number) =>
    addResume(database, world, { candidateId, byUserId: person.userId }, { version });
  const [good, broken] = [await add(1), await add(2)];
  await sql`
    update resumes set status = 'error', error_message = 'It is broken.', error_reason = 'FILE_DAMAGED' where id = ${broken}`;
  const [file] = await sql<{ id: string }[]>`select file_id as id from resumes where id = ${good}`;
  await world.ports.files.put(`resumes/${file?.id ?? ''}`, {
    bytes: new Uint8Array([1]),
    mimeType: 'application/octet-stream',
  });
  return [good, broken];
}

/** An interview whose time is still to be chosen, and one that is booked. */
async function invite(applicationId: string) {
  const [interviewId, bookedId, slotId] = [newId(), newId(), newId()];
  const startsAt = new Date(world.clock.now().getTime() + 3 * DAY_MS);
  const facts = {
    applicationId,
    proposedByUserId: (await world.person('Omar Khan', 'company')).userId,
    title: 'First talk',
    mode: 'VIDEO',
    durationMinutes: 30,
  } as const;
  await db.insert(interviews).values([
    { ...facts, id: interviewId },
    { ...facts, id: bookedId, status: 'BOOKED', startsAt: new Date(startsAt.getTime() + DAY_MS) },
  ]);
  await db.insert(interviewSlots).values({ id: slotId, interviewId, startsAt });
  return { interviewId, bookedId, slotId };
}

async function answerOffer({ ctx, applicant, offerId }: Case) {
  await db.insert(offers).values({
    id: offerId,
    applicationId: applicant.applicationId,
    salaryInr: 48_000_000,
    words: 'We would like to have you.',
    expiresAt: new Date(world.clock.now().getTime() + DAY_MS),
    status: 'SENT',
    createdByUserId: company.admin.userId,
    approvedByUserId: approver.userId,
    sentAt: world.clock.now(),
  });
  return applications.answerOffer(ctx, { offerId, accept: false, words: null });
}

/** Two who chat are no silence. */
async function nudge({ ctx, applicant: { applicationId } }: Case) {
  await sql`delete from interview_slots where interview_id in (select id from interviews where application_id = ${applicationId})`;
  await sql`delete from interviews where application_id = ${applicationId}`;
  return applications.nudgeCompany(ctx, { applicationId });
}

const page = { limit: 5 };
const profile = {
  headline: null,
  bio: null,
  preferredRoles: [],
  skills: [],
  placeSlug: null,
  openToRemote: true,
  experienceYears: 3,
  expectedSalaryInr: null,
  noticeDays: 0,
};

const OWN_WAY = {
  visitor: 'SIGN_IN_REQUIRED',
  customer: 'PERMISSION_MISSING',
  'the applicant': 'OK',
  'another candidate': 'OK',
  'junior assigned': 'PERMISSION_MISSING',
  'junior unassigned': 'PERMISSION_MISSING',
  'junior formerly assigned': 'PERMISSION_MISSING',
  senior: 'PERMISSION_MISSING',
  admin: 'PERMISSION_MISSING',
  'admin of another company': 'PERMISSION_MISSING',
};
const OWN_THINGS = { ...OWN_WAY, 'another candidate': 'NO_SUCH_THING' };
/** Companies have a shelf of their own behind the same verb; on it there is no such version. */
const OWN_SHELF = {
  ...OWN_THINGS,
  'another candidate': 'PERMISSION_MISSING',
  'junior assigned': 'NO_SUCH_THING',
  'junior unassigned': 'NO_SUCH_THING',
  'junior formerly assigned': 'NO_SUCH_THING',
  senior: 'NO_SUCH_THING',
  admin: 'NO_SUCH_THING',
  'admin of another company': 'NO_SUCH_THING',
};
/** Beginning to look for work makes somebody a candidate. */
const ANYBODY = {
  ...Object.fromEntries(Object.keys(OWN_WAY).map((who) => [who, 'OK'])),
  visitor: 'SIGN_IN_REQUIRED',
};

type Verb = [expected: Record<string, string>, call: (one: Case) => Promise<unknown>];
const verbs: Record<string, Verb> = {
  'myApplications.job': [
    OWN_WAY,
    ({ ctx, openJobId }) => applications.readJobToApply(ctx, { jobId: openJobId }),
  ],
  'myApplications.match': [
    OWN_THINGS,
    ({ ctx, openJobId, resumeId }) => applications.explainMatch(ctx, { jobId: openJobId, resumeId }),
  ],
  'myApplications.send': [
    OWN_THINGS,
    ({ ctx, openJobId, resumeId }) =>
      applications.applyToJob(ctx, {
        jobId: openJobId,
        resumeId,
        coverNote: null,
        answers: [],
        source: 'DIRECT',
        idempotencyKey: randomUUID(),
      }),
  ],
  'myApplications.list': [OWN_WAY, ({ ctx }) => applications.listMyApplications(ctx, page)],
  'myApplications.detail': [
    OWN_THINGS,
    ({ ctx, applicant }) => applications.readMyApplication(ctx, applicant),
  ],
  'myApplications.withdraw': [
    OWN_THINGS,
    ({ ctx, applicant }) => applications.withdrawApplication(ctx, applicant),
  ],
  'myApplications.nudge': [OWN_THINGS, nudge],
  'myApplications.pickSlot': [OWN_THINGS, ({ ctx, ...one }) => applications.pickSlot(ctx, one)],
  'myApplications.callOffInterview': [
    OWN_THINGS,
    ({ ctx, bookedId }) =>
      applications.callOffInterview(ctx, {
        interviewId: bookedId,
        wantsOtherTime: false,
        words: 'I am ill.',
      }),
  ],
  'myApplications.calendar': [
    OWN_THINGS,
    ({ ctx, bookedId }) => applications.interviewCalendar(ctx, { interviewId: bookedId }),
  ],
  'myApplications.answerOffer': [OWN_THINGS, answerOffer],
  'jobSeekers.profile': [ANYBODY, ({ ctx }) => seekers.readCandidateProfile(ctx)],
  'jobSeekers.setVisibility': [
    OWN_WAY,
    ({ ctx }) => seekers.setCandidateVisibility(ctx, { visibility: 'SEARCHABLE' }),
  ],
  'jobSeekers.block': [OWN_WAY, ({ ctx }) => seekers.blockCompany(ctx, { key: 'looms.example' })],
  'jobSeekers.unblock': [OWN_THINGS, ({ ctx, blockId }) => seekers.unblockCompany(ctx, { blockId })],
  'jobSeekers.resumeFields': [OWN_THINGS, ({ ctx, resumeId }) => seekers.readResumeFields(ctx, { resumeId })],
  'jobSeekers.takeOver': [
    OWN_THINGS,
    ({ ctx, resumeId }) => seekers.takeOverFields(ctx, { resumeId, fields: ['skills'] }),
  ],
  'jobSeekers.removeResume': [
    OWN_THINGS,
    ({ ctx, brokenId }) => seekers.removeOwnResume(ctx, { resumeId: brokenId }),
  ],
  'jobSeekers.resume': [OWN_WAY, ({ ctx }) => seekers.myResume(ctx)],
  'jobSeekers.print': [OWN_THINGS, ({ ctx }) => seekers.printResume(ctx)],
  'jobSeekers.importResume': [
    OWN_WAY,
    ({ ctx }) => seekers.importResume(ctx, { content: '{"basics":{"label":"Weaver"}}' }),
  ],
  'resumes.mine': [OWN_WAY, ({ ctx }) => resumes.listOwnResumes(ctx, page)],
  'resumes.get': [OWN_SHELF, ({ ctx, resumeId }) => resumes.getResume(ctx, { resumeId })],
  'resumes.retry': [OWN_SHELF, ({ ctx, brokenId }) => resumes.retryResume(ctx, { resumeId: brokenId })],
  'resumes.cancel': [OWN_SHELF, ({ ctx, brokenId }) => resumes.cancelResume(ctx, { resumeId: brokenId })],
  'GET /downloads/resumes': [OWN_SHELF, ({ ctx, resumeId }) => resumes.downloadResume(ctx, { resumeId })],
  'resumeReviews.request': [
    OWN_SHELF,
    ({ ctx, resumeId }) =>
      reviews.requestReview(ctx, { resumeId, reviewType: 'comprehensive', engine: 'RULES' }),
  ],
  'resumeReviews.get': [
    OWN_SHELF,
    ({ ctx, waitingReviewId: reviewId }) => reviews.getReview(ctx, { reviewId }),
  ],
  'resumeReviews.list': [OWN_SHELF, ({ ctx, resumeId }) => reviews.listReviews(ctx, { resumeId, ...page })],
  'resumeReviews.cancel': [
    OWN_SHELF,
    ({ ctx, waitingReviewId: reviewId }) => reviews.cancelReview(ctx, { reviewId }),
  ],
  // Last: whoever calls it looks for work from then on.
  'jobSeekers.save': [ANYBODY, ({ ctx }) => seekers.saveCandidateProfile(ctx, profile)],
};

describe.each(Object.entries(verbs))('%s', (_verb, [expected, call]) => {
  it.each(Object.entries(expected))('as %s: %s', async (who, reason) => {
    expect(await reasonOf(call(await prepare(who)))).toBe(reason);
  });
});
