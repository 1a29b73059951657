import { ApprovalInboxInput } from '@nxtgauge/domain/approvals';
import { addEmployee, leadInput, loadRoles } from '@nxtgauge/testing/catalogue';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { anonymous, asEmployee, contextOf } from '@nxtgauge/testing/service-context';
import { World } from '@nxtgauge/testing/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceCtx } from '../context/index.ts';
import { postLead } from '../leads/index.ts';
import {
  approve,
  claimApproval,
  getApproval,
  listApprovals,
  reject,
  releaseApproval,
  requestChanges,
} from './index.ts';

const database = await cloneDatabase();
const world = new World(database);
const visitor = contextOf(database, { actor: anonymous, clock: world.clock, ports: world.ports });
const { sql } = database;
let anita: StaffMember;
let support: StaffMember;

beforeAll(async () => {
  await loadRoles(database);
  await world.place();
  anita = await addEmployee(database, world, 'Anita Approver', 'approver');
  support = await addEmployee(database, world, 'Sana Support', 'support');
});

const rejection = (approvalId: string) =>
  ({
    approvalId,
    contentVersion: 1,
    reasonCode: 'UNCLEAR',
    remarks: 'Please say on which day it takes place.',
  }) as const;

async function pendingLead() {
  const person = await world.customer();
  const { leadId } = await postLead(person.ctx, leadInput());
  const [row] = await sql<{ id: string }[]>`select id from approval_requests where entity_id = ${leadId}`;
  return { person, leadId, approvalId: row?.id ?? '' };
}

describe('who may not', () => {
  const acts: [string, (ctx: ServiceCtx, approvalId: string) => Promise<unknown>][] = [
    ['claim', (ctx, approvalId) => claimApproval(ctx, { approvalId })],
    ['release', (ctx, approvalId) => releaseApproval(ctx, { approvalId })],
    ['approve', (ctx, approvalId) => approve(ctx, { approvalId, contentVersion: 1 })],
    ['reject', (ctx, approvalId) => reject(ctx, rejection(approvalId))],
    ['request changes', (ctx, approvalId) => requestChanges(ctx, rejection(approvalId))],
  ];
  it.each(acts)(
    '%s: a visitor, a user, staff without the permission, an unknown submission',
    async (_, act) => {
      const { approvalId, leadId, person } = await pendingLead();
      expect(await reasonOf(act(visitor, approvalId))).toBe('SIGN_IN_REQUIRED');
      expect(await reasonOf(act(person.ctx, approvalId))).toBe('SIGN_IN_REQUIRED');
      expect(await reasonOf(act(support.ctx, approvalId))).toBe('PERMISSION_MISSING');
      expect(await reasonOf(act(anita.ctx, leadId))).toBe('NO_SUCH_THING');
      const [row] =
        await sql`select status, claimed_by_user_id from approval_requests where id = ${approvalId}`;
      expect(row).toEqual({ status: 'PENDING', claimed_by_user_id: null });
    },
  );

  it('reads: a visitor, a user, staff of another kind', async () => {
    const { approvalId, person } = await pendingLead();
    const finance = await addEmployee(database, world, 'Farid Finance', 'finance');
    for (const [ctx, expected] of [
      [visitor, 'SIGN_IN_REQUIRED'],
      [person.ctx, 'SIGN_IN_REQUIRED'],
      [finance.ctx, 'PERMISSION_MISSING'],
    ] as const) {
      expect(await reasonOf(listApprovals(ctx, ApprovalInboxInput.parse({})))).toBe(expected);
      expect(await reasonOf(getApproval(ctx, { approvalId }))).toBe(expected);
    }
    expect(await getApproval(support.ctx, { approvalId })).toMatchObject({
      blockedBecause: 'Your role reads this inbox but does not decide.',
    });
  });

  it('the one who sent it: maker is not checker', async () => {
    const { approvalId, person } = await pendingLead();
    const own = contextOf(database, {
      actor: asEmployee(person.userId, anita.employeeId, 'admin'),
      clock: world.clock,
      ports: world.ports,
    });
    expect(await reasonOf(claimApproval(own, { approvalId }))).toBe('OWN_ITEM');
    expect(await reasonOf(approve(own, { approvalId, contentVersion: 1 }))).toBe('OWN_ITEM');
    expect((await getApproval(own, { approvalId })).blockedBecause).toMatch(/sent this yourself/u);
  });
});
