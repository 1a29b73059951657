import type { z } from 'zod';
import { roles, userRoles, users } from '@nxtgauge/db/identity';
import { newId } from '@nxtgauge/db/ids';
import { userRoleProfiles } from '@nxtgauge/db/profiles';
import { AppError } from '@nxtgauge/domain/errors';
import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { CreateProfileInput, MyProfileContent } from '@nxtgauge/domain/profiles';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { placeBySlug } from '../places/index.ts';
import { writeDetails } from './extension-rows.ts';
import { checkDetails, placeForProfile } from './internal.ts';
import { myProfileOf } from './read-my-profiles.ts';
import { profileSlug } from './slug.ts';

/** Starts a professional profile as a draft: one per person and profession, else PROFILE_EXISTS. Makes the person a professional. */
export async function createProfile(
  ctx: ServiceCtx,
  input: z.infer<typeof CreateProfileInput>,
): Promise<MyProfileContent> {
  const actor = requireUser(ctx, 'profile.edit');
  await ctx.ports.rateLimits.consume('write', actor.userId);
  return withTx(ctx, async (tx) => {
    const place = await placeForProfile(tx, input.placeSlug);
    const citySlug = (await placeBySlug(tx, place.slug))?.citySlug ?? place.slug;
    const profile = await insertProfile(tx, {
      userId: actor.userId,
      input,
      place,
      slug: profileSlug(input.displayName, citySlug, PROFESSIONS[input.professionKey].slug),
    });
    await writeDetails(tx, input.professionKey, profile.id, checkDetails(input.professionKey, {}));
    const madeProfessional = await becomeProfessional(tx, actor.userId);
    await writeAudit(tx, {
      event: 'profile.create',
      action: 'CREATE',
      entityType: 'profile',
      entityId: profile.id,
      entityLabel: input.displayName,
      module: 'profiles',
      changes: {
        role_key: [null, input.professionKey],
        display_name: [null, input.displayName],
        slug: [null, profile.slug],
        place_id: [null, place.slug],
        status: [null, 'DRAFT'],
        ...(madeProfessional ? { user_role: [null, 'professional'] } : {}),
      },
    });
    return myProfileOf(tx, profile.id, actor.userId);
  });
}

interface NewProfile {
  userId: string;
  input: z.infer<typeof CreateProfileInput>;
  place: { id: string; name: string };
  slug: string;
}

/** The address is the name and the city; a second one of the same name gets the end of its id. */
async function insertProfile(tx: TxCtx, { userId, input, place, slug }: NewProfile) {
  const [owner] = await tx.db
    .select({ email: users.email, phone: users.phone })
    .from(users)
    .where(eq(users.id, userId));
  const id = newId();
  const now = tx.clock.now();
  for (const address of [slug, `${slug}-${id.slice(-6)}`]) {
    const [made] = await tx.db
      .insert(userRoleProfiles)
      .values({
        id,
        userId,
        roleKey: input.professionKey,
        slug: address,
        displayName: input.displayName,
        location: place.name,
        placeId: place.id,
        email: owner?.email,
        phone: owner?.phone,
        createdAt: now,
        updatedAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: userRoleProfiles.id, slug: userRoleProfiles.slug });
    if (made) return made;
    const [existing] = await tx.db
      .select({ id: userRoleProfiles.id })
      .from(userRoleProfiles)
      .where(and(eq(userRoleProfiles.userId, userId), eq(userRoleProfiles.roleKey, input.professionKey)));
    if (existing) {
      throw new AppError(
        'PROFILE_EXISTS',
        `You already have a ${PROFESSIONS[input.professionKey].label.toLowerCase()} profile.`,
      );
    }
  }
  throw new Error(`no free address for ${slug}`);
}

async function becomeProfessional(tx: TxCtx, userId: string): Promise<boolean> {
  const [role] = await tx.db.select({ id: roles.id }).from(roles).where(eq(roles.key, 'professional'));
  if (!role) throw new Error('the role professional is missing');
  const now = tx.clock.now();
  const added = await tx.db
    .insert(userRoles)
    .values({ userId, roleId: role.id, status: 'APPROVED', approvedAt: now, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: userRoles.id });
  return added.length === 1;
}
