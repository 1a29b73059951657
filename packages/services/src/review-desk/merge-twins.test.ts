import { addEmployee, loadRoles } from '@nxtgauge/testing/catalogue';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { newId } from '@nxtgauge/db/ids';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { Submissions } from '@nxtgauge/testing/submissions';
import type { Submission } from '@nxtgauge/testing/submissions';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { appealApproval } from '../approvals/index.ts';
import { closeLead, readMyLead, renewLead } from '../leads/index.ts';
import { approve, getApproval, mergeTwins, reject } from './index.ts';

const database = await cloneDatabase({ poolSize: 8 });
const world = new World(database);
const { sql } = database;
const remarks = 'You had posted this already, so we joined the two.';
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

async function twins(open = true): Promise<{ first: Submission; again: Submission }> {
  const customer = await world.customer();
  const first = await sent.lead(customer);
  if (open) await approve(anita.ctx, { approvalId: first.approvalId, contentVersion: 1 });
  return { first, again: await sent.lead(customer) };
}
const join = (again: Submission, into: string, by = anita) =>
  mergeTwins(by.ctx, { approvalId: again.approvalId, contentVersion: 1, intoLeadId: into, remarks });
const read = ({ owner, entityId }: Submission) => readMyLead(owner.ctx, { leadId: entityId });

describe('a lead that was posted twice', () => {
  it('is shown beside the other one, with where that stands', async () => {
    const { first, again } = await twins();
    const detail = await getApproval(anita.ctx, { approvalId: again.approvalId });
    expect(detail.twins).toMatchObject([
      { leadId: first.entityId, status: 'OPEN', approvalId: first.approvalId },
    ]);
  });

  it.each([true, false])('closes and leads to the other one, which is open: %s', async (open) => {
    const { first, again } = await twins(open);
    const before = await read(first);
    expect(await join(again, first.entityId)).toEqual({ approvalId: again.approvalId, status: 'REJECTED' });
    expect(await read(again)).toMatchObject({
      status: 'CLOSED',
      closeReason: 'MERGED',
      reviewRemarks: remarks,
      mergedInto: { id: first.entityId, title: before.title },
    });
    const { queuePosition: _before, ...kept } = before;
    expect(await read(first)).toMatchObject(kept);
    const told = await sql`
      select 1 from notifications where user_id = ${again.owner.userId} and event_key = 'lead.merged'`;
    expect(told).toHaveLength(1);
    const changed = await sql<{ field: string }[]>`
      select c.field_name as field from audit_logs a join audit_log_changes c on c.audit_log_id = a.id
      where a.entity_id = ${again.entityId} and a.event = 'lead.merge' order by 1`;
    expect(changed.map(({ field }) => field)).toEqual(['close_reason', 'merged_into_lead_id', 'status']);
  });

  it('cannot be renewed: the other one is what goes on', async () => {
    const { first, again } = await twins();
    await join(again, first.entityId);
    expect(await reasonOf(renewLead(again.owner.ctx, { leadId: again.entityId }))).toBe('LEAD_NOT_OPEN');
  });

  it('opens when another reviewer finds that it was a different one', async () => {
    const { first, again } = await twins();
    await join(again, first.entityId);
    const { approvalId } = await appealApproval(again.owner.ctx, {
      approvalId: again.approvalId,
      words: 'The second one is for the evening before.',
    });
    expect(await reasonOf(join({ ...again, approvalId }, first.entityId, bala))).toBe('INVALID_INPUT');
    await approve(bala.ctx, {
      approvalId,
      contentVersion: 1,
      remarks: 'You are right, it is another evening.',
    });
    expect(await read(again)).toMatchObject({ status: 'OPEN', closeReason: null, mergedInto: null });
  });

  it('stays joined when its appeal fails', async () => {
    const { first, again } = await twins();
    await join(again, first.entityId);
    const { approvalId } = await appealApproval(again.owner.ctx, {
      approvalId: again.approvalId,
      words: 'The second one is for the evening before.',
    });
    await reject(bala.ctx, {
      approvalId,
      contentVersion: 1,
      reasonCode: 'DUPLICATE',
      remarks: 'Both name the same day and the same hall.',
    });
    expect(await read(again)).toMatchObject({ status: 'CLOSED', mergedInto: { id: first.entityId } });
  });
});

describe('what cannot be joined', () => {
  it.each([
    ['somebody else’s lead', async () => (await twins()).first.entityId, 'NO_SUCH_THING'],
    ['one that is not there', async () => newId(), 'NO_SUCH_THING'],
  ])('with %s', async (_what, other, reason) => {
    const { again } = await twins();
    expect(await reasonOf(join(again, await other()))).toBe(reason);
    expect(await read(again)).toMatchObject({ status: 'PENDING', mergedInto: null });
  });

  it('with itself, with one that has ended, and a profile', async () => {
    const { first, again } = await twins();
    expect(await reasonOf(join(again, again.entityId))).toBe('NO_SUCH_THING');
    await closeLead(first.owner.ctx, { leadId: first.entityId, reason: 'NO_HIRE', hiredRequestId: null });
    expect(await reasonOf(join(again, first.entityId))).toBe('LEAD_NOT_OPEN');
    const profile = await sent.profile();
    expect(await reasonOf(join(profile, again.entityId))).toBe('INVALID_INPUT');
  });

  it('twice: of two reviewers one is too late', async () => {
    const { first, again } = await twins();
    const outcomes = await Promise.allSettled([
      join(again, first.entityId),
      join(again, first.entityId, bala),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
