import {
  ChangeMemberRoleInput,
  Invitation,
  InvitationInput,
  InviteMemberInput,
  MemberIdInput,
  Team,
} from '@nxtgauge/domain/companies';
import { Done } from '@nxtgauge/domain/identity';
import { NoInput } from '@nxtgauge/domain/text';
import * as companies from '@nxtgauge/services/companies';
import { publicProcedure, router, signedIn } from '../core/index.ts';

/** The people of a company: seats, roles and invitations. */
export const companiesRouter = router({
  team: signedIn('company.work')
    .input(NoInput)
    .output(Team)
    .query(({ ctx }) => companies.readTeam(ctx.svc)),
  invite: signedIn('company.work')
    .input(InviteMemberInput)
    .output(Team)
    .mutation(({ ctx, input }) => companies.inviteMember(ctx.svc, input)),
  inviteAgain: signedIn('company.work')
    .input(MemberIdInput)
    .output(Team)
    .mutation(({ ctx, input }) => companies.inviteAgain(ctx.svc, input)),
  changeRole: signedIn('company.work')
    .input(ChangeMemberRoleInput)
    .output(Team)
    .mutation(({ ctx, input }) => companies.changeMemberRole(ctx.svc, input)),
  remove: signedIn('company.work')
    .input(MemberIdInput)
    .output(Team)
    .mutation(({ ctx, input }) => companies.removeMember(ctx.svc, input)),
  leave: signedIn('company.work')
    .input(NoInput)
    .output(Done)
    .mutation(({ ctx }) => companies.leaveTeam(ctx.svc)),
  invitation: publicProcedure
    .input(InvitationInput)
    .output(Invitation)
    .query(({ ctx, input }) => companies.readInvitation(ctx.svc, input)),
  accept: signedIn()
    .input(InvitationInput)
    .output(Team)
    .mutation(({ ctx, input }) => companies.acceptInvitation(ctx.svc, input)),
});
