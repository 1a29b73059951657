import {
  addApplicant,
  addCandidate,
  addCompany,
  addJobSeeker,
  addMember,
  addOpenJob,
  addResume,
  assign,
} from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import type { RequestReviewInput } from '@nxtgauge/domain/resume-review';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { ServiceCtx } from '../context/index.ts';
import { ensureOwnShelf } from '../resumes/index.ts';
import { withTx } from '../context/index.ts';
import {
  answerContest,
  cancelReview,
  contestReview,
  getReview,
  giveHumanWord,
  listReviews,
  requestReview,
  retryReview,
  reviewStats,
  runReview,
  sweepLostReviews,
} from './index.ts';

const database = await cloneDatabase({ poolSize: 10 });
const world = new World(database);
const company = await addCompany(database, world);
const senior = await addMember(database, world, company, 'senior_recruiter');
const junior = await addMember(database, world, company, 'junior_recruiter');
const candidateId = await addCandidate(database, world, company);
const resumeId = await addResume(database, world, { candidateId, byUserId: senior.userId });

const request = (ctx: ServiceCtx, input: Partial<z.infer<typeof RequestReviewInput>> = {}) =>
  requestReview(ctx, { resumeId, reviewType: 'comprehensive', engine: 'RULES', ...input });
const run = (reviewId: string) => runReview(world.system, { reviewId });
const rows = async (table: 'review_results' | 'review_requests', reviewId: string) =>
  (
    await database.sql`select 1 from ${database.sql(table)} where ${database.sql(table === 'review_results' ? 'review_request_id' : 'id')} = ${reviewId}`
  ).length;

describe('a review', () => {
  it('is asked for, done once, and quotes what stands in the text', async () => {
    const job = await addOpenJob(database, world, company, { mustHaves: ['Illustrator', 'Photoshop'] });
    const asked = await request(senior.ctx, { jobId: job.id, focus: 'labels, printing' });
    expect(asked).toMatchObject({
      status: 'pending',
      targetRole: 'Label designer',
      jobTitle: 'Label designer',
      result: null,
    });
    expect((await request(senior.ctx, { jobId: job.id, focus: 'labels, printing' })).id).toBe(asked.id);
    await Promise.all([run(asked.id), run(asked.id)]);
    expect(await rows('review_results', asked.id)).toBe(1);
    const done = await getReview(senior.ctx, { reviewId: asked.id });
    expect(done).toMatchObject({
      status: 'completed',
      mayChange: true,
      result: { reviewer: 'Published rules' },
    });
    const [{ text } = { text: '' }] = await database.sql<{ text: string }[]>`
      select extracted_text as text from resumes where id = ${resumeId}`;
    const quoted = done.result?.items.filter((item) => item.start !== null) ?? [];
    expect(quoted.length).toBeGreaterThan(0);
    for (const item of quoted) expect(text.slice(item.start ?? 0, item.end ?? 0)).toBe(item.originalText);
    expect(Object.keys(done.result?.criteria ?? {})).toHaveLength(8);
    expect(JSON.stringify(done.result?.items)).toContain('Photoshop');
  });

  it('of one kind looks at less', async () => {
    const ats = await request(senior.ctx, { reviewType: 'ats_check' });
    await run(ats.id);
    const { overall, result } = await getReview(senior.ctx, { reviewId: ats.id });
    expect([overall, result?.content, result?.band]).toEqual([null, null, null]);
    expect(result?.ats).toBeGreaterThan(0);
    expect(Object.keys(result?.criteria ?? {})).toHaveLength(4);
  });

  it('is not done on hardly any text, and changes no application', async () => {
    const short = await addResume(
      database,
      world,
      { candidateId, byUserId: senior.userId },
      { text: 'Too little.', version: 2 },
    );
    expect(await reasonOf(request(senior.ctx, { resumeId: short }))).toBe('REVIEW_NOT_READY');
    expect(await reasonOf(request(senior.ctx, { engine: 'MODEL' }))).toBe('REVIEW_NOT_READY');
    const job = await addOpenJob(database, world, company);
    const applicant = await addApplicant(database, world, job);
    const before = await database.sql`select * from job_applications where id = ${applicant.applicationId}`;
    const asked = await request(senior.ctx, { resumeId: applicant.resumeId, jobId: job.id });
    await run(asked.id);
    expect(await database.sql`select * from job_applications where id = ${applicant.applicationId}`).toEqual(
      before,
    );
  });

  it('can be stopped, tried again, and not twice', async () => {
    const { id } = await request(senior.ctx, { targetRole: 'Stopped' });
    expect((await cancelReview(senior.ctx, { reviewId: id })).status).toBe('cancelled');
    await run(id);
    expect(await rows('review_results', id)).toBe(0);
    expect(await reasonOf(cancelReview(senior.ctx, { reviewId: id }))).toBe('REVIEW_ENDED');
    expect((await retryReview(senior.ctx, { reviewId: id })).status).toBe('pending');
    await run(id);
    expect(await reasonOf(retryReview(senior.ctx, { reviewId: id }))).toBe('REVIEW_ENDED');
  });

  it('is seen by who works with the candidate now, not by who asked', async () => {
    await assign(database, world, { candidateId, userId: junior.userId });
    const mine = await request(junior.ctx, { targetRole: 'Asked by a junior' });
    await run(mine.id);
    expect((await listReviews(junior.ctx, { limit: 20 })).items.map(({ id }) => id)).toEqual([mine.id]);
    await database.sql`
      update user_candidate_assignments set is_active = false, unassigned_at = now() where user_id = ${junior.userId}`;
    expect(await reasonOf(getReview(junior.ctx, { reviewId: mine.id }))).toBe('NO_SUCH_THING');
    expect((await listReviews(junior.ctx, { limit: 20 })).items).toEqual([]);
    const next = await addMember(database, world, company, 'junior_recruiter');
    await assign(database, world, { candidateId, userId: next.userId, type: 'viewer' });
    expect(await getReview(next.ctx, { reviewId: mine.id })).toMatchObject({ mayChange: false });
    expect(await reasonOf(retryReview(next.ctx, { reviewId: mine.id }))).toBe('PERMISSION_MISSING');
  });

  it('of one’s own résumé is one’s own', async () => {
    const imran = await addJobSeeker(database, world);
    const shelf = await withTx(imran.ctx, (tx) => ensureOwnShelf(tx, imran.userId));
    const own = await addResume(database, world, { candidateId: shelf, byUserId: imran.userId });
    const asked = await request(imran.ctx, { resumeId: own });
    await run(asked.id);
    expect((await listReviews(imran.ctx, { resumeId: own, limit: 5 })).items).toMatchObject([
      { status: 'completed' },
    ]);
    expect(await reasonOf(getReview(senior.ctx, { reviewId: asked.id }))).toBe('NO_SUCH_THING');
  });
});

