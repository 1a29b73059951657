import { companyMembers, companyProfiles } from '@nxtgauge/db/companies';
import type { RecruiterRole } from '@nxtgauge/domain/companies';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';

export interface Membership {
  memberId: string;
  userId: string;
  companyId: string;
  companyName: string;
  role: RecruiterRole;
}
export type MemberRow = typeof companyMembers.$inferSelect;

/** A seat in which somebody sits now. */
export const isSeated = and(isNotNull(companyMembers.joinedAt), isNull(companyMembers.removedAt));

/** The person's seat, whatever their session may do; null for whoever works for no company. */
export async function membershipOf(ctx: ServiceCtx, userId: string): Promise<Membership | null> {
  const [member] = await ctx.db
    .select({
      memberId: companyMembers.id,
      companyId: companyMembers.companyProfileId,
      companyName: companyProfiles.companyName,
      role: companyMembers.role,
    })
    .from(companyMembers)
    .innerJoin(companyProfiles, eq(companyProfiles.id, companyMembers.companyProfileId))
    .where(and(eq(companyMembers.userId, userId), isSeated));
  return member ? { ...member, userId } : null;
}

/**
 * The signed-in person as a member of their company. PERMISSION_MISSING for whoever works for none, or when roles are named
 * and theirs is another.
 */
export async function requireMember(ctx: ServiceCtx, ...roles: RecruiterRole[]): Promise<Membership> {
  const actor = requireUser(ctx, 'company.work');
  const member = await membershipOf(ctx, actor.userId);
  if (!member) throw new AppError('PERMISSION_MISSING', 'You do not work for a company here.');
  if (roles.length > 0 && !roles.includes(member.role)) {
    throw new AppError('PERMISSION_MISSING', 'Only an administrator of the company may do this.');
  }
  return member;
}

/** The company under its row lock: the one mutex for its seats. */
export async function lockCompany(tx: TxCtx, companyId: string): Promise<void> {
  await tx.sql`select 1 from company_profiles where id = ${companyId} for update`;
}

/** A seat of this company that was not given up; somebody else's reads as not existing. */
export async function seatOf(tx: TxCtx, companyId: string, memberId: string): Promise<MemberRow> {
  const [seat] = await tx.db
    .select()
    .from(companyMembers)
    .where(
      and(
        eq(companyMembers.id, memberId),
        eq(companyMembers.companyProfileId, companyId),
        isNull(companyMembers.removedAt),
      ),
    );
  if (!seat) throw notFound('member');
  return seat;
}

/** Somebody has to be left who can invite people. Call it under the company's lock. */
export async function assertAnotherAdmin(tx: TxCtx, seat: MemberRow): Promise<void> {
  if (seat.role !== 'admin' || seat.joinedAt === null) return;
  const [row] = await tx.sql<{ others: number }[]>`
    select count(*)::int as others from company_members
    where company_profile_id = ${seat.companyProfileId} and role = 'admin' and joined_at is not null and removed_at is null
      and id <> ${seat.id}`;
  if ((row?.others ?? 0) === 0) {
    throw new AppError(
      'LAST_ADMINISTRATOR',
      'The company needs at least one administrator. Make somebody else one first.',
    );
  }
}
