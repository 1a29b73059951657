import { HIRING_RULES_DEFAULT } from '@nxtgauge/domain/jobs';
import type { SaveCompanyPageInput } from '@nxtgauge/domain/companies';
import { addCompany, addEmployee, addMember, loadPlaces, loadRoles } from '@nxtgauge/testing/catalogue';
import type { Company, StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf, refusalOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { getOwnApproval } from '../approvals/index.ts';
import { approve, claimApproval, getApproval, reject } from '../review-desk/index.ts';
import {
  companyChanges,
  dropCompanyEdit,
  readMyCompany,
  registerCompany,
  saveCompanyFacts,
  saveCompanyPage,
  submitCompany,
} from './index.ts';

const database = await cloneDatabase({ poolSize: 20 });
const world = new World(database);
const { sql } = database;
let anita: StaffMember;

beforeAll(async () => {
  await loadPlaces(database);
  await loadRoles(database);
  anita = await addEmployee(database, world, 'Anita Approver', 'approver');
});

const PAGE: SaveCompanyPageInput = {
  companyName: 'Sahyadri Foods',
  businessType: 'Private limited',
  industry: 'Food processing',
  placeSlug: 'pune',
  teamSize: '51-200',
  bio: 'We cook and pack pickles, papads and chutneys for shops all over Maharashtra, and have done so since 1996.',
  logoFileId: null,
};
const FACTS = { gstin: null, emailDomain: null, contactPersonName: 'Harini Iyer' };
const save = (company: Company, change: Partial<SaveCompanyPageInput> = {}) =>
  saveCompanyPage(company.admin.ctx, { ...PAGE, ...change });
const mine = async (company: Company) => (await readMyCompany(company.admin.ctx)).company;
const waiting = async ({ id }: Company) => {
  const [row] = await sql<{ id: string; version: number }[]>`
    select id, content_version as version from approval_requests where entity_id = ${id} and status = 'PENDING'`;
  if (!row) throw new Error('nothing waits');
  return { approvalId: row.id, contentVersion: row.version };
};
async function decide(company: Company, how: 'approve' | 'reject'): Promise<void> {
  const { approvalId, contentVersion } = await waiting(company);
  await claimApproval(anita.ctx, { approvalId });
  if (how === 'approve') await approve(anita.ctx, { approvalId, contentVersion });
  else {
    await reject(anita.ctx, {
      approvalId,
      contentVersion,
      reasonCode: 'UNCLEAR',
      remarks: 'Please say what you make.',
    });
  }
}
async function approved(name = 'Sahyadri Foods'): Promise<Company> {
  const company = await addCompany(database, world, name);
  await save(company, { companyName: name });
  await submitCompany(company.admin.ctx);
  await decide(company, 'approve');
  return company;
}

describe('registerCompany', () => {
  const input = {
    companyName: 'Konkan Pickles',
    businessType: 'LLP',
    industry: 'Food processing',
    placeSlug: 'pune',
  } as const;

  it('makes whoever does it the administrator, with the role and on record', async () => {
    const person = await world.customer('Farah Ali');
    const { companyId } = await registerCompany(person.ctx, input);
    expect((await readMyCompany(person.ctx)).company).toMatchObject({
      id: companyId,
      mayEdit: true,
      status: 'DRAFT',
      slug: null,
      missing: ['teamSize', 'bio'],
    });
    const roles = await sql`
      select r.key from user_roles u join roles r on r.id = u.role_id where u.user_id = ${person.userId}`;
    expect(roles.map(({ key }) => key)).toContain('company');
    const [audit] = await sql`select event from audit_logs where entity_id = ${companyId}`;
    expect(audit?.['event']).toBe('company.register');
  });

  it('is done once, also by ten at once, and not by whoever works for a company', async () => {
    const person = await world.customer('Meera Nair');
    const all = await Promise.all(
      Array.from({ length: 10 }, () => reasonOf(registerCompany(person.ctx, input))),
    );
    expect(all.toSorted()).toEqual([...Array.from({ length: 9 }, () => 'COMPANY_EXISTS'), 'OK']);
    const company = await addCompany(database, world);
    const junior = await addMember(database, world, company, 'junior_recruiter');
    expect(await reasonOf(registerCompany(junior.ctx, input))).toBe('COMPANY_EXISTS');
    const left = await sql`select 1 from company_profiles where user_id = ${junior.userId}`;
    expect(left).toEqual([]);
  });
});

describe('a page on its way to approval', () => {
  it('is sent when complete, keeps its place while it is edited, and goes live with an address and posts to start with', async () => {
    const company = await addCompany(database, world);
    expect((await refusalOf(submitCompany(company.admin.ctx)))?.fieldErrors?.map(({ path }) => path)).toEqual(
      ['businessType', 'industry', 'placeSlug', 'teamSize', 'bio'],
    );
    expect(await save(company)).toMatchObject({ outcome: 'SAVED' });
    await submitCompany(company.admin.ctx);
    await submitCompany(company.admin.ctx);
    expect(await save(company, { industry: 'Retail' })).toMatchObject({ outcome: 'SENT_FOR_APPROVAL' });
    expect((await waiting(company)).contentVersion).toBe(2);

    await decide(company, 'approve');
    expect(await mine(company)).toMatchObject({
      slug: 'sahyadri-foods-pune',
      status: 'ACTIVE',
      approvalStatus: 'APPROVED',
      awaitingApproval: false,
    });
    const given = await sql`
      select kind, source, granted from entitlements where company_profile_id = ${company.id}`;
    expect(given).toEqual([
      { kind: 'JOB_POSTING', source: 'STARTER', granted: HIRING_RULES_DEFAULT.starterPostings },
    ]);
  });

  it('comes back with a reason that every administrator reads and only whoever sent it can appeal', async () => {
    const company = await addCompany(database, world);
    const other = await addMember(database, world, company, 'admin');
    const senior = await addMember(database, world, company, 'senior_recruiter');
    await save(company);
    await submitCompany(company.admin.ctx);
    await decide(company, 'reject');
    const about = { entityType: 'company', entityId: company.id } as const;
    expect((await getOwnApproval(company.admin.ctx, about)).approval).toMatchObject({ mayAppeal: true });
    expect((await getOwnApproval(other.ctx, about)).approval).toMatchObject({
      reason: { remarks: 'Please say what you make.' },
      mayAppeal: false,
    });
    expect((await getOwnApproval(senior.ctx, about)).approval).toBeNull();
    await submitCompany(other.ctx);
    expect((await mine(company))?.awaitingApproval).toBe(true);
  });

  it('gets another address for a second company of the same name and city', async () => {
    const first = await approved('Deccan Mills');
    const second = await approved('Deccan Mills');
    expect((await mine(first))?.slug).toBe('deccan-mills-pune');
    expect((await mine(second))?.slug).toBe(`deccan-mills-pune-${second.id.slice(-6)}`);
  });
});

describe('an edit of an approved page', () => {
  it('waits beside the live page, is shown as a difference, and goes live once', async () => {
    const company = await approved('Nilgiri Tea');
    expect(await save(company, { companyName: 'Nilgiri Tea House' })).toMatchObject({
      outcome: 'SENT_FOR_APPROVAL',
    });
    const [live] = await sql`select company_name as name from company_profiles where id = ${company.id}`;
    expect(live?.['name']).toBe('Nilgiri Tea');
    expect(await mine(company)).toMatchObject({ companyName: 'Nilgiri Tea House', edit: 'WAITING' });
    const difference = { label: 'Name', before: 'Nilgiri Tea', after: 'Nilgiri Tea House' };
    expect((await companyChanges(company.admin.ctx)).fields).toEqual([difference]);
    const { approvalId } = await waiting(company);
    expect((await getApproval(anita.ctx, { approvalId })).fields).toContainEqual(difference);

    await decide(company, 'approve');
    expect(await mine(company)).toMatchObject({ companyName: 'Nilgiri Tea House', edit: 'NONE' });
    const starters = await sql`select 1 from entitlements where company_profile_id = ${company.id}`;
    expect(starters).toHaveLength(1);
  });

  it('that was refused is kept, can be sent again, and can be taken back', async () => {
    const company = await approved('Godavari Paper');
    await save(company, { companyName: 'Godavari Paper', industry: 'Manufacturing' });
    await decide(company, 'reject');
    expect(await mine(company)).toMatchObject({ edit: 'REFUSED', industry: 'Manufacturing' });
    await submitCompany(company.admin.ctx);
    expect(await mine(company)).toMatchObject({ edit: 'WAITING' });
    await dropCompanyEdit(company.admin.ctx);
    expect(await mine(company)).toMatchObject({ edit: 'NONE', industry: 'Food processing' });
    expect(await reasonOf(submitCompany(company.admin.ctx))).toBe('APPROVAL_NOT_PENDING');
    await expect(waiting(company)).rejects.toThrow('nothing waits');
  });

  it('back to what is live takes itself out of the inbox', async () => {
    const company = await approved('Indus Prints');
    await save(company, { companyName: 'Indus Prints', teamSize: '11-50' });
    expect(await save(company, { companyName: 'Indus Prints' })).toMatchObject({ outcome: 'SAVED' });
    await expect(waiting(company)).rejects.toThrow('nothing waits');
  });
});

describe('saveCompanyFacts', () => {
  const GSTIN = '27AAPFU0939F1ZV';

  it('keeps one GSTIN for one company, also when two take it at once', async () => {
    const [a, b] = [await addCompany(database, world), await addCompany(database, world)];
    const all = await Promise.all(
      [a, b].map(({ admin }) => reasonOf(saveCompanyFacts(admin.ctx, { ...FACTS, gstin: GSTIN }))),
    );
    expect(all.toSorted()).toEqual(['INVALID_INPUT', 'OK']);
    const holders = await sql`select 1 from company_profiles where gstin = ${GSTIN}`;
    expect(holders).toHaveLength(1);
  });

  it('would be shared under the broken twin that looks first and writes later, which this race catches', async () => {
    await sql`drop index company_profiles_gstin_index`;
    const number = '29AAGCB7383J1Z4';
    const both = [await addCompany(database, world), await addCompany(database, world)];
    let looked = 0;
    const bothLooked = Promise.withResolvers<void>();
    await Promise.all(
      both.map(async ({ id }) => {
        const taken = await sql`select 1 from company_profiles where gstin = ${number}`;
        looked += 1;
        if (looked === 2) bothLooked.resolve();
        await bothLooked.promise;
        if (taken.length === 0) await sql`update company_profiles set gstin = ${number} where id = ${id}`;
      }),
    );
    expect(await sql`select 1 from company_profiles where gstin = ${number}`).toHaveLength(2);
    await sql`update company_profiles set gstin = null where gstin = ${number}`;
    await sql`create unique index company_profiles_gstin_index on company_profiles (gstin)`;
  });

  it('takes a domain only where somebody of the team has an address', async () => {
    const company = await addCompany(database, world);
    const [me] = await sql<{ domain: string }[]>`
      select split_part(email, '@', 2) as domain from users where id = ${company.admin.userId}`;
    const facts = (emailDomain: string) => saveCompanyFacts(company.admin.ctx, { ...FACTS, emailDomain });
    expect((await refusalOf(facts('another-house.in')))?.fieldErrors?.[0]?.path).toBe('emailDomain');
    expect(await reasonOf(facts(me?.domain ?? ''))).toBe('OK');
  });

  it('does not change a number that was verified', async () => {
    const company = await addCompany(database, world);
    await sql`update company_profiles set verification_status = 'VERIFIED' where id = ${company.id}`;
    const refusal = await refusalOf(
      saveCompanyFacts(company.admin.ctx, { ...FACTS, gstin: '29AAGCB7383J1Z4' }),
    );
    expect(refusal?.fieldErrors?.[0]?.path).toBe('gstin');
    expect(await reasonOf(saveCompanyFacts(company.admin.ctx, FACTS))).toBe('OK');
  });
});
