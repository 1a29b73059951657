import { z } from 'zod';
import { RankingRules } from '../search/ranking.ts';
import { BadgePolicy } from '../trust/policy.ts';
import { PRICE_UNITS } from '../profiles/professions.ts';
import { ProfessionKeySchema } from '../profiles/contracts.ts';
import { Slug } from '../text/index.ts';

export const LandingInput = z.strictObject({ profession: ProfessionKeySchema, place: Slug.optional() });
export type LandingInput = z.infer<typeof LandingInput>;

const LandingPlace = z.object({ slug: z.string(), name: z.string(), nameHi: z.string() });
const CountedPlace = LandingPlace.extend({ count: z.int() });

/** What is really listed under a profession, in a place or everywhere: what its landing page says in figures. */
export const LandingFacts = z.object({
  professionKey: ProfessionKeySchema,
  place: LandingPlace.extend({
    kind: z.enum(['CITY', 'LOCALITY']),
    citySlug: z.string(),
    cityName: z.string(),
    cityNameHi: z.string(),
  }).nullable(),
  total: z.int(),
  verified: z.int(),
  reviewCount: z.int(),
  /** Mean of all their published reviews, one decimal; null without reviews. */
  ratingAvg: z.number().nullable(),
  /** Starting prices in paise: half of them stand between `low` and `high`. Null below three prices. */
  price: z
    .object({
      least: z.int(),
      low: z.int(),
      median: z.int(),
      high: z.int(),
      most: z.int(),
      count: z.int(),
      unit: z.enum(PRICE_UNITS),
    })
    .nullable(),
  /** Services that at least three of them offer under the same name, the most frequent first. */
  services: z.array(
    z.object({ name: z.string(), low: z.int(), median: z.int(), high: z.int(), count: z.int() }),
  ),
  /** Values of the profession's filters as search writes them (`specialties=wedding`), the most frequent first. */
  facets: z.array(z.object({ facet: z.string(), count: z.int() })),
  localities: z.array(CountedPlace),
  reviews: z.array(
    z.object({
      id: z.uuid(),
      rating: z.int(),
      text: z.string(),
      reviewerName: z.string(),
      publishedAt: z.string(),
      profileName: z.string(),
      profileSlug: z.string(),
    }),
  ),
  /** With a place: the nearest other cities that have enough; without: the cities that have most. */
  cities: z.array(CountedPlace.extend({ km: z.int().nullable() })),
  /** Other professions of the same city that have enough. */
  related: z.array(z.object({ professionKey: ProfessionKeySchema, count: z.int() })),
  /** Whether there is enough for a page that search engines should keep. */
  indexable: z.boolean(),
  minListed: z.int(),
});
export type LandingFacts = z.infer<typeof LandingFacts>;

/** The cities with most professionals, for links on every page. */
export const BigCities = z.object({ items: z.array(CountedPlace) });
export type BigCities = z.infer<typeof BigCities>;

/** The rules in force behind the order of lists and behind badges, as the public pages about them read them. */
export const PublishedRules = z.object({ ranking: RankingRules, badges: BadgePolicy });
export type PublishedRules = z.infer<typeof PublishedRules>;

export const AbsenceInput = z.strictObject({ slug: Slug });

/**
 * Why a profile's page is not there. GONE: it was public and was taken down; HIDDEN: its owner does not show it now;
 * UNKNOWN: there never was one. Says where others of its kind are, never whose it was.
 */
export const ProfileAbsence = z.object({
  state: z.enum(['GONE', 'HIDDEN', 'UNKNOWN']),
  professionKey: ProfessionKeySchema.nullable(),
  citySlug: z.string().nullable(),
  cityName: z.string().nullable(),
  cityNameHi: z.string().nullable(),
});
export type ProfileAbsence = z.infer<typeof ProfileAbsence>;
