import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { wakeScreens } from '../notifications/notify.ts';
import type { SavedContent } from './edit-profile.ts';
import { assertNotSuspended, lockOwnProfile } from './internal.ts';
import { releaseMedia } from './release-media.ts';
import { readWorkingCopy, takeEditBack } from './working-copy.ts';

/** Drops the owner's edit that waits or was refused; what is live stays. Doing it twice is doing it once. */
export async function dropEdit(ctx: ServiceCtx, input: { profileId: string }): Promise<SavedContent> {
  const actor = requireUser(ctx, 'profile.edit');
  return withTx(ctx, async (tx) => {
    const profile = await lockOwnProfile(tx, input.profileId, actor.userId);
    assertNotSuspended(profile);
    const { content, edit } = await readWorkingCopy(tx, profile.roleKey, profile.id);
    await takeEditBack(tx, profile, edit, 'profile.take_back');
    await releaseMedia(tx, profile.userId, [content]);
    await wakeScreens(tx, actor.userId, [{ topic: 'profile', entityId: profile.id }]);
    return { profileId: profile.id, outcome: 'SAVED' };
  });
}
