import {
  ApprovalDetail,
  ApprovalIdInput,
  ApprovalInbox,
  ApprovalInboxInput,
  ClaimedApproval,
  DecidedApproval,
  RejectInput,
} from '@nxtgauge/domain/approvals';
import * as desk from '@nxtgauge/services/review-desk';
import { router, staff } from '../core/index.ts';

/** The approval inbox of the console. */
export const reviewDeskRouter = router({
  list: staff('approval.read')
    .input(ApprovalInboxInput)
    .output(ApprovalInbox)
    .query(({ ctx, input }) => desk.listApprovals(ctx.svc, input)),
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
    .input(ApprovalIdInput)
    .output(DecidedApproval)
    .mutation(({ ctx, input }) => desk.approve(ctx.svc, input)),
  reject: staff('approval.decide')
    .input(RejectInput)
    .output(DecidedApproval)
    .mutation(({ ctx, input }) => desk.reject(ctx.svc, input)),
});
