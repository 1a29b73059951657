import { z } from 'zod';
import { AlbumContent, ServiceContent } from '../portfolio/content.ts';
import type { Showcase } from '../portfolio/content.ts';
import { PROFESSIONS } from './professions.ts';
import type { ProfessionKey } from './professions.ts';

/**
 * Everything of a profile that the public sees and that is reviewed. The editor works on one copy of it: the edit that
 * waits for approval, or what is live.
 */
export const ProfileContent = z.object({
  displayName: z.string(),
  headline: z.string().nullable(),
  bio: z.string().nullable(),
  placeSlug: z.string().nullable(),
  /** Slugs of places that are served beside that one. */
  serviceAreas: z.array(z.string()),
  travelRadiusKm: z.int().nullable(),
  details: z.record(z.string(), z.unknown()),
  albums: z.array(AlbumContent),
  services: z.array(ServiceContent),
}) satisfies z.ZodType<Showcase>;
export type ProfileContent = z.infer<typeof ProfileContent>;

/** An edit as it was stored, also by an older release that knew less: what it does not say is as it is live. */
export function contentFrom(payload: unknown, live: ProfileContent): ProfileContent {
  const stored = typeof payload === 'object' && payload !== null ? payload : {};
  return ProfileContent.parse({ ...live, ...stored });
}

const TRAVEL = 'travelRadiusKm';

/** One number for how far somebody travels: a profession that has a field of its own for it keeps it in step. */
export function withOneTravelRadius(key: ProfessionKey, content: ProfileContent, said: 'radius' | 'details') {
  if (!PROFESSIONS[key].fields.some((field) => field.key === TRAVEL)) return content;
  const inDetails = content.details[TRAVEL];
  return said === 'details'
    ? { ...content, travelRadiusKm: typeof inDetails === 'number' ? inDetails : null }
    : { ...content, details: { ...content.details, [TRAVEL]: content.travelRadiusKm } };
}

export const sameContent = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** JSON with sorted keys, because a stored payload comes back in another order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
