import { addEmployee, leadInput, loadRoles, profileInput } from '@nxtgauge/testing/catalogue';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, asEmployee, contextOf } from '@nxtgauge/testing/service-context';
import { Submissions } from '@nxtgauge/testing/submissions';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { appealApproval, getOwnApproval } from '../approvals/index.ts';
import { reviseLead } from '../leads/index.ts';
import { saveProfile } from '../profiles/index.ts';
import { approve, claimApproval, getApproval, reject, requestChanges } from './index.ts';

const database = await cloneDatabase({ poolSize: 8 });
const world = new World(database);
const { sql } = database;
let anita: StaffMember;
let bala: StaffMember;
let sent: Submissions;

beforeAll(async () => {
  await loadRoles(database);
  await world.place();
  anita = await addEmployee(database, world, 'Anita Approver', 'approver');
  bala = await addEmployee(database, world, 'Bala Approver', 'approver');
  sent = new Submissions(database, world, bala.ctx);
});

const words = 'The text says the day and the place, please look again.';
const STATEMENT = 'You are right, the day is in the second line.';
const refusal = (approvalId: string) => ({
  approvalId,
  contentVersion: 1,
  reasonCode: 'UNCLEAR' as const,
  remarks: 'Please say on which day it takes place.',
});
const KINDS = ['lead', 'profile', 'revision', 'job', 'company'] as const;

async function refused(kind: (typeof KINDS)[number], how: 'reject' | 'changes' = 'reject') {
  const submission = await sent[kind]();
  await (how === 'reject' ? reject : requestChanges)(anita.ctx, refusal(submission.approvalId));
  return submission;
}
async function appealed(kind: (typeof KINDS)[number]) {
  const submission = await refused(kind);
  const { approvalId: appealId } = await appealApproval(submission.owner.ctx, {
    approvalId: submission.approvalId,
    words,
  });
  return { ...submission, appealId };
}

const LIVE_AFTER: Record<(typeof KINDS)[number], (id: string) => Promise<readonly object[]>> = {
  lead: (id) => sql`select 1 from leads where id = ${id} and status = 'OPEN'`,
  profile: (id) => sql`select 1 from profile_search where profile_id = ${id}`,
  revision: (id) => sql`select 1 from user_role_profiles where id = ${id} and headline = 'Festivals, gently'`,
  job: (id) => sql`select 1 from jobs where id = ${id} and status = 'LIVE'`,
  company: (id) => sql`select 1 from company_profiles where id = ${id} and approval_status = 'APPROVED'`,
};

describe.each(KINDS)('an appeal of a %s', (kind) => {
  it('overturned: it goes live and its owner reads the statement', async () => {
    const { appealId, entityId, owner } = await appealed(kind);
    expect(await LIVE_AFTER[kind](entityId)).toHaveLength(0);
    await approve(bala.ctx, { approvalId: appealId, contentVersion: 1, remarks: STATEMENT });
    expect(await LIVE_AFTER[kind](entityId)).toHaveLength(1);
    const [notice] = await sql<{ body: string }[]>`
      select body from notifications where user_id = ${owner.userId} and event_key = 'approval.appeal_overturned'`;
    expect(notice?.body).toContain(STATEMENT);
  });

  it('upheld: it stays as it was, and that is final', async () => {
    const { appealId, approvalId, entityId, owner } = await appealed(kind);
    await reject(bala.ctx, { ...refusal(appealId), remarks: 'The day is still missing in the text.' });
    expect(await LIVE_AFTER[kind](entityId)).toHaveLength(0);
    const [notice] = await sql<{ body: string }[]>`
      select body from notifications where user_id = ${owner.userId} and event_key = 'approval.appeal_upheld'`;
    expect(notice?.body).toContain('The day is still missing in the text.');
    for (const id of [approvalId, appealId]) {
      expect(await reasonOf(appealApproval(owner.ctx, { approvalId: id, words }))).toBe('APPEAL_NOT_OPEN');
    }
  });
});

