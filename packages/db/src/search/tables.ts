import { PROFESSION_KEYS } from '@nxtgauge/domain/profiles';
import { SYNONYM_KINDS, SYNONYM_LANGUAGES } from '@nxtgauge/domain/search';
import {
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  between,
  createdAt,
  filterKeys,
  id,
  instant,
  newest,
  oneOf,
  positive,
  readyJson,
  tags,
  tsvector,
  updatedAt,
} from '../columns.ts';
import { userRoleProfiles } from '../profiles/tables.ts';

/**
 * One row per public profile (ACTIVE, APPROVED, public), written only by `refresh_profile_search`. Role and place are one
 * key in `filterKeys` (`photographer|mumbai`), because three keys in one GIN index still read the long posting lists.
 */
export const profileSearch = pgTable(
  'profile_search',
  {
    profileId: uuid()
      .primaryKey()
      .references(() => userRoleProfiles.id, { onDelete: 'cascade' }),
    roleKey: text({ enum: PROFESSION_KEYS }).notNull(),
    citySlug: text(),
    placeSlug: text(),
    lat: doublePrecision(),
    lng: doublePrecision(),
    filterKeys: filterKeys(),
    search: tsvector().notNull(),
    /** The words of the name, and those of name, headline, services, profession and values: what a match in them is worth. */
    nameWords: tsvector().notNull().default(''),
    strongWords: tsvector().notNull().default(''),
    /** Rating, completeness, verification and freshness in one number; `profile_quality` says how. */
    quality: integer().notNull().default(0),
    /** Bayesian mean times 1,000 (BR-20). */
    ratingMilli: integer().notNull(),
    ratingCount: integer().notNull(),
    priceFromInr: bigint({ mode: 'number' }),
    listedAt: instant().notNull(),
    card: readyJson().notNull(),
  },
  (t) => {
    // New arrays each time: Drizzle forgets a column's direction once an index has taken it.
    const best = () => [newest(t.ratingMilli), newest(t.ratingCount), t.profileId] as const;
    const quality = () => [newest(t.quality), newest(t.ratingCount), t.profileId] as const;
    return [
      index('profile_search_words_index').using('gin', t.filterKeys, t.search).with({ fastupdate: 'off' }),
      index('profile_search_names_index').using('gin', t.nameWords).with({ fastupdate: 'off' }),
      index('profile_search_quality_index').on(...quality()),
      index('profile_search_city_quality_index').on(t.citySlug, ...quality()),
      index('profile_search_role_quality_index').on(t.roleKey, ...quality()),
      index('profile_search_role_city_quality_index').on(t.roleKey, t.citySlug, ...quality()),
      index('profile_search_role_best_index').on(t.roleKey, ...best()),
      index('profile_search_role_city_best_index').on(t.roleKey, t.citySlug, ...best()),
      index('profile_search_role_price_index').on(t.roleKey, t.priceFromInr, t.profileId),
      index('profile_search_role_city_price_index').on(t.roleKey, t.citySlug, t.priceFromInr, t.profileId),
      index('profile_search_role_newest_index').on(t.roleKey, newest(t.listedAt), newest(t.profileId)),
      index('profile_search_role_city_newest_index').on(
        t.roleKey,
        t.citySlug,
        newest(t.listedAt),
        newest(t.profileId),
      ),
      index('profile_search_newest_index').on(newest(t.listedAt), newest(t.profileId)),
      index('profile_search_position_index').on(t.roleKey, t.lat, t.lng),
    ];
  },
);

/** Every word of the projection, for typo-tolerant search. Its index of Devanagari words stands in the migration: it needs a function. */
export const searchWords = pgTable('search_words', { word: text().primaryKey() }, (t) => [
  index('search_words_trgm_index').using('gin', t.word.op('gin_trgm_ops')),
]);

/** What people type and what it stands for: staff edit these rows, code brings the first ones. */
export const searchSynonyms = pgTable(
  'search_synonyms',
  {
    id: id(),
    /** In the one spelling that `foldWords` makes. */
    term: text().notNull().unique(),
    /** Words, or `profession:<key>`, or `place:<slug>`. */
    expansions: tags(),
    language: text({ enum: SYNONYM_LANGUAGES }).notNull(),
    kind: text({ enum: SYNONYM_KINDS }).notNull(),
    isActive: boolean().notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.language, SYNONYM_LANGUAGES),
    oneOf(t.kind, SYNONYM_KINDS),
    index('search_synonyms_term_trgm_index').using('gin', t.term.op('gin_trgm_ops')),
  ],
);

/** Searches that found nobody, counted per Indian day. Holds no person: neither who searched nor contact data. */
export const searchMisses = pgTable(
  'search_misses',
  {
    day: date({ mode: 'string' }).notNull(),
    words: text().notNull(),
    /** Empty when none was asked for. */
    professionKey: text().notNull().default(''),
    placeSlug: text().notNull().default(''),
    searches: integer().notNull().default(1),
    lastAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.day, t.words, t.professionKey, t.placeSlug] }), positive(t.searches)],
);

/** Mean rating of a profession: the prior of its Bayesian means. */
export const ratingPriors = pgTable(
  'rating_priors',
  {
    professionKey: text({ enum: PROFESSION_KEYS }).primaryKey(),
    meanMilli: integer().notNull(),
    updatedAt: updatedAt(),
  },
  (t) => [between(t.meanMilli, 1000, 5000)],
);
