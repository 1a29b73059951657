import { z } from 'zod';
import { withoutContactData } from '../contact-data/index.ts';
import { pageOf, Cursor, MAX_PAGE_SIZE, PAGE_SIZE } from '../paging/index.ts';
import { MAX_PAISE, Paise } from '../money/index.ts';
import { AlbumContent, ServiceContent } from '../portfolio/content.ts';
import { Id, line, prose, SearchText, Slug } from '../text/index.ts';
import { CalendarDay } from '../time/index.ts';
import { PROFILE_SECTIONS } from './completeness.ts';
import { fieldSchema } from './field-schemas.ts';
import { PRICE_UNITS, PROFESSION_KEYS, PROFESSIONS } from './professions.ts';
import type { ProfessionKey } from './professions.ts';
import { APPROVAL_STATUSES, PROFILE_STATUSES, VERIFICATION_STATUSES } from './vocabulary.ts';

export const ProfessionKeySchema = z.enum(PROFESSION_KEYS);

export const WHY_KINDS = [
  'name',
  'words',
  'place',
  'distance',
  'price',
  'rating',
  'verified',
  'facet',
] as const;

export const CoverImage = z.object({
  url: z.string(),
  alt: z.string(),
  blur: z.string().nullable(),
  width: z.int(),
  height: z.int(),
});

/** One short reason of a card: the words that matched and where, a distance, a budget, a rating. */
export const WhyHere = z.object({ kind: z.enum(WHY_KINDS), text: z.string() });
export type WhyHere = z.infer<typeof WhyHere>;

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
  /** Badges held (BR-21). */
  badges: z.array(z.string()),
  coverImage: CoverImage.nullable(),
  avatarUrl: z.string().nullable(),
  portfolioCount: z.int(),
  listedAt: z.string(),
  /** Why this card is here: only when it was asked for. */
  why: z.array(WhyHere).optional(),
});
export type ProfileCard = z.infer<typeof ProfileCard>;

/** `relevance`: by words and quality, the usual order; `best`: by rating. `distance` needs a place. */
export const PROFILE_SORTS = ['relevance', 'best', 'price', 'newest', 'distance'] as const;
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
  verifiedOnly: z.boolean().optional(),
  /** Only who holds this badge. */
  badge: z
    .string()
    .max(40)
    .regex(/^[a-z_]+$/u)
    .optional(),
  /** The words are looked for as they are: no profession, place or price is read out of them. */
  exact: z.boolean().optional(),
  /** Adds to each card why it is here. */
  explain: z.boolean().optional(),
  /** Left out: by relevance. */
  sort: z.enum(PROFILE_SORTS).optional(),
  cursor: Cursor.optional(),
  limit: z.int().min(1).max(MAX_PAGE_SIZE).default(PAGE_SIZE),
});
export type SearchProfilesInput = z.infer<typeof SearchProfilesInput>;
export const ProfilePage = pageOf(ProfileCard);
export const FacetCountsInput = SearchProfilesInput.omit({
  sort: true,
  cursor: true,
  limit: true,
  explain: true,
});

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
  videos: z.array(
    z.object({
      url: z.string(),
      posterUrl: z.string().nullable(),
      alt: z.string(),
      durationMs: z.int().nullable(),
      width: z.int().nullable(),
      height: z.int().nullable(),
    }),
  ),
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
  /** Out of search for a while; `until` is null when the end was left open. */
  away: z.object({ since: z.string(), until: z.string().nullable() }).nullable(),
  /** Names of places that are served beside the one on the card. */
  serves: z.array(z.string()),
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

export const MAX_SERVICE_AREAS = 20;
export const MAX_TRAVEL_KM = 3000;

/** Texts of a profile; a section of the editor sends only its own. */
export const ProfileTexts = z.strictObject({
  displayName: withoutContactData(line(80, 2)),
  headline: withoutContactData(line(120)).nullable(),
  bio: withoutContactData(prose(3000)).nullable(),
  placeSlug: Slug,
  /** Places that are served beside that one. */
  serviceAreas: z
    .array(Slug)
    .max(MAX_SERVICE_AREAS, `Choose at most ${MAX_SERVICE_AREAS} places.`)
    .refine((slugs) => new Set(slugs).size === slugs.length, 'Choose each place once.'),
  travelRadiusKm: z
    .int('Use a whole number.')
    .min(0, 'Enter 0 or more.')
    .max(MAX_TRAVEL_KM, `Enter ${MAX_TRAVEL_KM.toLocaleString('en-IN')} or less.`)
    .nullable(),
  /** All of the profession's own fields, checked against its schema. */
  details: z.record(z.string().max(40), z.unknown()),
});

/** What is not named stays as it is. */
export const SaveProfileInput = ProfileTexts.partial().extend({ profileId: Id });
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
  /** Where in the editor it is done. */
  section: z.enum(PROFILE_SECTIONS),
  weight: z.int(),
  done: z.boolean(),
});

/** NONE: what the editor shows is live. */
export const EDIT_STATES = ['NONE', 'WAITING', 'REFUSED'] as const;
export const NamedPlace = z.object({ slug: z.string(), name: z.string() });

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
  /** An edit of an approved profile waits for approval. */
  pendingRevision: z.boolean(),
  /** The edit of an approved profile that the editor shows: waiting, or refused and kept so that it can be changed. */
  edit: z.enum(EDIT_STATES),
  /** Away since and until; the end is null when it was left open. */
  pausedAt: z.string().nullable(),
  pausedUntil: z.string().nullable(),
  completeness: z.object({ percent: z.int(), steps: z.array(CompletenessStep) }),
  ratingCount: z.int(),
  updatedAt: z.string(),
});
export type MyProfile = z.infer<typeof MyProfile>;

/** One own profile with its whole working copy: the edit that waits or was refused, else what is live. */
export const MyProfileContent = MyProfile.extend({
  serviceAreas: z.array(NamedPlace),
  travelRadiusKm: z.int().nullable(),
  albums: z.array(AlbumContent),
  services: z.array(ServiceContent),
});
export type MyProfileContent = z.infer<typeof MyProfileContent>;

export const MyProfiles = z.object({ items: z.array(MyProfile) });
export const MyProfileInput = z.strictObject({ profileId: Id });
export const SetVisibilityInput = z.strictObject({ profileId: Id, isProfilePublic: z.boolean() });
/** Away from now until the end of `until` (in India), or until it is ended by hand. */
export const PauseProfileInput = z.strictObject({ profileId: Id, until: CalendarDay.nullable() });
export const MAX_PAUSE_DAYS = 365;
/** What an edit that waits would change, in words. */
export const WaitingChanges = z.object({
  fields: z.array(z.object({ label: z.string(), before: z.string().nullable(), after: z.string() })),
});
export const SAVED_OUTCOMES = ['SAVED', 'SENT_FOR_APPROVAL'] as const;
export type SavedOutcome = (typeof SAVED_OUTCOMES)[number];
export const SavedProfile = z.object({ profileId: z.uuid(), outcome: z.enum(SAVED_OUTCOMES) });
export { Paise };
