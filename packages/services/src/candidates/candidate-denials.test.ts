import { randomUUID } from 'node:crypto';
import { newId } from '@nxtgauge/db/ids';
import { reviewRequests } from '@nxtgauge/db/resume-review';
import {
  addCandidate,
  addCompany,
  addMember,
  addResume,
  addUpload,
  assign,
} from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import { mergeCandidates } from '../candidate-merge/index.ts';
import * as reviews from '../resume-review/index.ts';
import * as resumes from '../resumes/index.ts';
import * as candidates from './index.ts';

/**
 * Every procedure of the desk as every actor. Each call gets a candidate, a résumé and reviews of its own, so that no call
 * makes the next one fail.
 */
const database = await cloneDatabase();
const world = new World(database);
const company = await addCompany(database, world);
const other = await addCompany(database, world, 'Konkan Textiles');
const [assigned, unassigned, former, viewer, colleague] = await Promise.all(
  Array.from({ length: 5 }, () => addMember(database, world, company, 'junior_recruiter')),
);
if (!assigned || !unassigned || !former || !viewer || !colleague) throw new Error('five juniors were added');
const senior = await addMember(database, world, company, 'senior_recruiter');

const actors: Record<string, ServiceCtx> = {
  visitor: contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports }),
  customer: (await world.person('Asha Kulkarni', 'customer')).ctx,
  candidate: (await world.person('Imran Sheikh', 'candidate')).ctx,
  'junior assigned': assigned.ctx,
  'junior who looks on': viewer.ctx,
  'junior unassigned': unassigned.ctx,
  'junior formerly assigned': former.ctx,
  senior: senior.ctx,
  admin: company.admin.ctx,
  'admin of another company': other.admin.ctx,
};

interface Case {
  ctx: ServiceCtx;
  candidateId: string;
  resumeId: string;
  brokenId: string;
  /** Waits. */
  reviewId: string;
  failedId: string;
  doneId: string;
  contestId: string;
}

async function prepare(ctx: ServiceCtx): Promise<Case> {
  const candidateId = await addCandidate(database, world, company);
  for (const [userId, type] of [
    [assigned?.userId ?? '', 'secondary'],
    [viewer?.userId ?? '', 'viewer'],
    [former?.userId ?? '', 'secondary'],
  ] as const) {
    await assign(database, world, { candidateId, userId, type });
  }
  await database.sql`
    update user_candidate_assignments set is_active = false, unassigned_at = now()
    where candidate_id = ${candidateId} and user_id = ${former?.userId ?? ''}`;
  const byUserId = company.admin.userId;
  const resumeId = await addResume(database, world, { candidateId, byUserId });
  const brokenId = await addResume(database, world, { candidateId, byUserId }, { version: 2 });
  await database.sql`
    update resumes set status = 'error', error_message = 'It is broken.', error_reason = 'FILE_DAMAGED' where id = ${brokenId}`;
  await world.ports.files.put(`resumes/${(await fileOf(resumeId)).fileId}`, {
    bytes: new Uint8Array([1]),
    mimeType: 'application/octet-stream',
  });
  const request = async (values: Partial<typeof reviewRequests.$inferInsert>) => {
    const id = newId();
    await database.db.insert(reviewRequests).values({ id, resumeId, requestedByUserId: byUserId, ...values });
    return id;
  };
  const now = world.clock.now();
  const doneId = await request({});
  await reviews.runReview(world.system, { reviewId: doneId });
  const contested = await reviews.contestReview(secondAdmin.ctx, {
    reviewId: doneId,
    statement: 'This is not right at all.',
  });
  return {
    ctx,
    candidateId,
    resumeId,
    brokenId,
    reviewId: await request({}),
    failedId: await request({ status: 'failed', errorMessage: 'It failed.', completedAt: now }),
    doneId,
    contestId: contested.result?.contests[0]?.id ?? '',
  };
}

/** Objections come from a second administrator, so that each actor of the table may answer them. */
const secondAdmin = await addMember(database, world, company, 'admin');
const fileOf = async (resumeId: string) =>
  (
    await database.sql<{ fileId: string }[]>`select file_id as "fileId" from resumes where id = ${resumeId}`
  )[0] ?? { fileId: '' };

