import { z } from 'zod';

export const MEDIA_TYPES = ['IMAGE', 'VIDEO'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** How much one profile can hold. The public page shows all of it. */
export const SHOWCASE_LIMITS = { albums: 24, media: 40, tags: 10, services: 50 } as const;

/** One picture or video of an album. The first of an album is its cover. */
export const MediaContent = z.object({
  id: z.uuid(),
  /** Null for pictures that came with the demo and that nobody uploaded. */
  fileId: z.uuid().nullable(),
  mediaType: z.enum(MEDIA_TYPES).default('IMAGE'),
  url: z.string(),
  /** The still of a video. */
  posterUrl: z.string().nullable().default(null),
  durationMs: z.int().nullable().default(null),
  width: z.int().nullable(),
  height: z.int().nullable(),
  blur: z.string().nullable(),
  altText: z.string().nullable(),
});
export type MediaContent = z.infer<typeof MediaContent>;

export const AlbumContent = z.object({
  id: z.uuid(),
  title: z.string(),
  description: z.string().nullable(),
  tags: z.array(z.string()),
  media: z.array(MediaContent),
});
export type AlbumContent = z.infer<typeof AlbumContent>;

export const ServiceContent = z.object({
  id: z.uuid(),
  name: z.string(),
  description: z.string().nullable(),
  priceInr: z.int(),
  durationMinutes: z.int().nullable(),
  isActive: z.boolean(),
});
export type ServiceContent = z.infer<typeof ServiceContent>;

/** The work and the services of a profile, in the order in which visitors see them. */
export interface Showcase {
  albums: AlbumContent[];
  services: ServiceContent[];
}
