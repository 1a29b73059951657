import { getOwnApproval } from '../approvals/index.ts';
import { addEmployee, leadInput, loadRoles, profileInput } from '@nxtgauge/testing/catalogue';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { Submissions } from '@nxtgauge/testing/submissions';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { reviseLead } from '../leads/index.ts';
import { saveProfile } from '../profiles/index.ts';
import { approve, getApproval, reject, requestChanges } from './index.ts';

const database = await cloneDatabase();
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

const WORDS = 'Please say on which day and where exactly it takes place.';
const reasoned = (approvalId: string) => ({
  approvalId,
  contentVersion: 1,
  reasonCode: 'UNCLEAR' as const,
  remarks: WORDS,
});
const DECISIONS = {
  APPROVED: (approvalId: string) => approve(anita.ctx, { approvalId, contentVersion: 1 }),
  REJECTED: (approvalId: string) => reject(anita.ctx, reasoned(approvalId)),
  CHANGES_REQUESTED: (approvalId: string) => requestChanges(anita.ctx, reasoned(approvalId)),
};

const leadState = (id: string) => sql`select status from leads where id = ${id}`;
const jobState = (id: string) => sql`select status from jobs where id = ${id}`;
const companyState = (id: string) =>
  sql`select approval_status as status from company_profiles where id = ${id}`;
const profileState = (id: string) =>
  sql`select approval_status as status, rejection_reason as reason from user_role_profiles where id = ${id}`;
const revisionState = (id: string) => sql`
  select r.status, p.headline, p.rejection_reason as reason from user_role_profiles p
  join entity_revisions r on r.entity_id = p.id where p.id = ${id} order by r.created_at desc, r.id desc limit 1`;

const LIVE = 'Weddings without fuss';
const EDITED = 'Festivals, gently';
/** The state of the thing after each decision, and the notice that its owner gets. */
const TABLE = [
  {
    kind: 'lead',
    state: leadState,
    after: {
      APPROVED: { status: 'OPEN' },
      REJECTED: { status: 'DRAFT' },
      CHANGES_REQUESTED: { status: 'DRAFT' },
    },
    notices: {
      APPROVED: 'lead.approved',
      REJECTED: 'lead.rejected',
      CHANGES_REQUESTED: 'lead.changes_requested',
    },
  },
  {
    kind: 'profile',
    state: profileState,
    after: {
      APPROVED: { status: 'APPROVED', reason: null },
      REJECTED: { status: 'REJECTED', reason: WORDS },
      CHANGES_REQUESTED: { status: 'REJECTED', reason: WORDS },
    },
    notices: {
      APPROVED: 'profile.approved',
      REJECTED: 'profile.rejected',
      CHANGES_REQUESTED: 'profile.changes_requested',
    },
  },
  {
    kind: 'revision',
    state: revisionState,
    after: {
      APPROVED: { status: 'APPROVED', headline: EDITED, reason: null },
      REJECTED: { status: 'REJECTED', headline: LIVE, reason: WORDS },
      CHANGES_REQUESTED: { status: 'REJECTED', headline: LIVE, reason: WORDS },
    },
    notices: {
      APPROVED: 'profile.revised',
      REJECTED: 'profile.rejected',
      CHANGES_REQUESTED: 'profile.changes_requested',
    },
  },
  {
    kind: 'job',
    state: jobState,
    after: {
      APPROVED: { status: 'LIVE' },
      REJECTED: { status: 'DRAFT' },
      CHANGES_REQUESTED: { status: 'DRAFT' },
    },
    notices: {
      APPROVED: 'job.approved',
      REJECTED: 'job.rejected',
      CHANGES_REQUESTED: 'job.changes_requested',
    },
  },
  {
    kind: 'company',
    state: companyState,
    after: {
      APPROVED: { status: 'APPROVED' },
      REJECTED: { status: 'REJECTED' },
      CHANGES_REQUESTED: { status: 'REJECTED' },
    },
    notices: {
      APPROVED: 'company.approved',
      REJECTED: 'company.rejected',
      CHANGES_REQUESTED: 'company.changes_requested',
    },
  },
] as const;

