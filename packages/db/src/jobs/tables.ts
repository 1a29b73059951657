import { OPEN_APPLICATION_STATUSES } from '@nxtgauge/domain/applications';
import { POSTING_PAYMENTS } from '@nxtgauge/domain/billing';
import {
  ALERT_CADENCES,
  EMPLOYMENT_TYPES,
  JOB_CLOSE_REASONS,
  JOB_PAUSE_REASONS,
  JOB_STATUSES,
  QUESTION_KINDS,
  WORK_MODES,
} from '@nxtgauge/domain/jobs';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  amount,
  between,
  createdAt,
  filterKeys,
  id,
  instant,
  matches,
  newest,
  notNegative,
  oneOf,
  paise,
  positive,
  readyJson,
  SLUG_PATTERN,
  tags,
  tsvector,
  updatedAt,
} from '../columns.ts';
import { companyProfiles } from '../companies/tables.ts';
import { users } from '../identity/tables.ts';
import { places } from '../places/tables.ts';

/** Paise, per year or per month. */
export interface SalaryRange {
  minInr: number;
  maxInr: number;
  period: 'YEAR' | 'MONTH';
}

export const jobs = pgTable(
  'jobs',
  {
    id: id(),
    slug: text().unique(),
    companyProfileId: uuid()
      .notNull()
      .references(() => companyProfiles.id, { onDelete: 'restrict' }),
    postedByUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    title: text().notNull(),
    description: text(),
    location: text(),
    placeId: uuid().references(() => places.id, { onDelete: 'restrict' }),
    employmentType: text({ enum: EMPLOYMENT_TYPES }).notNull(),
    modeOfWork: text({ enum: WORK_MODES }).notNull(),
    budgetInr: paise(),
    salaryRangeJson: jsonb().$type<SalaryRange>(),
    tags: tags(),
    /** Skills without which nobody is fit for it, and those that decide between equals. */
    mustHaves: tags(),
    niceToHaves: tags(),
    experienceMin: integer(),
    experienceMax: integer(),
    openings: integer().notNull().default(1),
    status: text({ enum: JOB_STATUSES }).notNull().default('DRAFT'),
    approvedAt: instant(),
    publishedAt: instant(),
    expiresAt: instant(),
    /** The first of this life is free of renewals; BR-11 allows two. */
    renewals: integer().notNull().default(0),
    /** The smallest number of days before the end that its company was told of. */
    warnedDays: integer(),
    /** Set while a live job takes no applications and is not in search. */
    pausedAt: instant(),
    pauseReason: text({ enum: JOB_PAUSE_REASONS }),
    closedAt: instant(),
    closeReason: text({ enum: JOB_CLOSE_REASONS }),
    /** Set at its last day while people are in process: on what is still open then, the end of the job is the answer. */
    decideBy: instant(),
    paidWith: text({ enum: POSTING_PAYMENTS }),
    /** The four below are the search projection; only `refresh_job_search` writes them. */
    citySlug: text(),
    search: tsvector(),
    filterKeys: filterKeys(),
    card: readyJson(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.employmentType, EMPLOYMENT_TYPES),
    oneOf(t.modeOfWork, WORK_MODES),
    oneOf(t.status, JOB_STATUSES),
    oneOf(t.pauseReason, JOB_PAUSE_REASONS),
    oneOf(t.closeReason, JOB_CLOSE_REASONS),
    oneOf(t.paidWith, POSTING_PAYMENTS),
    notNegative(t.renewals),
    check('jobs_paused_with_reason', sql`(${t.pausedAt} is null) = (${t.pauseReason} is null)`),
    check('jobs_closed_with_reason', sql`(${t.closedAt} is null) = (${t.closeReason} is null)`),
    matches(t.slug, SLUG_PATTERN),
    amount(t.budgetInr),
    positive(t.openings),
    between(t.experienceMin, 0, 70),
    check('jobs_experience_order', sql`${t.experienceMax} between coalesce(${t.experienceMin}, 0) and 70`),
    check(
      'jobs_salary_range_order',
      sql`(${t.salaryRangeJson} ->> 'minInr')::bigint between 0 and (${t.salaryRangeJson} ->> 'maxInr')::bigint
        and ${t.salaryRangeJson} ->> 'period' in ('YEAR', 'MONTH')`,
    ),
    check(
      'jobs_live_is_published',
      sql`${t.status} <> 'LIVE' or (${t.publishedAt} is not null and ${t.slug} is not null)`,
    ),
    index('jobs_live_search_index')
      .using('gin', t.filterKeys, t.search)
      .with({ fastupdate: 'off' })
      .where(sql`${t.status} = 'LIVE'`),
    index('jobs_live_newest_index')
      .on(newest(t.publishedAt), newest(t.id))
      .where(sql`${t.status} = 'LIVE'`),
    index('jobs_live_city_newest_index')
      .on(t.citySlug, newest(t.publishedAt), newest(t.id))
      .where(sql`${t.status} = 'LIVE'`),
    index('jobs_live_type_newest_index')
      .on(t.employmentType, newest(t.publishedAt), newest(t.id))
      .where(sql`${t.status} = 'LIVE'`),
    index('jobs_live_city_type_newest_index')
      .on(t.citySlug, t.employmentType, newest(t.publishedAt), newest(t.id))
      .where(sql`${t.status} = 'LIVE'`),
    index('jobs_live_expiry_index')
      .on(t.expiresAt)
      .where(sql`${t.status} = 'LIVE'`),
    index('jobs_decide_by_index')
      .on(t.decideBy)
      .where(sql`${t.decideBy} is not null`),
    index().on(t.companyProfileId, newest(t.createdAt), newest(t.id)),
    index().on(t.postedByUserId),
    index().on(t.placeId),
    index().on(t.status, newest(t.createdAt), newest(t.id)),
  ],
);

