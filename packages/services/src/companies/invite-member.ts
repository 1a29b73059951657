import { createHash, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { companyMembers } from '@nxtgauge/db/companies';
import { newId } from '@nxtgauge/db/ids';
import { INVITATION_DAYS, MAX_SEATS } from '@nxtgauge/domain/companies';
import type { InviteMemberInput, Team } from '@nxtgauge/domain/companies';
import { AppError } from '@nxtgauge/domain/errors';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { sendJob } from '../outbox/index.ts';
import { lockCompany, requireMember, seatOf } from './membership.ts';
import { readTeam } from './read-team.ts';

const TOKEN_BYTES = 32;
export const invitationHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Offers somebody a seat by e-mail, whether they have an account or not. Only administrators. Throws SEAT_TAKEN when the
 * address is in the team or invited already, SEATS_FULL above 50.
 */
export async function inviteMember(ctx: ServiceCtx, input: z.infer<typeof InviteMemberInput>): Promise<Team> {
  const me = await requireMember(ctx, 'admin');
  await ctx.ports.rateLimits.consume('write', me.userId);
  await withTx(ctx, async (tx) => {
    await lockCompany(tx, me.companyId);
    await assertFree(tx, me.companyId, input.email);
    const now = tx.clock.now();
    const id = newId();
    await tx.db.insert(companyMembers).values({
      id,
      companyProfileId: me.companyId,
      role: input.role,
      invitedEmail: input.email,
      invitedByUserId: me.userId,
      createdAt: now,
      updatedAt: now,
    });
    await sendInvitation(tx, id);
    await writeAudit(tx, {
      event: 'company_member.invite',
      action: 'CREATE',
      entityType: 'company_member',
      entityId: id,
      entityLabel: input.email,
      module: 'companies',
      changes: { role: [null, input.role], invited_email: [null, input.email] },
      metadata: { companyId: me.companyId },
    });
  });
  return readTeam(ctx);
}

/** Sends the invitation once more with a new link; the one before stops working. Only administrators. */
export async function inviteAgain(ctx: ServiceCtx, input: { memberId: string }): Promise<Team> {
  const me = await requireMember(ctx, 'admin');
  await ctx.ports.rateLimits.consume('write', me.userId);
  await withTx(ctx, async (tx) => {
    await lockCompany(tx, me.companyId);
    const seat = await seatOf(tx, me.companyId, input.memberId);
    if (seat.joinedAt) throw new AppError('SEAT_TAKEN', 'They have joined already.');
    await sendInvitation(tx, seat.id);
    await writeAudit(tx, {
      event: 'company_member.invite_again',
      action: 'UPDATE',
      entityType: 'company_member',
      entityId: seat.id,
      ...(seat.invitedEmail ? { entityLabel: seat.invitedEmail } : {}),
      module: 'companies',
      changes: {},
      metadata: { companyId: me.companyId },
    });
  });
  return readTeam(ctx);
}

async function assertFree(tx: TxCtx, companyId: string, email: string): Promise<void> {
  const [row] = await tx.sql<{ seats: number; invited: boolean; joined: boolean }[]>`
    select count(*)::int as seats, coalesce(bool_or(m.joined_at is null and m.invited_email = ${email}), false) as invited,
      coalesce(bool_or(u.email = ${email}), false) as joined
    from company_members m left join users u on u.id = m.user_id
    where m.company_profile_id = ${companyId} and m.removed_at is null`;
  if (row?.joined) throw new AppError('SEAT_TAKEN', 'They are in your team already.');
  if (row?.invited) throw new AppError('SEAT_TAKEN', 'They are invited already. You can send it again.');
  if ((row?.seats ?? 0) >= MAX_SEATS) {
    throw new AppError('SEATS_FULL', `A company has ${MAX_SEATS} seats. Free one first.`);
  }
}

async function sendInvitation(tx: TxCtx, memberId: string): Promise<void> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const now = tx.clock.now();
  await tx.db
    .update(companyMembers)
    .set({
      invitationHash: invitationHash(token),
      invitationExpiresAt: addMs(now, INVITATION_DAYS * DAY_MS),
      updatedAt: now,
    })
    .where(eq(companyMembers.id, memberId));
  await sendJob(tx, 'email.invitation', { memberId, sealedToken: tx.ports.sealer.seal(token) });
}
