export * from './change-member.ts';
export { acceptInvitation, readInvitation } from './invitation.ts';
export { inviteAgain, inviteMember } from './invite-member.ts';
export { readTeam } from './read-team.ts';
export { tellCompany } from './tell-company.ts';
export { lockCompany, membershipOf, requireMember } from './membership.ts';
export type { Membership } from './membership.ts';
export { wakeCompany } from './wake-company.ts';
