import { addCandidate, addCompany, addResume } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { World } from '@nxtgauge/testing/world';
import { expect, it } from 'vitest';
import { requestReview, runReview } from './index.ts';

/** Wakings of one job that overlap: a queue may deliver twice, and the sweep sends again what it takes for lost. */
const WORKERS = 6;
const database = await cloneDatabase({ poolSize: 12 });
const world = new World(database);
const { sql } = database;
const company = await addCompany(database, world);
const { ctx, userId } = company.admin;

async function asked(): Promise<string> {
  const candidateId = await addCandidate(database, world, company);
  const resumeId = await addResume(database, world, { candidateId, byUserId: userId });
  return (await requestReview(ctx, { resumeId, reviewType: 'comprehensive', engine: 'RULES' })).id;
}
const endsOf = async (reviewId: string, table: string) =>
  (await sql`select 1 from ${sql(table)} where review_request_id = ${reviewId}`).length;

it('of several workers that do the same review one writes its result, and nobody fails', async () => {
  const reviewId = await asked();
  const outcomes = await Promise.allSettled(
    Array.from({ length: WORKERS }, () => runReview(world.system, { reviewId })),
  );
  expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(await endsOf(reviewId, 'review_results')).toBe(1);
  const [request] = await sql`select status from review_requests where id = ${reviewId}`;
  expect(request?.status).toBe('completed');
});

it('the broken twin that looks first and writes later writes several, which this race catches', async () => {
  const reviewId = await asked();
  // The twin's results have no unique key either, as in the system that this one takes after.
  await sql`create table twin_results (review_request_id uuid not null)`;
  const naive = async () => {
    if ((await endsOf(reviewId, 'twin_results')) > 0) return;
    await sql`select pg_sleep(0.02)`;
    await sql`insert into twin_results values (${reviewId})`;
    await sql`update review_requests set status = 'completed', completed_at = now() where id = ${reviewId}`;
  };
  await Promise.all(Array.from({ length: WORKERS }, naive));
  expect(await endsOf(reviewId, 'twin_results')).toBeGreaterThan(1);
});

it('also where the request is not looked at, the table itself takes one result only', async () => {
  const reviewId = await asked();
  await runReview(world.system, { reviewId });
  await expect(sql`
    insert into review_results (id, review_request_id, executive_summary, detailed_scores, ai_model_used, processing_time_ms)
    values (gen_random_uuid(), ${reviewId}, 'Twice', '{}', 'Published rules', 1)`).rejects.toThrow(
    'review_results_review_request_id_unique',
  );
});
