import { z } from 'zod';
import { Email, Id } from '../text/index.ts';
import { RECRUITER_ROLES } from './vocabulary.ts';

const Role = z.enum(RECRUITER_ROLES);

export const TeamMember = z.object({
  id: z.uuid(),
  userId: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: Role,
  joinedAt: z.string(),
  isMe: z.boolean(),
});
export type TeamMember = z.infer<typeof TeamMember>;
export const TeamInvitation = z.object({
  id: z.uuid(),
  email: z.string(),
  role: Role,
  invitedByName: z.string(),
  invitedAt: z.string(),
  expiresAt: z.string(),
  isExpired: z.boolean(),
});
export type TeamInvitation = z.infer<typeof TeamInvitation>;
export const Team = z.object({
  companyName: z.string(),
  /** The reader's own role. */
  role: Role,
  members: z.array(TeamMember),
  /** Empty for whoever may not invite. */
  invitations: z.array(TeamInvitation),
  seatsLeft: z.int(),
});
export type Team = z.infer<typeof Team>;

export const InviteMemberInput = z.strictObject({ email: Email, role: Role });
export const MemberIdInput = z.strictObject({ memberId: Id });
export const ChangeMemberRoleInput = z.strictObject({ memberId: Id, role: Role });

/** The part of an invitation's address that nobody can guess. */
export const InvitationToken = z.string().regex(/^[\w-]{43}$/u, 'This link is broken.');
export const InvitationInput = z.strictObject({ token: InvitationToken });
export const INVITATION_STATES = ['OPEN', 'EXPIRED', 'USED'] as const;
/** What an invitation says to whoever holds its link. */
export const Invitation = z.object({
  state: z.enum(INVITATION_STATES),
  companyName: z.string(),
  role: Role,
  invitedByName: z.string(),
  /** `a…@example.in`: enough to recognise one's own address. */
  emailHint: z.string(),
  /** Whether the reader is signed in with that address. */
  isForMe: z.boolean(),
});
export type Invitation = z.infer<typeof Invitation>;
