import { DAY_MS } from '@nxtgauge/domain/time';
import { addApplicant, addCompany, addMember, addOpenJob, makeReady } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { World } from '@nxtgauge/testing/world';
import { expect, it } from 'vitest';
import { withTx } from '../context/index.ts';
import { hireApplicant, readInbox, rejectApplication, undoRejections } from '../hiring/index.ts';
import * as jobs from './index.ts';
import type { Company } from '@nxtgauge/testing/catalogue';

const database = await cloneDatabase();
const world = new World(database);
const { sql } = database;

const notices = async (userId: string) =>
  (
    await sql<{ event: string }[]>`
      select event_key as event from notifications where user_id = ${userId} order by created_at, id`
  ).map(({ event }) => event);
const desk = (company: Company, jobId: string) => jobs.readDeskJob(company.admin.ctx, { jobId });
const statuses = async (jobId: string) =>
  (
    await sql<{ status: string; code: string | null }[]>`
      select a.status, r.code from job_applications a left join rejection_reasons r on r.id = a.rejection_reason_id
      where a.job_id = ${jobId} order by a.applied_at, a.id`
  ).map(({ status, code }) => [status, code]);

const offer = async (applicationId: string, company: Company, status: 'ACCEPTED' | 'SENT') => {
  const approver = await addMember(database, world, company, 'senior_recruiter');
  const at = world.clock.now();
  const answeredAt = status === 'ACCEPTED' ? at : null;
  await sql`insert into offers (id, application_id, salary_inr, words, expires_at, status, created_by_user_id, approved_by_user_id,
      sent_at, answered_at)
    values (uuidv7(), ${applicationId}, 42000000, 'As advertised.', ${new Date(at.getTime() + 45 * DAY_MS)}, ${status},
      ${company.admin.userId}, ${approver.userId}, ${at}, ${answeredAt})`;
};

/** One who waits, one who is shortlisted, one who waits and has a talk ahead. */
async function ended() {
  const company = await addCompany(database, world);
  await makeReady(database, world, company, 0);
  const job = await addOpenJob(database, world, company);
  const waits = await addApplicant(database, world, job);
  world.clock.advance(1_000);
  const shortlisted = await addApplicant(database, world, job, { name: 'Farah Ali', stage: 1 });
  world.clock.advance(1_000);
  const invited = await addApplicant(database, world, job, { name: 'Zubin Daruwala' });
  await sql`insert into interviews (id, application_id, proposed_by_user_id, title, mode, duration_minutes)
    values (uuidv7(), ${invited.applicationId}, ${company.admin.userId}, 'First talk', 'VIDEO', 30)`;
  await sql`update jobs set expires_at = ${new Date(world.clock.now().getTime() + DAY_MS)} where id = ${job.id}`;
  world.clock.advance(DAY_MS);
  expect(await jobs.expireJobs(world.system)).toBe(1);
  return { company, job, waits, shortlisted, invited };
}
const OPEN_STILL = [
  ['REJECTED', 'CLOSED'],
  ['SHORTLISTED', null],
  ['APPLIED', null],
];

it('whoever waits for a first answer gets one; with the others the company goes on for thirty days', async () => {
  const { company, job, waits, shortlisted } = await ended();
  expect(await statuses(job.id)).toEqual(OPEN_STILL);
  expect(await notices(waits.userId)).toEqual(['application.job_closed']);
  expect(await notices(shortlisted.userId)).toEqual([]);
  expect((await notices(company.admin.userId)).at(-1)).toBe('job.expired_undecided');
  const decideBy = new Date(world.clock.now().getTime() + 30 * DAY_MS).toISOString();
  expect(await desk(company, job.id)).toMatchObject({ status: 'CLOSED', closeReason: 'EXPIRED', decideBy });
  expect((await readInbox(company.admin.ctx)).jobs).toMatchObject([{ jobId: job.id, open: 2, decideBy }]);
  world.clock.advance(30 * DAY_MS - 1);
  expect(await jobs.finishExpiredJobs(world.system)).toBe(0);
  world.clock.advance(1);
  expect(await jobs.finishExpiredJobs(world.system)).toBe(1);
  expect(await jobs.finishExpiredJobs(world.system)).toBe(0);
  expect(await statuses(job.id)).toEqual([
    ['REJECTED', 'CLOSED'],
    ['REJECTED', 'CLOSED'],
    ['REJECTED', 'CLOSED'],
  ]);
  expect(await desk(company, job.id)).toMatchObject({ closeReason: 'EXPIRED', decideBy: null });
  expect((await readInbox(company.admin.ctx)).jobs).toEqual([]);
});

