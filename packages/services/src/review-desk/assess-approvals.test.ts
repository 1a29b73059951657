import { autoKindOf, DEFAULT_APPROVAL_POLICY, sampleBucket } from '@nxtgauge/domain/approvals';
import { DAY_MS } from '@nxtgauge/domain/time';
import { addEmployee, loadRoles, profileInput } from '@nxtgauge/testing/catalogue';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { contextOf, RecordingPorts, system } from '@nxtgauge/testing/service-context';
import { Submissions } from '@nxtgauge/testing/submissions';
import { World } from '@nxtgauge/testing/world';
import type { Person } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { saveProfile } from '../profiles/index.ts';
import { approve, assessApprovals, claimApproval, getApproval, listApprovals, reject } from './index.ts';

const database = await cloneDatabase({ poolSize: 8 });
const world = new World(database);
const { sql } = database;
let anita: StaffMember;
let sent: Submissions;

beforeAll(async () => {
  await loadRoles(database);
  await world.place();
  anita = await addEmployee(database, world, 'Anita Approver', 'approver');
  sent = new Submissions(database, world, anita.ctx);
});

/** An account of two years with three finished engagements. */
async function trusted(name = 'Trusted Customer'): Promise<Person> {
  const person = await world.customer(name);
  const since = new Date(world.clock.now().getTime() - 700 * DAY_MS);
  await sql`update users set created_at = ${since} where id = ${person.userId}`;
  const { profileId } = await world.professional();
  for (let i = 0; i < 3; i++) {
    const leadId = await world.openLead(person, { title: `Old work ${i}`, createdAt: since });
    await sql`
      insert into lead_requests (id, lead_id, user_role_profile_id, status, remarks, completed_at)
      values (uuidv7(), ${leadId}, ${profileId}, 'ACCEPTED', 'Done', ${since})`;
  }
  return person;
}
const rowOf = async (approvalId: string) => {
  const [row] = await sql`
    select status, risk_level, sampled, auto_policy_version as policy, assessed_version as assessed
    from approval_requests where id = ${approvalId}`;
  return row;
};
const { samplePercent } = DEFAULT_APPROVAL_POLICY.auto.lead;
const isSampled = (approvalId: string) => sampleBucket(approvalId) < samplePercent;

