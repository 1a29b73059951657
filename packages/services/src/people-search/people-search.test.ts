import { addCandidate, addCompany, addJobSeeker, addMember, loadPlaces } from '@nxtgauge/testing/catalogue';
import type { Company } from '@nxtgauge/testing/catalogue';
import { entitlements } from '@nxtgauge/db/billing';
import { companyProfiles } from '@nxtgauge/db/companies';
import type { SaveCandidateProfileInput } from '@nxtgauge/domain/job-seekers';
import type { SearchPeopleInput } from '@nxtgauge/domain/people-search';
import { DAY_MS } from '@nxtgauge/domain/time';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCandidate } from '../candidates/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { installStartingRoles } from '../identity/index.ts';
import { blockCompany, saveCandidateProfile, setCandidateVisibility } from '../job-seekers/index.ts';
import { openContact, searchPeople } from './index.ts';

const database = await cloneDatabase({ poolSize: 10 });
const world = new World(database);
const { db, sql } = database;
let company: Company;
let people: { accountant: Person; designer: Person; cook: Person };
let visitor: ServiceCtx;

async function verify(who: Company, emailDomain: string, gstin: string) {
  await db
    .update(companyProfiles)
    .set({ verificationStatus: 'VERIFIED', status: 'ACTIVE', approvalStatus: 'APPROVED', emailDomain, gstin })
    .where(eq(companyProfiles.id, who.id));
}
const give = (who: Company, granted: number) =>
  db.insert(entitlements).values({
    companyProfileId: who.id,
    kind: 'CONTACT_VIEWS',
    source: 'GRANT',
    granted,
    expiresAt: new Date(world.clock.now().getTime() + 30 * DAY_MS),
  });
async function seeker(name: string, fields: Partial<SaveCandidateProfileInput>): Promise<Person> {
  const person = await addJobSeeker(database, world, name);
  await saveCandidateProfile(person.ctx, {
    headline: null,
    bio: null,
    preferredRoles: [],
    skills: [],
    placeSlug: 'pune',
    openToRemote: false,
    experienceYears: 5,
    expectedSalaryInr: 50_000_000,
    noticeDays: 30,
    ...fields,
  });
  await setCandidateVisibility(person.ctx, { visibility: 'SEARCHABLE' });
  world.clock.advance(60_000);
  return person;
}
const find = async (input: Partial<SearchPeopleInput> = {}, ctx = company.admin.ctx) =>
  (await searchPeople(ctx, { limit: 20, ...input })).items.map(({ firstName }) => firstName);
const profileOf = async (person: Person) => {
  const [row] = await sql<
    { id: string }[]
  >`select id from candidate_profiles where user_id = ${person.userId}`;
  return row?.id ?? '';
};

beforeAll(async () => {
  await installStartingRoles(world.system);
  await loadPlaces(database);
  company = await addCompany(database, world);
  await verify(company, 'sahyadri.example', '27AAPFU0939F1ZV');
  visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
  people = {
    accountant: await seeker('Ana Rao', { headline: 'Accountant for shops', skills: ['Tally', 'GST'] }),
    designer: await seeker('Bela Sen', {
      headline: 'Label designer',
      skills: ['Illustrator', 'Tally'],
      placeSlug: 'mumbai-bandra',
      openToRemote: true,
      experienceYears: 9,
      expectedSalaryInr: null,
      noticeDays: 60,
    }),
    cook: await seeker('Chandan Das', { headline: 'Cook', bio: 'Home-style Bengali food.', noticeDays: 0 }),
  };
});

