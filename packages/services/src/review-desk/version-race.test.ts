import { approvalRequests } from '@nxtgauge/db/approvals';
import { addEmployee, loadRoles, profileInput } from '@nxtgauge/testing/catalogue';
import type { StaffMember } from '@nxtgauge/testing/catalogue';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { reasonOf, refusalOf } from '@nxtgauge/testing/refusals';
import { Submissions } from '@nxtgauge/testing/submissions';
import { World } from '@nxtgauge/testing/world';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { queuePosition } from '../approvals/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { liveEvents } from '../live/index.ts';
import { saveProfile } from '../profiles/index.ts';
import { approve, claimApproval, getApproval, reject, requestChanges } from './index.ts';
import { assertMayDecide, lockApproval } from './internal.ts';
import { OUTCOMES } from './outcomes.ts';

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

const change = (owner: { ctx: ServiceCtx }, profileId: string, headline: string) =>
  saveProfile(owner.ctx, profileInput(profileId, { headline }));
const reason = { reasonCode: 'UNCLEAR', remarks: 'Please say for whom you work.' } as const;

describe('a change while somebody reads', () => {
  it('raises the version, keeps the place, is on record and wakes whoever holds it', async () => {
    const { approvalId, entityId, owner } = await sent.profile();
    await claimApproval(anita.ctx, { approvalId });
    const desk = liveEvents(anita.ctx, {}, undefined, { pollMs: 100, maxStreamMs: 20_000 });
    await desk.next();
    const heard = desk.next();
    const place = await queuePosition(world.system, 'profile', entityId);
    await change(owner, entityId, 'Another headline');
    expect(await sent.latest(entityId)).toBe(approvalId);
    expect(await queuePosition(world.system, 'profile', entityId)).toBe(place);
    const detail = await getApproval(anita.ctx, { approvalId });
    expect(detail).toMatchObject({ contentVersion: 2, claimedByMe: true });
    expect(detail.history.map((line) => line.action)).toEqual(['SUBMITTED', 'CLAIMED', 'CONTENT_CHANGED']);
    const [audit] = await sql`
      select c.old_value_text as before, c.new_value_text as after from audit_logs a join audit_log_changes c on c.audit_log_id = a.id
      where a.entity_id = ${approvalId} and a.event = 'approval.change_content'`;
    expect(audit).toEqual({ before: '1', after: '2' });
    expect((await heard).value).toMatchObject({ topic: 'approval', entityId: approvalId });
    await desk.return(undefined);
  });

  it.each([
    [
      'approve',
      (ctx: ServiceCtx, input: { approvalId: string; contentVersion: number }) => approve(ctx, input),
    ],
    [
      'reject',
      (ctx: ServiceCtx, input: { approvalId: string; contentVersion: number }) =>
        reject(ctx, { ...input, ...reason }),
    ],
    [
      'request changes',
      (ctx: ServiceCtx, input: { approvalId: string; contentVersion: number }) =>
        requestChanges(ctx, { ...input, ...reason }),
    ],
  ])('%s of the version before is refused and changes nothing', async (_, act) => {
    const { approvalId, entityId, owner } = await sent.profile();
    await change(owner, entityId, 'Another headline');
    const refusal = await refusalOf(act(anita.ctx, { approvalId, contentVersion: 1 }));
    expect(refusal).toMatchObject({
      reason: 'APPROVAL_CHANGED',
      message: 'The owner changed it while you were reading. Here is the new version.',
      details: { contentVersion: 2 },
    });
    const [row] = await sql`select status from approval_requests where id = ${approvalId}`;
    expect(row).toEqual({ status: 'PENDING' });
    expect(await reasonOf(act(anita.ctx, { approvalId, contentVersion: 2 }))).toBe('OK');
  });
});

/** What would happen without the version: it decides whatever is there by now. */
async function approveUnread(ctx: ServiceCtx, approvalId: string): Promise<void> {
  const actor = requireEmployee(ctx, 'approval.decide');
  await withTx(ctx, async (tx) => {
    const request = await lockApproval(tx, approvalId);
    await assertMayDecide(tx, request, actor);
    await tx.db
      .update(approvalRequests)
      .set({ status: 'APPROVED', reviewedByUserId: actor.userId, reviewedAt: tx.clock.now() })
      .where(eq(approvalRequests.id, approvalId));
    await OUTCOMES[request.entityType].approve(tx, request);
  });
}

/** Rounds in which the owner edits while the reviewer approves what they read; how often something unread went live. */
async function unreadApprovals(decide: (approvalId: string) => Promise<unknown>): Promise<number> {
  let unread = 0;
  for (let round = 0; round < 12; round++) {
    const { approvalId, entityId, owner } = await sent.revision();
    const read = await getApproval(bala.ctx, { approvalId });
    const seen = read.fields.find((field) => field.label === 'Headline')?.after;
    await Promise.allSettled([
      change(owner, entityId, `Swapped at the last moment ${round}`),
      decide(approvalId),
    ]);
    const [live] = await sql<
      { headline: string }[]
    >`select headline from user_role_profiles where id = ${entityId}`;
    if (live?.headline !== seen && live?.headline !== 'Weddings without fuss') unread += 1;
  }
  return unread;
}

describe('owner and reviewer at the same moment', () => {
  it('nothing goes live that the reviewer did not read', async () => {
    expect(await unreadApprovals((approvalId) => approve(bala.ctx, { approvalId, contentVersion: 1 }))).toBe(
      0,
    );
  }, 60_000);

  it('the twin without the version lets unread texts through', async () => {
    expect(await unreadApprovals((approvalId) => approveUnread(bala.ctx, approvalId))).toBeGreaterThan(0);
  }, 60_000);

  it('of two reviewers with different decisions exactly one counts', async () => {
    for (const kind of ['lead', 'profile', 'revision', 'job', 'company'] as const) {
      const { approvalId } = await sent[kind]();
      const outcomes = await Promise.all([
        reasonOf(approve(anita.ctx, { approvalId, contentVersion: 1 })),
        reasonOf(requestChanges(bala.ctx, { approvalId, contentVersion: 1, ...reason })),
      ]);
      expect(outcomes.toSorted()).toEqual(['APPROVAL_NOT_PENDING', 'OK']);
      const decided = await sql`
        select 1 from approval_logs where approval_request_id = ${approvalId} and action in ('APPROVED', 'CHANGES_REQUESTED')`;
      expect(decided).toHaveLength(1);
    }
  });
});
