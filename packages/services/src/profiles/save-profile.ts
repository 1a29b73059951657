import { withOneTravelRadius } from '@nxtgauge/domain/profiles';
import type { SaveProfileInput } from '@nxtgauge/domain/profiles';
import type { ServiceCtx } from '../context/index.ts';
import { editProfile } from './edit-profile.ts';
import type { SavedContent } from './edit-profile.ts';
import { checkDetails, placeForProfile, placesForAreas } from './internal.ts';

/** Saves those texts and fields that are named (BR-23). INVALID_INPUT names the field, also as `details.…`. */
export async function saveProfile(ctx: ServiceCtx, input: SaveProfileInput): Promise<SavedContent> {
  return editProfile(ctx, input.profileId, 'profile.save', async (content, { tx, profile }) => {
    const { profileId: _, headline, bio, details, ...named } = input;
    if (named.placeSlug !== undefined) await placeForProfile(tx, named.placeSlug);
    if (named.serviceAreas !== undefined) await placesForAreas(tx, named.serviceAreas);
    const next = {
      ...content,
      ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
      ...(headline === undefined ? {} : { headline: headline || null }),
      ...(bio === undefined ? {} : { bio: bio || null }),
      ...(details === undefined ? {} : { details: checkDetails(profile.roleKey, details) }),
    };
    const areas = next.serviceAreas.filter((slug) => slug !== next.placeSlug).toSorted();
    return withOneTravelRadius(
      profile.roleKey,
      { ...next, serviceAreas: areas },
      named.travelRadiusKm === undefined ? 'details' : 'radius',
    );
  });
}
