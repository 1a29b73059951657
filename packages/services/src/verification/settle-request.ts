import { verificationRequests } from '@nxtgauge/db/verification';
import type { VerificationStatus } from '@nxtgauge/domain/profiles';
import {
  latestDocuments,
  profileStanding,
  requestOutcome,
  VERIFICATION_TYPE_LABELS,
} from '@nxtgauge/domain/verification';
import type { VerificationRequestStatus } from '@nxtgauge/domain/verification';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { actorUserId } from '../context/index.ts';
import type { TxCtx } from '../context/index.ts';
import { documentsOf, logMove } from './internal.ts';
import type { RequestRow } from './internal.ts';
import { setStanding, tellOwner, wakeOwner } from './subjects.ts';
import type { Subject } from './subjects.ts';
import { policiesFor, readPolicies, requirementsOf } from './policies.ts';

/** Ends a request whose last document was decided, and brings the subject's badge in line with what is in force now. */
export async function settleRequest(
  tx: TxCtx,
  request: RequestRow,
  subject: Subject,
): Promise<{ status: VerificationRequestStatus; standing: VerificationStatus }> {
  const now = tx.clock.now();
  const policies = await readPolicies(tx);
  const requirements = requirementsOf(policiesFor(policies, subject.professionKey));
  const all = await documentsOf(tx, subject);
  const own = all.filter((document) => document.verificationRequestId === request.id);
  const status =
    request.pausedAt === null
      ? requestOutcome(requirements, request.verificationType, { own, all }, now)
      : 'PENDING';
  if (status !== 'PENDING') {
    const failed = [...latestDocuments(own).values()].filter((document) => document.status === 'REJECTED');
    const labels = failed.map(
      (document) => policies.find((policy) => policy.key === document.policyKey)?.label ?? document.policyKey,
    );
    const remarks =
      failed
        .map((document) => document.remarks)
        .filter(Boolean)
        .join(' ') || null;
    await tx.db
      .update(verificationRequests)
      .set({
        status,
        reviewedAt: now,
        reviewedByUserId: actorUserId(tx.actor),
        remarks,
        claimedByUserId: null,
        claimedAt: null,
        updatedAt: now,
      })
      .where(eq(verificationRequests.id, request.id));
    await logMove(tx, { requestId: request.id, action: status, from: 'PENDING', to: status, remarks });
    await writeAudit(tx, {
      event: status === 'APPROVED' ? 'verification.approve' : 'verification.reject',
      action: status === 'APPROVED' ? 'APPROVE' : 'REJECT',
      entityType: 'verification_request',
      entityId: request.id,
      entityLabel: subject.displayName,
      module: 'verification',
      changes: { status: ['PENDING', status] },
    });
    const check = VERIFICATION_TYPE_LABELS[request.verificationType];
    if (status === 'APPROVED') await tellOwner(tx, subject, 'verification.approved', { check });
    if (failed.length > 0) {
      const params = { documents: labels.join(', '), remarks: remarks ?? '' };
      await tellOwner(tx, subject, 'verification.rejected', params);
    }
  }
  const computed = profileStanding(requirements, all, now);
  // A badge drops when a document fails or ends, not because something new is asked for or on its way.
  const standing = computed === 'PENDING' ? keptStanding(subject.verificationStatus) : computed;
  await setStanding(tx, subject, standing);
  if (standing === 'VERIFIED' && subject.verificationStatus !== 'VERIFIED')
    await tellOwner(tx, subject, 'verification.verified', {});
  await wakeOwner(tx, subject);
  return { status, standing };
}

const keptStanding = (before: VerificationStatus): VerificationStatus =>
  before === 'VERIFIED' ? 'VERIFIED' : 'PENDING';
