import type { z } from 'zod';
import { verificationRequests } from '@nxtgauge/db/verification';
import { notFound } from '@nxtgauge/domain/errors';
import type { DecidedVerification, RequestDocumentInput } from '@nxtgauge/domain/verification';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { assertMayDecide, lockRequest, logMove } from './internal.ts';
import { policiesFor, readPolicies } from './policies.ts';
import { tellOwner, wakeOwner } from './subjects.ts';

/** Asks the owner for documents, with words. The clock stands still until the last of them is here; the claim is given back. */
export async function requestDocument(
  ctx: ServiceCtx,
  input: z.infer<typeof RequestDocumentInput>,
): Promise<z.infer<typeof DecidedVerification>> {
  const actor = requireEmployee(ctx, 'verification.decide');
  return withTx(ctx, async (tx) => {
    const { request, subject } = await lockRequest(tx, input.requestId);
    await assertMayDecide(tx, request, actor);
    const policies = policiesFor(await readPolicies(tx), subject.professionKey).filter(
      (policy) => policy.verificationType === request.verificationType,
    );
    const wanted = [...new Set(input.policyKeys)].map((key) => {
      const policy = policies.find((one) => one.key === key);
      if (!policy) throw notFound('document');
      return policy;
    });
    const now = tx.clock.now();
    const asked = [...new Set([...request.askedPolicyKeys, ...wanted.map((policy) => policy.key)])];
    const pausedAt = request.pausedAt ?? now;
    await tx.db
      .update(verificationRequests)
      .set({
        askedPolicyKeys: asked,
        askedRemarks: input.remarks,
        pausedAt,
        claimedByUserId: null,
        claimedAt: null,
        updatedAt: now,
      })
      .where(eq(verificationRequests.id, request.id));
    await logMove(tx, {
      requestId: request.id,
      action: 'DOCUMENT_REQUESTED',
      from: 'PENDING',
      to: 'PENDING',
      remarks: input.remarks,
    });
    await writeAudit(tx, {
      event: 'verification.request_document',
      action: 'UPDATE',
      entityType: 'verification_request',
      entityId: request.id,
      entityLabel: subject.displayName,
      module: 'verification',
      summary: input.remarks,
      changes: {
        asked_policy_keys: [request.askedPolicyKeys, asked],
        paused_at: [request.pausedAt, pausedAt],
      },
    });
    await tellOwner(tx, subject, 'verification.document_requested', {
      documents: wanted.map((policy) => policy.label).join(', '),
      remarks: input.remarks,
    });
    await wakeOwner(tx, subject);
    return { requestId: request.id, status: request.status, standing: subject.verificationStatus };
  });
}