it('opening it again takes the date away; whoever is in process stays', async () => {
  const { company, job } = await ended();
  await jobs.renewJob(company.admin.ctx, { jobId: job.id });
  expect(await desk(company, job.id)).toMatchObject({ status: 'LIVE', decideBy: null });
  expect(await statuses(job.id)).toEqual(OPEN_STILL);
});

it('the hire that fills it afterwards answers the others', async () => {
  const { company, job, shortlisted } = await ended();
  await hireApplicant(company.admin.ctx, { applicationId: shortlisted.applicationId });
  expect(await statuses(job.id)).toEqual([
    ['REJECTED', 'CLOSED'],
    ['HIRED', null],
    ['REJECTED', 'FILLED'],
  ]);
  expect(await desk(company, job.id)).toMatchObject({ closeReason: 'FILLED', decideBy: null });
});

it('its company can end it before, and so can a report that was right', async () => {
  const own = await ended();
  await jobs.closeJob(own.company.admin.ctx, { jobId: own.job.id, reason: 'CANCELLED' });
  expect((await statuses(own.job.id)).map(([status]) => status)).toEqual([
    'REJECTED',
    'REJECTED',
    'REJECTED',
  ]);
  const reported = await ended();
  await withTx(world.system, (tx) => jobs.removeReportedJob(tx, reported.job.id));
  expect(await desk(reported.company, reported.job.id)).toMatchObject({
    closeReason: 'REMOVED',
    decideBy: null,
  });
});

it('who stands in a second column for applicants, was met, or accepted an offer is no one who waits for a first answer', async () => {
  const company = await addCompany(database, world);
  await makeReady(database, world, company, 0);
  const job = await addOpenJob(database, world, company);
  const people = [];
  for (const name of ['Waits', 'Moved', 'Met', 'Accepted']) {
    people.push(await addApplicant(database, world, job, { name: `${name} Rao` }));
    world.clock.advance(1_000);
  }
  const [, moved, met, accepted] = people.map(({ applicationId }) => applicationId);
  await sql`update job_stages set status = 'APPLIED' where id = ${job.stageIds[1] ?? ''}`;
  await sql`update job_applications set stage_id = ${job.stageIds[1] ?? ''} where id = ${moved ?? ''}`;
  await sql`insert into interviews (id, application_id, proposed_by_user_id, title, mode, duration_minutes, status, starts_at)
    values (uuidv7(), ${met ?? ''}, ${company.admin.userId}, 'First talk', 'VIDEO', 30, 'DONE', ${world.clock.now()})`;
  await offer(accepted ?? '', company, 'ACCEPTED');
  world.clock.advance(30 * DAY_MS);
  await jobs.expireJobs(world.system);
  expect((await statuses(job.id)).map(([status]) => status)).toEqual([
    'REJECTED',
    'APPLIED',
    'APPLIED',
    'APPLIED',
  ]);
});

it.each(['ACCEPTED', 'SENT'] as const)(
  'whoever holds an offer (%s) is not ended by the date',
  async (status) => {
    const { company, job, shortlisted } = await ended();
    await offer(shortlisted.applicationId, company, status);
    world.clock.advance(30 * DAY_MS);
    await jobs.finishExpiredJobs(world.system);
    expect((await statuses(job.id)).map(([now]) => now)).toEqual(['REJECTED', 'SHORTLISTED', 'REJECTED']);
    expect((await notices(company.admin.userId)).at(-1)).toBe('job.undecided_ended');
    const decideBy = new Date(world.clock.now().getTime() + 30 * DAY_MS).toISOString();
    expect(await desk(company, job.id)).toMatchObject({ closeReason: 'EXPIRED', decideBy });
  },
);

it('a date with nobody left is not shown, and no rejection is undone on a job that is over', async () => {
  const { company, job, shortlisted, invited } = await ended();
  const [reason] = await sql<{ id: string }[]>`select id from rejection_reasons where code = 'STRONGER'`;
  for (const { applicationId } of [shortlisted, invited]) {
    await rejectApplication(company.admin.ctx, { applicationId, reasonId: reason?.id ?? '', delay: 'USUAL' });
  }
  expect(await desk(company, job.id)).toMatchObject({ decideBy: null });
  expect((await readInbox(company.admin.ctx)).jobs).toEqual([]);
  const undo = async ({ applicationId }: { applicationId: string }) =>
    (await undoRejections(company.admin.ctx, { applicationIds: [applicationId] })).results.map(
      ({ result }) => result,
    );
  expect(await undo(invited)).toEqual(['DONE']);
  await jobs.closeJob(company.admin.ctx, { jobId: job.id, reason: 'CANCELLED' });
  expect(await undo(shortlisted)).toEqual(['ENDED']);
});
