import type { ProfileContent, SavedOutcome } from '@nxtgauge/domain/profiles';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { wakeScreens } from '../notifications/notify.ts';
import { assertNotSuspended, lockOwnProfile } from './internal.ts';
import type { ProfileRow } from './internal.ts';
import { readWorkingCopy, writeWorkingCopy } from './working-copy.ts';
import type { WorkingCopy } from './working-copy.ts';

export interface SavedContent {
  profileId: string;
  outcome: SavedOutcome;
}
export type ContentEdit = (
  content: ProfileContent,
  at: { tx: TxCtx; profile: ProfileRow; copy: WorkingCopy },
) => ProfileContent | Promise<ProfileContent>;

/**
 * The one way in which an owner changes what the public sees: under the profile's lock, on the working copy, so that two
 * editors at once both keep what they did. Somebody else's profile is NO_SUCH_THING, a suspended one ACCOUNT_SUSPENDED.
 */
export async function editProfile(
  ctx: ServiceCtx,
  profileId: string,
  event: string,
  edit: ContentEdit,
): Promise<SavedContent> {
  const actor = requireUser(ctx, 'profile.edit');
  await ctx.ports.rateLimits.consume('write', actor.userId);
  return withTx(ctx, async (tx) => {
    const profile = await lockOwnProfile(tx, profileId, actor.userId);
    assertNotSuspended(profile);
    const copy = await readWorkingCopy(tx, profile.roleKey, profile.id);
    const next = await edit(copy.content, { tx, profile, copy });
    const outcome = await writeWorkingCopy(tx, profile, copy, next, event);
    await wakeScreens(tx, actor.userId, [{ topic: 'profile', entityId: profile.id }]);
    return { profileId: profile.id, outcome };
  });
}
