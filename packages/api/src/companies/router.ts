import {
  ChangeMemberRoleInput,
  CompanyBySlugInput,
  CompanyChanges,
  CompanyJobsInput,
  CompanyJobsPage,
  Invitation,
  InvitationInput,
  InviteMemberInput,
  MemberIdInput,
  MyCompanyState,
  PublicCompany,
  RegisterCompanyInput,
  SaveCompanyFactsInput,
  SaveCompanyPageInput,
  SavedCompany,
  Team,
} from '@nxtgauge/domain/companies';
import { Done } from '@nxtgauge/domain/identity';
import { NoInput } from '@nxtgauge/domain/text';
import * as companies from '@nxtgauge/services/companies';
import { publicProcedure, router, signedIn } from '../core/index.ts';
import { wireQuery } from '../wire/index.ts';

/** A company: its page, and its people with their seats, roles and invitations. */
export const companiesRouter = router({
  mine: signedIn()
    .input(NoInput)
    .output(MyCompanyState)
    .query(({ ctx }) => companies.readMyCompany(ctx.svc)),
  bySlug: wireQuery({
    policy: { kind: 'public' },
    input: CompanyBySlugInput,
    output: PublicCompany,
    read: companies.getPublicCompany,
  }),
  openJobs: wireQuery({
    policy: { kind: 'public' },
    input: CompanyJobsInput,
    output: CompanyJobsPage,
    read: companies.listCompanyJobs,
  }),
  register: signedIn()
    .input(RegisterCompanyInput)
    .output(SavedCompany)
    .mutation(({ ctx, input }) => companies.registerCompany(ctx.svc, input)),
  savePage: signedIn('company.work')
    .input(SaveCompanyPageInput)
    .output(SavedCompany)
    .mutation(({ ctx, input }) => companies.saveCompanyPage(ctx.svc, input)),
  saveFacts: signedIn('company.work')
    .input(SaveCompanyFactsInput)
    .output(SavedCompany)
    .mutation(({ ctx, input }) => companies.saveCompanyFacts(ctx.svc, input)),
  submit: signedIn('company.work')
    .input(NoInput)
    .output(SavedCompany)
    .mutation(({ ctx }) => companies.submitCompany(ctx.svc)),
  takeEditBack: signedIn('company.work')
    .input(NoInput)
    .output(SavedCompany)
    .mutation(({ ctx }) => companies.dropCompanyEdit(ctx.svc)),
  changes: signedIn('company.work')
    .input(NoInput)
    .output(CompanyChanges)
    .query(({ ctx }) => companies.companyChanges(ctx.svc)),
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
