import type { z } from 'zod';
import { verificationDocuments } from '@nxtgauge/db/verification';
import { AppError } from '@nxtgauge/domain/errors';
import { addMs, endOfIndianDay } from '@nxtgauge/domain/time';
import { addMonths } from '@nxtgauge/domain/verification';
import type {
  ApproveDocumentInput,
  DecidedVerification,
  RejectDocumentInput,
} from '@nxtgauge/domain/verification';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { assertMayDecide, lockDocument, logMove, notPending } from './internal.ts';
import type { DocumentRow } from './internal.ts';
import { readPolicies } from './policies.ts';
import { destroyFiles, doomFiles } from './private-files.ts';
import { revokeViews } from './open-document.ts';
import { settleRequest } from './settle-request.ts';

type Decided = z.infer<typeof DecidedVerification>;

/**
 * Takes one document as good, once: of two verifiers at the same moment one gets VERIFICATION_NOT_PENDING. It counts until
 * the day that was read from it, or as long as its policy says.
 */
export async function approveDocument(
  ctx: ServiceCtx,
  input: z.infer<typeof ApproveDocumentInput>,
): Promise<Decided> {
  return decide(ctx, input.documentId, async (tx, document) => ({
    status: 'APPROVED',
    reasonCode: null,
    remarks: null,
    expiresAt: await endOf(tx, document, input.validUntil),
  }));
}

/** Refuses one document with a reason that its owner reads. A full Aadhaar number in it means that the file goes at once (BR-35). */
export async function rejectDocument(
  ctx: ServiceCtx,
  input: z.infer<typeof RejectDocumentInput>,
): Promise<Decided> {
  const { reasonCode, remarks } = input;
  return decide(ctx, input.documentId, async () => ({
    status: 'REJECTED',
    reasonCode,
    remarks,
    expiresAt: null,
  }));
}

interface Decision {
  status: 'APPROVED' | 'REJECTED';
  reasonCode: string | null;
  remarks: string | null;
  expiresAt: Date | null;
}

async function decide(
  ctx: ServiceCtx,
  documentId: string,
  decisionOn: (tx: TxCtx, document: DocumentRow) => Promise<Decision>,
): Promise<Decided> {
  const actor = requireEmployee(ctx, 'verification.decide');
  const { doomed, ...decided } = await withTx(ctx, async (tx) => {
    const { request, subject, document } = await lockDocument(tx, documentId);
    await assertMayDecide(tx, request, actor);
    if (document.status !== 'PENDING') throw notPending();
    const decision = await decisionOn(tx, document);
    const now = tx.clock.now();
    const goesAtOnce = decision.reasonCode === 'UNMASKED_AADHAAR';
    const files = goesAtOnce ? [document.fileId, document.originalFileId].filter((id) => id !== null) : [];
    await tx.db
      .update(verificationDocuments)
      .set({
        ...decision,
        reviewedAt: now,
        reviewedByUserId: actor.userId,
        ...(goesAtOnce ? { fileId: null, originalFileId: null, fileUrl: 'deleted', fileDeletedAt: now } : {}),
      })
      .where(eq(verificationDocuments.id, document.id));
    if (goesAtOnce) {
      await doomFiles(tx, files);
      await revokeViews(tx, document.id);
    }
    const { status, remarks } = decision;
    await logMove(tx, {
      requestId: request.id,
      documentId: document.id,
      action: status,
      from: 'PENDING',
      to: status,
      remarks,
    });
    await writeAudit(tx, {
      event: status === 'APPROVED' ? 'verification_document.approve' : 'verification_document.reject',
      action: status === 'APPROVED' ? 'APPROVE' : 'REJECT',
      entityType: 'verification_document',
      entityId: document.id,
      module: 'verification',
      changes: {
        status: ['PENDING', status],
        reason_code: [null, decision.reasonCode],
        remarks: [null, remarks],
        expires_at: [null, decision.expiresAt],
        ...(goesAtOnce ? { file_deleted_at: [null, now] } : {}),
      },
      metadata: { requestId: request.id },
    });
    const settled = await settleRequest(tx, request, subject);
    return { requestId: request.id, ...settled, doomed: files };
  });
  await destroyFiles(ctx, doomed, 'It showed a full Aadhaar number (BR-35).');
  return decided;
}

async function endOf(
  tx: TxCtx,
  document: DocumentRow,
  validUntil: string | null | undefined,
): Promise<Date | null> {
  const now = tx.clock.now();
  if (validUntil === null) return null;
  if (validUntil === undefined) {
    const policies = await readPolicies(tx);
    const months = policies.find((policy) => policy.key === document.policyKey)?.validityMonths ?? null;
    return months === null ? null : addMonths(now, months);
  }
  // The last moment of that day, so that every screen and notice names the day on the document.
  const end = addMs(endOfIndianDay(validUntil), -1);
  if (end <= now) {
    const message = 'This day is over. Reject the document as no longer valid, or correct the day.';
    throw new AppError('INVALID_INPUT', message, { fieldErrors: [{ path: 'validUntil', message }] });
  }
  return end;
}
