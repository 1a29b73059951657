import {
  ApprovalDetail,
  ApprovalIdInput,
  ApprovalInbox,
  ApprovalInboxInput,
  ApprovalTemplate,
  ApprovalTemplates,
  ApproveInput,
  BulkDecided,
  BulkDecideInput,
  ClaimedApproval,
  DecidedApproval,
  InboxCounts,
  InboxView,
  InboxViews,
  MergeLeadInput,
  ReasonedInput,
  SaveTemplateInput,
  SaveViewInput,
  ViewIdInput,
} from '@nxtgauge/domain/approvals';
import { NoInput } from '@nxtgauge/domain/text';
import * as desk from '@nxtgauge/services/review-desk';
import { router, staff } from '../core/index.ts';

/** The approval inbox of the console. */
export const reviewDeskRouter = router({
  list: staff('approval.read')
    .input(ApprovalInboxInput)
    .output(ApprovalInbox)
    .query(({ ctx, input }) => desk.listApprovals(ctx.svc, input)),
  counts: staff('approval.read')
    .input(NoInput)
    .output(InboxCounts)
    .query(({ ctx }) => desk.countApprovals(ctx.svc)),
  detail: staff('approval.read')
    .input(ApprovalIdInput)
    .output(ApprovalDetail)
    .query(({ ctx, input }) => desk.getApproval(ctx.svc, input)),
  claim: staff('approval.decide')
    .input(ApprovalIdInput)
    .output(ClaimedApproval)
    .mutation(({ ctx, input }) => desk.claimApproval(ctx.svc, input)),
  release: staff('approval.decide')
    .input(ApprovalIdInput)
    .output(ClaimedApproval)
    .mutation(({ ctx, input }) => desk.releaseApproval(ctx.svc, input)),
  approve: staff('approval.decide')
    .input(ApproveInput)
    .output(DecidedApproval)
    .mutation(({ ctx, input }) => desk.approve(ctx.svc, input)),
  reject: staff('approval.decide')
    .input(ReasonedInput)
    .output(DecidedApproval)
    .mutation(({ ctx, input }) => desk.reject(ctx.svc, input)),
  mergeLead: staff('approval.decide')
    .input(MergeLeadInput)
    .output(DecidedApproval)
    .mutation(({ ctx, input }) => desk.mergeTwins(ctx.svc, input)),
  requestChanges: staff('approval.decide')
    .input(ReasonedInput)
    .output(DecidedApproval)
    .mutation(({ ctx, input }) => desk.requestChanges(ctx.svc, input)),
  bulkDecide: staff('approval.decide')
    .input(BulkDecideInput)
    .output(BulkDecided)
    .mutation(({ ctx, input }) => desk.bulkDecide(ctx.svc, input)),
  templates: staff('approval.read')
    .input(NoInput)
    .output(ApprovalTemplates)
    .query(({ ctx }) => desk.listTemplates(ctx.svc)),
  saveTemplate: staff('settings.edit')
    .input(SaveTemplateInput)
    .output(ApprovalTemplate)
    .mutation(({ ctx, input }) => desk.saveTemplate(ctx.svc, input)),
  views: staff('approval.read')
    .input(NoInput)
    .output(InboxViews)
    .query(({ ctx }) => desk.listViews(ctx.svc)),
  saveView: staff('approval.read')
    .input(SaveViewInput)
    .output(InboxView)
    .mutation(({ ctx, input }) => desk.saveView(ctx.svc, input)),
  deleteView: staff('approval.read')
    .input(ViewIdInput)
    .output(InboxViews)
    .mutation(({ ctx, input }) => desk.deleteView(ctx.svc, input)),
});
