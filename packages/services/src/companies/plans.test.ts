import { addApplicant, addCompany, addOpenJob, loadPlaces } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { planListener } from '@nxtgauge/testing/plans';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { afterAll, describe, expect, it } from 'vitest';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { settleBacklog } from '../jobs/index.ts';
import { listCompanyReviews, myCompanyReview } from '../reviews/index.ts';
import { getPublicCompany, listCompanyJobs, readMyCompany } from './index.ts';

const database = await cloneDatabase();
const { sql, plansOf, close } = planListener(database.url);
afterAll(close);
const world = new World(database);
const company = await addCompany(database, world);
const job = await addOpenJob(database, world, company);
const applicant = await addApplicant(database, world, job, { stage: 2 });
await loadPlaces(database);
await database.sql`
  update company_profiles set slug = 'sahyadri-foods-pune', status = 'ACTIVE', approval_status = 'APPROVED' where id = ${company.id}`;
await database.sql`
  insert into users (id, email, password_hash, account_type, status, created_at)
  select uuidv7(), 'many' || n || '@example.test', 'unused', 'COMPANY', 'ACTIVE', now() from generate_series(1, 4000) n`;
await database.sql`
  insert into company_profiles (id, user_id, company_name, slug, status, approval_status)
  select uuidv7(), id, 'Company ' || email, 'company-' || row_number() over (), 'ACTIVE', 'APPROVED'
  from users where email like 'many%'`;
await database.sql`
  insert into jobs (id, company_profile_id, posted_by_user_id, title, employment_type, mode_of_work, status, slug, published_at, expires_at)
  select uuidv7(), c.id, c.user_id, 'Job ' || n, 'FULL_TIME', 'ONSITE', 'LIVE', 'job-' || c.slug || '-' || n, now(), now() + interval '9 days'
  from company_profiles c, generate_series(1, 4) n where c.id <> ${company.id}`;
await database.sql`
  insert into reviews (id, reviewer_user_id, entity_type, entity_id, rating, status)
  select uuidv7(), ${applicant.userId}, 'company', c.id, 4, 'PUBLISHED' from company_profiles c, generate_series(1, 3) n`;
await database.sql`vacuum analyze`;

const visitor: ServiceCtx = {
  ...contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports }),
  sql,
};
const CALLS: [string, () => Promise<unknown>][] = [
  ['the public page', () => getPublicCompany(visitor, { slug: 'sahyadri-foods-pune' })],
  ['its open jobs', () => listCompanyJobs(visitor, { companyId: company.id, limit: 10 })],
  ['its reviews', () => listCompanyReviews(visitor, { companyId: company.id, limit: 10 })],
  ['one’s own company', () => readMyCompany({ ...company.admin.ctx, sql })],
  ['one’s own review', () => myCompanyReview({ ...applicant.ctx, sql }, applicant)],
];

/** The tables that were filled; the others are empty here, and an empty table is always read whole. */
const BIG_READ_WHOLE = /Seq Scan on (?:company_profiles|jobs|reviews|users)\b/u;

describe('at 4,000 companies, 16,000 jobs and 12,000 reviews no big table is read whole', () => {
  it.each(CALLS)('%s', async (_, call) => {
    expect(await plansOf(call)).not.toMatch(BIG_READ_WHOLE);
  });

  it('the backlog of a job', async () => {
    const settle = () => withTx(world.system, (tx) => settleBacklog({ ...tx, sql }, job.id));
    expect(await plansOf(settle)).not.toMatch(BIG_READ_WHOLE);
  });
});