/** What every applicant is asked. Questions of a job that was applied to are retired, not changed. */
export const jobQuestions = pgTable(
  'job_questions',
  {
    id: id(),
    jobId: uuid()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    question: text().notNull(),
    kind: text({ enum: QUESTION_KINDS }).notNull(),
    choices: text()
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
    isRequired: boolean().notNull().default(true),
    /** An answer that does not pass is shown to recruiters as such; nobody is rejected by it alone. */
    isKnockOut: boolean().notNull().default(false),
    /** How much a passing answer adds to the match, 0 to 10. */
    weight: integer().notNull().default(0),
    /** What passes: true or false, the smallest number, or the right choices; null judges nothing. */
    passJson: jsonb().$type<boolean | number | string[]>(),
    retiredAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.kind, QUESTION_KINDS),
    notNegative(t.position),
    between(t.weight, 0, 10),
    check('job_questions_choices_some', sql`(${t.kind} = 'CHOICE') = (cardinality(${t.choices}) >= 2)`),
    check(
      'job_questions_judges_by_something',
      sql`(${t.isKnockOut} or ${t.weight} > 0) <= (${t.passJson} is not null)`,
    ),
    index().on(t.jobId, t.position),
  ],
);

/** A column of the job's board; its name is the company's, its status is everybody's. */
export const jobStages = pgTable(
  'job_stages',
  {
    id: id(),
    jobId: uuid()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    name: text().notNull(),
    status: text({ enum: OPEN_APPLICATION_STATUSES }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.status, OPEN_APPLICATION_STATUSES),
    notNegative(t.position),
    unique('job_stages_name_unique').on(t.jobId, t.name),
    index().on(t.jobId, t.position),
  ],
);

export const savedJobs = pgTable(
  'saved_jobs',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    jobId: uuid()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.jobId] }),
    index().on(t.userId, newest(t.createdAt)),
    index().on(t.jobId),
  ],
);

/** A question to the job search that somebody keeps, and how often they want to hear of new answers. */
export const savedSearches = pgTable(
  'saved_searches',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** A `SearchJobsInput` without page. */
    queryJson: jsonb().$type<Record<string, unknown>>().notNull(),
    cadence: text({ enum: ALERT_CADENCES }).notNull(),
    /** Jobs published later than this are news. */
    seenUntil: instant().notNull().defaultNow(),
    /** When the next alert may leave; null when off. */
    dueAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.cadence, ALERT_CADENCES),
    check('saved_searches_due_unless_off', sql`(${t.cadence} = 'OFF') = (${t.dueAt} is null)`),
    unique('saved_searches_name_unique').on(t.userId, t.name),
    index('saved_searches_due_index').on(t.dueAt),
  ],
);