describe('searchPeople', () => {
  it.each([
    [{}, ['Chandan', 'Bela', 'Ana']],
    [{ text: 'tally' }, ['Bela', 'Ana']],
    [{ text: 'tally -illustrator' }, ['Ana']],
    [{ text: 'cook OR designer' }, ['Chandan', 'Bela']],
    [{ text: '"label designer" AND tally' }, ['Bela']],
    [{ text: 'tally NOT gst' }, ['Bela']],
    [{ text: 'Ana' }, []],
    [{ place: 'mumbai' }, ['Bela']],
    [{ remote: true }, ['Bela']],
    [{ minYears: 6 }, ['Bela']],
    [{ maxYears: 5 }, ['Chandan', 'Ana']],
    [{ maxNoticeDays: 15 }, ['Chandan']],
    [{ maxSalaryInr: 40_000_000 }, ['Bela']],
  ])('%o', async (input, expected) => {
    expect(await find(input)).toEqual(expected);
  });

  it('takes a word as it is spelt, also one that only a profile has and a known one resembles', async () => {
    await sql`insert into search_words (word) values ('tallyman'), ('begali')`;
    expect(await find({ text: 'bengali' })).toEqual(['Chandan']);
    expect(await find({ text: 'tally' })).toEqual(['Bela', 'Ana']);
    expect(await find({ text: 'tallee' })).toEqual([]);
  });

  it('shows no name, no address and no number', async () => {
    const page = JSON.stringify(await searchPeople(company.admin.ctx, { limit: 20 }));
    for (const hidden of ['Rao', '@example.test', '+91']) expect(page).not.toContain(hidden);
  });

  it('pages without losing or repeating anybody', async () => {
    const first = await searchPeople(company.admin.ctx, { limit: 2 });
    const rest = await searchPeople(company.admin.ctx, { limit: 2, cursor: first.nextCursor });
    expect([...first.items, ...rest.items].map(({ firstName }) => firstName)).toEqual([
      'Chandan',
      'Bela',
      'Ana',
    ]);
    expect(rest.nextCursor).toBeNull();
  });

  it('finds nobody who is off, applies only, blocked the company by domain or GSTIN, or works there', async () => {
    const hidden = await seeker('Dev Nair', { headline: 'Zeppelin pilot' });
    const other = await addCompany(database, world, 'Konkan Textiles');
    await verify(other, 'hr.konkan.example', '29AAGCB7383J1Z4');
    const search = () => find({ text: 'zeppelin' });
    expect(await search()).toEqual(['Dev']);
    for (const visibility of ['OFF', 'WHERE_I_APPLY'] as const) {
      await setCandidateVisibility(hidden.ctx, { visibility });
      expect(await search()).toEqual([]);
      expect(await reasonOf(openContact(company.admin.ctx, { profileId: await profileOf(hidden) }))).toBe(
        'NO_SUCH_THING',
      );
    }
    await setCandidateVisibility(hidden.ctx, { visibility: 'SEARCHABLE' });
    await blockCompany(hidden.ctx, { key: '27AAPFU0939F1ZV' });
    expect(await search()).toEqual([]);
    expect(await find({ text: 'zeppelin' }, other.admin.ctx)).toEqual(['Dev']);
    await blockCompany(hidden.ctx, { key: 'konkan.example' });
    expect(await find({ text: 'zeppelin' }, other.admin.ctx)).toEqual([]);
    const colleague = await seeker('Esha Pal', { headline: 'Yodel teacher' });
    await sql`
      insert into company_members (id, company_profile_id, user_id, role, joined_at)
      values (uuidv7(), ${company.id}, ${colleague.userId}, 'junior_recruiter', now())`;
    expect(await find({ text: 'yodel' })).toEqual([]);
    expect(await find({ text: 'yodel' }, other.admin.ctx)).toEqual(['Esha']);
  });

  it('is for verified companies alone', async () => {
    const fresh = await addCompany(database, world, 'Fresh Farms');
    const customer = await world.person('Asha Kulkarni', 'customer');
    const expected = [
      [visitor, 'SIGN_IN_REQUIRED'],
      [customer.ctx, 'PERMISSION_MISSING'],
      [people.cook.ctx, 'PERMISSION_MISSING'],
      [fresh.admin.ctx, 'COMPANY_NOT_READY'],
    ] as const;
    const profileId = await profileOf(people.cook);
    for (const [ctx, reason] of expected) {
      expect(await reasonOf(searchPeople(ctx, { limit: 20 }))).toBe(reason);
      expect(await reasonOf(openContact(ctx, { profileId }))).toBe(reason);
    }
  });
});

describe('openContact', () => {
  it('takes one view however many ask at once, makes a candidate, and tells the person', async () => {
    await give(company, 5);
    const profileId = await profileOf(people.accountant);
    const opened = await Promise.all(
      Array.from({ length: 6 }, () => openContact(company.admin.ctx, { profileId })),
    );
    expect(opened[0]).toMatchObject({ fullName: 'Ana Rao', email: expect.stringContaining('@') });
    const [left] = await sql`select used from entitlements where company_profile_id = ${company.id}`;
    expect(left?.['used']).toBe(1);
    const [candidate] = await sql`select source from candidates where id = ${opened[0]?.candidateId ?? ''}`;
    expect(candidate?.['source']).toBe('SEARCH');
    const told = await sql`
      select 1 from notifications where user_id = ${people.accountant.userId} and event_key = 'candidate_profile.contact_opened'`;
    expect(told).toHaveLength(1);
    const { items } = await searchPeople(company.admin.ctx, { text: 'accountant', limit: 20 });
    expect(items[0]?.candidateId).toBe(opened[0]?.candidateId);
  });

  it('costs nothing for whoever the company knows, and refuses without views and coins', async () => {
    await addCandidate(database, world, company, { userId: people.cook.userId, source: 'APPLICATION' });
    expect(await openContact(company.admin.ctx, { profileId: await profileOf(people.cook) })).toMatchObject({
      paidWith: null,
    });
    const poor = await addCompany(database, world, 'Poor Mills');
    await verify(poor, 'poor.example', '24AAACC1206D1ZM');
    const profileId = await profileOf(people.designer);
    expect(await reasonOf(openContact(poor.admin.ctx, { profileId }))).toBe('INSUFFICIENT_COINS');
    const made = await sql`select 1 from candidates where company_profile_id = ${poor.id}`;
    expect(made).toHaveLength(0);
  });

  it('is no way for a junior around assignments, and assigns them whom they found', async () => {
    const junior = await addMember(database, world, company, 'junior_recruiter');
    expect(await reasonOf(openContact(junior.ctx, { profileId: await profileOf(people.cook) }))).toBe(
      'PERMISSION_MISSING',
    );
    const { candidateId } = await openContact(junior.ctx, { profileId: await profileOf(people.designer) });
    expect((await openCandidate(junior.ctx, candidateId)).candidate.userId).toBe(people.designer.userId);
  });
});
