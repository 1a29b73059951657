import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { amount, createdAt, id, notNegative, paise, positive, tags, updatedAt } from '../columns.ts';
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
    fileUrl: text().notNull(),
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
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    amount(t.price),
    positive(t.durationMinutes),
    index().on(t.userRoleProfileId),
    index('services_active_index')
      .on(t.userRoleProfileId, t.price, t.id)
      .where(sql`${t.isActive}`),
  ],
);
