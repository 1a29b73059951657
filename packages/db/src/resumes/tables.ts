import { RESUME_SECTION_TYPES, RESUME_STATUSES } from '@nxtgauge/domain/resumes';
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { between, createdAt, id, instant, newest, notNegative, oneOf, positive } from '../columns.ts';
import { candidates } from '../candidates/tables.ts';
import { users } from '../identity/tables.ts';
import { files } from '../platform/tables.ts';

/**
 * One version of a candidate's résumé; never changed after it was read. What somebody applied with is copied to the company's
 * candidate (`sourceResumeId`), so that it stays as sent.
 */
export const resumes = pgTable(
  'resumes',
  {
    id: id(),
    candidateId: uuid()
      .notNull()
      .references(() => candidates.id, { onDelete: 'restrict' }),
    uploadedByUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    sourceResumeId: uuid().references((): AnyPgColumn => resumes.id, { onDelete: 'restrict' }),
    originalFilename: text().notNull(),
    /** Its key in the store. */
    storedFilename: text().notNull(),
    fileId: uuid()
      .notNull()
      .references(() => files.id, { onDelete: 'restrict' }),
    /** SHA-256 in hexadecimal; one candidate has a file once. */
    fileHash: text().notNull(),
    fileSize: integer().notNull(),
    mimeType: text().notNull(),
    versionNumber: integer().notNull(),
    status: text({ enum: RESUME_STATUSES }).notNull().default('pending'),
    progress: integer().notNull().default(0),
    /** An `ErrorReason` and its words for a person; set with status `error`. */
    errorReason: text(),
    errorMessage: text(),
    extractedText: text(),
    extractionMethod: text(),
    wordCount: integer(),
    pageCount: integer(),
    uploadedAt: instant().notNull().defaultNow(),
    processedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.status, RESUME_STATUSES),
    positive(t.fileSize),
    positive(t.versionNumber),
    positive(t.pageCount),
    notNegative(t.wordCount),
    between(t.progress, 0, 100),
    check('resumes_error_in_words', sql`(${t.status} = 'error') = (${t.errorMessage} is not null)`),
    check(
      'resumes_completed_whole',
      sql`${t.status} <> 'completed' or (${t.extractedText} is not null and ${t.progress} = 100)`,
    ),
    unique('resumes_candidate_version_unique').on(t.candidateId, t.versionNumber),
    unique('resumes_candidate_file_unique').on(t.candidateId, t.fileHash),
    index().on(t.uploadedByUserId, newest(t.uploadedAt)),
    index().on(t.sourceResumeId),
    index().on(t.fileId),
    index().on(t.fileHash),
    index('resumes_waiting_index')
      .on(t.uploadedAt)
      .where(sql`${t.status} in ('pending', 'processing')`),
  ],
);

/** A part of the text. Positions count UTF-16 code units; the end is not part of it. */
export const resumeSections = pgTable(
  'resume_sections',
  {
    id: id(),
    resumeId: uuid()
      .notNull()
      .references(() => resumes.id, { onDelete: 'cascade' }),
    sectionType: text({ enum: RESUME_SECTION_TYPES }).notNull(),
    sectionTitle: text(),
    content: text().notNull(),
    startPage: integer(),
    endPage: integer(),
    startPosition: integer().notNull(),
    endPosition: integer().notNull(),
    sequenceOrder: integer().notNull(),
    sectionMetadata: jsonb().$type<Record<string, unknown>>(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.sectionType, RESUME_SECTION_TYPES),
    notNegative(t.startPosition),
    notNegative(t.sequenceOrder),
    check('resume_sections_order', sql`${t.endPosition} > ${t.startPosition}`),
    unique('resume_sections_sequence_unique').on(t.resumeId, t.sequenceOrder),
  ],
);
