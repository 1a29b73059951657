import { randomUUID } from 'node:crypto';
import { RegisterInput } from '@nxtgauge/domain/identity';
import { ReviewDetail } from '@nxtgauge/domain/resume-review';
import {
  addCandidate,
  addCompany,
  addMember,
  addResume,
  addUpload,
  assign,
  RESUME_TEXT,
} from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf, refusalOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import { describe, expect, it } from 'vitest';
import * as reviews from '../resume-review/index.ts';
import * as resumes from '../resumes/index.ts';
import { createCandidate, getCandidate, listActivity, listCandidates } from './index.ts';

/** The faults of the system that this desk takes after, by the numbers of their list; those that are about who sees what and about lists. */
const database = await cloneDatabase({ poolSize: 10 });
const world = new World(database);
const company = await addCompany(database, world);
const senior = await addMember(database, world, company, 'senior_recruiter');
const junior = await addMember(database, world, company, 'junior_recruiter');

const person = () => addCandidate(database, world, company);
async function resumeFor(candidateId: string, text = RESUME_TEXT): Promise<string> {
  return addResume(database, world, { candidateId, byUserId: senior.userId }, { text });
}
const upload = (ownerUserId: string) => addUpload(database, world, ownerUserId);
async function ask(resumeId: string, targetRole: string | null = null): Promise<string> {
  return (
    await reviews.requestReview(senior.ctx, {
      resumeId,
      reviewType: 'comprehensive',
      engine: 'RULES',
      targetRole,
    })
  ).id;
}
const run = (reviewId: string) => reviews.runReview(world.system, { reviewId });

describe('known faults of the source', () => {
  it('0: nobody registers as an administrator; a role that is sent along is refused', () => {
    const registration = {
      fullName: 'Eve Mallory',
      email: 'eve@example.test',
      phone: '9820011111',
      password: 'nine green parrots',
      accountType: 'INDIVIDUAL',
    };
    expect(RegisterInput.safeParse(registration).success).toBe(true);
    expect(RegisterInput.safeParse({ ...registration, role: 'admin' }).success).toBe(false);
  });

  it('1: an upload and a review need a candidate that exists and is one’s own to see', async () => {
    const candidateId = await person();
    const fileId = await upload(junior.userId);
    for (const id of [candidateId, randomUUID()]) {
      expect(await reasonOf(resumes.addResume(junior.ctx, { candidateId: id, fileId }))).toBe(
        'NO_SUCH_THING',
      );
    }
    const resumeId = await resumeFor(candidateId);
    const input = { resumeId, reviewType: 'quick_scan', engine: 'RULES' } as const;
    expect(await reasonOf(reviews.requestReview(junior.ctx, input))).toBe('NO_SUCH_THING');
  });

  it('2: reviews follow the assignment, not who asked or uploaded', async () => {
    const candidateId = await person();
    await assign(database, world, { candidateId, userId: junior.userId });
    const fileId = await upload(junior.userId);
    const added = await resumes.addResume(junior.ctx, { candidateId, fileId });
    expect((await resumes.getResume(senior.ctx, { resumeId: added.id })).id).toBe(added.id);
    await database.sql`
      update user_candidate_assignments set is_active = false, unassigned_at = now() where candidate_id = ${candidateId}`;
    expect(await reasonOf(resumes.getResume(junior.ctx, { resumeId: added.id }))).toBe('NO_SUCH_THING');
    const next = await addMember(database, world, company, 'junior_recruiter');
    await assign(database, world, { candidateId, userId: next.userId });
    expect((await resumes.getResume(next.ctx, { resumeId: added.id })).id).toBe(added.id);
  });

  it('3: cancelling and listing work', async () => {
    const candidateId = await person();
    const reviewId = await ask(await resumeFor(candidateId));
    expect((await reviews.cancelReview(senior.ctx, { reviewId })).status).toBe('cancelled');
    const list = await reviews.listReviews(senior.ctx, { candidateId, status: 'cancelled', limit: 5 });
    expect(list.items.map(({ id }) => id)).toEqual([reviewId]);
  });

  it('4: what is wrong with a request is said as such, never as a fault of the server', async () => {
    const short = await resumeFor(await person(), 'Too short.');
    const refusal = await refusalOf(
      reviews.requestReview(senior.ctx, { resumeId: short, reviewType: 'comprehensive', engine: 'RULES' }),
    );
    expect(refusal).toMatchObject({ code: 'PRECONDITION_FAILED', reason: 'REVIEW_NOT_READY' });
  });

  it('5: a review without industry, level and role is read like any other', async () => {
    const candidateId = await person();
    const reviewId = await ask(await resumeFor(candidateId));
    await run(reviewId);
    const detail = await reviews.getReview(senior.ctx, { reviewId });
    expect(ReviewDetail.parse(detail)).toMatchObject({
      targetIndustry: null,
      experienceLevel: null,
      candidateId,
    });
  });

  it('6: totals and figures are counted', async () => {
    const own = await addCompany(database, world, 'Counted Foods');
    for (let n = 0; n < 3; n++) await addCandidate(database, world, own);
    const page = await listCandidates(own.admin.ctx, { q: '', status: 'active', mine: false, limit: 2 });
    expect([page.items.length, page.total]).toEqual([2, 3]);
    await addResume(database, world, { candidateId: page.items[0]?.id ?? '', byUserId: own.admin.userId });
    expect(await resumes.resumeStats(own.admin.ctx)).toMatchObject({
      byStatus: { completed: 1, pending: 0 },
      candidates: 1,
    });
  });

  it('7: a list asks the database as often for many as for one', async () => {
    const own = await addCompany(database, world, 'Many Foods');
    const statements = async () => {
      let calls = 0;
      const counting = new Proxy(own.admin.ctx.sql, {
        apply(target, self, args) {
          if (Array.isArray(args[0]) && /^\s*(?:select|with)\b/u.test(String(args[0][0]))) calls += 1;
          return Reflect.apply(target, self, args);
        },
      });
      await listCandidates(
        { ...own.admin.ctx, sql: counting },
        { q: '', status: 'active', mine: false, limit: 50 },
      );
      return calls;
    };
    await addCandidate(database, world, own);
    const one = await statements();
    for (let n = 0; n < 12; n++) {
      const candidateId = await addCandidate(database, world, own);
      await addResume(database, world, { candidateId, byUserId: own.admin.userId });
    }
    expect(await statements()).toBe(one);
    expect(one).toBeLessThanOrEqual(3);
  });

  it('17: who made a candidate stays, nothing of theirs is deleted with them, and the log is written and cannot be changed', async () => {
    const made = await createCandidate(senior.ctx, {
      firstName: 'Kept',
      lastName: 'Person',
      tags: [],
      source: 'UPLOAD',
      idempotencyKey: randomUUID(),
    });
    expect((await getCandidate(senior.ctx, { candidateId: made.id })).createdByName).toBe(senior.fullName);
    await resumeFor(made.id);
    await expect(database.sql`delete from candidates where id = ${made.id}`).rejects.toThrow('foreign key');
    expect((await listActivity(senior.ctx, { candidateId: made.id, limit: 5 })).items).not.toEqual([]);
    await expect(database.sql`delete from activity_logs where candidate_id = ${made.id}`).rejects.toThrow();
  });
});
