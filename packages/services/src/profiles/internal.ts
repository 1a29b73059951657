import { userRoleProfiles } from '@nxtgauge/db/profiles';
import { places } from '@nxtgauge/db/places';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { detailsSchema, PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { and, eq, inArray } from 'drizzle-orm';
import type { TxCtx } from '../context/index.ts';
import type { Details } from './extension-rows.ts';

export type ProfileRow = typeof userRoleProfiles.$inferSelect;

/** The profile under its row lock: the one mutex for its state, its revisions and its place in the inbox. */
export async function lockProfile(tx: TxCtx, profileId: string): Promise<ProfileRow> {
  const [profile] = await tx.db
    .select()
    .from(userRoleProfiles)
    .where(eq(userRoleProfiles.id, profileId))
    .for('update');
  if (!profile) throw notFound('profile');
  return profile;
}

/** The person's own profile, locked; somebody else's reads as not existing. */
export async function lockOwnProfile(tx: TxCtx, profileId: string, userId: string): Promise<ProfileRow> {
  const [profile] = await tx.db
    .select()
    .from(userRoleProfiles)
    .where(and(eq(userRoleProfiles.id, profileId), eq(userRoleProfiles.userId, userId)))
    .for('update');
  if (!profile) throw notFound('profile');
  return profile;
}

export function assertNotSuspended(profile: ProfileRow): void {
  if (profile.status === 'SUSPENDED') {
    throw new AppError(
      'ACCOUNT_SUSPENDED',
      'This profile is suspended. Write to support to have it looked at again.',
    );
  }
}

/** The place with this slug. Throws INVALID_INPUT, at the field, for an unknown one. */
export async function placeForProfile(tx: TxCtx, slug: string) {
  const [place] = await tx.db
    .select({ id: places.id, slug: places.slug, name: places.name })
    .from(places)
    .where(eq(places.slug, slug));
  if (!place) {
    throw new AppError('INVALID_INPUT', 'Choose a place from the list.', {
      fieldErrors: [{ path: 'placeSlug', message: 'Choose a place from the list.' }],
    });
  }
  return place;
}

/** The places with these slugs. Throws INVALID_INPUT, at the field, when one is unknown. */
export async function placesForAreas(
  tx: TxCtx,
  slugs: readonly string[],
): Promise<{ id: string; slug: string }[]> {
  if (slugs.length === 0) return [];
  const found = await tx.db
    .select({ id: places.id, slug: places.slug })
    .from(places)
    .where(inArray(places.slug, [...slugs]));
  if (found.length !== slugs.length) {
    throw new AppError('INVALID_INPUT', 'Choose places from the list.', {
      fieldErrors: [
        { path: 'serviceAreas', message: 'One of these places is not in our list. Choose it again.' },
      ],
    });
  }
  return found;
}

/** The profession's own fields, checked and complete. Throws INVALID_INPUT with `details.…` paths. */
export function checkDetails(key: ProfessionKey, details: Details): Details {
  const parsed = detailsSchema(key).safeParse(details);
  const fieldErrors = parsed.success
    ? guestRange(details)
    : parsed.error.issues.map((issue) => ({
        path: ['details', ...issue.path].join('.'),
        message: issue.message,
      }));
  if (!parsed.success || fieldErrors.length > 0) {
    throw new AppError('INVALID_INPUT', `Some fields of ${PROFESSIONS[key].label} need another look.`, {
      fieldErrors,
    });
  }
  return parsed.data;
}

/** Caterers: the most guests cannot be fewer than the fewest. */
function guestRange({ minGuests, maxGuests }: Details) {
  const wrongWay = typeof minGuests === 'number' && typeof maxGuests === 'number' && maxGuests < minGuests;
  return wrongWay ? [{ path: 'details.maxGuests', message: `Enter ${minGuests} or more.` }] : [];
}

/** Brings the public projection of this profile up to date, in the transaction that changed it. */
export async function refreshSearch(tx: TxCtx, profileId: string): Promise<void> {
  await tx.sql`select refresh_profile_search(array[${profileId}]::uuid[])`;
}
