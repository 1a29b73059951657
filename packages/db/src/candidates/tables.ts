import {
  ACTIVITY_ACTIONS,
  ACTIVITY_ENTITY_TYPES,
  ASSIGNMENT_TYPES,
  CANDIDATE_SOURCES,
  CANDIDATE_STATUSES,
} from '@nxtgauge/domain/candidates';
import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { between, createdAt, id, instant, newest, oneOf, tags, updatedAt } from '../columns.ts';
import { companyProfiles } from '../companies/tables.ts';
import { users } from '../identity/tables.ts';

/**
 * A person as one company knows them: from an application, an upload, a referral or the search. Without a company it is the
 * person's own shelf, on which the résumés lie that they apply with.
 */
export const candidates = pgTable(
  'candidates',
  {
    id: id(),
    companyProfileId: uuid().references(() => companyProfiles.id, { onDelete: 'restrict' }),
    /** The account behind it, once known. */
    userId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    firstName: text().notNull(),
    lastName: text().notNull(),
    /** Lower case. */
    email: text(),
    phone: text(),
    currentCompany: text(),
    currentPosition: text(),
    yearsExperience: integer(),
    status: text({ enum: CANDIDATE_STATUSES }).notNull().default('active'),
    /** Null for a person's own shelf. */
    source: text({ enum: CANDIDATE_SOURCES }),
    referredBy: text(),
    tags: tags(),
    createdByUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.status, CANDIDATE_STATUSES),
    oneOf(t.source, CANDIDATE_SOURCES),
    between(t.yearsExperience, 0, 70),
    check('candidates_email_lower', sql`${t.email} = lower(${t.email})`),
    check(
      'candidates_own_shelf',
      sql`(${t.companyProfileId} is null) = (${t.source} is null) and (${t.companyProfileId} is not null or ${t.userId} is not null)`,
    ),
    uniqueIndex('candidates_own_shelf_index')
      .on(t.userId)
      .where(sql`${t.companyProfileId} is null`),
    uniqueIndex('candidates_company_email_index').on(t.companyProfileId, t.email),
    uniqueIndex('candidates_company_user_index').on(t.companyProfileId, t.userId),
    index('candidates_company_newest_index').on(
      t.companyProfileId,
      t.status,
      newest(t.createdAt),
      newest(t.id),
    ),
    index('candidates_names_index').using(
      'gin',
      sql`(${t.firstName} || ' ' || ${t.lastName} || ' ' || coalesce(${t.currentPosition}, '')) gin_trgm_ops`,
    ),
    index().on(t.userId),
    index().on(t.createdByUserId),
  ],
);

/** Who of the company works with a candidate, and who did. A row is closed, never deleted. */
export const userCandidateAssignments = pgTable(
  'user_candidate_assignments',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    candidateId: uuid()
      .notNull()
      .references(() => candidates.id, { onDelete: 'restrict' }),
    assignmentType: text({ enum: ASSIGNMENT_TYPES }).notNull(),
    assignedAt: instant().notNull().defaultNow(),
    assignedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    assignedReason: text(),
    unassignedAt: instant(),
    unassignedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    unassignedReason: text(),
    isActive: boolean().notNull().default(true),
  },
  (t) => [
    oneOf(t.assignmentType, ASSIGNMENT_TYPES),
    check('user_candidate_assignments_closed_when', sql`${t.isActive} = (${t.unassignedAt} is null)`),
    uniqueIndex('user_candidate_assignments_one_active_index')
      .on(t.userId, t.candidateId)
      .where(sql`${t.isActive}`),
    index().on(t.userId),
    index('user_candidate_assignments_of_candidate_index').on(t.candidateId, newest(t.assignedAt)),
    index().on(t.assignedByUserId),
    index().on(t.unassignedByUserId),
  ],
);

export const candidateNotes = pgTable(
  'candidate_notes',
  {
    id: id(),
    candidateId: uuid()
      .notNull()
      .references(() => candidates.id, { onDelete: 'restrict' }),
    authorUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    body: text().notNull(),
    mentionedUserIds: uuid()
      .array()
      .notNull()
      .default(sql`'{}'::uuid[]`),
    editedAt: instant(),
    deletedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.candidateId, newest(t.createdAt), newest(t.id)), index().on(t.authorUserId)],
);

/** Append-only: the database refuses UPDATE, DELETE and TRUNCATE. What happened around a candidate, for the company's eyes. */
export const activityLogs = pgTable(
  'activity_logs',
  {
    id: id(),
    companyProfileId: uuid().references(() => companyProfiles.id, { onDelete: 'restrict' }),
    candidateId: uuid().references(() => candidates.id, { onDelete: 'restrict' }),
    userId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    entityType: text({ enum: ACTIVITY_ENTITY_TYPES }).notNull(),
    entityId: uuid().notNull(),
    action: text({ enum: ACTIVITY_ACTIONS }).notNull(),
    oldValues: jsonb().$type<Record<string, unknown>>(),
    newValues: jsonb().$type<Record<string, unknown>>(),
    ipAddress: text(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.entityType, ACTIVITY_ENTITY_TYPES),
    oneOf(t.action, ACTIVITY_ACTIONS),
    index().on(t.candidateId, newest(t.createdAt), newest(t.id)),
    index().on(t.companyProfileId, newest(t.createdAt), newest(t.id)),
    index().on(t.userId),
  ],
);

/** Companies that must not find somebody in the search, by number or domain: names are written in too many ways. */
export const candidateBlocks = pgTable(
  'candidate_blocks',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    gstin: text(),
    /** Lower case, without `www.`. */
    domain: text(),
    createdAt: createdAt(),
  },
  (t) => [
    check('candidate_blocks_one_key', sql`num_nonnulls(${t.gstin}, ${t.domain}) = 1`),
    uniqueIndex('candidate_blocks_gstin_index').on(t.userId, t.gstin),
    uniqueIndex('candidate_blocks_domain_index').on(t.userId, t.domain),
  ],
);
