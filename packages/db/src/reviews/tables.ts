import {
  HIDE_REASON_CODES,
  REVIEW_DIRECTIONS,
  REVIEW_ENTITY_TYPES,
  REVIEW_STATUSES,
} from '@nxtgauge/domain/reviews';
import { sql } from 'drizzle-orm';
import { check, index, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { between, createdAt, id, instant, newest, oneOf, updatedAt } from '../columns.ts';
import { jobApplications } from '../applications/tables.ts';
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
    /** The one answer of who was reviewed; never changed. */
    replyText: text(),
    repliedAt: instant(),
    hiddenAt: instant(),
    /** Stands in the review's place for everybody while it is hidden (BR-18). */
    hiddenReason: text({ enum: HIDE_REASON_CODES as [string, ...string[]] }),
    /** Null: a detector hid it. */
    hiddenByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    withdrawnAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.entityType, REVIEW_ENTITY_TYPES),
    oneOf(t.status, REVIEW_STATUSES),
    oneOf(t.hiddenReason, HIDE_REASON_CODES),
    between(t.rating, 1, 5),
    check('reviews_reply_whole', sql`(${t.replyText} is null) = (${t.repliedAt} is null)`),
    check(
      'reviews_hidden_with_reason',
      sql`(${t.status} = 'HIDDEN') <= (${t.hiddenReason} is not null and ${t.hiddenAt} is not null)`,
    ),
    check('reviews_withdrawn_when', sql`(${t.status} = 'WITHDRAWN') = (${t.withdrawnAt} is not null)`),
    index('reviews_published_index')
      .on(t.entityType, t.entityId, newest(t.createdAt), newest(t.id))
      .where(sql`${t.status} = 'PUBLISHED'`),
    index().on(t.entityType, t.entityId, newest(t.createdAt)),
    index('reviews_listed_index')
      .on(t.entityType, t.entityId, newest(t.createdAt), newest(t.id))
      .where(sql`${t.status} in ('PUBLISHED', 'HIDDEN')`),
    index('reviews_by_rating_index')
      .on(t.entityType, t.entityId, t.rating, t.createdAt, t.id)
      .where(sql`${t.status} = 'PUBLISHED'`),
    index().on(t.hiddenByUserId),
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

/** The application that earned a review of its company: it had reached INTERVIEW. */
export const companyReviewLinks = pgTable(
  'company_review_links',
  {
    reviewId: uuid()
      .primaryKey()
      .references(() => reviews.id, { onDelete: 'cascade' }),
    jobApplicationId: uuid()
      .notNull()
      .references(() => jobApplications.id, { onDelete: 'restrict' }),
  },
  (t) => [unique('company_review_links_job_application_id_unique').on(t.jobApplicationId)],
);
