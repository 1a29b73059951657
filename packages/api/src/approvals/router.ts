import { AppealInput, OwnApprovalInput, OwnApprovalState, SentAppeal } from '@nxtgauge/domain/approvals';
import { appealApproval, getOwnApproval } from '@nxtgauge/services/approvals';
import { router, signedIn } from '../core/index.ts';

/** What the owner of a thing sees of its approval. Ownership is the submission's own: no permission opens another's. */
export const approvalsRouter = router({
  own: signedIn()
    .input(OwnApprovalInput)
    .output(OwnApprovalState)
    .query(({ ctx, input }) => getOwnApproval(ctx.svc, input)),
  appeal: signedIn()
    .input(AppealInput)
    .output(SentAppeal)
    .mutation(({ ctx, input }) => appealApproval(ctx.svc, input)),
});
