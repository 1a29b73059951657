import { userRoleProfiles } from '@nxtgauge/db/profiles';
import type { VerificationStatus } from '@nxtgauge/domain/profiles';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import type { TxCtx } from '../context/index.ts';
import { lockProfile, refreshSearch } from './internal.ts';
import type { ProfileRow } from './internal.ts';

/** The profile under its lock, which also guards its verification. */
export const lockVerifiedProfile = (tx: TxCtx, profileId: string): Promise<ProfileRow> =>
  lockProfile(tx, profileId);

/** What its documents say about a locked profile: the badge appears or drops here and in search at once. */
export async function setVerificationStanding(
  tx: TxCtx,
  profile: Pick<ProfileRow, 'id' | 'displayName' | 'verificationStatus' | 'verifiedAt'>,
  standing: VerificationStatus,
): Promise<void> {
  if (profile.verificationStatus === standing) return;
  const now = tx.clock.now();
  const verifiedAt = standing === 'VERIFIED' ? now : null;
  await tx.db
    .update(userRoleProfiles)
    .set({ verificationStatus: standing, verifiedAt, updatedAt: now })
    .where(eq(userRoleProfiles.id, profile.id));
  await refreshSearch(tx, profile.id);
  await writeAudit(tx, {
    event: 'profile.verify',
    action: 'UPDATE',
    entityType: 'profile',
    entityId: profile.id,
    entityLabel: profile.displayName,
    module: 'verification',
    changes: {
      verification_status: [profile.verificationStatus, standing],
      verified_at: [profile.verifiedAt, verifiedAt],
    },
  });
}
