import { z } from 'zod';
import { withoutContactData } from '../contact-data/index.ts';
import { pageOf, Cursor, MAX_PAGE_SIZE, PAGE_SIZE } from '../paging/index.ts';
import { MAX_PAISE, Paise } from '../money/index.ts';
import { Id, line, prose, SearchText, Slug } from '../text/index.ts';
import { fieldSchema } from './field-schemas.ts';
import { PRICE_UNITS, PROFESSION_KEYS, PROFESSIONS } from './professions.ts';
import type { ProfessionKey } from './professions.ts';
import { APPROVAL_STATUSES, PROFILE_STATUSES, VERIFICATION_STATUSES } from './vocabulary.ts';

export const ProfessionKeySchema = z.enum(PROFESSION_KEYS);

export const CoverImage = z.object({
  url: z.string(),
  alt: z.string(),
  blur: z.string().nullable(),
  width: z.int(),
  height: z.int(),
});

/** A professional as a search result. Carries no phone, e-mail or surname beyond the trading name. */
export const ProfileCard = z.object({
  id: z.uuid(),
  slug: z.string(),
  professionKey: ProfessionKeySchema,
  displayName: z.string(),
  headline: z.string().nullable(),
  cityName: z.string(),
  placeName: z.string(),
  citySlug: z.string(),
  lat: z.number(),
  lng: z.number(),
  /** Raw mean of published reviews, one decimal; null without reviews. */
  ratingAvg: z.number().nullable(),
  ratingCount: z.int(),
  priceFromInr: z.int().nullable(),
  priceUnit: z.enum(PRICE_UNITS),
  verified: z.boolean(),
  coverImage: CoverImage.nullable(),
  avatarUrl: z.string().nullable(),
  portfolioCount: z.int(),
  listedAt: z.string(),
});
export type ProfileCard = z.infer<typeof ProfileCard>;

export const PROFILE_SORTS = ['best', 'price', 'newest', 'distance'] as const;
export type ProfileSort = (typeof PROFILE_SORTS)[number];

/** Facet filters as `field=value`, for example `specialties=wedding` or `studioAvailable=true`. */
export const FacetFilter = z
  .string()
  .max(80)
  .regex(/^[a-zA-Z]+=[\w ]+$/u);

export const SearchProfilesInput = z.strictObject({
  profession: ProfessionKeySchema.optional(),
  place: Slug.optional(),
  /** With `place`: also its surroundings up to this many kilometres. */
  radiusKm: z.int().min(1).max(300).optional(),
  text: SearchText.optional(),
  minRating: z.number().min(1).max(5).optional(),
  maxPriceInr: z.int().min(0).max(MAX_PAISE).optional(),
  facets: z.array(FacetFilter).max(10).optional(),
  sort: z.enum(PROFILE_SORTS).default('best'),
  cursor: Cursor.optional(),
  limit: z.int().min(1).max(MAX_PAGE_SIZE).default(PAGE_SIZE),
});
export type SearchProfilesInput = z.infer<typeof SearchProfilesInput>;
export const ProfilePage = pageOf(ProfileCard);
export const FacetCountsInput = SearchProfilesInput.omit({ sort: true, cursor: true, limit: true });

/** Live counts beside the filters; `counts` maps `field=value` to profiles, exact up to `cap`. */
export const FacetCounts = z.object({ total: z.int(), cap: z.int(), counts: z.record(z.string(), z.int()) });

export const PublicReview = z.object({
  id: z.uuid(),
  rating: z.int(),
  text: z.string(),
  reviewerName: z.string(),
  publishedAt: z.string(),
});
export const PortfolioItem = z.object({
  id: z.uuid(),
  title: z.string(),
  description: z.string().nullable(),
  tags: z.array(z.string()),
  images: z.array(CoverImage),
});
export const ServiceOffer = z.object({
  id: z.uuid(),
  name: z.string(),
  description: z.string().nullable(),
  priceInr: z.int(),
  durationMinutes: z.int().nullable(),
});

export const PublicProfile = ProfileCard.extend({
  bio: z.string().nullable(),
  /** The profession's own fields, keyed as in the registry. */
  details: z.record(z.string(), z.unknown()),
  memberSince: z.string(),
  verifiedAt: z.string().nullable(),
  portfolio: z.array(PortfolioItem),
  services: z.array(ServiceOffer),
  reviews: z.array(PublicReview),
});
export type PublicProfile = z.infer<typeof PublicProfile>;
export const ProfileBySlugInput = z.strictObject({ slug: Slug });

export const CreateProfileInput = z.strictObject({
  professionKey: ProfessionKeySchema,
  displayName: withoutContactData(line(80, 2)),
  placeSlug: Slug,
});

/** Everything a professional edits in one save; `details` is checked against the profession's own fields. */
export const SaveProfileInput = z.strictObject({
  profileId: Id,
  displayName: withoutContactData(line(80, 2)),
  headline: withoutContactData(line(120)).nullable(),
  bio: withoutContactData(prose(3000)).nullable(),
  placeSlug: Slug,
  details: z.record(z.string().max(40), z.unknown()),
});
export type SaveProfileInput = z.infer<typeof SaveProfileInput>;

const detailSchemas = new Map<ProfessionKey, z.ZodObject>();
/** The strict schema of one profession's own fields, derived from the registry. */
export function detailsSchema(key: ProfessionKey): z.ZodObject {
  const known = detailSchemas.get(key);
  if (known) return known;
  const schema = z.strictObject(
    Object.fromEntries(
      PROFESSIONS[key].fields.map((field) => [
        field.key,
        field.kind === 'text'
          ? withoutContactData(line(field.max)).nullable().default(null)
          : fieldSchema(field),
      ]),
    ),
  );
  detailSchemas.set(key, schema);
  return schema;
}

export const CompletenessStep = z.object({
  key: z.string(),
  label: z.string(),
  weight: z.int(),
  done: z.boolean(),
});

export const MyProfile = z.object({
  id: z.uuid(),
  slug: z.string(),
  professionKey: ProfessionKeySchema,
  displayName: z.string(),
  headline: z.string().nullable(),
  bio: z.string().nullable(),
  placeSlug: z.string().nullable(),
  placeName: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
  status: z.enum(PROFILE_STATUSES),
  verificationStatus: z.enum(VERIFICATION_STATUSES),
  approvalStatus: z.enum(APPROVAL_STATUSES),
  rejectionReason: z.string().nullable(),
  isProfilePublic: z.boolean(),
  /** Sent for approval and not decided yet; the live version stays as it was. */
  awaitingApproval: z.boolean(),
  /** 1 = next to be looked at; null when nothing waits. */
  queuePosition: z.int().nullable(),
  /** Edits that wait for approval, or null. */
  pendingRevision: z.boolean(),
  completeness: z.object({ percent: z.int(), steps: z.array(CompletenessStep) }),
  ratingCount: z.int(),
  updatedAt: z.string(),
});
export type MyProfile = z.infer<typeof MyProfile>;

export const MyProfiles = z.object({ items: z.array(MyProfile) });
export const MyProfileInput = z.strictObject({ profileId: Id });
export const SetVisibilityInput = z.strictObject({ profileId: Id, isProfilePublic: z.boolean() });
export const SavedProfile = z.object({
  profileId: z.uuid(),
  outcome: z.enum(['SAVED', 'SENT_FOR_APPROVAL']),
});
export { Paise };
