import {
  LEAD_CLOSE_REASONS,
  LEAD_REQUEST_STATUSES,
  LEAD_STATUSES,
  LEAD_URGENCIES,
} from '@nxtgauge/domain/leads';
import { PROFESSION_KEYS } from '@nxtgauge/domain/profiles';
import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { amount, between, createdAt, id, instant, newest, oneOf, paise, updatedAt } from '../columns.ts';
import { users } from '../identity/tables.ts';
import { places } from '../places/tables.ts';
import { userRoleProfiles } from '../profiles/tables.ts';

export const leads = pgTable(
  'leads',
  {
    id: id(),
    createdByUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    professionKey: text({ enum: PROFESSION_KEYS }).notNull(),
    title: text().notNull(),
    description: text(),
    location: text(),
    placeId: uuid().references(() => places.id, { onDelete: 'restrict' }),
    /** The customer's first name: all that a professional sees before acceptance (BR-16). */
    postedAs: text(),
    budgetInr: paise(),
    urgency: text({ enum: LEAD_URGENCIES }).notNull().default('FLEXIBLE'),
    requiredDate: date({ mode: 'string' }),
    status: text({ enum: LEAD_STATUSES }).notNull().default('DRAFT'),
    approvedAt: instant(),
    expiresAt: instant(),
    closedAt: instant(),
    closeReason: text({ enum: LEAD_CLOSE_REASONS }),
    /** The earlier lead that says the same; staff closed this one in its favour. */
    mergedIntoLeadId: uuid().references((): AnyPgColumn => leads.id, { onDelete: 'restrict' }),
    /** PENDING and ACCEPTED requests; the CHECK is the last line of defence of BR-10. */
    liveRequestCount: smallint().notNull().default(0),
    /** When the first request ever came: a lead without one gets cheaper (BR-12). */
    firstRequestedAt: instant(),
    /** One-tap renewals used (BR-11). */
    renewals: smallint().notNull().default(0),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.professionKey, PROFESSION_KEYS),
    oneOf(t.urgency, LEAD_URGENCIES),
    oneOf(t.status, LEAD_STATUSES),
    oneOf(t.closeReason, LEAD_CLOSE_REASONS),
    amount(t.budgetInr),
    between(t.liveRequestCount, 0, 5),
    check(
      'leads_merged_into_one',
      sql`(${t.closeReason} is not distinct from 'MERGED') = (${t.mergedIntoLeadId} is not null)`,
    ),
    index('leads_merged_index')
      .on(t.mergedIntoLeadId)
      .where(sql`${t.mergedIntoLeadId} is not null`),
    check('leads_closed_with_reason', sql`(${t.status} = 'CLOSED') = (${t.closeReason} is not null)`),
    index('leads_open_feed_index')
      .on(t.professionKey, newest(t.approvedAt), newest(t.id))
      .where(sql`${t.status} = 'OPEN'`),
    index('leads_open_by_place_index')
      .on(t.professionKey, t.placeId, newest(t.approvedAt), newest(t.id))
      .where(sql`${t.status} = 'OPEN'`),
    index('leads_open_expiry_index')
      .on(t.expiresAt)
      .where(sql`${t.status} = 'OPEN'`),
    index().on(t.createdByUserId, newest(t.createdAt), newest(t.id)),
    index().on(t.status, newest(t.createdAt), newest(t.id)),
    index().on(t.placeId),
  ],
);

/** Answers to the profession's own questions. */
export const leadAnswers = pgTable(
  'lead_answers',
  {
    leadId: uuid()
      .notNull()
      .references(() => leads.id, { onDelete: 'cascade' }),
    questionKey: text().notNull(),
    answerJson: jsonb().$type<string | number | boolean | string[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.leadId, t.questionKey] })],
);

export const leadRequests = pgTable(
  'lead_requests',
  {
    id: id(),
    leadId: uuid()
      .notNull()
      .references(() => leads.id, { onDelete: 'restrict' }),
    userRoleProfileId: uuid()
      .notNull()
      .references(() => userRoleProfiles.id, { onDelete: 'restrict' }),
    status: text({ enum: LEAD_REQUEST_STATUSES }).notNull().default('PENDING'),
    remarks: text(),
    quoteInr: paise(),
    requestedAt: instant().notNull().defaultNow(),
    openedAt: instant(),
    decidedAt: instant(),
    completedAt: instant(),
    outcomeRule: text(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique('lead_requests_lead_id_user_role_profile_id_unique').on(t.leadId, t.userRoleProfileId),
    oneOf(t.status, LEAD_REQUEST_STATUSES),
    amount(t.quoteInr),
    check('lead_requests_completed_if_accepted', sql`${t.completedAt} is null or ${t.status} = 'ACCEPTED'`),
    index().on(t.leadId, t.createdAt, t.id),
    index().on(t.userRoleProfileId, newest(t.createdAt), newest(t.id)),
    index().on(t.userRoleProfileId, t.status, newest(t.createdAt), newest(t.id)),
    index('lead_requests_unopened_index')
      .on(t.requestedAt)
      .where(sql`${t.status} = 'PENDING' and ${t.openedAt} is null`),
    index('lead_requests_pending_index')
      .on(t.requestedAt)
      .where(sql`${t.status} = 'PENDING'`),
  ],
);

/** Append-only: every change of a request and the rule behind it. */
export const leadRequestEvents = pgTable(
  'lead_request_events',
  {
    id: id(),
    leadRequestId: uuid()
      .notNull()
      .references(() => leadRequests.id, { onDelete: 'restrict' }),
    event: text().notNull(),
    rule: text(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.leadRequestId, t.createdAt, t.id)],
);

/** Append-only: who saw whose contact, and which fields. Both sides may read it. */
export const contactReveals = pgTable(
  'contact_reveals',
  {
    id: id(),
    leadRequestId: uuid()
      .notNull()
      .references(() => leadRequests.id, { onDelete: 'restrict' }),
    viewerUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    subjectUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    fields: text().array().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    check('contact_reveals_other_person', sql`${t.viewerUserId} <> ${t.subjectUserId}`),
    index().on(t.leadRequestId, t.createdAt, t.id),
    index().on(t.viewerUserId, newest(t.createdAt)),
    index().on(t.subjectUserId, newest(t.createdAt)),
  ],
);
