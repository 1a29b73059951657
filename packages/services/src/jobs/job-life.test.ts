import { JobForm, SaveJobInput } from '@nxtgauge/domain/jobs';
import { DAY_MS } from '@nxtgauge/domain/time';
import {
  addApplicant,
  addCompany,
  addEmployee,
  addOpenJob,
  jobForm,
  makeReady,
} from '@nxtgauge/testing/catalogue';
import type { Company, StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf, refusalOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEntitlements } from '../billing/index.ts';
import { approve, reject, requestChanges } from '../review-desk/index.ts';
import * as jobs from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const { sql } = database;
let approver: StaffMember;

beforeAll(async () => {
  await world.place();
  approver = await addEmployee(database, world, 'Bala Krishnan', 'approver');
});

async function companyWith(posts: number): Promise<Company> {
  const company = await addCompany(database, world);
  await makeReady(database, world, company, posts);
  return company;
}
const waiting = async (jobId: string) => {
  const [row] = await sql<{ approvalId: string; contentVersion: number }[]>`
    select id as "approvalId", content_version as "contentVersion" from approval_requests
    where entity_id = ${jobId} and status = 'PENDING'`;
  if (!row) throw new Error('nothing waits');
  return { ...row };
};
const because = { reasonCode: 'UNCLEAR', remarks: 'Please say which shops.' } as const;
const ok = async (jobId: string) => approve(approver.ctx, { ...(await waiting(jobId)), remarks: '' });
const notices = async (userId: string) => {
  const rows = await sql<{ event: string }[]>`
    select event_key as event from notifications where user_id = ${userId} order by created_at, id`;
  return rows.map(({ event }) => event);
};
const draft = async (company: Company, form = jobForm()) =>
  (await jobs.createJob(company.admin.ctx, JobForm.parse(form))).jobId;
const submitted = async (company: Company, form = jobForm()) => {
  const jobId = await draft(company, form);
  await jobs.submitJob(company.admin.ctx, { jobId });
  return jobId;
};
const live = async (company: Company, form = jobForm()) => {
  const jobId = await submitted(company, form);
  await ok(jobId);
  return jobId;
};
const desk = (company: Company, jobId: string) => jobs.readDeskJob(company.admin.ctx, { jobId });
const postsLeft = async (company: Company) => (await readEntitlements(company.admin.ctx)).posts.left;
const save = async (company: Company, jobId: string, change: Partial<JobForm>) => {
  const { content, questions, stages } = await desk(company, jobId);
  const bare = { content, questions, stages: stages.map(({ id, name, status }) => ({ id, name, status })) };
  return jobs.saveJob(company.admin.ctx, SaveJobInput.parse({ jobId, ...bare, ...change }));
};

