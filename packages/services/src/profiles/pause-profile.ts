import type { z } from 'zod';
import { userRoleProfiles } from '@nxtgauge/db/profiles';
import { AppError } from '@nxtgauge/domain/errors';
import { MAX_PAUSE_DAYS } from '@nxtgauge/domain/profiles';
import type { MyProfileContent, PauseProfileInput } from '@nxtgauge/domain/profiles';
import { daysBetween, endOfIndianDay, indianDay } from '@nxtgauge/domain/time';
import { asc, eq, lte } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireSystem, requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { wakeScreens } from '../notifications/notify.ts';
import { assertNotSuspended, lockOwnProfile, lockProfile, refreshSearch } from './internal.ts';
import type { ProfileRow } from './internal.ts';
import { myProfileOf } from './read-my-profiles.ts';

interface Pause {
  pausedAt: Date | null;
  pausedUntil: Date | null;
}

/** Takes a profile out of search and feeds while its page stays, until the end of that day or until it is resumed. */
export async function pauseProfile(
  ctx: ServiceCtx,
  input: z.infer<typeof PauseProfileInput>,
): Promise<MyProfileContent> {
  const now = ctx.clock.now();
  if (input.until !== null) {
    const days = daysBetween(indianDay(now), input.until);
    if (days < 0 || days > MAX_PAUSE_DAYS) {
      const message = days < 0 ? 'Choose today or a later day.' : 'Choose a day within a year.';
      throw new AppError('INVALID_INPUT', message, { fieldErrors: [{ path: 'until', message }] });
    }
  }
  const pausedUntil = input.until === null ? null : endOfIndianDay(input.until);
  return setPause(ctx, input.profileId, ({ pausedAt }) => ({ pausedAt: pausedAt ?? now, pausedUntil }));
}

/** Ends a pause now. Nothing happens without one. */
export async function resumeProfile(
  ctx: ServiceCtx,
  input: { profileId: string },
): Promise<MyProfileContent> {
  return setPause(ctx, input.profileId, () => ({ pausedAt: null, pausedUntil: null }));
}

async function setPause(
  ctx: ServiceCtx,
  profileId: string,
  change: (profile: ProfileRow) => Pause,
): Promise<MyProfileContent> {
  const actor = requireUser(ctx, 'profile.edit');
  return withTx(ctx, async (tx) => {
    const profile = await lockOwnProfile(tx, profileId, actor.userId);
    assertNotSuspended(profile);
    await writePause(tx, profile, change(profile));
    return myProfileOf(tx, profile.id, actor.userId);
  });
}

async function writePause(tx: TxCtx, profile: ProfileRow, pause: Pause): Promise<void> {
  if (
    profile.pausedAt?.getTime() === pause.pausedAt?.getTime() &&
    profile.pausedUntil?.getTime() === pause.pausedUntil?.getTime()
  ) {
    return;
  }
  await tx.db
    .update(userRoleProfiles)
    .set({ ...pause, updatedAt: tx.clock.now() })
    .where(eq(userRoleProfiles.id, profile.id));
  await refreshSearch(tx, profile.id);
  await writeAudit(tx, {
    event: pause.pausedAt ? 'profile.pause' : 'profile.resume',
    action: 'UPDATE',
    entityType: 'profile',
    entityId: profile.id,
    entityLabel: profile.displayName,
    module: 'profiles',
    changes: {
      paused_at: [profile.pausedAt, pause.pausedAt],
      paused_until: [profile.pausedUntil, pause.pausedUntil],
    },
  });
  await wakeScreens(tx, profile.userId, [{ topic: 'profile', entityId: profile.id }]);
}

const BATCH = 200;

/** Brings back every profile whose pause is over. Returns how many. Safe to run twice or by two workers. */
export async function endPauses(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const due = await ctx.db
    .select({ id: userRoleProfiles.id })
    .from(userRoleProfiles)
    .where(lte(userRoleProfiles.pausedUntil, ctx.clock.now()))
    .orderBy(asc(userRoleProfiles.pausedUntil))
    .limit(BATCH);
  let ended = 0;
  for (const { id } of due) {
    ended += await withTx(ctx, async (tx) => {
      const profile = await lockProfile(tx, id);
      if (!profile.pausedUntil || profile.pausedUntil > tx.clock.now()) return 0;
      await writePause(tx, profile, { pausedAt: null, pausedUntil: null });
      return 1;
    });
  }
  return ended;
}