const ownUpload = (ctx: ServiceCtx) =>
  addUpload(database, world, ctx.actor.kind === 'user' ? ctx.actor.userId : company.admin.userId);

const page = { limit: 5 };
const fields = { firstName: 'Meera', lastName: 'Kale', tags: [] };
const verbs: Record<string, (one: Case) => Promise<unknown>> = {
  'candidates.list': ({ ctx }) =>
    candidates.listCandidates(ctx, { q: '', status: 'active', mine: false, ...page }),
  'candidates.create': ({ ctx }) =>
    candidates.createCandidate(ctx, { ...fields, source: 'UPLOAD', idempotencyKey: randomUUID() }),
  'candidates.get': ({ ctx, candidateId }) => candidates.getCandidate(ctx, { candidateId }),
  'candidates.assignments': ({ ctx, candidateId }) =>
    candidates.listAssignments(ctx, { candidateId, ...page }),
  'candidates.activity': ({ ctx, candidateId }) => candidates.listActivity(ctx, { candidateId, ...page }),
  'candidates.update': ({ ctx, candidateId }) => candidates.updateCandidate(ctx, { candidateId, ...fields }),
  'candidates.setStatus': ({ ctx, candidateId }) =>
    candidates.setCandidateStatus(ctx, { candidateId, status: 'archived' }),
  'candidates.assign': ({ ctx, candidateId }) =>
    candidates.assignCandidate(ctx, { candidateId, userId: colleague.userId, type: 'secondary' }),
  'candidates.reassign': ({ ctx, candidateId }) =>
    candidates.reassignCandidate(ctx, {
      candidateId,
      fromUserId: assigned.userId,
      toUserId: colleague.userId,
      reason: 'On leave',
    }),
  'candidates.unassign': ({ ctx, candidateId }) =>
    candidates.unassignCandidate(ctx, { candidateId, userId: assigned.userId, reason: 'On leave' }),
  'candidates.merge': async ({ ctx, candidateId }) =>
    mergeCandidates(ctx, { candidateId, otherId: await addCandidate(database, world, company) }),
  'resumes.add': async ({ ctx, candidateId }) =>
    resumes.addResume(ctx, { candidateId, fileId: await ownUpload(ctx) }),
  'resumes.get': ({ ctx, resumeId }) => resumes.getResume(ctx, { resumeId }),
  'resumes.list': ({ ctx, candidateId }) => resumes.listResumes(ctx, { candidateId, ...page }),
  'resumes.uploads': ({ ctx }) => resumes.listUploads(ctx, page),
  'resumes.stats': ({ ctx }) => resumes.resumeStats(ctx),
  'resumes.retry': ({ ctx, brokenId }) => resumes.retryResume(ctx, { resumeId: brokenId }),
  'resumes.cancel': ({ ctx, brokenId }) => resumes.cancelResume(ctx, { resumeId: brokenId }),
  'GET /downloads/resumes': ({ ctx, resumeId }) => resumes.downloadResume(ctx, { resumeId }),
  'resumeReviews.request': ({ ctx, resumeId }) =>
    reviews.requestReview(ctx, { resumeId, reviewType: 'quick_scan', engine: 'RULES' }),
  'resumeReviews.get': ({ ctx, doneId }) => reviews.getReview(ctx, { reviewId: doneId }),
  'resumeReviews.list by résumé': ({ ctx, resumeId }) => reviews.listReviews(ctx, { resumeId, ...page }),
  'resumeReviews.list by candidate': ({ ctx, candidateId }) =>
    reviews.listReviews(ctx, { candidateId, ...page }),
  'resumeReviews.list of one’s own': ({ ctx }) => reviews.listReviews(ctx, page),
  'resumeReviews.stats': ({ ctx }) => reviews.reviewStats(ctx),
  'resumeReviews.cancel': ({ ctx, reviewId }) => reviews.cancelReview(ctx, { reviewId }),
  'resumeReviews.retry': ({ ctx, failedId }) => reviews.retryReview(ctx, { reviewId: failedId }),
  'resumeReviews.contest': ({ ctx, doneId }) =>
    reviews.contestReview(ctx, { reviewId: doneId, statement: 'The dates are right, look again.' }),
  'resumeReviews.answer': ({ ctx, contestId }) =>
    reviews.answerContest(ctx, { contestId, outcome: 'UPHELD', answer: 'It stays.' }),
  'resumeReviews.humanWord': ({ ctx, doneId }) =>
    reviews.giveHumanWord(ctx, { reviewId: doneId, score: 50, words: 'Half and half.' }),
};

