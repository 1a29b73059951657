import { REVIEW_DIRECTIONS, REVIEW_ENTITY_TYPES, REVIEW_STATUSES } from '@nxtgauge/domain/reviews';
import { sql } from 'drizzle-orm';
import { index, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { between, createdAt, id, instant, newest, oneOf, updatedAt } from '../columns.ts';
import { users } from '../identity/tables.ts';
import { leadRequests } from '../leads/tables.ts';

export const reviews = pgTable(
  'reviews',
  {
    id: id(),
    reviewerUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    entityType: text({ enum: REVIEW_ENTITY_TYPES }).notNull(),
    entityId: uuid().notNull(),
    rating: smallint().notNull(),
    reviewText: text(),
    status: text({ enum: REVIEW_STATUSES }).notNull().default('PENDING'),
    publishedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.entityType, REVIEW_ENTITY_TYPES),
    oneOf(t.status, REVIEW_STATUSES),
    between(t.rating, 1, 5),
    index('reviews_published_index')
      .on(t.entityType, t.entityId, newest(t.createdAt), newest(t.id))
      .where(sql`${t.status} = 'PUBLISHED'`),
    index().on(t.entityType, t.entityId, newest(t.createdAt)),
    index().on(t.reviewerUserId, newest(t.createdAt), newest(t.id)),
    index('reviews_pending_index')
      .on(t.createdAt)
      .where(sql`${t.status} = 'PENDING'`),
  ],
);

/** The accepted request that earned a review: one review per side (BR-17). */
export const reviewLinks = pgTable(
  'review_links',
  {
    reviewId: uuid()
      .primaryKey()
      .references(() => reviews.id, { onDelete: 'cascade' }),
    leadRequestId: uuid()
      .notNull()
      .references(() => leadRequests.id, { onDelete: 'restrict' }),
    direction: text({ enum: REVIEW_DIRECTIONS }).notNull(),
  },
  (t) => [
    unique('review_links_lead_request_id_direction_unique').on(t.leadRequestId, t.direction),
    oneOf(t.direction, REVIEW_DIRECTIONS),
  ],
);
