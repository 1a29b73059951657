import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { newId } from '@nxtgauge/db/ids';
import { files } from '@nxtgauge/db/platform';
import { reviewRequests } from '@nxtgauge/db/resume-review';
import { RegisterInput } from '@nxtgauge/domain/identity';
import { ReviewDetail } from '@nxtgauge/domain/resume-review';
import { ResumeFacts } from '@nxtgauge/domain/resumes';
import {
  addCandidate,
  addCompany,
  addMember,
  addResume,
  assign,
  RESUME_TEXT,
} from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf, refusalOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import { describe, expect, it, vi } from 'vitest';
import { JOB_NAMES } from '../outbox/index.ts';
import type { ModelAnswer } from '../ports/index.ts';
import * as reviews from '../resume-review/index.ts';
import * as resumes from '../resumes/index.ts';
import { createCandidate, getCandidate, listActivity, listCandidates } from './index.ts';

/** The faults of the system that this desk takes after, by the numbers of their list. None can happen here. */
const database = await cloneDatabase({ poolSize: 10 });
const world = new World(database);
const company = await addCompany(database, world);
const senior = await addMember(database, world, company, 'senior_recruiter');
const junior = await addMember(database, world, company, 'junior_recruiter');

const person = () => addCandidate(database, world, company);
async function resumeFor(candidateId: string, text = RESUME_TEXT): Promise<string> {
  return addResume(database, world, { candidateId, byUserId: senior.userId }, { text });
}
async function upload(ownerUserId: string): Promise<string> {
  const id = newId();
  await database.db.insert(files).values({
    id,
    ownerUserId,
    kind: 'DOCUMENT',
    storageKey: `private/${id}`,
    mimeType: 'application/pdf',
    byteSize: 1,
    sha256: id,
    isSealed: true,
    uploadKey: randomUUID(),
    unusedSince: world.clock.now(),
  });
  return id;
}
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
const count = async (table: string, column: string, id: string) =>
  (await database.sql`select 1 from ${database.sql(table)} where ${database.sql(column)} = ${id}`).length;

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

  it('8: every procedure has its own name; no address swallows another', () => {
    const names = ['candidates', 'resumes', 'resume-review'].flatMap((domain) => {
      const source = readFileSync(new URL(`../../../api/src/${domain}/router.ts`, import.meta.url), 'utf8');
      return Array.from(source.matchAll(/^ {2}(\w+): /gmu), ([, name]) => `${domain}.${name}`);
    });
    expect(names.length).toBeGreaterThan(25);
    expect(new Set(names).size).toBe(names.length);
  });

  it('9: each score is what its name says, the time and the reviewer are real, and there is one result', async () => {
    const reviewId = await ask(
      await resumeFor(
        await person(),
        RESUME_TEXT.replace('Skills\nIllustrator, InDesign, Hindi, Marathi\n', ''),
      ),
      'Label designer',
    );
    await Promise.all([run(reviewId), run(reviewId), run(reviewId)]);
    expect(await count('review_results', 'review_request_id', reviewId)).toBe(1);
    const { result, status } = await reviews.getReview(senior.ctx, { reviewId });
    const score = (key: 'format' | 'completeness' | 'achievement_relevance') => result?.criteria[key]?.score;
    expect(result?.reviewer).toBe(reviews.RULES_NAME);
    expect(result?.processingTimeMs).not.toBe(30_000);
    expect(status).toBe('completed');
    expect([result?.ats, result?.formatting, result?.content]).not.toEqual([
      score('format'),
      score('completeness'),
      score('achievement_relevance'),
    ]);
  });

  it('10: the first agent’s failure is the end, and no résumé gets made-up zeros', async () => {
    const reviewId = newId();
    const resumeId = await resumeFor(await person());
    await database.db
      .insert(reviewRequests)
      .values({ id: reviewId, resumeId, requestedByUserId: senior.userId, engine: 'MODEL' });
    await reviews.installPrompts(world.system);
    const ask = vi.fn<() => Promise<ModelAnswer>>(async () => ({
      ok: true,
      text: 'no',
      truncated: false,
      inputTokens: 1,
      outputTokens: 1,
    }));
    world.ports.reviewerModel = { model: 'broken', ask };
    await run(reviewId);
    world.ports.reviewerModel = null;
    // The question and its one repair, both of the structure agent.
    expect(ask).toHaveBeenCalledTimes(2);
    expect(await count('review_results', 'review_request_id', reviewId)).toBe(0);
    const letter = await ask10();
    expect(letter.status).toBe('completed');
    expect(letter.overall).toBeGreaterThan(0);
    expect(letter.overall).toBeLessThan(50);
  });
  const ask10 = async () => {
    const reviewId = await ask(
      await resumeFor(
        await person(),
        'Take two cups of flour and knead them well with a little warm water. Let the dough rest for an hour, then bake it until it is brown and sounds hollow.',
      ),
    );
    await run(reviewId);
    return reviews.getReview(senior.ctx, { reviewId });
  };

  it('11: every remark that was made reaches the reader, whole', async () => {
    const reviewId = await ask(await resumeFor(await person()), 'Accountant');
    await run(reviewId);
    const { result } = await reviews.getReview(senior.ctx, { reviewId });
    const [kept] = await database.sql<{ n: number }[]>`
      select count(*)::int as n from review_feedback_items i join review_results r on r.id = i.review_result_id
      where r.review_request_id = ${reviewId}`;
    expect(result?.items).toHaveLength(kept?.n ?? -1);
    expect(kept?.n).toBeGreaterThan(3);
  });

  it('12: taking back, history and figures do what they say', async () => {
    const candidateId = await person();
    const added = await resumes.addResume(senior.ctx, { candidateId, fileId: await upload(senior.userId) });
    await resumes.cancelResume(senior.ctx, { resumeId: added.id });
    expect((await resumes.listResumes(senior.ctx, { candidateId, limit: 5 })).items).toEqual([]);
    const log = await listActivity(senior.ctx, { candidateId, limit: 10 });
    expect(log.items.map(({ action }) => action).toSorted()).toEqual(['create', 'delete']);
    expect((await reviews.reviewStats(senior.ctx)).byStatus.completed).toBeGreaterThan(0);
  });

  it('13: versions uploaded at the same moment get different numbers', async () => {
    const candidateId = await person();
    const fileIds = await Promise.all(Array.from({ length: 6 }, () => upload(senior.userId)));
    const added = await Promise.all(
      fileIds.map((fileId) => resumes.addResume(senior.ctx, { candidateId, fileId })),
    );
    expect(added.map(({ versionNumber }) => versionNumber).toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('14: work is in the queue, and what lost its job is found', async () => {
    expect(JOB_NAMES).toEqual(expect.arrayContaining(['resume.read', 'review.run']));
    const { id } = await resumes.addResume(senior.ctx, {
      candidateId: await person(),
      fileId: await upload(senior.userId),
    });
    await database.sql`update resumes set status = 'processing', progress = 40 where id = ${id}`;
    world.ports.jobsSent.length = 0;
    await resumes.sweepLostResumes(world.system);
    expect(world.ports.jobsSent).toContainEqual({ name: 'resume.read', data: { resumeId: id } });
  });

  it('15: the limit on tries is asked for with who tries', async () => {
    const consume = vi.spyOn(world.ports.rateLimits, 'consume');
    await createCandidate(senior.ctx, {
      firstName: 'A',
      lastName: 'B',
      tags: [],
      source: 'UPLOAD',
      idempotencyKey: randomUUID(),
    });
    await ask(await resumeFor(await person()));
    expect(consume.mock.calls).toEqual([
      ['write', senior.userId],
      ['write', senior.userId],
    ]);
    consume.mockRestore();
  });

  it('16: no résumé’s words are in a log, a job, an audit row or the history of prompts', async () => {
    const secret = 'Zyxwvut Quetzalcoatl';
    const lines: unknown[] = [];
    const note = (...args: unknown[]) => lines.push(args);
    const reviewId = await ask(
      await resumeFor(await person(), RESUME_TEXT.replace('Konkan Pickles', secret)),
    );
    await reviews.runReview({ ...world.system, log: { info: note, warn: note, error: note } }, { reviewId });
    const kept = await database.sql`
      select (select jsonb_agg(a) from audit_logs a)::text as audit, (select jsonb_agg(l) from activity_logs l)::text as activity,
        (select jsonb_agg(p) from prompt_usage_history p)::text as prompts`;
    expect(JSON.stringify([lines, world.ports.jobsSent, kept])).not.toContain(secret);
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

  it('18: what a screen gets has one shape, checked where it leaves', async () => {
    const candidateId = await person();
    const added = await resumes.addResume(senior.ctx, { candidateId, fileId: await upload(senior.userId) });
    expect(ResumeFacts.parse(added)).toEqual(added);
    const reread = await resumes.resumeFacts(senior.ctx, added.id);
    expect(reread).toEqual(added);
  });
});
