import { addApplicant, addCompany, addMember, addOpenJob } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import { expect, it } from 'vitest';
import { moveApplication } from './index.ts';

const database = await cloneDatabase({ poolSize: 12 });
const world = new World(database);
const company = await addCompany(database, world);
const job = await addOpenJob(database, world, company);
const recruiters = await Promise.all(
  Array.from({ length: 10 }, () => addMember(database, world, company, 'senior_recruiter')),
);
const [first = '', second = '', third = ''] = job.stageIds;

const tally = (all: string[]) =>
  all.reduce<Record<string, number>>((sums, one) => ({ ...sums, [one]: (sums[one] ?? 0) + 1 }), {});
const movesOf = async (applicationId: string) => {
  const [row] = await database.sql`
    select count(*)::int as n from application_events where application_id = ${applicationId} and kind = 'MOVED'`;
  return row?.n;
};

it('of ten recruiters who saw the same card one moves it; the others are shown where it is', async () => {
  const { applicationId } = await addApplicant(database, world, job);
  const outcomes = await Promise.all(
    recruiters.map(({ ctx }, i) =>
      reasonOf(
        moveApplication(ctx, { applicationId, fromStageId: first, toStageId: i % 2 === 0 ? second : third }),
      ),
    ),
  );
  expect(tally(outcomes)).toEqual({ OK: 1, APPLICATION_MOVED: 9 });
  expect(await movesOf(applicationId)).toBe(1);
});

it('the broken twin that looks first and writes later moves it several times, which this race catches', async () => {
  const { applicationId } = await addApplicant(database, world, job);
  const { sql } = database;
  const naive = async (toStageId: string) => {
    const [row] = await sql`select stage_id from job_applications where id = ${applicationId}`;
    if (row?.stage_id !== first) return 'APPLICATION_MOVED';
    await sql`select pg_sleep(0.01)`;
    await sql`update job_applications set stage_id = ${toStageId} where id = ${applicationId}`;
    return 'OK';
  };
  const outcomes = await Promise.all(recruiters.map((_, i) => naive(i % 2 === 0 ? second : third)));
  expect(tally(outcomes)['OK']).toBeGreaterThan(1);
});
