import { addCompany, addMember } from '@nxtgauge/testing/catalogue';
import { newId } from '@nxtgauge/db/ids';
import { INVITATION_DAYS, MAX_SEATS } from '@nxtgauge/domain/companies';
import { DAY_MS } from '@nxtgauge/domain/time';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { getMe, installStartingRoles } from '../identity/index.ts';
import { deliverInvitationEmail, installMailTemplates } from '../notifications/index.ts';
import {
  acceptInvitation,
  changeMemberRole,
  inviteAgain,
  inviteMember,
  leaveTeam,
  readInvitation,
  readTeam,
  removeMember,
} from './index.ts';

const database = await cloneDatabase({ poolSize: 8 });
const world = new World(database);
const { sql } = database;

beforeAll(async () => {
  await installStartingRoles(world.system);
  await installMailTemplates(world.system);
});

const emailOf = async (person: Person) => {
  const [row] = await sql<{ email: string }[]>`select email from users where id = ${person.userId}`;
  return row?.email ?? '';
};

/** The secret part of the newest link for this address, out of the mail that would have left. */
async function linkFor(email: string): Promise<string> {
  const jobs = world.ports.jobsSent.filter(({ name }) => name === 'email.invitation');
  const job = jobs.at(-1)?.data as { memberId: string; sealedToken: string };
  await deliverInvitationEmail(world.system, job, newId());
  const mail = world.ports.mailsSent.findLast(({ to }) => to === email);
  return /\/app\/join\/(\S+)/u.exec(mail?.text ?? '')?.[1] ?? '';
}

const invite = async (admin: Person, email: string, role: 'senior_recruiter' | 'junior_recruiter') =>
  inviteMember(admin.ctx, { email, role });

describe('an invitation', () => {
  it('reaches its address by mail, says who invites, and gives the seat to its owner', async () => {
    const company = await addCompany(database, world);
    const ritu = await world.person('Ritu Rao', 'customer');
    const email = await emailOf(ritu);
    const before = await invite(company.admin, email, 'junior_recruiter');
    expect(before.invitations).toMatchObject([{ email, role: 'junior_recruiter', isExpired: false }]);
    const token = await linkFor(email);
    expect(await readInvitation(ritu.ctx, { token })).toMatchObject({
      state: 'OPEN',
      companyName: company.name,
      invitedByName: 'Harini Iyer',
      isForMe: true,
    });
    const team = await acceptInvitation(ritu.ctx, { token });
    expect(team).toMatchObject({ role: 'junior_recruiter', invitations: [] });
    expect(team.members.map(({ name }) => name)).toEqual(['Harini Iyer', 'Ritu Rao']);
    const me = await getMe(ritu.ctx);
    expect(me?.company).toEqual({ id: company.id, name: company.name, role: 'junior_recruiter' });
    expect(me?.permissions).toContain('company.work');
    expect((await readInvitation(ritu.ctx, { token })).state).toBe('USED');
  });

  it('keeps its secret out of the log of mails and out of the table', async () => {
    const company = await addCompany(database, world);
    const email = 'new.person@example.test';
    await invite(company.admin, email, 'senior_recruiter');
    const token = await linkFor(email);
    const [log] = await sql<{ body: string }[]>`
      select body_snapshot as body from email_logs where to_email = ${email} and status = 'SENT'`;
    expect(log?.body).toContain(company.name);
    expect(log?.body).not.toContain(token);
    const [kept] = await sql<{ row: string }[]>`
      select to_jsonb(m)::text as row from company_members m where invited_email = ${email}`;
    expect(kept?.row).not.toContain(token);
  });

  it('is for nobody else, ends after a week, and a newer link replaces it', async () => {
    const company = await addCompany(database, world);
    const ritu = await world.person('Ritu Rao', 'customer');
    const other = await world.person('Omar Khan', 'customer');
    const email = await emailOf(ritu);
    const { invitations } = await invite(company.admin, email, 'junior_recruiter');
    const first = await linkFor(email);
    expect(await reasonOf(acceptInvitation(other.ctx, { token: first }))).toBe('NOT_FOR_YOU');
    expect(await readInvitation(other.ctx, { token: first })).toMatchObject({ isForMe: false });
    world.clock.advance(INVITATION_DAYS * DAY_MS);
    expect((await readInvitation(ritu.ctx, { token: first })).state).toBe('EXPIRED');
    expect(await reasonOf(acceptInvitation(ritu.ctx, { token: first }))).toBe('INVITATION_CLOSED');
    await inviteAgain(company.admin.ctx, { memberId: invitations[0]?.id ?? '' });
    const second = await linkFor(email);
    expect(await reasonOf(readInvitation(ritu.ctx, { token: first }))).toBe('NO_SUCH_THING');
    expect(await reasonOf(acceptInvitation(ritu.ctx, { token: second }))).toBe('OK');
  });

  it('taken back, it opens nothing', async () => {
    const company = await addCompany(database, world);
    const ritu = await world.person('Ritu Rao', 'customer');
    const { invitations } = await invite(company.admin, await emailOf(ritu), 'junior_recruiter');
    const token = await linkFor(await emailOf(ritu));
    await removeMember(company.admin.ctx, { memberId: invitations[0]?.id ?? '' });
    expect(await reasonOf(acceptInvitation(ritu.ctx, { token }))).toBe('INVITATION_CLOSED');
  });

  it('one per address, none for a member, one company per person', async () => {
    const company = await addCompany(database, world);
    const second = await addCompany(database, world, 'Konkan Textiles');
    const ritu = await world.person('Ritu Rao', 'customer');
    const email = await emailOf(ritu);
    await invite(company.admin, email, 'junior_recruiter');
    expect(await reasonOf(invite(company.admin, email, 'senior_recruiter'))).toBe('SEAT_TAKEN');
    await acceptInvitation(ritu.ctx, { token: await linkFor(email) });
    expect(await reasonOf(invite(company.admin, email, 'senior_recruiter'))).toBe('SEAT_TAKEN');
    await invite(second.admin, email, 'senior_recruiter');
    expect(await reasonOf(acceptInvitation(ritu.ctx, { token: await linkFor(email) }))).toBe('SEAT_TAKEN');
  });

  it('stops at fifty seats, also when sixteen are sent at once', async () => {
    const company = await addCompany(database, world);
    await sql`
      insert into company_members (id, company_profile_id, role, invited_email)
      select gen_random_uuid(), ${company.id}, 'junior_recruiter', 'seat' || n || '@example.test'
      from generate_series(1, ${MAX_SEATS - 4}) n`;
    const sent = await Promise.all(
      Array.from({ length: 16 }, (_, n) =>
        reasonOf(invite(company.admin, `late${n}@example.test`, 'junior_recruiter')),
      ),
    );
    expect(sent.filter((reason) => reason === 'OK')).toHaveLength(3);
    expect(sent.filter((reason) => reason === 'SEATS_FULL')).toHaveLength(13);
    expect((await readTeam(company.admin.ctx)).seatsLeft).toBe(0);
  });
});

