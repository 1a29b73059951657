import { answersApplicants, CompanyJobsPage, PublicCompany } from '@nxtgauge/domain/companies';
import { HIRING_RULES_DEFAULT } from '@nxtgauge/domain/jobs';
import { DAY_MS } from '@nxtgauge/domain/time';
import { addApplicant, addCompany, addOpenJob, loadPlaces } from '@nxtgauge/testing/catalogue';
import type { Company } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { getPublicCompany, listCompanyJobs, refreshResponses } from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const { sql } = database;
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
const { responseDays, responseMinimum } = HIRING_RULES_DEFAULT;

beforeAll(() => loadPlaces(database));

async function publicCompany(slug: string): Promise<Company> {
  const company = await addCompany(database, world);
  await sql`
    update company_profiles set status = 'ACTIVE', approval_status = 'APPROVED', slug = ${slug},
      place_id = (select id from places where slug = 'pune') where id = ${company.id}`;
  return company;
}
const page = async (slug: string) =>
  PublicCompany.parse(JSON.parse(await getPublicCompany(visitor, { slug })));
const daysAgo = (days: number) => new Date(world.clock.now().getTime() - days * DAY_MS);

describe('getPublicCompany', () => {
  it('is what the public may know, and nothing of its people, number or address', async () => {
    const company = await publicCompany('sahyadri-foods-pune');
    await sql`
      update company_profiles set gstin = '27AAPFU0939F1ZV', email = 'hr@sahyadri.example', phone = '+919820011111',
        contact_person_name = 'Harini Iyer' where id = ${company.id}`;
    const shown = await page('sahyadri-foods-pune');
    expect(shown).toMatchObject({ name: company.name, cityName: 'Pune', ratingAvg: null, openJobs: 0 });
    expect(JSON.stringify(shown)).not.toMatch(/27AAPFU|hr@|98200|Harini/u);
  });

  it('does not exist before approval, and is gone when suspended', async () => {
    const company = await publicCompany('konkan-pickles-pune');
    await sql`update company_profiles set status = 'SUSPENDED' where id = ${company.id}`;
    expect(await reasonOf(page('konkan-pickles-pune'))).toBe('GONE');
    await sql`update company_profiles set status = 'DRAFT', approval_status = 'PENDING' where id = ${company.id}`;
    expect(await reasonOf(page('konkan-pickles-pune'))).toBe('NO_SUCH_THING');
  });

  it('shows a mean from three reviews on', async () => {
    const company = await publicCompany('deccan-mills-pune');
    const author = await world.customer();
    const review = (rating: number) => sql`
      insert into reviews (id, reviewer_user_id, entity_type, entity_id, rating, status)
      values (gen_random_uuid(), ${author.userId}, 'company', ${company.id}, ${rating}, 'PUBLISHED')`;
    await review(5);
    await review(4);
    expect(await page('deccan-mills-pune')).toMatchObject({ ratingAvg: null, ratingCount: 2 });
    await review(4);
    expect(await page('deccan-mills-pune')).toMatchObject({ ratingAvg: 4.3, ratingCount: 3 });
  });
});

it('listCompanyJobs pages through open jobs and leaves out paused and closed ones', async () => {
  const company = await publicCompany('indus-prints-pune');
  const open = [];
  for (let i = 0; i < 5; i++) {
    open.unshift(await addOpenJob(database, world, company, { createdAt: daysAgo(5 - i) }));
  }
  await addOpenJob(database, world, company, { pausedAt: world.clock.now(), pauseReason: 'OWNER' });
  await addOpenJob(database, world, company, {
    status: 'CLOSED',
    closedAt: world.clock.now(),
    closeReason: 'FILLED',
  });
  await sql`select refresh_job_search()`;
  const read = async (cursor: string | null) =>
    CompanyJobsPage.parse(
      JSON.parse(await listCompanyJobs(visitor, { companyId: company.id, limit: 3, cursor })),
    );
  const first = await read(null);
  const second = await read(first.nextCursor);
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(open.map(({ id }) => id));
  expect(second.nextCursor).toBeNull();
});

describe('refreshResponses (BR-25)', () => {
  it('counts what was due and what was answered in time', async () => {
    const company = await publicCompany('nilgiri-tea-pune');
    const job = await addOpenJob(database, world, company);
    const applied = (days: number, touchedAfter: number | null, extra: object = {}) =>
      addApplicant(database, world, job, {
        values: {
          appliedAt: daysAgo(days),
          touchedAt: touchedAfter === null ? null : daysAgo(days - touchedAfter),
          ...extra,
        },
      });
    await applied(2, null); // still has time
    await applied(3, 1); // answered
    await applied(20, 3); // answered
    await applied(30, responseDays + 2); // too late
    await applied(40, null); // never
    await applied(50, null, { status: 'WITHDRAWN', endedAt: daysAgo(45) }); // withdrawn before it was due
    await applied(50, null, { status: 'WITHDRAWN', endedAt: daysAgo(20) }); // withdrawn after waiting in vain
    await applied(120, 1); // outside of the window
    expect(await refreshResponses(world.system)).toBeGreaterThan(0);
    expect((await page('nilgiri-tea-pune')).response).toMatchObject({ answered: 2, counted: 5 });
    expect(await refreshResponses(world.system)).toBe(0);
  });

  it('gives the badge from enough applications and a share of answers on', () => {
    const figures = (answered: number, counted: number) =>
      answersApplicants({
        answered,
        counted,
        days: responseDays,
        windowDays: 90,
        sharePercent: 60,
        minimum: responseMinimum,
      });
    expect(figures(4, 4)).toBe(false);
    expect(figures(3, 5)).toBe(true);
    expect(figures(2, 5)).toBe(false);
  });
});
