import { PROFESSION_KEYS } from '@nxtgauge/domain/profiles';
import { bigint, doublePrecision, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { between, filterKeys, instant, newest, readyJson, tsvector, updatedAt } from '../columns.ts';
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
    /** Bayesian mean times 1,000 (BR-20). */
    ratingMilli: integer().notNull(),
    ratingCount: integer().notNull(),
    priceFromInr: bigint({ mode: 'number' }),
    listedAt: instant().notNull(),
    card: readyJson().notNull(),
  },
  (t) => {
    // A new array each time: Drizzle forgets a column's direction once an index has taken it.
    const best = () => [newest(t.ratingMilli), newest(t.ratingCount), t.profileId] as const;
    return [
      index('profile_search_words_index').using('gin', t.filterKeys, t.search).with({ fastupdate: 'off' }),
      index('profile_search_best_index').on(...best()),
      index('profile_search_city_best_index').on(t.citySlug, ...best()),
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

/** Every word of the projection, for typo-tolerant search. */
export const searchWords = pgTable('search_words', { word: text().primaryKey() }, (t) => [
  index('search_words_trgm_index').using('gin', t.word.op('gin_trgm_ops')),
]);

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
