import { verificationRequests } from '@nxtgauge/db/verification';
import type { NotificationEvent } from '@nxtgauge/domain/notifications';
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
import { notify, wakeScreens } from '../notifications/index.ts';
import { setVerificationStanding } from '../profiles/verification-outcome.ts';
import { documentsOf, logMove } from './internal.ts';
import type { LockedProfile, RequestRow } from './internal.ts';
import { policiesFor, readPolicies, requirementsOf } from './policies.ts';

/** Ends a request whose last document was decided, and brings the profile's badge in line with what is in force now. */
export async function settleRequest(
  tx: TxCtx,
  request: RequestRow,
  profile: LockedProfile,
): Promise<{ status: VerificationRequestStatus; standing: VerificationStatus }> {
  const now = tx.clock.now();
  const policies = await readPolicies(tx);
  const requirements = requirementsOf(policiesFor(policies, profile.roleKey));
  const all = await documentsOf(tx, profile.id);
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
      entityLabel: profile.displayName,
      module: 'verification',
      changes: { status: ['PENDING', status] },
    });
    const check = VERIFICATION_TYPE_LABELS[request.verificationType];
    if (status === 'APPROVED') await tellOwner(tx, profile, 'verification.approved', { check });
    if (failed.length > 0) {
      const params = { documents: labels.join(', '), remarks: remarks ?? '' };
      await tellOwner(tx, profile, 'verification.rejected', params);
    }
  }
  const computed = profileStanding(requirements, all, now);
  // A badge drops when a document fails or ends, not because something new is asked for or on its way.
  const standing = computed === 'PENDING' ? keptStanding(profile.verificationStatus) : computed;
  await setVerificationStanding(tx, profile, standing);
  if (standing === 'VERIFIED' && profile.verificationStatus !== 'VERIFIED')
    await tellOwner(tx, profile, 'verification.verified', {});
  await wakeScreens(tx, profile.userId, [{ topic: 'profile', entityId: profile.id }]);
  return { status, standing };
}

const keptStanding = (before: VerificationStatus): VerificationStatus =>
  before === 'VERIFIED' ? 'VERIFIED' : 'PENDING';

export async function tellOwner(
  tx: TxCtx,
  profile: Pick<LockedProfile, 'id' | 'userId' | 'displayName'>,
  event: NotificationEvent,
  params: Record<string, string>,
): Promise<void> {
  await notify(tx, {
    userId: profile.userId,
    event,
    params: { profile: profile.displayName, ...params },
    entityType: 'profile',
    entityId: profile.id,
    linkPath: `/app/profiles/${profile.id}/verification`,
  });
}
