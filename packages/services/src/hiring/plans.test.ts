import { addCompany, addMember, addOpenJob } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { planListener, READ_WHOLE } from '@nxtgauge/testing/plans';
import { World } from '@nxtgauge/testing/world';
import { afterAll, describe, expect, it } from 'vitest';
import { listApplications, readBoard, readColumn, readReport, sendDueAnswers } from './index.ts';

const database = await cloneDatabase();
const { sql, plansOf, close } = planListener(database.url);
afterAll(close);
const world = new World(database);
const company = await addCompany(database, world);
const senior = await addMember(database, world, company, 'senior_recruiter');
const junior = await addMember(database, world, company, 'junior_recruiter');
const job = await addOpenJob(database, world, company);
const others = await addOpenJob(database, world, company);

/** Many applicants of this job and ten times as many of another one. */
await database.sql.begin(async (tx) => {
  await tx`
    create temporary table made on commit drop as
      select n, uuidv7() as user_id, uuidv7() as candidate_id, uuidv7() as application_id,
        case when n <= 1000 then ${job.id}::uuid else ${others.id}::uuid end as job_id,
        case when n <= 1000 then (${job.stageIds}::text[])[1 + n % 4]::uuid else (${others.stageIds}::text[])[1 + n % 4]::uuid end as stage_id,
        (array['APPLIED', 'SHORTLISTED', 'INTERVIEW', 'OFFERED'])[1 + n % 4] as status
      from generate_series(1, 11000) n`;
  await tx`insert into users (id, email, status) select user_id, 'a' || n || '@example.test', 'ACTIVE' from made`;
  await tx`insert into user_identities (user_id, full_name) select user_id, 'Person ' || n from made`;
  await tx`
    insert into candidates (id, company_profile_id, user_id, first_name, last_name, source, created_by_user_id)
    select candidate_id, ${company.id}, user_id, 'Person', n::text, 'APPLICATION', user_id from made`;
  await tx`
    insert into job_applications (id, job_id, applicant_user_id, candidate_id, stage_id, status, applied_at)
    select application_id, job_id, user_id, candidate_id, stage_id, status, timestamptz '2026-11-01' + n * interval '1 second' from made`;
  await tx`
    insert into application_events (id, application_id, job_id, kind, to_stage_id, to_status, acted_by_user_id)
    select uuidv7(), application_id, job_id, 'APPLIED', stage_id, 'APPLIED', user_id from made`;
});
await database.sql`vacuum analyze`;
const as = (ctx: typeof senior.ctx) => ({ ...ctx, sql });
/** A page each, or the few rows of a company: no index is worth its price. */
const SMALL =
  /Seq Scan on (?:company_members|jobs|job_stages|rejection_reasons|user_candidate_assignments)\b/gu;
const wholeReads = (plans: string) => plans.replaceAll(SMALL, '');

describe('plans of hiring', () => {
  it.each([
    ['senior', senior],
    ['junior', junior],
  ])('the board and its columns come off their index for a %s', async (_, who) => {
    const page = { jobId: job.id, blind: false };
    const board = await plansOf(() => readBoard(as(who.ctx), page));
    expect(board).toContain('job_applications_board_index');
    expect(wholeReads(board)).not.toMatch(READ_WHOLE);
    const column = await plansOf(() =>
      readColumn(as(who.ctx), { ...page, stageId: job.stageIds[0] ?? '', cursor: '' }),
    );
    expect(column).toContain('job_applications_board_index');
    expect(wholeReads(column)).not.toMatch(READ_WHOLE);
  });

  it('list, report and the sweep read one job, or what is due', async () => {
    const list = await plansOf(() =>
      listApplications(as(senior.ctx), { jobId: job.id, blind: false, order: 'BEST_MATCH', limit: 20 }),
    );
    expect(wholeReads(list)).not.toMatch(/Seq Scan on job_applications/u);
    const report = await plansOf(() => readReport(as(senior.ctx), { jobId: job.id }));
    expect(wholeReads(report)).not.toMatch(/Seq Scan on application_events/u);
    const sweep = await plansOf(() => sendDueAnswers({ ...world.system, sql }));
    expect(sweep).toContain('job_applications_answers_due_index');
  });
});
