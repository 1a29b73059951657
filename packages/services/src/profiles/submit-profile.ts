import { userRoleProfiles } from '@nxtgauge/db/profiles';
import { AppError } from '@nxtgauge/domain/errors';
import { SUBMIT_PERCENT } from '@nxtgauge/domain/profiles';
import { eq } from 'drizzle-orm';
import { submitForApproval } from '../approvals/index.ts';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { wakeScreens } from '../notifications/notify.ts';
import type { SavedContent } from './edit-profile.ts';
import { assertNotSuspended, lockOwnProfile } from './internal.ts';
import type { ProfileRow } from './internal.ts';
import { myProfileOf } from './read-my-profiles.ts';
import { readWorkingCopy, sendEdit } from './working-copy.ts';

/**
 * Sends a draft, or one that came back, for approval (BR-22: 60 % complete, else PROFILE_INCOMPLETE with the missing
 * steps as field errors), or the refused edit of an approved profile once more. Sending it twice is one submission.
 */
export async function submitProfile(ctx: ServiceCtx, input: { profileId: string }): Promise<SavedContent> {
  const actor = requireUser(ctx, 'profile.edit');
  return withTx(ctx, async (tx) => {
    const profile = await lockOwnProfile(tx, input.profileId, actor.userId);
    assertNotSuspended(profile);
    if (profile.approvalStatus === 'APPROVED') return resendEdit(tx, profile);
    const { awaitingApproval, completeness } = await myProfileOf(tx, profile.id, actor.userId);
    const sent = { profileId: profile.id, outcome: 'SENT_FOR_APPROVAL' as const };
    if (awaitingApproval) return sent;
    if (completeness.percent < SUBMIT_PERCENT) {
      const missing = completeness.steps.filter((step) => !step.done);
      throw new AppError(
        'PROFILE_INCOMPLETE',
        `Your profile is ${completeness.percent} % complete. It needs ${SUBMIT_PERCENT} %.`,
        {
          fieldErrors: missing.map((step) => ({ path: step.key, message: step.label })),
          details: { percent: completeness.percent, needed: SUBMIT_PERCENT },
        },
      );
    }
    const now = tx.clock.now();
    await tx.db
      .update(userRoleProfiles)
      .set({ approvalStatus: 'PENDING', submittedAt: now, rejectionReason: null, updatedAt: now })
      .where(eq(userRoleProfiles.id, profile.id));
    await submitForApproval(tx, {
      entityType: 'profile',
      entityId: profile.id,
      submittedByUserId: actor.userId,
    });
    await writeAudit(tx, {
      event: 'profile.submit',
      action: 'UPDATE',
      entityType: 'profile',
      entityId: profile.id,
      entityLabel: profile.displayName,
      module: 'profiles',
      changes: {
        approval_status: [profile.approvalStatus, 'PENDING'],
        submitted_at: [profile.submittedAt, now],
        rejection_reason: [profile.rejectionReason, null],
      },
    });
    await wakeScreens(tx, actor.userId, [{ topic: 'profile', entityId: profile.id }]);
    return sent;
  });
}

async function resendEdit(tx: TxCtx, profile: ProfileRow): Promise<SavedContent> {
  const { content, edit } = await readWorkingCopy(tx, profile.roleKey, profile.id);
  const sent = { profileId: profile.id, outcome: 'SENT_FOR_APPROVAL' as const };
  if (edit?.status === 'PENDING') return sent;
  if (!edit) {
    throw new AppError(
      'APPROVAL_NOT_PENDING',
      'This profile is approved. What you edit is sent for approval by itself.',
    );
  }
  const revisionId = await sendEdit(tx, profile, content);
  await writeAudit(tx, {
    event: 'profile.submit',
    action: 'UPDATE',
    entityType: 'profile',
    entityId: profile.id,
    entityLabel: profile.displayName,
    module: 'profiles',
    changes: { revision_id: [edit.id, revisionId], rejection_reason: [profile.rejectionReason, null] },
  });
  await wakeScreens(tx, profile.userId, [{ topic: 'profile', entityId: profile.id }]);
  return sent;
}
