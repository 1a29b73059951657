import { INTERVIEW_MODES, INTERVIEW_STATUSES, OFFER_STATUSES, VERDICTS } from '@nxtgauge/domain/applications';
import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { amount, between, createdAt, id, instant, newest, oneOf, paise, updatedAt } from '../columns.ts';
import { users } from '../identity/tables.ts';
import { jobApplications } from './tables.ts';

/** One opinion per person and application; unseen by the others until theirs is in. */
export const scorecards = pgTable(
  'scorecards',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => jobApplications.id, { onDelete: 'restrict' }),
    authorUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    verdict: text({ enum: VERDICTS }).notNull(),
    /** 1 to 5 per criterion. */
    ratingsJson: jsonb().$type<{ criterion: string; rating: number; note: string }[]>().notNull(),
    summary: text().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.verdict, VERDICTS),
    unique('scorecards_author_unique').on(t.applicationId, t.authorUserId),
    index().on(t.authorUserId),
  ],
);

export const interviews = pgTable(
  'interviews',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => jobApplications.id, { onDelete: 'restrict' }),
    proposedByUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    title: text().notNull(),
    mode: text({ enum: INTERVIEW_MODES }).notNull(),
    /** Where to come, or how the call is made. */
    placeWords: text(),
    durationMinutes: integer().notNull(),
    status: text({ enum: INTERVIEW_STATUSES }).notNull().default('PROPOSED'),
    startsAt: instant(),
    /** Raised with every change: the calendar file's SEQUENCE. */
    version: integer().notNull().default(0),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.mode, INTERVIEW_MODES),
    oneOf(t.status, INTERVIEW_STATUSES),
    between(t.durationMinutes, 10, 480),
    check(
      'interviews_booked_when',
      sql`${t.status} not in ('BOOKED', 'DONE', 'MISSED') or ${t.startsAt} is not null`,
    ),
    index().on(t.applicationId, newest(t.createdAt)),
    index().on(t.proposedByUserId),
    index('interviews_coming_index')
      .on(t.startsAt)
      .where(sql`${t.status} = 'BOOKED'`),
  ],
);

export const interviewSlots = pgTable(
  'interview_slots',
  {
    id: id(),
    interviewId: uuid()
      .notNull()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    startsAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [unique('interview_slots_start_unique').on(t.interviewId, t.startsAt)],
);

export const offers = pgTable(
  'offers',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => jobApplications.id, { onDelete: 'restrict' }),
    /** Paise a year. */
    salaryInr: paise().notNull(),
    startsOn: date(),
    words: text().notNull(),
    expiresAt: instant().notNull(),
    status: text({ enum: OFFER_STATUSES }).notNull().default('DRAFT'),
    createdByUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    /** Another person than who wrote it. */
    approvedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    sentAt: instant(),
    answeredAt: instant(),
    answerWords: text(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.status, OFFER_STATUSES),
    amount(t.salaryInr),
    check('offers_maker_is_not_checker', sql`${t.approvedByUserId} <> ${t.createdByUserId}`),
    check(
      'offers_sent_when_approved',
      sql`${t.status} in ('DRAFT', 'WITHDRAWN') or (${t.approvedByUserId} is not null and ${t.sentAt} is not null)`,
    ),
    uniqueIndex('offers_one_open_index')
      .on(t.applicationId)
      .where(sql`${t.status} in ('DRAFT', 'SENT')`),
    index().on(t.applicationId, newest(t.createdAt)),
    index().on(t.createdByUserId),
    index().on(t.approvedByUserId),
    index('offers_due_index')
      .on(t.expiresAt)
      .where(sql`${t.status} = 'SENT'`),
  ],
);
