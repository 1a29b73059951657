import { addCompany, addMember, loadPlaces, loadRoles } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import {
  companyChanges,
  dropCompanyEdit,
  readMyCompany,
  registerCompany,
  saveCompanyFacts,
  saveCompanyPage,
  submitCompany,
} from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const actors: Record<string, ServiceCtx> = {
  visitor: contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports }),
};

beforeAll(async () => {
  await loadPlaces(database);
  await loadRoles(database);
  const company = await addCompany(database, world);
  actors['customer'] = (await world.person('Asha Kulkarni', 'customer')).ctx;
  actors['candidate'] = (await world.person('Imran Sheikh', 'candidate')).ctx;
  const former = await addMember(database, world, company, 'admin');
  await database.sql`update company_members set removed_at = now() where id = ${former.memberId}`;
  actors['former administrator'] = former.ctx;
  actors['junior'] = (await addMember(database, world, company, 'junior_recruiter')).ctx;
  actors['senior'] = (await addMember(database, world, company, 'senior_recruiter')).ctx;
  actors['admin'] = company.admin.ctx;
});

const BASICS = {
  companyName: 'Konkan Pickles',
  businessType: 'LLP',
  industry: 'Food processing',
  placeSlug: 'pune',
} as const;
const verbs: Record<string, (ctx: ServiceCtx) => Promise<unknown>> = {
  saveCompanyPage: (ctx) =>
    saveCompanyPage(ctx, {
      ...BASICS,
      teamSize: '11-50',
      bio: 'We make pickles. '.repeat(8),
      logoFileId: null,
    }),
  saveCompanyFacts: (ctx) =>
    saveCompanyFacts(ctx, { gstin: null, emailDomain: null, contactPersonName: 'Harini Iyer' }),
  submitCompany,
  companyChanges,
  dropCompanyEdit,
};
const ADMINS_ONLY = {
  visitor: 'SIGN_IN_REQUIRED',
  customer: 'PERMISSION_MISSING',
  candidate: 'PERMISSION_MISSING',
  'former administrator': 'PERMISSION_MISSING',
  junior: 'PERMISSION_MISSING',
  senior: 'PERMISSION_MISSING',
  admin: 'OK',
};

describe.each(Object.keys(verbs))('%s', (verb) => {
  it.each(Object.entries(ADMINS_ONLY))('as %s: %s', async (who, reason) => {
    const ctx = actors[who];
    const call = verbs[verb];
    if (!ctx || !call) throw new Error(`${who} or ${verb} is not prepared`);
    expect(await reasonOf(call(ctx))).toBe(reason);
  });
});

it('everybody who is signed in may register one, unless they have one', async () => {
  const asked = ['visitor', 'junior', 'admin', 'candidate'];
  const answers = [];
  for (const who of asked) answers.push(await reasonOf(registerCompany(actors[who] as ServiceCtx, BASICS)));
  expect(answers).toEqual(['SIGN_IN_REQUIRED', 'COMPANY_EXISTS', 'COMPANY_EXISTS', 'OK']);
});

it('recruiters read the page without what only administrators may know, and others read none', async () => {
  const seen = async (who: string) => (await readMyCompany(actors[who] as ServiceCtx)).company;
  expect(await seen('junior')).toMatchObject({ mayEdit: false, facts: null });
  expect(await seen('admin')).toMatchObject({ mayEdit: true, facts: { contactPersonName: 'Harini Iyer' } });
  expect(await seen('customer')).toBeNull();
  expect(await seen('former administrator')).toBeNull();
});
