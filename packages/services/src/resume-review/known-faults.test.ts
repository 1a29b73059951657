import { newId } from '@nxtgauge/db/ids';
import { reviewRequests } from '@nxtgauge/db/resume-review';
import { addCandidate, addCompany, addMember, addResume, RESUME_TEXT } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { World } from '@nxtgauge/testing/world';
import { describe, expect, it, vi } from 'vitest';
import type { ModelAnswer } from '../ports/index.ts';
import * as reviews from './index.ts';

/** The faults of the system that this desk takes after, by the numbers of their list; those that are about reviews and their words. */
const database = await cloneDatabase({ poolSize: 10 });
const world = new World(database);
const company = await addCompany(database, world);
const senior = await addMember(database, world, company, 'senior_recruiter');

const person = () => addCandidate(database, world, company);
async function resumeFor(candidateId: string, text = RESUME_TEXT): Promise<string> {
  return addResume(database, world, { candidateId, byUserId: senior.userId }, { text });
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
});
