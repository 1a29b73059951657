import type { z } from 'zod';
import { places } from '@nxtgauge/db/places';
import { userRoleProfiles } from '@nxtgauge/db/profiles';
import { SUBMIT_PERCENT } from '@nxtgauge/domain/profiles';
import type { SavedProfile, SaveProfileInput } from '@nxtgauge/domain/profiles';
import { eq } from 'drizzle-orm';
import { queuePosition, submitForApproval, withdrawApproval } from '../approvals/index.ts';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { wakeScreens } from '../notifications/notify.ts';
import { readDetails, writeDetails } from './extension-rows.ts';
import { assertNotSuspended, checkDetails, lockOwnProfile, placeForProfile } from './internal.ts';
import type { ProfileRow } from './internal.ts';
import { myProfileOf } from './read-my-profiles.ts';
import { reviseApproved } from './revise-approved.ts';
import { versionChanges } from './version.ts';
import type { ProfileVersion, VersionChanges } from './version.ts';

type Saved = z.infer<typeof SavedProfile>;

/**
 * Saves a profile's texts and fields. What was never approved is written at once (and sent again if it was waiting); an
 * edit of an approved profile waits as a revision while the live version stays (BR-23). INVALID_INPUT names `details.…`.
 */
export async function saveProfile(ctx: ServiceCtx, input: SaveProfileInput): Promise<Saved> {
  const actor = requireUser(ctx, 'profile.edit');
  await ctx.ports.rateLimits.consume('write', actor.userId);
  return withTx(ctx, async (tx) => {
    const profile = await lockOwnProfile(tx, input.profileId, actor.userId);
    assertNotSuspended(profile);
    const place = await placeForProfile(tx, input.placeSlug);
    const next: ProfileVersion = {
      displayName: input.displayName,
      headline: input.headline || null,
      bio: input.bio || null,
      placeSlug: place.slug,
      details: checkDetails(profile.roleKey, input.details),
    };
    const changes = versionChanges(profile.roleKey, await liveVersion(tx, profile), next);
    const outcome =
      profile.approvalStatus === 'APPROVED'
        ? await reviseApproved(tx, profile, next, changes)
        : await writeDraft(tx, profile, next, changes);
    await wakeScreens(tx, actor.userId, [{ topic: 'profile', entityId: profile.id }]);
    return { profileId: profile.id, outcome };
  });
}

/** What the public sees, or would see, of this profile. */
export async function liveVersion(tx: TxCtx, profile: ProfileRow): Promise<ProfileVersion> {
  const [place] = profile.placeId
    ? await tx.db.select({ slug: places.slug }).from(places).where(eq(places.id, profile.placeId))
    : [];
  return {
    displayName: profile.displayName,
    headline: profile.headline,
    bio: profile.bio,
    placeSlug: place?.slug ?? null,
    details: await readDetails(tx, profile.roleKey, profile.id),
  };
}

/** Writes a version as the live one. */
export async function writeVersion(tx: TxCtx, profile: ProfileRow, version: ProfileVersion): Promise<void> {
  const place = await placeForProfile(tx, version.placeSlug ?? '');
  await tx.db
    .update(userRoleProfiles)
    .set({
      displayName: version.displayName,
      headline: version.headline,
      bio: version.bio,
      placeId: place.id,
      location: place.name,
      updatedAt: tx.clock.now(),
    })
    .where(eq(userRoleProfiles.id, profile.id));
  await writeDetails(tx, profile.roleKey, profile.id, version.details);
}

async function writeDraft(
  tx: TxCtx,
  profile: ProfileRow,
  next: ProfileVersion,
  changes: VersionChanges,
): Promise<Saved['outcome']> {
  const waits = (await queuePosition(tx, 'profile', profile.id)) !== null;
  if (Object.keys(changes).length === 0) return waits ? 'SENT_FOR_APPROVAL' : 'SAVED';
  await writeVersion(tx, profile, next);
  await writeAudit(tx, {
    event: 'profile.save',
    action: 'UPDATE',
    entityType: 'profile',
    entityId: profile.id,
    entityLabel: next.displayName,
    module: 'profiles',
    changes,
  });
  if (!waits) return 'SAVED';
  // What a reviewer may be reading has changed: it leaves the inbox and comes back as it is now.
  await withdrawApproval(tx, 'profile', profile.id);
  const { completeness } = await myProfileOf(tx, profile.id, profile.userId);
  if (completeness.percent < SUBMIT_PERCENT) return 'SAVED';
  await submitForApproval(tx, {
    entityType: 'profile',
    entityId: profile.id,
    submittedByUserId: profile.userId,
  });
  return 'SENT_FOR_APPROVAL';
}
