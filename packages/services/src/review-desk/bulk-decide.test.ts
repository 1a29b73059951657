import { BulkDecideInput } from '@nxtgauge/domain/approvals';
import { addEmployee, loadRoles, profileInput } from '@nxtgauge/testing/catalogue';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { asEmployee, contextOf } from '@nxtgauge/testing/service-context';
import { Submissions } from '@nxtgauge/testing/submissions';
import { World } from '@nxtgauge/testing/world';
import { newId } from '@nxtgauge/db/ids';
import { beforeAll, describe, expect, it } from 'vitest';
import { appealApproval } from '../approvals/index.ts';
import { saveProfile } from '../profiles/index.ts';
import { approve, bulkDecide, claimApproval, reject } from './index.ts';

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
  sent = new Submissions(database, world, anita.ctx);
});

const statusOf = async (approvalId: string) => {
  const [row] = await sql<
    { status: string }[]
  >`select status from approval_requests where id = ${approvalId}`;
  return row?.status;
};
const item = (approvalId: string) => ({ approvalId, contentVersion: 1 });
const why = { reasonCode: 'QUALITY' as const, remarks: 'Please describe it in your own words.' };

describe('deciding many at once', () => {
  it('says per item what became of it, and one that cannot be decided keeps nobody back', async () => {
    const [free, changed, claimed, gone] = [
      await sent.lead(),
      await sent.profile(),
      await sent.lead(),
      await sent.lead(),
    ];
    await saveProfile(changed.owner.ctx, profileInput(changed.entityId, { headline: 'Changed since' }));
    await claimApproval(anita.ctx, { approvalId: claimed.approvalId });
    await approve(anita.ctx, item(gone.approvalId));
    const appealed = await sent.lead();
    await reject(bala.ctx, { ...item(appealed.approvalId), ...why });
    const { approvalId: appeal } = await appealApproval(appealed.owner.ctx, {
      approvalId: appealed.approvalId,
      words: 'Please have another look at it.',
    });
    const own = await sent.lead();
    const balaAndOwner = contextOf(database, {
      actor: asEmployee(bala.userId, bala.employeeId, 'approver'),
      clock: world.clock,
      ports: world.ports,
    });
    await sql`update approval_requests set submitted_by_user_id = ${bala.userId} where id = ${own.approvalId}`;
    const unknown = newId();
    const last = await sent.job();
    const ids = [free, changed, claimed, gone].map((one) => one.approvalId);
    const answer = await bulkDecide(balaAndOwner, {
      decision: 'APPROVE',
      items: [...ids, appeal, own.approvalId, unknown, last.approvalId].map(item),
    });
    expect(answer.items.map((one) => one.outcome)).toEqual([
      'DECIDED',
      'CHANGED',
      'CLAIMED',
      'NOT_PENDING',
      'BARRED',
      'OWN',
      'MISSING',
      'DECIDED',
    ]);
    expect(await Promise.all([free, changed, claimed, last].map((one) => statusOf(one.approvalId)))).toEqual([
      'APPROVED',
      'PENDING',
      'PENDING',
      'APPROVED',
    ]);
  });

  it('rejects with one reason for all, each with its own log, audit and notice', async () => {
    const all = [await sent.lead(), await sent.company(), await sent.profile()];
    const { items } = await bulkDecide(bala.ctx, {
      decision: 'REJECT',
      items: all.map((one) => item(one.approvalId)),
      ...why,
    });
    expect(items.every((one) => one.outcome === 'DECIDED')).toBe(true);
    for (const { approvalId, owner } of all) {
      const [log] = await sql`
        select remarks from approval_logs where approval_request_id = ${approvalId} and action = 'REJECTED'`;
      expect(log).toEqual({ remarks: why.remarks });
      expect(
        await sql`select 1 from audit_logs where entity_id = ${approvalId} and event = 'approval.reject'`,
      ).toHaveLength(1);
      const [notice] = await sql<{ body: string }[]>`
        select body from notifications where user_id = ${owner.userId} order by id desc limit 1`;
      expect(notice?.body).toContain(why.remarks);
    }
  });

  it('goes on after an item that fails inside, and leaves that one as it was', async () => {
    const [broken, fine] = [await sent.revision(), await sent.lead()];
    await sql`update entity_revisions set status = 'APPROVED' where entity_id = ${broken.entityId}`;
    const { items } = await bulkDecide(bala.ctx, {
      decision: 'APPROVE',
      items: [item(broken.approvalId), item(fine.approvalId)],
    });
    expect(items.map((one) => one.outcome)).toEqual(['FAILED', 'DECIDED']);
    expect(await statusOf(broken.approvalId)).toBe('PENDING');
  });

  it('two employees with the same selection: each item is decided once', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 6; i++) ids.push((await sent.lead()).approvalId);
    const answers = await Promise.all(
      [anita, bala].map(({ ctx }, nth) =>
        bulkDecide(ctx, { decision: 'APPROVE', items: (nth ? ids.toReversed() : ids).map(item) }),
      ),
    );
    const decided = answers.flatMap(({ items }) => items.filter((one) => one.outcome === 'DECIDED'));
    expect(decided.map((one) => one.approvalId).toSorted()).toEqual(ids.toSorted());
  });

  it('takes at most fifty, needs a reason to reject, and a permission', async () => {
    const many = Array.from({ length: 51 }, () => item(newId()));
    expect(BulkDecideInput.safeParse({ decision: 'APPROVE', items: many }).success).toBe(false);
    expect(BulkDecideInput.safeParse({ decision: 'APPROVE', items: [] }).success).toBe(false);
    expect(BulkDecideInput.safeParse({ decision: 'REJECT', items: [item(newId())] }).success).toBe(false);
    const support = await addEmployee(database, world, 'Sana Support', 'support');
    expect(await reasonOf(bulkDecide(support.ctx, { decision: 'APPROVE', items: [item(newId())] }))).toBe(
      'PERMISSION_MISSING',
    );
  });
});