describe('sending a job', () => {
  it('needs a company that is approved and verified', async () => {
    const company = await addCompany(database, world);
    const jobId = await draft(company);
    expect(await reasonOf(jobs.submitJob(company.admin.ctx, { jobId }))).toBe('COMPANY_NOT_READY');
  });

  it('is stopped by what nobody should have to read, and by what is missing, field by field', async () => {
    const company = await companyWith(1);
    const jobId = await draft(
      company,
      jobForm(
        { description: 'Call 98200 11223 and pay a registration fee of 500.', placeSlug: null },
        {
          questions: [
            {
              id: null,
              question: 'Mail us at hr@shops.example first?',
              kind: 'TEXT',
              choices: [],
              isRequired: true,
              isKnockOut: false,
              weight: 0,
              pass: null,
            },
          ],
        },
      ),
    );
    const refusal = await refusalOf(jobs.submitJob(company.admin.ctx, { jobId }));
    expect(refusal?.reason).toBe('JOB_NEEDS_CHANGES');
    expect(refusal?.fieldErrors?.map(({ path }) => path).toSorted()).toEqual([
      'content.description',
      'content.description',
      'content.description',
      'content.placeSlug',
      'questions',
    ]);
    expect(await postsLeft(company)).toBe(1);
  });

  it('costs a post once, whatever changes are asked for, and goes live for thirty days', async () => {
    const company = await companyWith(2);
    const jobId = await submitted(company);
    expect(await postsLeft(company)).toBe(1);
    await requestChanges(approver.ctx, { ...(await waiting(jobId)), ...because });
    expect(await desk(company, jobId)).toMatchObject({
      status: 'DRAFT',
      isPaid: true,
      review: { status: 'CHANGES_REQUESTED', remarks: because.remarks, isMine: true },
    });
    await save(company, jobId, { content: { ...jobForm().content, title: 'Accountant for our Pune shops' } });
    await jobs.submitJob(company.admin.ctx, { jobId });
    expect(await postsLeft(company)).toBe(1);
    await ok(jobId);
    const now = world.clock.now().getTime();
    expect(await desk(company, jobId)).toMatchObject({
      status: 'LIVE',
      title: 'Accountant for our Pune shops',
      expiresAt: new Date(now + 30 * DAY_MS).toISOString(),
    });
    expect(await notices(company.admin.userId)).toEqual(['job.changes_requested', 'job.approved']);
    const [found] = await sql`select card ->> 'title' as title from jobs where id = ${jobId}`;
    expect(found?.['title']).toBe('Accountant for our Pune shops');
  });

  it('gives the post, or the coins, back when the job is refused, taken back or discarded', async () => {
    const company = await companyWith(1);
    const refused = await submitted(company);
    await reject(approver.ctx, { ...(await waiting(refused)), ...because });
    expect(await postsLeft(company)).toBe(1);
    await jobs.submitJob(company.admin.ctx, { jobId: refused });
    expect(await postsLeft(company)).toBe(0);
    await jobs.withdrawJob(company.admin.ctx, { jobId: refused });
    expect(await postsLeft(company)).toBe(1);
    await jobs.submitJob(company.admin.ctx, { jobId: refused });

    await world.give(company.admin.userId, 50);
    const second = await submitted(company);
    expect((await readEntitlements(company.admin.ctx)).coinsAvailable).toBe(10);
    await jobs.closeJob(company.admin.ctx, { jobId: second, reason: 'CANCELLED' });
    expect((await readEntitlements(company.admin.ctx)).coinsAvailable).toBe(50);

    const third = await draft(company);
    await jobs.submitJob(company.admin.ctx, { jobId: third });
    const fourth = await draft(company);
    expect(await reasonOf(jobs.submitJob(company.admin.ctx, { jobId: fourth }))).toBe('INSUFFICIENT_COINS');
    expect(await desk(company, fourth)).toMatchObject({ status: 'DRAFT', review: null });
  });
});

describe('an edit of a live job', () => {
  it('waits for review while the live words stay, then counts; a refused one can be given up', async () => {
    const company = await companyWith(1);
    const jobId = await live(company);
    const words = { ...jobForm().content, title: 'Head of accounts' };
    expect((await save(company, jobId, { content: words })).outcome).toBe('IN_REVIEW');
    expect(await desk(company, jobId)).toMatchObject({
      title: 'Accountant for four shops',
      content: { title: 'Head of accounts' },
      edit: 'WAITING',
    });
    await save(company, jobId, { content: { ...words, openings: 2 } });
    expect((await waiting(jobId)).contentVersion).toBe(2);
    await reject(approver.ctx, { ...(await waiting(jobId)), ...because });
    expect(await desk(company, jobId)).toMatchObject({ status: 'LIVE', edit: 'CAME_BACK' });
    expect((await save(company, jobId, { content: jobForm().content })).outcome).toBe('SAVED');
    expect((await desk(company, jobId)).edit).toBe('NONE');

    await save(company, jobId, { content: words });
    await ok(jobId);
    expect(await desk(company, jobId)).toMatchObject({ title: 'Head of accounts', edit: 'NONE' });
    expect(await notices(company.admin.userId)).toEqual(['job.approved', 'job.rejected', 'job.revised']);
  });

  it('has to be fit to be read', async () => {
    const company = await companyWith(1);
    const jobId = await live(company);
    const content = { ...jobForm().content, description: 'Call me on 98200 11223.' };
    expect(await reasonOf(save(company, jobId, { content }))).toBe('JOB_NEEDS_CHANGES');
  });
});

