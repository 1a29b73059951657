import { MAX_SEATS } from '@nxtgauge/domain/companies';
import type { Team, TeamInvitation, TeamMember } from '@nxtgauge/domain/companies';
import type { ServiceCtx } from '../context/index.ts';
import { requireMember } from './membership.ts';
import type { Membership } from './membership.ts';

/** Everybody who works for the reader's company; administrators see open invitations too. */
export async function readTeam(ctx: ServiceCtx): Promise<Team> {
  return teamOf(ctx, await requireMember(ctx));
}

/** The same for a member who is known already. */
export async function teamOf(ctx: ServiceCtx, me: Membership): Promise<Team> {
  const members = await ctx.sql<TeamMember[]>`
    select m.id, m.user_id as "userId", who.full_name as name, u.email, m.role, json_instant(m.joined_at) as "joinedAt",
      m.id = ${me.memberId} as "isMe"
    from company_members m join users u on u.id = m.user_id join user_identities who on who.user_id = m.user_id
    where m.company_profile_id = ${me.companyId} and m.removed_at is null
    order by m.created_at, m.id`;
  const open = await ctx.sql<TeamInvitation[]>`
    select m.id, m.invited_email as email, m.role, coalesce(who.full_name, ${me.companyName}) as "invitedByName",
      json_instant(m.updated_at) as "invitedAt", json_instant(m.invitation_expires_at) as "expiresAt",
      m.invitation_expires_at <= ${ctx.clock.now()} as "isExpired"
    from company_members m left join user_identities who on who.user_id = m.invited_by_user_id
    where m.company_profile_id = ${me.companyId} and m.removed_at is null and m.joined_at is null
    order by m.created_at, m.id`;
  return {
    companyName: me.companyName,
    role: me.role,
    members: members.map((member) => ({ ...member })),
    invitations: me.role === 'admin' ? open.map((invitation) => ({ ...invitation })) : [],
    seatsLeft: Math.max(0, MAX_SEATS - members.length - open.length),
  };
}
