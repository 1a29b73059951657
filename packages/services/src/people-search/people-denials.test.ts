import { companyProfiles } from '@nxtgauge/db/companies';
import { entitlements } from '@nxtgauge/db/billing';
import { DAY_MS } from '@nxtgauge/domain/time';
import { addCandidate, addCompany, addJobSeeker, addMember, assign } from '@nxtgauge/testing/catalogue';
import type { Company } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import { setCandidateVisibility } from '../job-seekers/index.ts';
import { openContact, searchPeople } from './index.ts';

/** Searching for people as every actor: somebody whom the company knows, somebody new, somebody who is not to be found. */
const database = await cloneDatabase({ poolSize: 4 });
const world = new World(database);
const { db, sql } = database;
const company = await ready(await addCompany(database, world), 'sahyadri.example');
const other = await ready(await addCompany(database, world, 'Konkan Textiles'), 'konkan.example');
const unverified = await addCompany(database, world, 'Deccan Mills');
const [assigned, unassigned, former] = [
  await addMember(database, world, company, 'junior_recruiter'),
  await addMember(database, world, company, 'junior_recruiter'),
  await addMember(database, world, company, 'junior_recruiter'),
];

async function ready(who: Company, emailDomain: string): Promise<Company> {
  await db
    .update(companyProfiles)
    .set({ verificationStatus: 'VERIFIED', status: 'ACTIVE', approvalStatus: 'APPROVED', emailDomain })
    .where(eq(companyProfiles.id, who.id));
  await db.insert(entitlements).values({
    companyProfileId: who.id,
    kind: 'CONTACT_VIEWS',
    source: 'GRANT',
    granted: 500,
    expiresAt: new Date(world.clock.now().getTime() + 30 * DAY_MS),
  });
  return who;
}

const actors: Record<string, ServiceCtx> = {
  visitor: contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports }),
  customer: (await world.person('Asha Kulkarni', 'customer')).ctx,
  candidate: (await addJobSeeker(database, world, 'Bela Sen')).ctx,
  'junior assigned': assigned.ctx,
  'junior unassigned': unassigned.ctx,
  'junior formerly assigned': former.ctx,
  senior: (await addMember(database, world, company, 'senior_recruiter')).ctx,
  admin: company.admin.ctx,
  'admin of another company': other.admin.ctx,
  'admin of an unverified company': unverified.admin.ctx,
};

async function found(options: { known: boolean; hidden?: boolean }): Promise<string> {
  const person = await addJobSeeker(database, world);
  await setCandidateVisibility(person.ctx, { visibility: options.hidden ? 'WHERE_I_APPLY' : 'SEARCHABLE' });
  if (options.known) {
    const candidateId = await addCandidate(database, world, company, { userId: person.userId });
    for (const { userId } of [assigned, former]) await assign(database, world, { candidateId, userId });
    await sql`
      update user_candidate_assignments set is_active = false, unassigned_at = now()
      where candidate_id = ${candidateId} and user_id = ${former.userId}`;
  }
  const [profile] = await sql<{ id: string }[]>`
    select id from candidate_profiles where user_id = ${person.userId}`;
  return profile?.id ?? '';
}

const MEMBERS = {
  visitor: 'SIGN_IN_REQUIRED',
  customer: 'PERMISSION_MISSING',
  candidate: 'PERMISSION_MISSING',
  'junior assigned': 'OK',
  'junior unassigned': 'OK',
  'junior formerly assigned': 'OK',
  senior: 'OK',
  admin: 'OK',
  'admin of another company': 'OK',
  'admin of an unverified company': 'COMPANY_NOT_READY',
};
const NOT_THERE = Object.fromEntries(
  Object.entries(MEMBERS).map(([who, reason]) => [who, reason === 'OK' ? 'NO_SUCH_THING' : reason]),
);
/** What a junior may not open of the company's candidates, a search does not open either. */
const KNOWN = {
  ...MEMBERS,
  'junior unassigned': 'PERMISSION_MISSING',
  'junior formerly assigned': 'PERMISSION_MISSING',
};

type Verb = [expected: Record<string, string>, call: (ctx: ServiceCtx) => Promise<unknown>];
const open = async (ctx: ServiceCtx, options: Parameters<typeof found>[0]) =>
  openContact(ctx, { profileId: await found(options) });
const verbs: Record<string, Verb> = {
  'peopleSearch.search': [MEMBERS, (ctx) => searchPeople(ctx, { limit: 5 })],
  'peopleSearch.openContact of somebody new': [MEMBERS, (ctx) => open(ctx, { known: false })],
  'peopleSearch.openContact of a candidate': [KNOWN, (ctx) => open(ctx, { known: true })],
  'peopleSearch.openContact of who is hidden': [
    NOT_THERE,
    (ctx) => open(ctx, { known: false, hidden: true }),
  ],
};

describe.each(Object.entries(verbs))('%s', (_verb, [expected, call]) => {
  it.each(Object.entries(expected))('as %s: %s', async (who, reason) => {
    const ctx = actors[who];
    if (!ctx) throw new Error(`${who} is not prepared`);
    expect(await reasonOf(call(ctx))).toBe(reason);
  });
});
