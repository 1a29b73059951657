import { JobCard, JobPage, PublicJob, SearchJobsInput } from '@nxtgauge/domain/jobs';
import { addJob, loadPlaces } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf, MovableClock, RecordingPorts } from '@nxtgauge/testing/service-context';
import { beforeAll, describe, expect, it } from 'vitest';
import { getPublicJob, searchJobs } from './index.ts';

const database = await cloneDatabase();
const ctx = contextOf(database, { actor: anonymous, clock: new MovableClock(), ports: new RecordingPorts() });
const find = async (search: Parameters<typeof SearchJobsInput.parse>[0] & object) =>
  JobPage.parse(JSON.parse(await searchJobs(ctx, SearchJobsInput.parse(search))));
const titles = async (search: Parameters<typeof find>[0]) =>
  (await find(search)).items.map((job) => job.title);
const read = async (slug: string) => PublicJob.strict().parse(JSON.parse(await getPublicJob(ctx, { slug })));
const day = (n: number) => new Date(Date.UTC(2026, 10, n));

beforeAll(async () => {
  const places = await loadPlaces(database);
  const pune = places.get('pune') ?? null;
  const add = (title: string, values: Parameters<typeof addJob>[1]) =>
    addJob(database, { title, placeId: pune, ...values });
  await add('Label designer', { slug: 'label-designer', publishedAt: day(1), expiresAt: day(30) });
  await add('Night baker', {
    publishedAt: day(2),
    employmentType: 'PART_TIME',
    description: 'Bakes bread at night.',
  });
  await add('Remote bookkeeper', {
    publishedAt: day(3),
    modeOfWork: 'REMOTE',
    placeId: places.get('mumbai-andheri') ?? null,
    salaryRangeJson: { minInr: 4_000_000, maxInr: 6_000_000, period: 'MONTH' },
  });
  await add('Closed job', { slug: 'closed-job', status: 'CLOSED', publishedAt: day(4) });
  await add('Secret draft', { slug: 'secret-draft', status: 'DRAFT', publishedAt: null });
  await database.sql`select refresh_job_search(null)`;
});

describe('searchJobs', () => {
  it('lists live jobs only, newest first, page by page', async () => {
    expect(await titles({})).toEqual(['Remote bookkeeper', 'Night baker', 'Label designer']);
    const first = await find({ limit: 2 });
    expect(first.nextCursor).not.toBeNull();
    const second = await find({ limit: 2, cursor: first.nextCursor ?? '' });
    expect(second).toMatchObject({ items: [{ title: 'Label designer' }], nextCursor: null });
  });
  it('writes exactly the fields of the contract', async () => {
    const { items } = JSON.parse(await searchJobs(ctx, SearchJobsInput.parse({}))) as { items: unknown[] };
    expect(items).toHaveLength(3);
    for (const item of items) JobCard.strict().parse(item);
  });
  it('filters by city (a locality counts as its city), kind, mode and yearly pay', async () => {
    expect(await titles({ place: 'pune' })).toEqual(['Night baker', 'Label designer']);
    expect(await titles({ place: 'mumbai-bandra' })).toEqual(['Remote bookkeeper']);
    expect(await titles({ employmentType: 'PART_TIME' })).toEqual(['Night baker']);
    expect(await titles({ modeOfWork: 'REMOTE' })).toEqual(['Remote bookkeeper']);
    expect(await titles({ minSalaryInr: 70_000_000 })).toEqual(['Remote bookkeeper']);
  });
  it('finds words, also misspelt, with the same filters and pages', async () => {
    expect(await titles({ text: 'bread' })).toEqual(['Night baker']);
    expect(await titles({ text: 'bookkeper' })).toEqual(['Remote bookkeeper']);
    expect(await titles({ text: 'designer', place: 'pune', employmentType: 'FULL_TIME' })).toEqual([
      'Label designer',
    ]);
    const first = await find({ text: 'pickles', limit: 1 });
    expect(first.items).toEqual([]);
    const labels = await find({ text: 'labels', limit: 1 });
    expect(await titles({ text: 'labels', limit: 1, cursor: labels.nextCursor ?? '' })).not.toEqual(
      labels.items.map((job) => job.title),
    );
  });
  it('leaves out what is not fresh enough, and what is paused', async () => {
    const near = { ...ctx, clock: new MovableClock('2026-11-04T12:00:00.000Z') };
    const fresh = async (postedWithinDays: 1 | 3 | 7 | 14) => {
      const input = SearchJobsInput.parse({ postedWithinDays });
      return JobPage.parse(JSON.parse(await searchJobs(near, input))).items.map(({ title }) => title);
    };
    expect(await fresh(1)).toEqual([]);
    expect(await fresh(3)).toEqual(['Remote bookkeeper', 'Night baker']);
    expect(await fresh(7)).toEqual(['Remote bookkeeper', 'Night baker', 'Label designer']);
    const paused = () => read('label-designer').then((job) => [job.open, job.paused]);
    await database.sql`update jobs set paused_at = now(), pause_reason = 'OWNER' where slug = 'label-designer'`;
    expect(await titles({})).toEqual(['Remote bookkeeper', 'Night baker']);
    expect(await titles({ text: 'labels' })).not.toContain('Label designer');
    expect(await paused()).toEqual([true, true]);
    await database.sql`update jobs set paused_at = null, pause_reason = null where slug = 'label-designer'`;
    expect(await paused()).toEqual([true, false]);
  });
  it('refuses an unknown place and a broken cursor', async () => {
    expect(await reasonOf(searchJobs(ctx, SearchJobsInput.parse({ place: 'atlantis' })))).toBe(
      'INVALID_INPUT',
    );
    expect(await reasonOf(searchJobs(ctx, SearchJobsInput.parse({ cursor: 'x' })))).toBe('INVALID_INPUT');
  });
});

