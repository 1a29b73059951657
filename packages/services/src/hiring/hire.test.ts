import { rejectionReasons } from '@nxtgauge/db/applications';
import { newId } from '@nxtgauge/db/ids';
import { HiringReport } from '@nxtgauge/domain/hiring';
import { DAY_MS } from '@nxtgauge/domain/time';
import { addApplicant, addCompany, addMember, addOpenJob } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import { expect, it } from 'vitest';
import {
  draftOffer,
  hireApplicant,
  readReport,
  rejectApplication,
  sendDueAnswers,
  sendOffer,
} from './index.ts';

const database = await cloneDatabase({ poolSize: 12 });
const world = new World(database);
const { sql } = database;
const company = await addCompany(database, world);
const senior = await addMember(database, world, company, 'senior_recruiter');
const reasonId = newId();
await database.db.insert(rejectionReasons).values({
  id: reasonId,
  companyProfileId: company.id,
  code: 'OWN',
  label: 'Too far away',
  reasonGroup: 'NEITHER',
  candidateWords: 'Place and hours do not fit together this time.',
});

const statusOf = async (id: string) => {
  const [row] = await sql`
    select a.status, r.label from job_applications a left join rejection_reasons r on r.id = a.rejection_reason_id
    where a.id = ${id}`;
  return [row?.status, row?.label];
};
const jobOf = async (id: string) => {
  const [row] = await sql`select status, close_reason from jobs where id = ${id}`;
  return [row?.status, row?.close_reason];
};
const noticesOf = async (userId: string) =>
  (
    await sql`select event_key as event from notifications where user_id = ${userId} order by created_at, id`
  ).map(({ event }) => event as string);

it('the last opening closes the job, and everybody who waits is told once', async () => {
  const job = await addOpenJob(database, world, company, { openings: 2 });
  const [first, second, third, early] = [
    await addApplicant(database, world, job, { stage: 3 }),
    await addApplicant(database, world, job, { stage: 3 }),
    await addApplicant(database, world, job, { stage: 1 }),
    await addApplicant(database, world, job),
  ];
  await rejectApplication(senior.ctx, { applicationId: early.applicationId, reasonId, delay: 'USUAL' });
  await hireApplicant(senior.ctx, first);
  expect(await jobOf(job.id)).toEqual(['LIVE', null]);
  await hireApplicant(senior.ctx, second);
  expect(await jobOf(job.id)).toEqual(['CLOSED', 'FILLED']);
  expect(await statusOf(third.applicationId)).toEqual(['REJECTED', 'The position is filled']);
  expect(await statusOf(early.applicationId)).toEqual(['REJECTED', 'Too far away']);
  world.clock.advance(2 * DAY_MS);
  await sendDueAnswers(world.system);
  expect(await noticesOf(third.userId)).toEqual(['application.job_closed']);
  expect(await noticesOf(early.userId)).toEqual(['application.answered']);
  expect(await noticesOf(first.userId)).toEqual(['application.hired']);
  const [row] = await sql`select status from candidates where id = ${first.candidateId}`;
  expect(row?.status).toBe('placed');
  const report = HiringReport.parse(JSON.parse(await readReport(senior.ctx, { jobId: job.id })));
  expect(report.funnel.map(({ reached }) => reached)).toEqual([4, 2, 2, 2, 2]);
  expect(await reasonOf(hireApplicant(senior.ctx, first))).toBe('APPLICATION_ENDED');
});

it('an offer that waits for an answer is in the way, a draft goes with the application', async () => {
  const job = await addOpenJob(database, world, company, { openings: 5 });
  const draft = (applicationId: string) =>
    draftOffer(senior.ctx, {
      applicationId,
      salaryInr: 42_000_000,
      startsOn: null,
      words: 'Label designer, five days a week.',
      expiresAt: new Date(world.clock.now().getTime() + DAY_MS).toISOString(),
    });
  const one = await addApplicant(database, world, job);
  const { id: offerId } = await draft(one.applicationId);
  await sendOffer(company.admin.ctx, { offerId });
  expect(await reasonOf(hireApplicant(senior.ctx, one))).toBe('OFFER_EXISTS');
  await sql`update offers set status = 'ACCEPTED' where id = ${offerId}`;
  expect(await reasonOf(hireApplicant(senior.ctx, one))).toBe('OK');
  const two = await addApplicant(database, world, job);
  const { id: draftId } = await draft(two.applicationId);
  await hireApplicant(senior.ctx, two);
  const [row] = await sql`select status from offers where id = ${draftId}`;
  expect(row?.status).toBe('WITHDRAWN');
});

it('of eight hired at once for one opening one is; the others meet a closed job', async () => {
  const job = await addOpenJob(database, world, company, { openings: 1 });
  const people = [];
  for (let i = 0; i < 8; i++) people.push(await addApplicant(database, world, job));
  const outcomes = await Promise.all(people.map((one) => reasonOf(hireApplicant(senior.ctx, one))));
  expect(outcomes.toSorted()).toEqual([...Array(7).fill('APPLICATION_ENDED'), 'OK']);
  expect(await jobOf(job.id)).toEqual(['CLOSED', 'FILLED']);
});

it('the broken twin that counts without the lock hires several, which this race catches', async () => {
  const job = await addOpenJob(database, world, company, { openings: 1 });
  const people = [];
  for (let i = 0; i < 8; i++) people.push(await addApplicant(database, world, job));
  const naive = async (applicationId: string) => {
    const taken = await sql`select 1 from job_applications where job_id = ${job.id} and status = 'HIRED'`;
    if (taken.length >= 1) return 'APPLICATION_ENDED';
    await sql`select pg_sleep(0.01)`;
    await sql`update job_applications set status = 'HIRED', ended_at = now() where id = ${applicationId}`;
    return 'OK';
  };
  const outcomes = await Promise.all(people.map(({ applicationId }) => naive(applicationId)));
  expect(outcomes.filter((outcome) => outcome === 'OK').length).toBeGreaterThan(1);
});
