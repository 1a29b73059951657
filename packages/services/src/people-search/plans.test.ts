import { addApplicant, addCompany, addJobSeeker, addOpenJob, loadPlaces } from '@nxtgauge/testing/catalogue';
import { companyProfiles } from '@nxtgauge/db/companies';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { planListener } from '@nxtgauge/testing/plans';
import { World } from '@nxtgauge/testing/world';
import { eq } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { listMyApplications, readMyApplication } from '../my-applications/index.ts';
import { searchPeople } from './index.ts';

const database = await cloneDatabase();
const { sql, plansOf, close } = planListener(database.url);
afterAll(close);
const world = new World(database);
await loadPlaces(database);
const company = await addCompany(database, world);
await database.db
  .update(companyProfiles)
  .set({ verificationStatus: 'VERIFIED', status: 'ACTIVE', emailDomain: 'sahyadri.example' })
  .where(eq(companyProfiles.id, company.id));
const job = await addOpenJob(database, world, company);
const me = await addApplicant(database, world, job);
await addJobSeeker(database, world);
await database.sql`
  with made as (select n, gen_random_uuid() as user_id from generate_series(1, 20000) n),
    people as (insert into users (id, email, status) select user_id, 's' || n || '@example.test', 'ACTIVE' from made returning id),
    named as (insert into user_identities (user_id, full_name) select user_id, 'Person ' || n from made returning user_id)
  insert into candidate_profiles (user_id, id, headline, visibility, experience_years, updated_at, search)
  select user_id, gen_random_uuid(), 'Accountant', case when n % 2 = 0 then 'SEARCHABLE' else 'OFF' end, n % 20, now() - n * interval '1 minute',
    search_vector(case when n % 2000 = 0 then 'zeppelin pilot' else 'accountant' end, null) from made`;
await database.sql`
  with placed as (select user_id, row_number() over () as n from candidate_profiles where headline = 'Accountant'),
    known as (insert into candidates (id, company_profile_id, user_id, first_name, last_name, source, created_by_user_id)
      select gen_random_uuid(), ${company.id}, user_id, 'Person', 'Of ' || n, 'APPLICATION', user_id from placed returning id, user_id)
  insert into job_applications (id, job_id, applicant_user_id, candidate_id, stage_id)
  select gen_random_uuid(), ${job.id}, user_id, id, ${job.stageIds[0] ?? ''} from known`;
await database.sql`vacuum analyze`;
const asCompany = { ...company.admin.ctx, sql };
const asApplicant = { ...me.ctx, sql };

it('the search reads no table whole, with words and without', async () => {
  for (const input of [{}, { text: 'zeppelin' }, { minYears: 5 }]) {
    const plans = await plansOf(() => searchPeople(asCompany, { limit: 20, ...input }));
    expect(plans).toMatch(/candidate_profiles_(?:search|newest)_index/u);
    expect(plans).not.toMatch(/Seq Scan on (?:candidate_profiles|candidates|users|user_identities)/u);
  }
});

it('one’s own applications come from indexes', async () => {
  for (const read of [
    () => listMyApplications(asApplicant, { limit: 20 }),
    () => readMyApplication(asApplicant, me),
  ]) {
    expect(await plansOf(read)).not.toMatch(/Seq Scan on job_applications/u);
  }
});
