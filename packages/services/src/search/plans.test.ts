import { newId } from '@nxtgauge/db/ids';
import { SearchJobsInput } from '@nxtgauge/domain/jobs';
import { SearchProfilesInput } from '@nxtgauge/domain/profiles';
import { addJob, loadPlaces, loadProfiles } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { planListener, READ_WHOLE } from '@nxtgauge/testing/plans';
import {
  anonymous,
  asEmployee,
  contextOf,
  MovableClock,
  RecordingPorts,
} from '@nxtgauge/testing/service-context';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import { getPublicJob, searchJobs } from '../jobs/index.ts';
import { getPublicProfile, readFacetCounts, searchHelp, searchProfiles } from '../profiles/index.ts';
import { listMisses, listSynonyms } from './index.ts';

const database = await cloneDatabase();
const { sql: explained, plansOf, close } = planListener(database.url);
const ctx: ServiceCtx = {
  ...contextOf(database, { actor: anonymous, clock: new MovableClock(), ports: new RecordingPorts() }),
  sql: explained,
};

beforeAll(async () => {
  const places = await loadPlaces(database);
  await loadProfiles(database, 4_000);
  const { companyId, userId } = await addJob(database, { slug: 'packaging-designer' });
  await database.sql`
    insert into jobs (id, slug, company_profile_id, posted_by_user_id, title, description, place_id, employment_type, mode_of_work,
      status, published_at)
    select uuidv7(), 'job-' || n, ${companyId}, ${userId}, 'Job ' || n, case when n % 3 = 0 then 'Carpenter wanted' else 'Cook wanted' end,
      ${places.get('pune') ?? null}, case when n % 2 = 0 then 'FULL_TIME' else 'CONTRACT' end, 'ONSITE', 'LIVE', now() - n * interval '1 minute'
    from generate_series(1, 3000) n`;
  await database.sql`
    insert into profile_service_areas (profile_id, place_id)
    select p.id, (select id from places where slug = 'jaipur') from user_role_profiles p where p.place_id <> (select id from places where slug = 'jaipur') limit 1500`;
  await database.sql.begin(async (tx) => {
    await tx`set local statement_timeout = 0`;
    await tx`select refresh_profile_search(null)`;
  });
  await database.sql`select refresh_job_search(null)`;
  await database.sql`
    insert into search_synonyms (id, term, expansions, language, kind) select uuidv7(), 'word ' || n, '{other}', 'en', 'SYNONYM' from generate_series(1, 2000) n`;
  await database.sql`
    insert into search_misses (day, words) select date '2026-11-21' - n % 400, 'word ' || n from generate_series(1, 4000) n`;
  await database.sql`vacuum analyze`;
}, 120_000);
afterAll(close);

describe('plans of the public reads', () => {
  it.each([
    { profession: 'photographer', place: 'mumbai' },
    { profession: 'photographer', place: 'mumbai', text: 'weddings' },
    { profession: 'photographer', place: 'mumbai', facets: ['specialties=wedding', 'studioAvailable=true'] },
    { profession: 'photographer' },
    { place: 'pune' },
    {},
    { profession: 'tutor', place: 'mumbai-andheri' },
    { profession: 'photographer', place: 'mumbai', sort: 'price', maxPriceInr: 700_000 },
    { profession: 'photographer', sort: 'newest' },
    { sort: 'newest' },
    { place: 'pune', sort: 'price' },
    { text: 'documentary' },
    { profession: 'photographer', place: 'mumbai', radiusKm: 30, sort: 'distance' },
    {
      profession: 'photographer',
      place: 'mumbai',
      radiusKm: 30,
      text: 'weddings',
      facets: ['studioAvailable=true'],
    },
    { text: 'wedding photographer in mumbai under 20000' },
    { text: 'मुंबई में फोटोग्राफर' },
    { profession: 'photographer', text: 'quiet', sort: 'best' },
    { profession: 'photographer', verifiedOnly: true },
    { profession: 'tutor', place: 'jaipur' },
    { profession: 'tutor', place: 'jaipur', limit: 100 },
    { place: 'pune', badge: 'top' },
  ])('search %o reads no table from end to end', async (search) => {
    const input = SearchProfilesInput.parse(search);
    const first = await searchProfiles(ctx, input);
    expect(await plansOf(() => searchProfiles(ctx, input))).not.toMatch(READ_WHOLE);
    const { nextCursor } = JSON.parse(first) as { nextCursor: string | null };
    if (nextCursor) {
      const second = { ...input, cursor: nextCursor };
      expect(await plansOf(() => searchProfiles(ctx, second))).not.toMatch(READ_WHOLE);
    }
  });

  it.each([
    { profession: 'photographer' },
    {
      profession: 'photographer',
      place: 'mumbai',
      radiusKm: 30,
      text: 'weddings',
      facets: ['studioAvailable=true'],
    },
    { text: 'quiet' },
  ])('counts beside %o read no table from end to end', async (search) => {
    const { sort: _sort, cursor: _cursor, limit: _limit, ...filters } = SearchProfilesInput.parse(search);
    expect(await plansOf(() => readFacetCounts(ctx, filters))).not.toMatch(READ_WHOLE);
  });

  it('reasons, help and the lists of staff read no table from end to end', async () => {
    const explained = SearchProfilesInput.parse({
      profession: 'photographer',
      place: 'pune',
      text: 'quiet',
      explain: true,
    });
    expect(await plansOf(() => searchProfiles(ctx, explained))).not.toMatch(READ_WHOLE);
    expect(await plansOf(() => searchHelp(ctx, { text: 'qwertz photographer in pune' }))).not.toMatch(
      READ_WHOLE,
    );
    const staff = { ...ctx, actor: asEmployee(newId(), newId(), 'admin') };
    expect(await plansOf(() => listSynonyms(staff, { text: '', limit: 50 }))).not.toMatch(READ_WHOLE);
    expect(await plansOf(() => listMisses(staff, { days: 7 }))).not.toMatch(READ_WHOLE);
  });

  it('browsing a profession in a city needs no sort of its rows', async () => {
    const input = SearchProfilesInput.parse({ profession: 'photographer', place: 'mumbai' });
    const plan = await plansOf(() => searchProfiles(ctx, input));
    expect(plan).toMatch(/Index Scan using profile_search_role_city_quality_index/u);
    expect(plan).not.toMatch(/Sort Key/u);
  });

  it('a profile page reads no table from end to end', async () => {
    expect(await plansOf(() => getPublicProfile(ctx, { slug: 'photographer-1' }))).not.toMatch(READ_WHOLE);
  });

  it.each([
    {},
    { place: 'pune' },
    { place: 'pune', employmentType: 'FULL_TIME' },
    { place: 'pune', employmentType: 'FULL_TIME', text: 'carpenter' },
    { text: 'carpenter' },
  ])('jobs %o read no table from end to end', async (search) => {
    const input = SearchJobsInput.parse(search);
    expect(await plansOf(() => searchJobs(ctx, input))).not.toMatch(READ_WHOLE);
  });

  it('a job page finds its job by its address', async () => {
    expect(await plansOf(() => getPublicJob(ctx, { slug: 'packaging-designer' }))).not.toMatch(
      /Seq Scan on jobs/u,
    );
  });
});
