import {
  CloseLeadInput,
  Contact,
  LeadFeed,
  LeadFeedInput,
  LeadIdInput,
  LeadRequestIdInput,
  LeadState,
  MyLeadDetail,
  MyLeadsInput,
  MyLeadsPage,
  MyRequestDetail,
  MyRequestsInput,
  MyRequestsPage,
  OpenLead,
  OpenLeadInput,
  PostedLead,
  PostLeadInput,
  RevealLog,
  ReviseLeadInput,
  SendRequestInput,
  SentRequest,
  SettledRequest,
  WithdrawRequestInput,
} from '@nxtgauge/domain/leads';
import { Done } from '@nxtgauge/domain/identity';
import * as leads from '@nxtgauge/services/leads';
import { router, signedIn } from '../core/index.ts';
import { wireMutation, wireQuery } from '../wire/index.ts';

/** The customer's side: post, follow, decide, finish. */
export const leadsRouter = router({
  post: wireMutation({
    policy: { kind: 'user', permission: 'lead.post' },
    input: PostLeadInput,
    output: PostedLead,
    write: leads.postLead,
  }),
  revise: signedIn('lead.post')
    .input(ReviseLeadInput)
    .output(PostedLead)
    .mutation(({ ctx, input }) => leads.reviseLead(ctx.svc, input)),
  mine: signedIn('lead.post')
    .input(MyLeadsInput)
    .output(MyLeadsPage)
    .query(({ ctx, input }) => leads.listMyLeads(ctx.svc, input)),
  detail: signedIn('lead.post')
    .input(LeadIdInput)
    .output(MyLeadDetail)
    .query(({ ctx, input }) => leads.readMyLead(ctx.svc, input)),
  close: signedIn('lead.post')
    .input(CloseLeadInput)
    .output(LeadState)
    .mutation(({ ctx, input }) => leads.closeLead(ctx.svc, input)),
  renew: signedIn('lead.post')
    .input(LeadIdInput)
    .output(LeadState)
    .mutation(({ ctx, input }) => leads.renewLead(ctx.svc, input)),
  openResponse: signedIn('lead.post')
    .input(LeadRequestIdInput)
    .output(Done)
    .mutation(({ ctx, input }) => leads.openResponse(ctx.svc, input)),
  accept: signedIn('lead.post')
    .input(LeadRequestIdInput)
    .output(SettledRequest)
    .mutation(({ ctx, input }) => leads.acceptRequest(ctx.svc, input)),
  reject: signedIn('lead.post')
    .input(LeadRequestIdInput)
    .output(SettledRequest)
    .mutation(({ ctx, input }) => leads.rejectRequest(ctx.svc, input)),
  complete: signedIn('lead.post')
    .input(LeadRequestIdInput)
    .output(LeadState)
    .mutation(({ ctx, input }) => leads.completeRequest(ctx.svc, input)),
  contact: signedIn()
    .input(LeadRequestIdInput)
    .output(Contact)
    .mutation(({ ctx, input }) => leads.revealContact(ctx.svc, input)),
  reveals: signedIn()
    .input(LeadRequestIdInput)
    .output(RevealLog)
    .query(({ ctx, input }) => leads.listReveals(ctx.svc, input)),
});

/** The professional's side: find open leads, ask with coins, follow. */
export const leadRequestsRouter = router({
  feed: wireQuery({
    policy: { kind: 'user', permission: 'lead.request' },
    input: LeadFeedInput,
    output: LeadFeed,
    read: leads.listLeadFeed,
  }),
  openLead: signedIn('lead.request')
    .input(OpenLeadInput)
    .output(OpenLead)
    .query(({ ctx, input }) => leads.readOpenLead(ctx.svc, input)),
  send: signedIn('lead.request')
    .input(SendRequestInput)
    .output(SentRequest)
    .mutation(({ ctx, input }) => leads.sendRequest(ctx.svc, input)),
  mine: signedIn('lead.request')
    .input(MyRequestsInput)
    .output(MyRequestsPage)
    .query(({ ctx, input }) => leads.listMyRequests(ctx.svc, input)),
  detail: signedIn('lead.request')
    .input(LeadRequestIdInput)
    .output(MyRequestDetail)
    .query(({ ctx, input }) => leads.readMyRequest(ctx.svc, input)),
  withdraw: signedIn('lead.request')
    .input(WithdrawRequestInput)
    .output(SettledRequest)
    .mutation(({ ctx, input }) => leads.withdrawRequest(ctx.svc, input)),
});
