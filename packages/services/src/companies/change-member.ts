import type { z } from 'zod';
import { companyMembers } from '@nxtgauge/db/companies';
import type { ChangeMemberRoleInput, Team } from '@nxtgauge/domain/companies';
import { AppError } from '@nxtgauge/domain/errors';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { assertAnotherAdmin, lockCompany, requireMember, seatOf } from './membership.ts';
import type { MemberRow } from './membership.ts';
import { readTeam } from './read-team.ts';

/** Gives a member or an open invitation another role. Only administrators; LAST_ADMINISTRATOR when none would be left. */
export async function changeMemberRole(
  ctx: ServiceCtx,
  input: z.infer<typeof ChangeMemberRoleInput>,
): Promise<Team> {
  const me = await requireMember(ctx, 'admin');
  await withTx(ctx, async (tx) => {
    await lockCompany(tx, me.companyId);
    const seat = await seatOf(tx, me.companyId, input.memberId);
    if (seat.role === input.role) return;
    await assertAnotherAdmin(tx, seat);
    await tx.db
      .update(companyMembers)
      .set({ role: input.role, updatedAt: tx.clock.now() })
      .where(eq(companyMembers.id, seat.id));
    await writeAudit(tx, {
      event: 'company_member.change_role',
      action: 'UPDATE',
      entityType: 'company_member',
      entityId: seat.id,
      module: 'companies',
      changes: { role: [seat.role, input.role] },
      metadata: { companyId: me.companyId },
    });
  });
  return readTeam(ctx);
}

/** Takes a seat or an open invitation back: from this moment they see nothing of the company. Only administrators. */
export async function removeMember(ctx: ServiceCtx, input: { memberId: string }): Promise<Team> {
  const me = await requireMember(ctx, 'admin');
  if (input.memberId === me.memberId) {
    throw new AppError('INVALID_INPUT', 'You cannot remove yourself here. Leave the team instead.');
  }
  await withTx(ctx, async (tx) => {
    await lockCompany(tx, me.companyId);
    await freeSeat(tx, await seatOf(tx, me.companyId, input.memberId), me.userId, 'company_member.remove');
  });
  return readTeam(ctx);
}

/** Gives one's own seat up. LAST_ADMINISTRATOR when nobody could invite people then. */
export async function leaveTeam(ctx: ServiceCtx): Promise<{ ok: true }> {
  const me = await requireMember(ctx);
  await withTx(ctx, async (tx) => {
    await lockCompany(tx, me.companyId);
    await freeSeat(tx, await seatOf(tx, me.companyId, me.memberId), me.userId, 'company_member.leave');
  });
  return { ok: true };
}

async function freeSeat(tx: TxCtx, seat: MemberRow, byUserId: string, event: string): Promise<void> {
  await assertAnotherAdmin(tx, seat);
  const now = tx.clock.now();
  await tx.db
    .update(companyMembers)
    .set({ removedAt: now, removedByUserId: byUserId, updatedAt: now })
    .where(eq(companyMembers.id, seat.id));
  if (seat.userId) {
    await tx.sql`
      delete from user_roles where user_id = ${seat.userId} and role_id in (select id from roles where key = 'recruiter')`;
    await endAssignments(tx, { userId: seat.userId, companyId: seat.companyProfileId, byUserId });
  }
  await writeAudit(tx, {
    event,
    action: 'DELETE',
    entityType: 'company_member',
    entityId: seat.id,
    module: 'companies',
    changes: { removed_at: [null, now] },
    metadata: { companyId: seat.companyProfileId },
  });
}

/** Whoever leaves works with no candidate of the company any more; the history keeps that they did. */
async function endAssignments(
  tx: TxCtx,
  { userId, companyId, byUserId }: { userId: string; companyId: string; byUserId: string },
): Promise<void> {
  const now = tx.clock.now();
  await tx.sql`
    with ended as (
      update user_candidate_assignments a set is_active = false, unassigned_at = ${now}, unassigned_by_user_id = ${byUserId},
        unassigned_reason = 'Left the team'
      from candidates c where c.id = a.candidate_id and c.company_profile_id = ${companyId} and a.user_id = ${userId} and a.is_active
      returning a.id, a.candidate_id, a.assignment_type)
    insert into activity_logs (id, company_profile_id, candidate_id, user_id, entity_type, entity_id, action, new_values, created_at)
    select gen_random_uuid(), ${companyId}, ended.candidate_id, ${byUserId}, 'assignment', ended.id, 'unassign',
      jsonb_build_object('name', who.full_name, 'type', ended.assignment_type, 'reason', 'Left the team'), ${now}
    from ended join user_identities who on who.user_id = ${userId}`;
}
