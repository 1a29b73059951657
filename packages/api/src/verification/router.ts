import {
  ApproveDocumentInput,
  CheckDocumentInput,
  CheckedDocument,
  ClaimedVerification,
  DecidedVerification,
  DocumentIdInput,
  MyVerification,
  MyVerificationInput,
  OpenedDocument,
  RedactDocumentInput,
  RejectDocumentInput,
  RequestDocumentInput,
  SavePolicyInput,
  SendDocumentInput,
  VerificationDetail,
  VerificationIdInput,
  VerificationPolicies,
  VerificationPolicy,
  VerificationQueueInput,
  VerificationQueuePage,
} from '@nxtgauge/domain/verification';
import { NoInput } from '@nxtgauge/domain/text';
import * as verification from '@nxtgauge/services/verification';
import { router, signedIn, staff } from '../core/index.ts';

/** The owner's side: what is needed, and sending it. */
export const verificationRouter = router({
  mine: signedIn()
    .input(MyVerificationInput)
    .output(MyVerification)
    .query(({ ctx, input }) => verification.readMyVerification(ctx.svc, input)),
  checkDocument: signedIn()
    .input(CheckDocumentInput)
    .output(CheckedDocument)
    .mutation(({ ctx, input }) => verification.checkDocument(ctx.svc, input)),
  send: signedIn()
    .input(SendDocumentInput)
    .output(MyVerification)
    .mutation(({ ctx, input }) => verification.sendDocument(ctx.svc, input)),
});

/** The console's queue. The pictures of pages come over a route of their own: `viewPage`. */
export const verificationDeskRouter = router({
  list: staff('verification.decide')
    .input(VerificationQueueInput)
    .output(VerificationQueuePage)
    .query(({ ctx, input }) => verification.listVerifications(ctx.svc, input)),
  detail: staff('verification.decide')
    .input(VerificationIdInput)
    .output(VerificationDetail)
    .query(({ ctx, input }) => verification.getVerification(ctx.svc, input)),
  claim: staff('verification.decide')
    .input(VerificationIdInput)
    .output(ClaimedVerification)
    .mutation(({ ctx, input }) => verification.claimVerification(ctx.svc, input)),
  release: staff('verification.decide')
    .input(VerificationIdInput)
    .output(ClaimedVerification)
    .mutation(({ ctx, input }) => verification.releaseVerification(ctx.svc, input)),
  approveDocument: staff('verification.decide')
    .input(ApproveDocumentInput)
    .output(DecidedVerification)
    .mutation(({ ctx, input }) => verification.approveDocument(ctx.svc, input)),
  rejectDocument: staff('verification.decide')
    .input(RejectDocumentInput)
    .output(DecidedVerification)
    .mutation(({ ctx, input }) => verification.rejectDocument(ctx.svc, input)),
  requestDocument: staff('verification.decide')
    .input(RequestDocumentInput)
    .output(DecidedVerification)
    .mutation(({ ctx, input }) => verification.requestDocument(ctx.svc, input)),
  openDocument: staff('verification.decide')
    .input(DocumentIdInput)
    .output(OpenedDocument)
    .mutation(({ ctx, input }) => verification.openDocument(ctx.svc, input)),
  closeDocument: staff('verification.decide')
    .input(DocumentIdInput)
    .output(DocumentIdInput)
    .mutation(({ ctx, input }) => verification.closeDocument(ctx.svc, input)),
  redactDocument: staff('verification.decide')
    .input(RedactDocumentInput)
    .output(DecidedVerification)
    .mutation(({ ctx, input }) => verification.redactDocument(ctx.svc, input)),
  policies: staff('settings.edit')
    .input(NoInput)
    .output(VerificationPolicies)
    .query(({ ctx }) => verification.listPolicies(ctx.svc)),
  savePolicy: staff('settings.edit')
    .input(SavePolicyInput)
    .output(VerificationPolicy)
    .mutation(({ ctx, input }) => verification.savePolicy(ctx.svc, input)),
});
