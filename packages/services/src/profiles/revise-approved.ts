import { entityRevisions } from '@nxtgauge/db/approvals';
import { newId } from '@nxtgauge/db/ids';
import { userRoleProfiles } from '@nxtgauge/db/profiles';
import { and, eq } from 'drizzle-orm';
import { submitForApproval, withdrawApproval } from '../approvals/index.ts';
import { writeAudit } from '../audit/index.ts';
import type { TxCtx } from '../context/index.ts';
import type { ProfileRow } from './internal.ts';
import { ProfileVersion, versionChanges } from './version.ts';
import type { VersionChanges } from './version.ts';

/**
 * Keeps an edit of an approved profile as the one revision that waits, in place of an earlier one. The same edit again
 * keeps its place in the queue; the live version again takes a waiting edit back.
 */
export async function reviseApproved(
  tx: TxCtx,
  profile: ProfileRow,
  next: ProfileVersion,
  changes: VersionChanges,
): Promise<'SAVED' | 'SENT_FOR_APPROVAL'> {
  const waiting = await waitingRevision(tx, profile.id);
  if (waiting && Object.keys(versionChanges(profile.roleKey, waiting.version, next)).length === 0) {
    return 'SENT_FOR_APPROVAL';
  }
  const changed = Object.keys(changes).length > 0;
  if (!changed && !waiting) return 'SAVED';

  const now = tx.clock.now();
  if (waiting) {
    await tx.db
      .update(entityRevisions)
      .set({ status: 'SUPERSEDED', decidedAt: now })
      .where(eq(entityRevisions.id, waiting.id));
    await withdrawApproval(tx, 'profile', profile.id);
  }
  const revisionId = changed ? await addRevision(tx, profile, next) : null;
  await tx.db
    .update(userRoleProfiles)
    .set({ rejectionReason: null, updatedAt: now })
    .where(eq(userRoleProfiles.id, profile.id));
  await writeAudit(tx, {
    event: 'profile.revise',
    action: 'UPDATE',
    entityType: 'profile',
    entityId: profile.id,
    entityLabel: profile.displayName,
    module: 'profiles',
    summary: changed ? 'Edit waits for approval' : 'Waiting edit taken back',
    changes: { ...changes, revision_id: [waiting?.id ?? null, revisionId] },
  });
  return changed ? 'SENT_FOR_APPROVAL' : 'SAVED';
}

async function waitingRevision(tx: TxCtx, profileId: string) {
  const [row] = await tx.db
    .select({ id: entityRevisions.id, payload: entityRevisions.payloadJson })
    .from(entityRevisions)
    .where(
      and(
        eq(entityRevisions.entityType, 'profile'),
        eq(entityRevisions.entityId, profileId),
        eq(entityRevisions.status, 'PENDING'),
      ),
    );
  return row ? { id: row.id, version: ProfileVersion.parse(row.payload) } : null;
}

async function addRevision(tx: TxCtx, profile: ProfileRow, version: ProfileVersion): Promise<string> {
  const id = newId();
  await tx.db.insert(entityRevisions).values({
    id,
    entityType: 'profile',
    entityId: profile.id,
    payloadJson: { ...version },
    status: 'PENDING',
    submittedByUserId: profile.userId,
    createdAt: tx.clock.now(),
  });
  await submitForApproval(tx, {
    entityType: 'profile',
    entityId: profile.id,
    submittedByUserId: profile.userId,
    revisionId: id,
  });
  return id;
}
