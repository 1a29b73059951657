import { addCompany, addMember } from '@nxtgauge/testing/catalogue';
import type { Company } from '@nxtgauge/testing/catalogue';
import { newId } from '@nxtgauge/db/ids';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import { changeMemberRole, inviteAgain, inviteMember, leaveTeam, readTeam, removeMember } from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
let company: Company;
let target: Person & { memberId: string };
const actors: Record<string, ServiceCtx> = { visitor };

beforeAll(async () => {
  company = await addCompany(database, world);
  target = await addMember(database, world, company, 'junior_recruiter');
  const other = await addCompany(database, world, 'Konkan Textiles');
  actors['customer'] = (await world.person('Asha Kulkarni', 'customer')).ctx;
  actors['candidate'] = (await world.person('Imran Sheikh', 'candidate')).ctx;
  actors['former member'] = (await world.person('Farah Ali', 'customer', 'recruiter')).ctx;
  actors['junior'] = (await addMember(database, world, company, 'junior_recruiter')).ctx;
  actors['senior'] = (await addMember(database, world, company, 'senior_recruiter')).ctx;
  actors['admin of another company'] = other.admin.ctx;
});

const verbs: Record<string, (ctx: ServiceCtx) => Promise<unknown>> = {
  readTeam: (ctx) => readTeam(ctx),
  inviteMember: (ctx) => inviteMember(ctx, { email: `${newId()}@example.test`, role: 'junior_recruiter' }),
  inviteAgain: (ctx) => inviteAgain(ctx, { memberId: target.memberId }),
  changeMemberRole: (ctx) => changeMemberRole(ctx, { memberId: target.memberId, role: 'senior_recruiter' }),
  removeMember: (ctx) => removeMember(ctx, { memberId: target.memberId }),
};
const OUTSIDE = {
  visitor: 'SIGN_IN_REQUIRED',
  customer: 'PERMISSION_MISSING',
  candidate: 'PERMISSION_MISSING',
  'former member': 'PERMISSION_MISSING',
};
const MEMBERS_ONLY = { ...OUTSIDE, junior: 'OK', senior: 'OK', 'admin of another company': 'OK' };
const ADMINS_ONLY = { ...OUTSIDE, junior: 'PERMISSION_MISSING', senior: 'PERMISSION_MISSING' };

describe.each([
  ['readTeam', MEMBERS_ONLY],
  ['inviteMember', { ...ADMINS_ONLY, 'admin of another company': 'OK' }],
  ['inviteAgain', { ...ADMINS_ONLY, 'admin of another company': 'NO_SUCH_THING' }],
  ['changeMemberRole', { ...ADMINS_ONLY, 'admin of another company': 'NO_SUCH_THING' }],
  ['removeMember', { ...ADMINS_ONLY, 'admin of another company': 'NO_SUCH_THING' }],
])('%s', (verb, expected) => {
  it.each(Object.entries(expected))('as %s: %s', async (who, reason) => {
    const ctx = actors[who];
    const call = verbs[verb];
    if (!ctx || !call) throw new Error(`${who} or ${verb} is not prepared`);
    expect(await reasonOf(call(ctx))).toBe(reason);
  });
});

it('another company’s team is not in anybody’s answer', async () => {
  const seen = await readTeam(actors['admin of another company'] ?? visitor);
  expect(seen.members.map(({ userId }) => userId)).not.toContain(target.userId);
  expect((await readTeam(actors['junior'] ?? visitor)).invitations).toEqual([]);
});

it('a visitor and a former member cannot leave what they are not in', async () => {
  expect(await reasonOf(leaveTeam(visitor))).toBe('SIGN_IN_REQUIRED');
  expect(await reasonOf(leaveTeam(actors['former member'] ?? visitor))).toBe('PERMISSION_MISSING');
});