describe('the policy', () => {
  it('approves clean leads of trusted people, keeps its sample for a person, and says so', async () => {
    const person = await trusted();
    const leads = [];
    for (let i = 0; i < 25; i++) {
      leads.push(
        await sent.lead(person, {
          title:
            ['Wedding', 'Naming day', 'Football final', 'Shop opening', 'School play'][i % 5] +
            ` number ${i}`,
          description:
            `${'abcdefghijklmnopqrstuvwxy'[i]} `.repeat(20) + `order ${i * 7919} for the family at home`,
        }),
      );
    }
    await sql`update leads set created_at = created_at - n * interval '15 days'
      from (select id as lead_id, row_number() over (order by id) as n from leads where created_by_user_id = ${person.userId}) x where id = lead_id`;
    expect(await assessApprovals(world.system)).toBeGreaterThanOrEqual(25);
    for (const { approvalId, entityId } of leads) {
      const kept = isSampled(approvalId);
      expect(await rowOf(approvalId)).toEqual({
        status: kept ? 'PENDING' : 'APPROVED',
        risk_level: 'LOW',
        sampled: kept,
        policy: kept ? null : DEFAULT_APPROVAL_POLICY.version,
        assessed: 1,
      });
      const [lead] = await sql`select status from leads where id = ${entityId}`;
      expect(lead).toEqual({ status: kept ? 'PENDING' : 'OPEN' });
      const logs = await sql`
        select action, acted_by_user_id, remarks from approval_logs where approval_request_id = ${approvalId} order by id`;
      expect(logs.at(-1)).toEqual({
        action: kept ? 'SAMPLED' : 'AUTO_APPROVED',
        acted_by_user_id: null,
        remarks: 'Policy version 1',
      });
      if (!kept) {
        const [audit] = await sql`
          select actor_type from audit_logs where entity_id = ${approvalId} and event = 'approval.auto_approve'`;
        expect(audit).toEqual({ actor_type: 'SYSTEM' });
      }
    }
    expect(leads.some(({ approvalId }) => isSampled(approvalId))).toBe(true);
    const inbox = await listApprovals(anita.ctx, { origin: 'sampled', limit: 50 });
    expect(inbox.items.map((row) => row.id).toSorted()).toEqual(
      leads
        .map(({ approvalId }) => approvalId)
        .filter(isSampled)
        .toSorted(),
    );
    expect(await assessApprovals(world.system)).toBe(0);
  });

  it('approves an edit of a trusted professional without a person, a first profile never', async () => {
    const edits = [];
    for (let i = 0; i < 8; i++) {
      const person = await trusted(`Professional ${i}`);
      const first = await sent.profile(person);
      await assessApprovals(world.system);
      expect(await rowOf(first.approvalId)).toMatchObject({ status: 'PENDING', sampled: false });
      await approve(anita.ctx, { approvalId: first.approvalId, contentVersion: 1 });
      await saveProfile(person.ctx, profileInput(first.entityId, { headline: 'Festivals, gently' }));
      edits.push({ ...first, approvalId: await sent.latest(first.entityId) });
    }
    await assessApprovals(world.system);
    for (const { approvalId, entityId } of edits) {
      const [live] = await sql`select headline from user_role_profiles where id = ${entityId}`;
      expect(live?.headline).toBe(isSampled(approvalId) ? 'Weddings without fuss' : 'Festivals, gently');
    }
    expect(autoKindOf({ entityType: 'profile', isRevision: false })).toBeNull();
  });

  it('leaves to a person: a stranger, a risk, a claim, what came back before, jobs and companies', async () => {
    const stranger = await sent.lead();
    const risky = await sent.lead(await trusted('Risky One'), {
      title: 'Photographer needed for a baby shower',
    });
    await sql`update leads set description = 'You pay a registration fee of 500 before we meet, then the work begins.' where id = ${risky.entityId}`;
    const claimed = await sent.lead(await trusted('Claimed One'));
    await claimApproval(anita.ctx, { approvalId: claimed.approvalId });
    const back = await sent.revision(await trusted('Returned One'));
    await reject(anita.ctx, {
      approvalId: back.approvalId,
      contentVersion: 1,
      reasonCode: 'QUALITY',
      remarks: 'Please check the headline.',
    });
    await saveProfile(back.owner.ctx, profileInput(back.entityId, { headline: 'Another try' }));
    const again = await sent.latest(back.entityId);
    const job = await sent.job();
    const company = await sent.company();
    await assessApprovals(world.system);
    const all = [stranger, risky, claimed, { approvalId: again }, job, company];
    for (const { approvalId } of all) {
      expect(await rowOf(approvalId)).toMatchObject({
        status: 'PENDING',
        policy: null,
        sampled: false,
        assessed: 1,
      });
    }
    expect((await rowOf(risky.approvalId))?.risk_level).toBe('HIGH');
    const detail = await getApproval(anita.ctx, { approvalId: risky.approvalId });
    expect(detail.hints.map((hint) => hint.text).join('\n')).toMatch(
      /asks for money first \(“registration fee”\)/u,
    );
    expect(detail.submitter.trust).toBe('TRUSTED');
    expect((await getApproval(anita.ctx, { approvalId: stranger.approvalId })).submitter).toMatchObject({
      trust: 'NEW',
      trustWhy: expect.arrayContaining(['0 days here', 'e-mail confirmed', '0 finished engagements']),
    });
  });

  it('a strike ends the trust, and staff can turn it off', async () => {
    const person = await trusted('Struck One');
    await sql`
      insert into strikes (id, user_id, kind, reason, rung, policy_version, expires_at)
      values (uuidv7(), ${person.userId}, 'SPAM', 'Posted the same thing ten times', 1, 1, now() + interval '90 days')`;
    const struck = await sent.lead(person);
    await assessApprovals(world.system);
    expect(await rowOf(struck.approvalId)).toMatchObject({ status: 'PENDING', sampled: false });
    const off = { ...DEFAULT_APPROVAL_POLICY.auto.lead, on: false };
    await sql`
      insert into runtime_configs (id, config_group, config_key, config_value_json)
      values (uuidv7(), 'approvals', 'policy', ${JSON.stringify({
        ...DEFAULT_APPROVAL_POLICY,
        version: 2,
        auto: { ...DEFAULT_APPROVAL_POLICY.auto, lead: off },
      })}::jsonb)`;
    const fresh = contextOf(database, { actor: system, clock: world.clock, ports: new RecordingPorts() });
    const waiting = [];
    for (let i = 0; i < 5; i++) waiting.push(await sent.lead(await trusted(`Off ${i}`)));
    await assessApprovals(fresh);
    for (const { approvalId } of waiting) {
      expect(await rowOf(approvalId)).toMatchObject({ status: 'PENDING', sampled: false, policy: null });
    }
  });

  it('is the system’s alone, two workers at once assess each submission once, and a change is assessed anew', async () => {
    expect(await reasonOf(assessApprovals(anita.ctx))).toBe('PERMISSION_MISSING');
    const profile = await sent.profile();
    for (let i = 0; i < 6; i++) await sent.lead();
    const counts = await Promise.all([assessApprovals(world.system), assessApprovals(world.system)]);
    expect(counts.reduce((sum, n) => sum + n)).toBe(7);
    await saveProfile(profile.owner.ctx, profileInput(profile.entityId, { headline: 'Read me again' }));
    expect((await rowOf(profile.approvalId))?.assessed).toBeNull();
    expect(await assessApprovals(world.system)).toBe(1);
    expect((await rowOf(profile.approvalId))?.assessed).toBe(2);
  });
});
