import { MEDIA_TYPES } from '@nxtgauge/domain/portfolio';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { amount, createdAt, id, notNegative, oneOf, paise, positive, tags, updatedAt } from '../columns.ts';
import { files } from '../platform/tables.ts';
import { userRoleProfiles } from '../profiles/tables.ts';

const profileId = () =>
  uuid()
    .notNull()
    .references(() => userRoleProfiles.id, { onDelete: 'cascade' });

export const portfolioItems = pgTable(
  'portfolio_items',
  {
    id: id(),
    userRoleProfileId: profileId(),
    title: text().notNull(),
    description: text(),
    tags: tags(),
    displayOrder: integer().notNull().default(0),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [notNegative(t.displayOrder), index().on(t.userRoleProfileId, t.displayOrder, t.id)],
);

export const portfolioImages = pgTable(
  'portfolio_images',
  {
    id: id(),
    portfolioItemId: uuid()
      .notNull()
      .references(() => portfolioItems.id, { onDelete: 'cascade' }),
    /** Null for pictures of the demo, which nobody uploaded. */
    fileId: uuid().references(() => files.id, { onDelete: 'restrict' }),
    mediaType: text({ enum: MEDIA_TYPES }).notNull().default('IMAGE'),
    fileUrl: text().notNull(),
    /** Videos only. */
    posterUrl: text(),
    durationMs: integer(),
    altText: text(),
    width: integer(),
    height: integer(),
    blurDataUrl: text(),
    displayOrder: integer().notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [
    notNegative(t.displayOrder),
    positive(t.width),
    positive(t.height),
    oneOf(t.mediaType, MEDIA_TYPES),
    positive(t.durationMs),
    index('portfolio_images_file_id_index')
      .on(t.fileId)
      .where(sql`${t.fileId} is not null`),
    index().on(t.portfolioItemId, t.displayOrder, t.id),
  ],
);

export const services = pgTable(
  'services',
  {
    id: id(),
    userRoleProfileId: profileId(),
    name: text().notNull(),
    description: text(),
    /** Paise. */
    price: paise().notNull(),
    durationMinutes: integer(),
    isActive: boolean().notNull().default(true),
    displayOrder: integer().notNull().default(0),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    amount(t.price),
    positive(t.durationMinutes),
    notNegative(t.displayOrder),
    index().on(t.userRoleProfileId, t.displayOrder, t.id),
    index('services_active_index')
      .on(t.userRoleProfileId, t.price, t.id)
      .where(sql`${t.isActive}`),
  ],
);
