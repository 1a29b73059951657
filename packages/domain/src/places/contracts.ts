import { z } from 'zod';
import { Slug } from '../text/index.ts';

export const PLACE_KINDS = ['CITY', 'LOCALITY'] as const;

export const Place = z.object({
  slug: z.string(),
  kind: z.enum(PLACE_KINDS),
  name: z.string(),
  cityName: z.string(),
  citySlug: z.string(),
  state: z.string(),
  lat: z.number(),
  lng: z.number(),
});
export type Place = z.infer<typeof Place>;

/** With the PIN code that it was found by, and how far it is from `near`. */
export const FoundPlace = Place.extend({ pin: z.string().nullable(), distanceKm: z.number().nullable() });
export type FoundPlace = z.infer<typeof FoundPlace>;
/** At most ten, the best first. */
export const FoundPlaces = z.object({ items: z.array(FoundPlace) });
/** A name in English or Hindi, or the first digits of a PIN code. `near`: say the distance from this place. */
export const FindPlacesInput = z.strictObject({
  text: z.string().max(60).trim().default(''),
  near: Slug.optional(),
});
export const PlaceInput = z.strictObject({ slug: Slug });