it('walks every page of a common and of a rarer word once, the newest first', async () => {
  const { companyId, userId } = await addJob(database, { slug: 'many-jobs' });
  await database.sql`
    insert into jobs (id, slug, company_profile_id, posted_by_user_id, title, description, employment_type, mode_of_work, status, published_at)
    select uuidv7(), 'many-' || n, ${companyId}, ${userId}, 'Weaver ' || n, case when n % 17 = 0 then 'Silk looms' else 'Cotton looms' end,
      'CONTRACT', 'ONSITE', 'LIVE', timestamptz '2026-10-01' + (n / 3) * interval '1 minute' from generate_series(1, 400) n`;
  await database.sql`select refresh_job_search(null)`;
  for (const [text, expected] of [
    ['cotton', 377],
    ['silk', 23],
  ] as const) {
    const seen: { id: string; publishedAt: string }[] = [];
    for (let cursor: string | undefined; ;) {
      const { items, nextCursor } = await find({ text, ...(cursor ? { cursor } : {}) });
      seen.push(...items);
      if (nextCursor === null || seen.length > 400) break;
      cursor = nextCursor;
    }
    expect(new Set(seen.map((job) => job.id)).size).toBe(expected);
    expect(seen).toHaveLength(expected);
    expect(seen.map((job) => job.publishedAt)).toEqual(
      seen
        .map((job) => job.publishedAt)
        .toSorted()
        .toReversed(),
    );
  }
});

describe('getPublicJob', () => {
  it('shows a live job as open, with pay per year', async () => {
    expect(await read('label-designer')).toMatchObject({
      open: true,
      companyName: 'Sahyadri Foods',
      companyVerified: true,
      citySlug: 'pune',
      salaryMinInr: 36_000_000,
    });
  });
  it('says that a closed or expired job is closed', async () => {
    expect((await read('closed-job')).open).toBe(false);
    const later = { ...ctx, clock: new MovableClock('2026-12-24T00:00:00.000Z') };
    expect(PublicJob.parse(JSON.parse(await getPublicJob(later, { slug: 'label-designer' }))).open).toBe(
      false,
    );
  });
  it('does not exist for drafts and unknown addresses', async () => {
    expect(await reasonOf(getPublicJob(ctx, { slug: 'secret-draft' }))).toBe('NO_SUCH_THING');
    expect(await reasonOf(getPublicJob(ctx, { slug: 'nothing' }))).toBe('NO_SUCH_THING');
  });
});