describe('who decides an appeal', () => {
  it('not the reviewer who refused, in the verb, in the record and in the database', async () => {
    const { appealId } = await appealed('lead');
    expect(await getApproval(anita.ctx, { approvalId: appealId })).toMatchObject({
      isAppeal: true,
      blockedBecause: 'You decided this before, so somebody else has to decide the appeal.',
      appeal: { words, byName: 'Anita Approver', status: 'REJECTED', reasonCode: 'UNCLEAR' },
    });
    expect(await reasonOf(claimApproval(anita.ctx, { approvalId: appealId }))).toBe('APPEAL_NEEDS_ANOTHER');
    expect(await reasonOf(approve(anita.ctx, { approvalId: appealId, contentVersion: 1 }))).toBe(
      'APPEAL_NEEDS_ANOTHER',
    );
    expect(await reasonOf(reject(anita.ctx, refusal(appealId)))).toBe('APPEAL_NEEDS_ANOTHER');
    await expect(
      sql`update approval_requests set status = 'APPROVED', reviewed_by_user_id = ${anita.userId} where id = ${appealId}`,
    ).rejects.toMatchObject({ constraint_name: 'approval_requests_appeal_to_another' });
    expect((await getApproval(bala.ctx, { approvalId: appealId })).blockedBecause).toBeNull();
  });

  it('not the one who appealed, though they work here', async () => {
    const { appealId, owner } = await appealed('lead');
    const own = contextOf(database, {
      actor: asEmployee(owner.userId, bala.employeeId, 'approver'),
      clock: world.clock,
      ports: world.ports,
    });
    expect(await reasonOf(approve(own, { approvalId: appealId, contentVersion: 1 }))).toBe('OWN_ITEM');
  });

  it('gives a verdict: changes cannot be asked for', async () => {
    const { appealId } = await appealed('lead');
    expect(await reasonOf(requestChanges(bala.ctx, refusal(appealId)))).toBe('INVALID_INPUT');
  });
});

describe('when an appeal is possible', () => {
  it('after a rejection and after a request for changes, once, also for two at the same moment', async () => {
    const { approvalId, owner } = await refused('lead', 'changes');
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => reasonOf(appealApproval(owner.ctx, { approvalId, words }))),
    );
    expect(outcomes.toSorted()).toEqual(['APPEAL_NOT_OPEN', 'APPEAL_NOT_OPEN', 'APPEAL_NOT_OPEN', 'OK']);
  });

  it('not while it waits, not when it was approved, not once it was sent again', async () => {
    const waiting = await sent.lead();
    const appeal = (submission: typeof waiting) =>
      reasonOf(appealApproval(submission.owner.ctx, { approvalId: submission.approvalId, words }));
    expect(await appeal(waiting)).toBe('APPEAL_NOT_OPEN');
    await approve(anita.ctx, { approvalId: waiting.approvalId, contentVersion: 1 });
    expect(await appeal(waiting)).toBe('APPEAL_NOT_OPEN');
    const again = await refused('lead');
    const { idempotencyKey: _, ...input } = leadInput();
    await reviseLead(again.owner.ctx, { ...input, leadId: again.entityId });
    expect(await appeal(again)).toBe('APPEAL_NOT_OPEN');
  });

  it('a visitor, staff, and anybody else find nothing to appeal', async () => {
    const { approvalId, entityId } = await refused('lead');
    const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
    const stranger = await world.customer('Somebody Else');
    for (const [ctx, expected] of [
      [visitor, 'SIGN_IN_REQUIRED'],
      [bala.ctx, 'SIGN_IN_REQUIRED'],
      [stranger.ctx, 'NO_SUCH_THING'],
    ] as const) {
      expect(await reasonOf(appealApproval(ctx, { approvalId, words }))).toBe(expected);
    }
    expect(await reasonOf(getOwnApproval(visitor, { entityType: 'lead', entityId }))).toBe(
      'SIGN_IN_REQUIRED',
    );
    expect(await getOwnApproval(stranger.ctx, { entityType: 'lead', entityId })).toEqual({ approval: null });
  });
});

describe('while an appeal waits', () => {
  it('its owner sees it; sending the thing again takes it back', async () => {
    const { appealId, entityId, owner } = await appealed('lead');
    expect((await getOwnApproval(owner.ctx, { entityType: 'lead', entityId })).approval).toMatchObject({
      status: 'REJECTED',
      mayAppeal: false,
      appeal: { status: 'PENDING', words, statement: null },
    });
    const { idempotencyKey: _, ...input } = leadInput();
    await reviseLead(owner.ctx, { ...input, leadId: entityId });
    const [row] = await sql`select status from approval_requests where id = ${appealId}`;
    expect(row).toEqual({ status: 'WITHDRAWN' });
    expect(await reasonOf(approve(bala.ctx, { approvalId: appealId, contentVersion: 1 }))).toBe(
      'APPROVAL_NOT_PENDING',
    );
    const [next] = await sql`
      select previous.id is not null as linked from approval_requests a
      left join approval_requests previous on previous.id = a.previous_request_id and previous.status = 'REJECTED'
      where a.id = ${await sent.latest(entityId)}`;
    expect(next).toEqual({ linked: true });
  });

  it('an edit that replaces the refused one ends it too', async () => {
    const { appealId, entityId, owner } = await appealed('revision');
    await saveProfile(owner.ctx, profileInput(entityId, { headline: 'A third way to say it' }));
    expect(await reasonOf(approve(bala.ctx, { approvalId: appealId, contentVersion: 1 }))).toBe(
      'APPROVAL_NOT_PENDING',
    );
  });
});
