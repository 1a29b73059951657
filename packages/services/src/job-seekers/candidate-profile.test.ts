import { addCompany } from '@nxtgauge/testing/catalogue';
import { companyProfiles } from '@nxtgauge/db/companies';
import type { SaveCandidateProfileInput } from '@nxtgauge/domain/job-seekers';
import { SaveCandidateProfileInput as Schema } from '@nxtgauge/domain/job-seekers';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { getMe, installStartingRoles } from '../identity/index.ts';
import {
  blockCompany,
  readCandidateProfile,
  saveCandidateProfile,
  setCandidateVisibility,
  unblockCompany,
} from './index.ts';

const database = await cloneDatabase({ poolSize: 6 });
const world = new World(database);
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
const fields: SaveCandidateProfileInput = {
  headline: 'Label designer, six years with food makers',
  bio: 'I draw labels that printers like.',
  preferredRoles: ['Packaging designer', 'packaging designer'],
  skills: ['Illustrator', 'InDesign', 'illustrator'],
  placeSlug: 'pune',
  openToRemote: false,
  experienceYears: 6,
  expectedSalaryInr: 48_000_000,
  noticeDays: 30,
};

beforeAll(async () => {
  await installStartingRoles(world.system);
  await world.place();
});

describe('the profile of a job seeker', () => {
  it('is empty at first, is kept as written, and makes the person a candidate', async () => {
    const person = await world.person('Imran Sheikh', 'customer');
    expect(await readCandidateProfile(person.ctx)).toMatchObject({
      started: false,
      visibility: 'WHERE_I_APPLY',
    });
    const saved = await saveCandidateProfile(person.ctx, fields);
    expect(saved).toMatchObject({
      ...fields,
      started: true,
      placeName: 'Pune',
      preferredRoles: ['packaging designer'],
      skills: ['illustrator', 'InDesign'],
    });
    expect((await getMe(person.ctx))?.permissions).toContain('job.apply');
    const [row] = await database.sql<{ search: string }[]>`
      select search::text as search from candidate_profiles where user_id = ${person.userId}`;
    expect(row?.search).toContain('illustrator');
    expect(row?.search).not.toContain('imran');
  });

  it('holds no contact data and no unknown place', async () => {
    expect(Schema.safeParse({ ...fields, bio: 'Call me on 98200 11111' }).success).toBe(false);
    expect(Schema.safeParse({ ...fields, skills: ['write to me@example.in'] }).success).toBe(false);
    const person = await world.person('Imran Sheikh', 'candidate');
    expect(await reasonOf(saveCandidateProfile(person.ctx, { ...fields, placeSlug: 'atlantis' }))).toBe(
      'INVALID_INPUT',
    );
  });

  it('saved eight times at once is one', async () => {
    const person = await world.person('Farah Ali', 'candidate');
    await Promise.all(Array.from({ length: 8 }, () => saveCandidateProfile(person.ctx, fields)));
    const rows = await database.sql`select 1 from candidate_profiles where user_id = ${person.userId}`;
    expect(rows).toHaveLength(1);
  });

  it('is nobody else’s to change', async () => {
    const customer = await world.person('Asha Kulkarni', 'customer');
    for (const call of [
      () => setCandidateVisibility(customer.ctx, { visibility: 'OFF' }),
      () => blockCompany(customer.ctx, { key: 'konkan.example' }),
    ]) {
      expect(await reasonOf(call())).toBe('PERMISSION_MISSING');
    }
    expect(await reasonOf(readCandidateProfile(visitor))).toBe('SIGN_IN_REQUIRED');
    expect(await reasonOf(saveCandidateProfile(visitor, fields))).toBe('SIGN_IN_REQUIRED');
    const one = await world.person('Imran Sheikh', 'candidate');
    const other = await world.person('Farah Ali', 'candidate');
    const { blocks } = await blockCompany(one.ctx, { key: 'konkan.example' });
    expect(await reasonOf(unblockCompany(other.ctx, { blockId: blocks[0]?.id ?? '' }))).toBe('NO_SUCH_THING');
  });

  it('says who may find one, and keeps a list of those who may not', async () => {
    const company = await addCompany(database, world);
    await database.db
      .update(companyProfiles)
      .set({ emailDomain: 'sahyadri.example' })
      .where(eq(companyProfiles.id, company.id));
    const person = await world.person('Imran Sheikh', 'candidate');
    expect((await setCandidateVisibility(person.ctx, { visibility: 'SEARCHABLE' })).visibility).toBe(
      'SEARCHABLE',
    );
    const suggested = (await readCandidateProfile(person.ctx)).suggestedBlock;
    expect(suggested).toBe('example.test');
    const blocked = await blockCompany(person.ctx, { key: 'https://www.sahyadri.example/' });
    await blockCompany(person.ctx, { key: 'hr@sahyadri.example' });
    expect(blocked.blocks).toMatchObject([{ key: 'sahyadri.example', companyName: 'Sahyadri Foods' }]);
    const own = await blockCompany(person.ctx, { key: suggested ?? '' });
    expect(own.blocks).toHaveLength(2);
    expect(own.suggestedBlock).toBeNull();
    const left = await unblockCompany(person.ctx, { blockId: own.blocks[0]?.id ?? '' });
    expect(left.blocks).toHaveLength(1);
    const audited = await database.sql`
      select event from audit_logs where actor_user_id = ${person.userId} order by created_at`;
    expect(audited.map(({ event }) => event)).toContain('candidate_profile.unblock');
  });
});
