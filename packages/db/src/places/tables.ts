import { PLACE_KINDS } from '@nxtgauge/domain/places';
import { sql } from 'drizzle-orm';
import { check, doublePrecision, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { between, createdAt, id, matches, oneOf, SLUG_PATTERN } from '../columns.ts';

/** Cities and the localities inside them. A locality's slug starts with its city's: `mumbai-andheri`. */
export const places = pgTable(
  'places',
  {
    id: id(),
    slug: text().notNull().unique(),
    kind: text({ enum: PLACE_KINDS }).notNull(),
    name: text().notNull(),
    nameHi: text(),
    state: text().notNull(),
    cityId: uuid().references((): AnyPgColumn => places.id, { onDelete: 'restrict' }),
    lat: doublePrecision().notNull(),
    lng: doublePrecision().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.kind, PLACE_KINDS),
    matches(t.slug, SLUG_PATTERN),
    between(t.lat, -90, 90),
    between(t.lng, -180, 180),
    check('places_city_of_locality', sql`(${t.kind} = 'CITY') = (${t.cityId} is null)`),
    index().on(t.cityId),
    index('places_name_trgm_index').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Postal codes of places, so that a person finds their locality by the six digits they know. */
export const placePins = pgTable(
  'place_pins',
  {
    pin: text().notNull(),
    placeId: uuid()
      .notNull()
      .references(() => places.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.pin, t.placeId] }),
    matches(t.pin, '^[1-9][0-9]{5}$'),
    index().on(t.placeId),
  ],
);
