import { addCompany, addMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { planListener } from '@nxtgauge/testing/plans';
import { contextOf, system } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { afterAll, expect, it } from 'vitest';
import { readEntitlements } from '../billing/index.ts';
import { listSavedJobs, listSavedSearches, sendJobAlerts } from '../job-alerts/index.ts';
import { expireJobs, listDeskJobs, readDeskJob, warnExpiringJobs } from './index.ts';

const database = await cloneDatabase();
const { sql, plansOf, close } = planListener(database.url);
afterAll(close);
const world = new World(database);
const { id: placeId } = await world.place();
const company = await addCompany(database, world);
const other = await addCompany(database, world, 'Konkan Textiles');
const junior = await addMember(database, world, company, 'junior_recruiter');
const seeker = await world.person('Imran Sheikh', 'candidate');
await database.sql`
  insert into jobs (id, slug, company_profile_id, posted_by_user_id, title, description, place_id, employment_type, mode_of_work,
    status, published_at, expires_at, created_at)
  select uuidv7(), 'job-' || n, case when n % 400 = 0 then ${company.id} else ${other.id} end::uuid, ${company.admin.userId},
    'Job ' || n, repeat('words ', 20), ${placeId}, 'FULL_TIME', 'ONSITE', 'LIVE', now() - n * interval '1 minute',
    now() + interval '20 days' + n * interval '1 minute', now() - n * interval '1 minute'
  from generate_series(1, 20000) n`;
await database.sql`
  insert into job_stages (id, job_id, position, name, status) select uuidv7(), id, 0, 'Applied', 'APPLIED' from jobs`;
await database.sql`
  with people as (
    insert into users (id, email, status) select uuidv7(), 's' || n || '@example.test', 'ACTIVE' from generate_series(1, 300) n
    returning id),
  known as (
    insert into candidates (id, company_profile_id, user_id, first_name, last_name, source, created_by_user_id)
    select uuidv7(), ${other.id}, id, 'A', 'B', 'APPLICATION', id from people returning id, user_id)
  insert into job_applications (id, job_id, applicant_user_id, candidate_id, stage_id)
  select uuidv7(), s.job_id, k.user_id, k.id, s.id from (select *, row_number() over () as n from known) k
  join (select *, row_number() over () as n from job_stages) s on s.n % 150 = k.n % 150`;
await database.sql`
  insert into approval_requests (id, entity_type, entity_id, status, submitted_by_user_id, submitted_at)
  select uuidv7(), 'job', id, 'APPROVED', posted_by_user_id, created_at from jobs`;
await database.sql`
  insert into saved_searches (id, user_id, name, query_json, cadence, due_at)
  select uuidv7(), u.id, 'Search ' || n, '{"text": "weaver"}', 'DAILY', now() + n * interval '1 hour'
  from users u, generate_series(1, 10) n`;
await database.sql`
  insert into saved_jobs (user_id, job_id) select u.id, j.id from (select id, row_number() over () as n from users) u
  join (select id, row_number() over () as n from jobs) j on j.n % 300 = u.n % 300`;
await database.sql`vacuum analyze`;

const BIG =
  /Seq Scan on (jobs|job_stages|job_questions|job_applications|approval_requests|saved_searches|saved_jobs)\b/u;
const asAdmin = { ...company.admin.ctx, sql };
const asSystem = { ...contextOf(database, { actor: system, clock: world.clock, ports: world.ports }), sql };
const { items } = await listDeskJobs(asAdmin, { limit: 1 });
const jobId = items[0]?.id ?? '';

it.each<[string, () => Promise<unknown>]>([
  ['the company’s jobs', () => listDeskJobs(asAdmin, { limit: 20 })],
  ['its live jobs', () => listDeskJobs(asAdmin, { limit: 20, status: 'LIVE' })],
  ['a junior’s jobs', () => listDeskJobs({ ...junior.ctx, sql }, { limit: 20 })],
  ['one job', () => readDeskJob(asAdmin, { jobId })],
  ['what is left', () => readEntitlements(asAdmin)],
  ['kept searches', () => listSavedSearches({ ...seeker.ctx, sql })],
  ['kept jobs', () => listSavedJobs({ ...seeker.ctx, sql }, { limit: 20 })],
  ['alerts', () => sendJobAlerts(asSystem)],
])('%s are read by indexes', async (_name, read) => {
  expect(await plansOf(read)).not.toMatch(BIG);
});

it('the sweeps find nothing to do without reading every job', async () => {
  expect(await expireJobs(asSystem)).toBe(0);
  expect(await warnExpiringJobs(asSystem)).toBe(0);
});
