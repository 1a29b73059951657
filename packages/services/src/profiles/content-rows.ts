import { profileServiceAreas, userRoleProfiles } from '@nxtgauge/db/profiles';
import { notFound } from '@nxtgauge/domain/errors';
import { ProfileContent, withOneTravelRadius } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { eq } from 'drizzle-orm';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { readDetails, writeDetails } from './extension-rows.ts';
import { placeForProfile, placesForAreas } from './internal.ts';
import type { ProfileRow } from './internal.ts';
import { writeShowcase } from './showcase-rows.ts';

/** What the public sees, or would see, of this profile. */
export async function liveContent(
  ctx: ServiceCtx,
  key: ProfessionKey,
  profileId: string,
): Promise<ProfileContent> {
  const [row] = await ctx.sql<Omit<ProfileContent, 'details'>[]>`
    select p.display_name as "displayName", p.headline, p.bio, place.slug as "placeSlug",
      p.travel_radius_km as "travelRadiusKm",
      (select coalesce(json_agg(a.slug order by a.slug), '[]')
        from profile_service_areas s join places a on a.id = s.place_id where s.profile_id = p.id) as "serviceAreas",
      (select coalesce(json_agg(json_build_object('id', i.id, 'title', i.title, 'description', i.description, 'tags', i.tags,
          'media', (
            select coalesce(json_agg(json_build_object('id', m.id, 'fileId', m.file_id, 'mediaType', m.media_type,
              'url', m.file_url, 'posterUrl', m.poster_url, 'durationMs', m.duration_ms, 'width', m.width,
              'height', m.height, 'blur', m.blur_data_url, 'altText', m.alt_text) order by m.display_order, m.id), '[]')
            from portfolio_images m where m.portfolio_item_id = i.id)
        ) order by i.display_order, i.id), '[]')
        from portfolio_items i where i.user_role_profile_id = p.id) as albums,
      (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'description', s.description,
          'priceInr', s.price, 'durationMinutes', s.duration_minutes, 'isActive', s.is_active)
          order by s.display_order, s.id), '[]')
        from services s where s.user_role_profile_id = p.id) as services
    from user_role_profiles p left join places place on place.id = p.place_id
    where p.id = ${profileId}`;
  if (!row) throw notFound('profile');
  const content = ProfileContent.parse({ ...row, details: await readDetails(ctx, key, profileId) });
  return withOneTravelRadius(key, content, 'details');
}

/** Makes this the live content: texts, details, areas, albums and services, all in the caller's transaction. */
export async function writeContent(tx: TxCtx, profile: ProfileRow, content: ProfileContent): Promise<void> {
  const place = await placeForProfile(tx, content.placeSlug ?? '');
  const areas = await placesForAreas(tx, content.serviceAreas);
  await tx.db
    .update(userRoleProfiles)
    .set({
      displayName: content.displayName,
      headline: content.headline,
      bio: content.bio,
      placeId: place.id,
      location: place.name,
      travelRadiusKm: content.travelRadiusKm,
      updatedAt: tx.clock.now(),
    })
    .where(eq(userRoleProfiles.id, profile.id));
  await tx.db.delete(profileServiceAreas).where(eq(profileServiceAreas.profileId, profile.id));
  if (areas.length > 0) {
    const createdAt = tx.clock.now();
    await tx.db
      .insert(profileServiceAreas)
      .values(areas.map(({ id }) => ({ profileId: profile.id, placeId: id, createdAt })));
  }
  await writeDetails(tx, profile.roleKey, profile.id, content.details);
  await writeShowcase(tx, profile.id, content);
}