describe('questions and columns', () => {
  it('retires a question that was answered instead of changing it', async () => {
    const company = await companyWith(0);
    const job = await addOpenJob(database, world, company, { placeId: (await world.place()).id });
    const ask = (question: string) => ({
      id: null,
      question,
      kind: 'YES_NO' as const,
      choices: [],
      isRequired: true,
      isKnockOut: true,
      weight: 0,
      pass: true,
    });
    await save(company, job.id, { questions: [ask('Can you start in May?'), ask('Do you know Tally?')] });
    const [first] = (await desk(company, job.id)).questions;
    const { applicationId } = await addApplicant(database, world, job);
    await sql`insert into application_answers (id, application_id, question_id, answer_json, passed)
      values (uuidv7(), ${applicationId}, ${first?.id ?? ''}, 'true', true)`;
    const { questions } = await desk(company, job.id);
    await save(company, job.id, { questions: questions.map((one) => ({ ...one, pass: false })) });
    const after = await desk(company, job.id);
    expect(after.questions.map(({ question, pass }) => [question, pass])).toEqual([
      ['Can you start in May?', false],
      ['Do you know Tally?', false],
    ]);
    expect(after.questions[0]?.id).not.toBe(first?.id);
    expect(after.questions[1]?.id).toBe(questions[1]?.id);
    const [kept] = await sql`select retired_at, pass_json from job_questions where id = ${first?.id ?? ''}`;
    expect(kept).toMatchObject({ pass_json: true, retired_at: expect.any(Date) as Date });
  });

  it('lets columns be added, swapped and removed, but not one that applications were in', async () => {
    const company = await companyWith(0);
    const job = await addOpenJob(database, world, company, { placeId: (await world.place()).id });
    await addApplicant(database, world, job, { stage: 1 });
    const { stages } = await desk(company, job.id);
    expect(stages.map(({ isUsed }) => isUsed)).toEqual([false, true, false, false]);
    const [applied, shortlisted, interview, offer] = stages.map(({ id, name, status }) => ({
      id,
      name,
      status,
    }));
    if (!applied || !shortlisted || !interview || !offer) throw new Error('four columns');
    const order = [
      applied,
      { ...interview, name: 'Shortlisted' },
      { ...shortlisted, name: 'Interview' },
      { id: null, name: 'Trial day', status: 'INTERVIEW' as const },
    ];
    await save(company, job.id, { stages: order });
    expect((await desk(company, job.id)).stages.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'Applied APPLIED',
      'Shortlisted INTERVIEW',
      'Interview SHORTLISTED',
      'Trial day INTERVIEW',
    ]);
    expect(await reasonOf(save(company, job.id, { stages: [applied] }))).toBe('STAGE_IN_USE');
    const remapped = [applied, { ...shortlisted, status: 'OFFERED' as const }];
    expect(await reasonOf(save(company, job.id, { stages: remapped }))).toBe('STAGE_IN_USE');
  });
});