describe('a person’s word', () => {
  it('stands beside the score; an objection is answered by somebody else', async () => {
    const { id: reviewId } = await request(senior.ctx, { targetRole: 'Contested' });
    expect(await reasonOf(contestReview(senior.ctx, { reviewId, statement: 'It has not even begun.' }))).toBe(
      'REVIEW_NOT_READY',
    );
    await run(reviewId);
    const before = await getReview(senior.ctx, { reviewId });
    const statement = 'The gap in 2019 is explained on the second page.';
    const contested = await contestReview(senior.ctx, { reviewId, statement });
    expect(await reasonOf(contestReview(senior.ctx, { reviewId, statement }))).toBe('ALREADY_REPORTED');
    const contestId = contested.result?.contests[0]?.id ?? '';
    const answer = { contestId, outcome: 'CHANGED' as const, answer: 'You are right.' };
    expect(await reasonOf(answerContest(senior.ctx, answer))).toBe('OWN_ITEM');
    expect((await answerContest(company.admin.ctx, answer)).result?.contests).toMatchObject([
      { status: 'CHANGED', answeredByName: company.admin.fullName },
    ]);
    expect(await reasonOf(answerContest(company.admin.ctx, answer))).toBe('REVIEW_ENDED');
    const after = await giveHumanWord(company.admin.ctx, {
      reviewId,
      score: 81.5,
      words: 'Better than it says.',
    });
    expect([after.overall, after.humanScore]).toEqual([before.overall, 81.5]);
  });
});

it('what waits without a job gets one, and figures are counted', async () => {
  const { id } = await request(senior.ctx, { targetRole: 'Lost' });
  world.ports.jobsSent.length = 0;
  expect(await sweepLostReviews(world.system)).toBeGreaterThan(0);
  expect(world.ports.jobsSent).toContainEqual({ name: 'review.run', data: { reviewId: id } });
  const stats = await reviewStats(senior.ctx);
  expect(stats.byStatus.completed).toBeGreaterThan(3);
  expect(stats.meanOverall).toBeGreaterThan(0);
  const page = await listReviews(senior.ctx, { candidateId, limit: 3 });
  const rest = await listReviews(senior.ctx, { candidateId, limit: 50, cursor: page.nextCursor });
  const ids = [...page.items, ...rest.items].map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
});
