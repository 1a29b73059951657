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

/** At most ten, the best first. */
export const FoundPlaces = z.object({ items: z.array(Place) });
export const FindPlacesInput = z.strictObject({ text: z.string().max(60).trim().default('') });
export const PlaceInput = z.strictObject({ slug: Slug });