describe('by the clock and by hand', () => {
  it('warns five days and one day before the end, once each, and closes on the last day', async () => {
    const company = await companyWith(1);
    const jobId = await live(company);
    const told = async () => (await notices(company.admin.userId)).slice(1);
    const run = async () => {
      for (let round = 0; round < 2; round++) {
        await jobs.warnExpiringJobs(world.system);
        await jobs.expireJobs(world.system);
      }
    };
    world.clock.advance(24 * DAY_MS);
    await run();
    expect(await told()).toEqual([]);
    world.clock.advance(DAY_MS);
    await run();
    expect(await told()).toEqual(['job.expiring']);
    world.clock.advance(4 * DAY_MS);
    await run();
    expect(await told()).toEqual(['job.expiring', 'job.expiring']);
    world.clock.advance(DAY_MS);
    await run();
    expect(await told()).toEqual(['job.expiring', 'job.expiring', 'job.expired']);
    expect(await desk(company, jobId)).toMatchObject({ status: 'CLOSED', closeReason: 'EXPIRED' });
  });

  it('renews twice for nothing, then only by another review that is paid', async () => {
    const company = await companyWith(2);
    const jobId = await live(company);
    const { ctx } = company.admin;
    await jobs.renewJob(ctx, { jobId });
    await jobs.renewJob(ctx, { jobId });
    expect(await postsLeft(company)).toBe(1);
    expect(await reasonOf(jobs.renewJob(ctx, { jobId }))).toBe('RENEWALS_USED_UP');
    world.clock.advance(30 * DAY_MS);
    await jobs.expireJobs(world.system);
    expect((await jobs.renewJob(ctx, { jobId })).status).toBe('PENDING');
    expect(await postsLeft(company)).toBe(0);
    await ok(jobId);
    expect(await desk(company, jobId)).toMatchObject({ status: 'LIVE', renewalsLeft: 2 });
  });

  it('pauses and resumes; a pause for the backlog ends only by answers', async () => {
    const company = await companyWith(1);
    const jobId = await live(company);
    const { ctx } = company.admin;
    await jobs.pauseJob(ctx, { jobId });
    expect(await desk(company, jobId)).toMatchObject({ status: 'LIVE', pauseReason: 'OWNER' });
    await jobs.resumeJob(ctx, { jobId });
    expect((await desk(company, jobId)).pauseReason).toBeNull();
    await sql`update jobs set paused_at = now(), pause_reason = 'BACKLOG' where id = ${jobId}`;
    expect(await reasonOf(jobs.resumeJob(ctx, { jobId }))).toBe('JOB_NOT_OPEN');
  });

  it('closing answers every open application at once, with what waited for it', async () => {
    const company = await companyWith(0);
    const job = await addOpenJob(database, world, company);
    const waits = await addApplicant(database, world, job);
    const invited = await addApplicant(database, world, job, { name: 'Farah Ali', stage: 2 });
    await sql`insert into interviews (id, application_id, proposed_by_user_id, title, mode, duration_minutes)
      values (uuidv7(), ${invited.applicationId}, ${company.admin.userId}, 'First talk', 'VIDEO', 30)`;
    await jobs.closeJob(company.admin.ctx, { jobId: job.id, reason: 'FILLED' });
    const rows = await sql`
      select a.status, r.code, a.answer_visible_at = a.ended_at as "seenAtOnce",
        (select i.status from interviews i where i.application_id = a.id) as interview,
        (select array_agg(e.kind order by e.kind) from application_events e where e.application_id = a.id) as events
      from job_applications a left join rejection_reasons r on r.id = a.rejection_reason_id
      where a.job_id = ${job.id} order by a.id`;
    expect(rows.map((row) => ({ ...row }))).toEqual([
      {
        status: 'REJECTED',
        code: 'FILLED',
        seenAtOnce: true,
        interview: null,
        events: ['APPLIED', 'REJECTED'],
      },
      {
        status: 'REJECTED',
        code: 'FILLED',
        seenAtOnce: true,
        interview: 'CANCELLED',
        events: ['APPLIED', 'INTERVIEW_CANCELLED', 'REJECTED'],
      },
    ]);
    for (const { userId } of [waits, invited])
      expect(await notices(userId)).toEqual(['application.job_closed']);
    expect(await reasonOf(jobs.closeJob(company.admin.ctx, { jobId: job.id, reason: 'FILLED' }))).toBe(
      'JOB_NOT_OPEN',
    );
  });

  it('copies words, questions and columns into a draft of its own', async () => {
    const company = await companyWith(1);
    const jobId = await live(company);
    const { jobId: copy } = await jobs.duplicateJob(company.admin.ctx, { jobId });
    const [was, is] = [await desk(company, jobId), await desk(company, copy)];
    expect(is).toMatchObject({ status: 'DRAFT', content: was.content, isPaid: false });
    expect(is.stages.map(({ name }) => name)).toEqual(was.stages.map(({ name }) => name));
    expect(is.stages[0]?.id).not.toBe(was.stages[0]?.id);
    await jobs.closeJob(company.admin.ctx, { jobId, reason: 'CANCELLED' });
    expect(await reasonOf(save(company, jobId, {}))).toBe('JOB_NOT_EDITABLE');
  });
});
