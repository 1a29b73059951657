import { companyMembers } from '@nxtgauge/db/companies';
import { newId } from '@nxtgauge/db/ids';
import type { Invitation, RecruiterRole, Team } from '@nxtgauge/domain/companies';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { actorUserId, requireUser, sqlState, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { notify } from '../notifications/notify.ts';
import { invitationHash } from './invite-member.ts';
import { lockCompany, membershipOf } from './membership.ts';
import { teamOf } from './read-team.ts';

const UNIQUE_VIOLATION = '23505';

interface Found {
  id: string;
  companyId: string;
  companyName: string;
  role: RecruiterRole;
  email: string;
  invitedByUserId: string | null;
  invitedByName: string;
  state: Invitation['state'];
}

async function findInvitation(ctx: ServiceCtx, token: string): Promise<Found> {
  const [found] = await ctx.sql<Found[]>`
    select m.id, c.id as "companyId", c.company_name as "companyName", m.role, m.invited_email as email,
      m.invited_by_user_id as "invitedByUserId", coalesce(who.full_name, c.company_name) as "invitedByName",
      case when m.joined_at is not null or m.removed_at is not null then 'USED'
        when m.invitation_expires_at <= ${ctx.clock.now()} then 'EXPIRED' else 'OPEN' end as state
    from company_members m join company_profiles c on c.id = m.company_profile_id
    left join user_identities who on who.user_id = m.invited_by_user_id
    where m.invitation_hash = ${invitationHash(token)}`;
  if (!found) throw notFound('invitation');
  return found;
}

const hintOf = (email: string) => email.replace(/^(.)[^@]*/u, '$1…');

/** What the link says to whoever holds it, signed in or not. NO_SUCH_THING for a link that was replaced or made up. */
export async function readInvitation(ctx: ServiceCtx, input: { token: string }): Promise<Invitation> {
  const { state, companyName, role, invitedByName, email } = await findInvitation(ctx, input.token);
  const reader = actorUserId(ctx.actor);
  const [me] = reader ? await ctx.sql<{ email: string }[]>`select email from users where id = ${reader}` : [];
  return { state, companyName, role, invitedByName, emailHint: hintOf(email), isForMe: me?.email === email };
}

/**
 * Takes the seat. Throws NOT_FOR_YOU for anybody but the owner of the invited address, INVITATION_CLOSED for one that ran out or
 * was taken back, SEAT_TAKEN for somebody who works for a company here already.
 */
export async function acceptInvitation(ctx: ServiceCtx, input: { token: string }): Promise<Team> {
  const actor = requireUser(ctx);
  const { companyId } = await findInvitation(ctx, input.token);
  try {
    await withTx(ctx, async (tx) => {
      await lockCompany(tx, companyId);
      await takeSeat(tx, await findInvitation(tx, input.token), actor.userId);
    });
  } catch (error) {
    if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
    throw new AppError('SEAT_TAKEN', 'You work for a company here already. Leave its team first.');
  }
  // The session of this very call does not know its new role yet.
  const member = await membershipOf(ctx, actor.userId);
  if (!member) throw notFound('member');
  return teamOf(ctx, member);
}

async function takeSeat(tx: TxCtx, invitation: Found, userId: string): Promise<void> {
  const [me] = await tx.sql<{ email: string; name: string }[]>`
    select u.email, who.full_name as name from users u join user_identities who on who.user_id = u.id where u.id = ${userId}`;
  if (me?.email !== invitation.email) {
    throw new AppError(
      'NOT_FOR_YOU',
      `This invitation is for ${hintOf(invitation.email)}. Sign in with that address.`,
    );
  }
  if (invitation.state !== 'OPEN') {
    throw new AppError('INVITATION_CLOSED', 'This invitation has ended. Ask for a new one.');
  }
  const now = tx.clock.now();
  await tx.db
    .update(companyMembers)
    .set({ userId, joinedAt: now, updatedAt: now })
    .where(eq(companyMembers.id, invitation.id));
  await tx.sql`
    insert into user_roles (id, user_id, role_id, status, approved_at, created_at)
    select ${newId()}, ${userId}, id, 'APPROVED', ${now}, ${now} from roles where key = 'recruiter'
    on conflict (user_id, role_id) do nothing`;
  await writeAudit(tx, {
    event: 'company_member.join',
    action: 'UPDATE',
    entityType: 'company_member',
    entityId: invitation.id,
    entityLabel: me.name,
    module: 'companies',
    changes: { user_id: [null, userId], joined_at: [null, now] },
    metadata: { companyId: invitation.companyId },
  });
  if (!invitation.invitedByUserId) return;
  await notify(tx, {
    userId: invitation.invitedByUserId,
    event: 'company_member.joined',
    params: { person: me.name, company: invitation.companyName },
    entityType: 'company',
    entityId: invitation.companyId,
    linkPath: '/app/team',
  });
}