const OUTSIDE = {
  visitor: 'SIGN_IN_REQUIRED',
  customer: 'PERMISSION_MISSING',
  candidate: 'PERMISSION_MISSING',
};
const MEMBERS = {
  ...OUTSIDE,
  'junior assigned': 'OK',
  'junior who looks on': 'OK',
  'junior unassigned': 'OK',
  'junior formerly assigned': 'OK',
  senior: 'OK',
  admin: 'OK',
  'admin of another company': 'OK',
};
const SEES = {
  ...MEMBERS,
  'junior unassigned': 'NO_SUCH_THING',
  'junior formerly assigned': 'NO_SUCH_THING',
  'admin of another company': 'NO_SUCH_THING',
};
const CHANGES = { ...SEES, 'junior who looks on': 'PERMISSION_MISSING' };
const ASSIGNS = {
  ...SEES,
  'junior assigned': 'PERMISSION_MISSING',
  'junior who looks on': 'PERMISSION_MISSING',
  'junior unassigned': 'PERMISSION_MISSING',
  'junior formerly assigned': 'PERMISSION_MISSING',
};
/** What each may do; a verb that is in no table is a failure below. */
const TABLE: Record<string, Record<string, string>> = {
  'candidates.list': MEMBERS,
  'candidates.create': MEMBERS,
  'candidates.get': SEES,
  'candidates.assignments': SEES,
  'candidates.activity': SEES,
  'candidates.update': CHANGES,
  'candidates.setStatus': CHANGES,
  'candidates.assign': ASSIGNS,
  'candidates.reassign': ASSIGNS,
  'candidates.unassign': ASSIGNS,
  'candidates.merge': ASSIGNS,
  'resumes.add': CHANGES,
  'resumes.get': SEES,
  'resumes.list': SEES,
  'resumes.uploads': MEMBERS,
  'resumes.stats': MEMBERS,
  'resumes.retry': CHANGES,
  'resumes.cancel': CHANGES,
  'GET /downloads/resumes': SEES,
  'resumeReviews.request': CHANGES,
  'resumeReviews.get': SEES,
  'resumeReviews.list by résumé': SEES,
  'resumeReviews.list by candidate': SEES,
  'resumeReviews.list of one’s own': MEMBERS,
  'resumeReviews.stats': MEMBERS,
  'resumeReviews.cancel': CHANGES,
  'resumeReviews.retry': CHANGES,
  'resumeReviews.contest': CHANGES,
  'resumeReviews.answer': CHANGES,
  'resumeReviews.humanWord': CHANGES,
};

it('every verb of the desk is in the table', () => {
  expect(Object.keys(TABLE).toSorted()).toEqual(Object.keys(verbs).toSorted());
});

describe.each(Object.entries(TABLE))('%s', (verb, expected) => {
  it.each(Object.entries(expected))('as %s: %s', async (who, reason) => {
    const ctx = actors[who];
    const call = verbs[verb];
    if (!ctx || !call) throw new Error(`${who} or ${verb} is not prepared`);
    expect(await reasonOf(call(await prepare(ctx)))).toBe(reason);
  });
});

it('whoever is turned away from a candidate of their company is on record', async () => {
  const one = await prepare(unassigned.ctx);
  await reasonOf(candidates.getCandidate(unassigned.ctx, one));
  await reasonOf(resumes.getResume(unassigned.ctx, one));
  await reasonOf(reviews.getReview(unassigned.ctx, { reviewId: one.doneId }));
  await reasonOf(candidates.getCandidate(other.admin.ctx, one));
  const [row] = await database.sql<{ audited: number; logged: number }[]>`
    select (select count(*)::int from audit_logs where entity_id = ${one.candidateId} and status = 'FAILED') as audited,
      (select count(*)::int from activity_logs where candidate_id = ${one.candidateId} and action = 'denied') as logged`;
  expect(row).toEqual({ audited: 4, logged: 3 });
});
