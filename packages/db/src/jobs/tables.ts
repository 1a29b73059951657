import { EMPLOYMENT_TYPES, JOB_APPLICATION_STATUSES, JOB_STATUSES, WORK_MODES } from '@nxtgauge/domain/jobs';
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import {
  amount,
  between,
  createdAt,
  filterKeys,
  id,
  instant,
  matches,
  newest,
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
    experienceMin: integer(),
    experienceMax: integer(),
    openings: integer().notNull().default(1),
    status: text({ enum: JOB_STATUSES }).notNull().default('DRAFT'),
    approvedAt: instant(),
    publishedAt: instant(),
    expiresAt: instant(),
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
    index().on(t.companyProfileId, newest(t.createdAt), newest(t.id)),
    index().on(t.postedByUserId),
    index().on(t.placeId),
    index().on(t.status, newest(t.createdAt), newest(t.id)),
  ],
);

export const jobApplications = pgTable(
  'job_applications',
  {
    id: id(),
    jobId: uuid()
      .notNull()
      .references(() => jobs.id, { onDelete: 'restrict' }),
    applicantUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    status: text({ enum: JOB_APPLICATION_STATUSES }).notNull().default('APPLIED'),
    coverNote: text(),
    appliedAt: instant().notNull().defaultNow(),
    createdAt: createdAt(),
  },
  (t) => [
    unique('job_applications_job_id_applicant_user_id_unique').on(t.jobId, t.applicantUserId),
    oneOf(t.status, JOB_APPLICATION_STATUSES),
    index().on(t.jobId, t.status, t.appliedAt, t.id),
    index().on(t.applicantUserId, newest(t.appliedAt), newest(t.id)),
  ],
);
