import { userRoleProfiles } from '@nxtgauge/db/profiles';
import type { ReturnKind } from '@nxtgauge/domain/approvals';
import type { NotificationEvent } from '@nxtgauge/domain/notifications';
import { contentFrom } from '@nxtgauge/domain/profiles';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { decideRevision } from '../approvals/index.ts';
import type { TxCtx } from '../context/index.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { readConfig } from '../settings/index.ts';
import { grantCoins } from '../wallet/index.ts';
import { contentChanges } from './content-changes.ts';
import { liveContent, writeContent } from './content-rows.ts';
import { lockProfile, refreshSearch } from './internal.ts';
import type { ProfileRow } from './internal.ts';
import { releaseMedia } from './release-media.ts';

/** Staff approved it: the profile is public and in search, and the person's first one brings starter coins once. */
export async function approveProfile(tx: TxCtx, profileId: string): Promise<void> {
  const rules = await readConfig(tx, 'wallet.rules');
  const profile = await lockProfile(tx, profileId);
  const now = tx.clock.now();
  const after = {
    status: 'ACTIVE',
    approvalStatus: 'APPROVED',
    isProfilePublic: true,
    approvedAt: profile.approvedAt ?? now,
    rejectionReason: null,
  } as const;
  await tx.db
    .update(userRoleProfiles)
    .set({ ...after, updatedAt: now })
    .where(eq(userRoleProfiles.id, profileId));
  await refreshSearch(tx, profileId);
  await writeAudit(tx, {
    event: 'profile.approve',
    action: 'APPROVE',
    entityType: 'profile',
    entityId: profileId,
    entityLabel: profile.displayName,
    module: 'profiles',
    changes: {
      status: [profile.status, after.status],
      approval_status: [profile.approvalStatus, after.approvalStatus],
      is_profile_public: [profile.isProfilePublic, after.isProfilePublic],
      approved_at: [profile.approvedAt, after.approvedAt],
    },
  });
  await tellOwner(tx, profile, 'profile.approved', {});
  // Two profiles of one person may be approved at once: the person's row lets the grants come one after the other.
  await tx.sql`select 1 from users where id = ${profile.userId} for no key update`;
  await grantCoins(tx, {
    userId: profile.userId,
    coins: rules.starterCoins,
    remarks: 'Starter coins for your first approved profile',
    rule: 'Starter coins',
    referenceId: profileId,
    idempotencyKey: `starter:${profile.userId}`,
  });
}

/** How each way back is written down; after an appeal the owner hears of it through the appeal's own notice. */
const WAYS_BACK = {
  REJECTED: { verb: 'reject', notice: 'profile.rejected' },
  CHANGES_REQUESTED: { verb: 'request_changes', notice: 'profile.changes_requested' },
  UPHELD: { verb: 'uphold', notice: null },
} as const;

/** Staff sent it back, for good or for a change: it stays a draft, carries the reason and can be edited and sent again. */
export async function rejectProfile(
  tx: TxCtx,
  profileId: string,
  remarks: string,
  kind: ReturnKind,
): Promise<void> {
  const profile = await lockProfile(tx, profileId);
  const { verb, notice } = WAYS_BACK[kind];
  await tx.db
    .update(userRoleProfiles)
    .set({ approvalStatus: 'REJECTED', rejectionReason: remarks, updatedAt: tx.clock.now() })
    .where(eq(userRoleProfiles.id, profileId));
  await writeAudit(tx, {
    event: `profile.${verb}`,
    action: 'REJECT',
    entityType: 'profile',
    entityId: profileId,
    entityLabel: profile.displayName,
    module: 'profiles',
    summary: remarks,
    changes: {
      approval_status: [profile.approvalStatus, 'REJECTED'],
      rejection_reason: [profile.rejectionReason, remarks],
    },
  });
  if (notice) await tellOwner(tx, profile, notice, { remarks });
}

/** Staff approved an edit: texts, albums and services become live together, and search shows them (BR-23). */
export async function applyProfileRevision(tx: TxCtx, profileId: string, revisionId: string): Promise<void> {
  const profile = await lockProfile(tx, profileId);
  const live = await liveContent(tx, profile.roleKey, profileId);
  const content = contentFrom(
    await decideRevision(tx, { entityType: 'profile', entityId: profileId, revisionId, status: 'APPROVED' }),
    live,
  );
  const changes = contentChanges(profile.roleKey, live, content);
  await writeContent(tx, profile, content);
  await tx.db
    .update(userRoleProfiles)
    .set({ rejectionReason: null })
    .where(eq(userRoleProfiles.id, profileId));
  await releaseMedia(tx, profile.userId, [live]);
  await refreshSearch(tx, profileId);
  await writeAudit(tx, {
    event: 'profile.approve_revision',
    action: 'APPROVE',
    entityType: 'profile',
    entityId: profileId,
    entityLabel: content.displayName,
    module: 'profiles',
    changes,
    metadata: { revisionId },
  });
  await tellOwner(tx, { ...profile, displayName: content.displayName }, 'profile.revised', {});
}

/** Staff refused an edit: the live version stays as it is. */
export async function rejectProfileRevision(
  tx: TxCtx,
  profileId: string,
  revisionId: string,
  remarks: string,
  kind: ReturnKind,
): Promise<void> {
  const profile = await lockProfile(tx, profileId);
  const { verb, notice } = WAYS_BACK[kind];
  await decideRevision(tx, { entityType: 'profile', entityId: profileId, revisionId, status: 'REJECTED' });
  await tx.db
    .update(userRoleProfiles)
    .set({ rejectionReason: remarks, updatedAt: tx.clock.now() })
    .where(eq(userRoleProfiles.id, profileId));
  await writeAudit(tx, {
    event: `profile.${verb}_revision`,
    action: 'REJECT',
    entityType: 'profile',
    entityId: profileId,
    entityLabel: profile.displayName,
    module: 'profiles',
    summary: remarks,
    changes: { rejection_reason: [profile.rejectionReason, remarks] },
    metadata: { revisionId },
  });
  if (notice) await tellOwner(tx, profile, notice, { remarks });
}

async function tellOwner(
  tx: TxCtx,
  profile: Pick<ProfileRow, 'id' | 'userId' | 'displayName'>,
  event: NotificationEvent,
  params: Record<string, string>,
): Promise<void> {
  await notify(tx, {
    userId: profile.userId,
    event,
    params: { profile: profile.displayName, ...params },
    entityType: 'profile',
    entityId: profile.id,
    linkPath: `/app/profiles/${profile.id}`,
  });
  await wakeScreens(tx, profile.userId, [{ topic: 'profile', entityId: profile.id }]);
}
