import { userRoleProfiles } from '@nxtgauge/db/profiles';
import { AppError } from '@nxtgauge/domain/errors';
import type { MyProfileContent } from '@nxtgauge/domain/profiles';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { wakeScreens } from '../notifications/notify.ts';
import { assertNotSuspended, lockOwnProfile, refreshSearch } from './internal.ts';
import { myProfileOf } from './read-my-profiles.ts';

/** Shows or hides an approved profile; search follows in the same transaction. PROFILE_NOT_PUBLIC before the first approval. */
export async function setProfileVisibility(
  ctx: ServiceCtx,
  input: { profileId: string; isProfilePublic: boolean },
): Promise<MyProfileContent> {
  const actor = requireUser(ctx, 'profile.edit');
  return withTx(ctx, async (tx) => {
    const profile = await lockOwnProfile(tx, input.profileId, actor.userId);
    assertNotSuspended(profile);
    if (profile.approvalStatus !== 'APPROVED') {
      throw new AppError(
        'PROFILE_NOT_PUBLIC',
        'Your profile becomes public with its approval. You can hide it after that.',
      );
    }
    if (profile.isProfilePublic !== input.isProfilePublic) {
      await tx.db
        .update(userRoleProfiles)
        .set({ isProfilePublic: input.isProfilePublic, updatedAt: tx.clock.now() })
        .where(eq(userRoleProfiles.id, profile.id));
      await refreshSearch(tx, profile.id);
      await writeAudit(tx, {
        event: 'profile.set_visibility',
        action: 'UPDATE',
        entityType: 'profile',
        entityId: profile.id,
        entityLabel: profile.displayName,
        module: 'profiles',
        changes: { is_profile_public: [profile.isProfilePublic, input.isProfilePublic] },
      });
      await wakeScreens(tx, actor.userId, [{ topic: 'profile', entityId: profile.id }]);
    }
    return myProfileOf(tx, profile.id, actor.userId);
  });
}