describe('the team', () => {
  it('a removed member sees nothing from that moment, and can be invited again', async () => {
    const company = await addCompany(database, world);
    const ritu = await addMember(database, world, company, 'senior_recruiter');
    await sql`
      insert into user_roles (id, user_id, role_id, status) select gen_random_uuid(), ${ritu.userId}, id, 'APPROVED' from roles where key = 'recruiter'`;
    await removeMember(company.admin.ctx, { memberId: ritu.memberId });
    expect(await reasonOf(readTeam(ritu.ctx))).toBe('PERMISSION_MISSING');
    expect(await getMe(ritu.ctx)).toMatchObject({ company: null, permissions: [] });
    const email = await emailOf(ritu);
    await invite(company.admin, email, 'junior_recruiter');
    const team = await acceptInvitation(ritu.ctx, { token: await linkFor(email) });
    expect(team.role).toBe('junior_recruiter');
  });

  it('keeps an administrator: two who leave at once cannot both', async () => {
    const company = await addCompany(database, world);
    const { members } = await readTeam(company.admin.ctx);
    const me = members[0]?.id ?? '';
    expect(await reasonOf(leaveTeam(company.admin.ctx))).toBe('LAST_ADMINISTRATOR');
    const demote = { memberId: me, role: 'senior_recruiter' } as const;
    expect(await reasonOf(changeMemberRole(company.admin.ctx, demote))).toBe('LAST_ADMINISTRATOR');
    const second = await addMember(database, world, company, 'admin');
    const left = await Promise.all([reasonOf(leaveTeam(company.admin.ctx)), reasonOf(leaveTeam(second.ctx))]);
    expect(left.toSorted()).toEqual(['LAST_ADMINISTRATOR', 'OK']);
  });

  it('changes a role at once', async () => {
    const company = await addCompany(database, world);
    const ritu = await addMember(database, world, company, 'junior_recruiter');
    expect(await reasonOf(inviteMember(ritu.ctx, { email: 'x@example.test', role: 'admin' }))).toBe(
      'PERMISSION_MISSING',
    );
    await changeMemberRole(company.admin.ctx, { memberId: ritu.memberId, role: 'admin' });
    expect(await reasonOf(inviteMember(ritu.ctx, { email: 'x@example.test', role: 'admin' }))).toBe('OK');
    const written = await sql`
      select 1 from audit_logs where entity_id = ${ritu.memberId} and event = 'company_member.change_role'`;
    expect(written).toHaveLength(1);
  });
});
