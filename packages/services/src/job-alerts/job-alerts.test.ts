import { candidateBlocks } from '@nxtgauge/db/candidates';
import { companyProfiles } from '@nxtgauge/db/companies';
import { jobs } from '@nxtgauge/db/jobs';
import { SaveSearchInput } from '@nxtgauge/domain/job-alerts';
import { DAY_MS } from '@nxtgauge/domain/time';
import { addCompany, addJobSeeker, addMember, addOpenJob } from '@nxtgauge/testing/catalogue';
import type { Company } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import * as alerts from './index.ts';

const database = await cloneDatabase({ poolSize: 8 });
const world = new World(database);
const { sql } = database;
let company: Company;

beforeAll(async () => {
  await world.place();
  company = await addCompany(database, world);
});

const MINUTE = 60_000;
async function publish(title: string, of: Company = company): Promise<string> {
  world.clock.advance(MINUTE);
  const { id } = await addOpenJob(database, world, of, { title, placeId: (await world.place()).id });
  await sql`select refresh_job_search(array[${id}]::uuid[])`;
  return id;
}
const keep = (
  who: Person,
  cadence: 'OFF' | 'INSTANT' | 'DAILY' | 'WEEKLY',
  query: object = { text: 'baker' },
) => alerts.saveSearch(who.ctx, SaveSearchInput.parse({ name: `Baker ${cadence}`, query, cadence }));
/** Runs the sweep after this long, as two workers would. */
async function later(ms: number): Promise<void> {
  world.clock.advance(ms);
  await Promise.all([alerts.sendJobAlerts(world.system), alerts.sendJobAlerts(world.system)]);
}
const heard = async (who: Person) => {
  const rows = await sql<{ words: string }[]>`
    select title || ': ' || body as words from notifications
    where user_id = ${who.userId} and event_key = 'job.alert' order by created_at, id`;
  return rows.map(({ words }) => words);
};

describe('alerts', () => {
  it('come at the pace that was chosen, each job once, with what the search asks for only', async () => {
    const instant = await addJobSeeker(database, world);
    const daily = await addJobSeeker(database, world);
    const never = await addJobSeeker(database, world);
    await publish('Baker before anybody asked');
    world.clock.advance(2 * MINUTE);
    await keep(instant, 'INSTANT', { text: 'baker', place: 'pune' });
    await keep(daily, 'DAILY');
    await keep(never, 'OFF');
    await publish('Night baker');
    await publish('Weaver');
    await later(2 * MINUTE);
    expect(await heard(instant)).toEqual(['A new job for “Baker INSTANT”: Night baker at Sahyadri Foods.']);
    expect(await heard(daily)).toEqual([]);
    await publish('Day baker');
    await publish('Head baker');
    await later(10 * MINUTE);
    await later(10 * MINUTE);
    expect((await heard(instant)).slice(1)).toEqual([
      '2 new jobs for “Baker INSTANT”: Head baker at Sahyadri Foods, Day baker at Sahyadri Foods.',
    ]);
    await later(DAY_MS);
    await later(DAY_MS);
    expect(await heard(daily)).toEqual([
      '3 new jobs for “Baker DAILY”: Head baker at Sahyadri Foods, Day baker at Sahyadri Foods, Night baker at Sahyadri Foods.',
    ]);
    expect(await heard(never)).toEqual([]);
  });

  it('never tell of a company that somebody blocks or works for, nor of a paused job', async () => {
    const other = await addCompany(database, world, 'Konkan Bakery');
    await database.db
      .update(companyProfiles)
      .set({ emailDomain: 'konkan.example' })
      .where(eq(companyProfiles.id, other.id));
    const blocker = await addJobSeeker(database, world);
    const member = await addMember(database, world, other, 'senior_recruiter');
    await database.db.insert(candidateBlocks).values({ userId: blocker.userId, domain: 'konkan.example' });
    for (const who of [blocker, member]) await keep(who, 'INSTANT');
    await publish('Pastry baker', other);
    const paused = await publish('Paused baker');
    await database.db
      .update(jobs)
      .set({ pausedAt: world.clock.now(), pauseReason: 'OWNER' })
      .where(eq(jobs.id, paused));
    await later(10 * MINUTE);
    expect([await heard(blocker), await heard(member)]).toEqual([[], []]);
  });

  it('begin anew when they are turned on again', async () => {
    const who = await addJobSeeker(database, world);
    const { items } = await keep(who, 'OFF');
    await publish('Baker in between');
    world.clock.advance(5 * MINUTE);
    await alerts.changeSearch(who.ctx, { searchId: items[0]?.id ?? '', cadence: 'INSTANT' });
    await later(10 * MINUTE);
    expect(await heard(who)).toEqual([]);
  });
});

describe('what is kept', () => {
  it('is its owner’s alone, at most twenty searches', async () => {
    const owner = await addJobSeeker(database, world);
    const stranger = await addJobSeeker(database, world);
    const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
    const { items } = await keep(owner, 'DAILY');
    const searchId = items[0]?.id ?? '';
    for (const act of [
      () => alerts.changeSearch(stranger.ctx, { searchId, cadence: 'OFF' }),
      () => alerts.removeSearch(stranger.ctx, { searchId }),
    ]) {
      expect(await reasonOf(act())).toBe('NO_SUCH_THING');
    }
    expect((await alerts.listSavedSearches(stranger.ctx)).items).toEqual([]);
    for (const act of [
      () => alerts.listSavedSearches(visitor),
      () => alerts.listSavedJobs(visitor, { limit: 5 }),
      () => alerts.setJobSaved(visitor, { jobId: searchId, saved: true }),
    ]) {
      expect(await reasonOf(act())).toBe('SIGN_IN_REQUIRED');
    }
    const more = (n: number) =>
      alerts.saveSearch(owner.ctx, SaveSearchInput.parse({ name: `Search ${n}`, query: {}, cadence: 'OFF' }));
    for (let n = 1; n < 20; n++) await more(n);
    expect((await alerts.listSavedSearches(owner.ctx)).left).toBe(0);
    expect(await reasonOf(more(21))).toBe('INVALID_INPUT');
    expect(await reasonOf(more(3))).toBe('OK');
    await alerts.removeSearch(owner.ctx, { searchId });
    expect((await alerts.listSavedSearches(owner.ctx)).left).toBe(1);
  });

  it('keeps a job after it closed, page by page, and never a draft', async () => {
    const who = await addJobSeeker(database, world);
    const first = await publish('Potter');
    const second = await publish('Glazier');
    for (const jobId of [first, second, second]) {
      world.clock.advance(MINUTE);
      await alerts.setJobSaved(who.ctx, { jobId, saved: true });
    }
    await sql`update jobs set status = 'CLOSED', closed_at = now(), close_reason = 'FILLED' where id = ${first}`;
    const page = await alerts.listSavedJobs(who.ctx, { limit: 1 });
    expect(page.items.map(({ title, open }) => [title, open])).toEqual([['Glazier', true]]);
    const next = await alerts.listSavedJobs(who.ctx, { limit: 1, cursor: page.nextCursor });
    expect(next).toMatchObject({ items: [{ title: 'Potter', open: false }], nextCursor: null });
    await alerts.setJobSaved(who.ctx, { jobId: second, saved: false });
    expect((await alerts.isJobSaved(who.ctx, { jobId: second })).saved).toBe(false);
    await sql`update jobs set status = 'DRAFT', published_at = null where id = ${second}`;
    expect(await reasonOf(alerts.setJobSaved(who.ctx, { jobId: second, saved: true }))).toBe('NO_SUCH_THING');
  });
});