describe('every outcome for every kind of thing', () => {
  const cases = TABLE.flatMap((row) =>
    (['APPROVED', 'REJECTED', 'CHANGES_REQUESTED'] as const).map((decision) => ({ ...row, decision })),
  );
  it.each(cases)('$kind, $decision', async ({ kind, decision, state, after, notices }) => {
    const { approvalId, entityId, owner } = await sent[kind]();
    expect(await DECISIONS[decision](approvalId)).toEqual({ approvalId, status: decision });
    const [thing] = await state(entityId);
    expect(thing).toEqual(after[decision]);
    const [request] = await sql`
      select status, reviewed_by_user_id, reason_code, remarks from approval_requests where id = ${approvalId}`;
    expect(request).toEqual({
      status: decision,
      reviewed_by_user_id: anita.userId,
      reason_code: decision === 'APPROVED' ? null : 'UNCLEAR',
      remarks: decision === 'APPROVED' ? null : WORDS,
    });
    const [log] = await sql`
      select action, old_status, new_status from approval_logs where approval_request_id = ${approvalId} order by created_at desc, id desc limit 1`;
    expect(log).toEqual({ action: decision, old_status: 'PENDING', new_status: decision });
    const audits = await sql`
      select action, actor_employee_id from audit_logs where entity_id = any(${[approvalId, entityId]}::uuid[]) and actor_employee_id is not null
      order by id desc limit 2`;
    expect(new Set(audits.map((row) => row.actor_employee_id))).toEqual(new Set([anita.employeeId]));
    const told = await sql<{ event_key: string; body: string }[]>`
      select event_key, body from notifications where user_id = ${owner.userId} order by id desc`;
    const notice = told.find((row) => row.event_key === notices[decision]);
    expect(notice).toBeDefined();
    if (decision !== 'APPROVED') expect(notice?.body).toContain(WORDS);
  });
});

describe('what was suspended while it waited', () => {
  it('cannot be approved, but sent back', async () => {
    const profile = await sent.profile();
    await sql`update user_role_profiles set status = 'SUSPENDED' where id = ${profile.entityId}`;
    const lead = await sent.lead();
    await sql`update users set status = 'SUSPENDED' where id = ${lead.owner.userId}`;
    for (const { approvalId } of [profile, lead]) {
      expect(await reasonOf(DECISIONS.APPROVED(approvalId))).toBe('ACCOUNT_SUSPENDED');
      expect(await reasonOf(DECISIONS.REJECTED(approvalId))).toBe('OK');
    }
    const [row] = await profileState(profile.entityId);
    expect(row).toMatchObject({ status: 'REJECTED' });
  });
});

describe('what comes back', () => {
  it('a lead can be changed and sent again; the reviewer sees what was asked before', async () => {
    const { approvalId, entityId, owner } = await sent.lead();
    await requestChanges(anita.ctx, reasoned(approvalId));
    expect((await getOwnApproval(owner.ctx, { entityType: 'lead', entityId })).approval).toMatchObject({
      status: 'CHANGES_REQUESTED',
      reason: { label: 'Not clear enough', remarks: WORDS },
      mayAppeal: true,
      queuePosition: null,
    });
    const { idempotencyKey: _, ...input } = leadInput({
      description: 'On 4 December at home in Kothrud, forty guests.',
    });
    await reviseLead(owner.ctx, { ...input, leadId: entityId });
    const again = await sent.latest(entityId);
    expect(again).not.toBe(approvalId);
    expect(await getApproval(anita.ctx, { approvalId: again })).toMatchObject({
      isResent: true,
      earlier: {
        status: 'CHANGES_REQUESTED',
        reasonCode: 'UNCLEAR',
        remarks: WORDS,
        byName: 'Anita Approver',
      },
    });
    await approve(anita.ctx, { approvalId: again, contentVersion: 1 });
    expect((await getOwnApproval(owner.ctx, { entityType: 'lead', entityId })).approval).toMatchObject({
      status: 'APPROVED',
      mayAppeal: false,
    });
  });

  it('an edit of a profile keeps its text for the owner and is linked when it comes again', async () => {
    const { approvalId, entityId, owner } = await sent.revision();
    await requestChanges(anita.ctx, reasoned(approvalId));
    await saveProfile(owner.ctx, profileInput(entityId, { headline: 'Festivals in Pune, gently' }));
    const again = await sent.latest(entityId);
    expect(again).not.toBe(approvalId);
    const detail = await getApproval(anita.ctx, { approvalId: again });
    expect(detail.earlier).toMatchObject({ status: 'CHANGES_REQUESTED', remarks: WORDS });
    expect(detail.fields).toContainEqual({
      label: 'Headline',
      before: LIVE,
      after: 'Festivals in Pune, gently',
    });
  });

  it('after an approval nothing earlier is linked any more', async () => {
    const { entityId, owner, approvalId } = await sent.revision();
    await approve(anita.ctx, { approvalId, contentVersion: 1 });
    await saveProfile(owner.ctx, profileInput(entityId, { headline: 'Something new again' }));
    const detail = await getApproval(anita.ctx, { approvalId: await sent.latest(entityId) });
    expect(detail).toMatchObject({ earlier: null, isResent: false });
  });
});
