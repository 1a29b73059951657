import { PROFESSION_KEYS } from '@nxtgauge/domain/profiles';
import {
  VERIFICATION_LOG_ACTIONS,
  VERIFICATION_REQUEST_STATUSES,
  VERIFICATION_TYPES,
} from '@nxtgauge/domain/verification';
import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import {
  between,
  createdAt,
  id,
  instant,
  KEY_PATTERN,
  matches,
  newest,
  oneOf,
  positive,
  tags,
  updatedAt,
} from '../columns.ts';
import { companyProfiles } from '../companies/tables.ts';
import { users } from '../identity/tables.ts';
import { files } from '../platform/tables.ts';
import { userRoleProfiles } from '../profiles/tables.ts';

/** What has to be shown, per profession or (null) by everybody. Installed from the code's list, edited by staff. */
export const verificationPolicies = pgTable(
  'verification_policies',
  {
    id: id(),
    key: text().notNull().unique('verification_policies_key_unique'),
    roleKey: text({ enum: PROFESSION_KEYS }),
    verificationType: text({ enum: VERIFICATION_TYPES }).notNull(),
    label: text().notNull(),
    hint: text().notNull(),
    isRequired: boolean().notNull(),
    acceptedKinds: tags(),
    /** How long an approved document counts; null = for ever, unless it says so itself. */
    validityMonths: integer(),
    displayOrder: integer().notNull(),
    isActive: boolean().notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    matches(t.key, KEY_PATTERN),
    oneOf(t.roleKey, PROFESSION_KEYS),
    oneOf(t.verificationType, VERIFICATION_TYPES),
    between(t.validityMonths, 1, 240),
    check('verification_policies_accepted_kinds_some', sql`cardinality(${t.acceptedKinds}) > 0`),
  ],
);

/** The check of one type for one profile or company. Its documents are decided one by one; its own state follows from them. */
export const verificationRequests = pgTable(
  'verification_requests',
  {
    id: id(),
    userRoleProfileId: uuid().references(() => userRoleProfiles.id, { onDelete: 'restrict' }),
    companyProfileId: uuid().references(() => companyProfiles.id, { onDelete: 'restrict' }),
    submittedByUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    verificationType: text({ enum: VERIFICATION_TYPES }).notNull(),
    status: text({ enum: VERIFICATION_REQUEST_STATUSES }).notNull().default('PENDING'),
    submittedAt: instant().notNull().defaultNow(),
    /** Since when it waits for staff; null while documents are missing. With `dueAt`. */
    queuedAt: instant(),
    dueAt: instant(),
    /** While set, the clock stands still: the owner was asked for these documents. */
    pausedAt: instant(),
    askedPolicyKeys: tags(),
    askedRemarks: text(),
    claimedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    claimedAt: instant(),
    reviewedAt: instant(),
    reviewedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    remarks: text(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.verificationType, VERIFICATION_TYPES),
    oneOf(t.status, VERIFICATION_REQUEST_STATUSES),
    check(
      'verification_requests_one_subject',
      sql`num_nonnulls(${t.userRoleProfileId}, ${t.companyProfileId}) = 1`,
    ),
    check('verification_requests_maker_is_not_checker', sql`${t.reviewedByUserId} <> ${t.submittedByUserId}`),
    check(
      'verification_requests_claim_whole',
      sql`(${t.claimedByUserId} is null) = (${t.claimedAt} is null)`,
    ),
    check('verification_requests_queue_whole', sql`(${t.queuedAt} is null) = (${t.dueAt} is null)`),
    check(
      'verification_requests_pause_whole',
      sql`(${t.pausedAt} is null) = (cardinality(${t.askedPolicyKeys}) = 0)`,
    ),
    uniqueIndex('verification_requests_one_pending_index')
      .on(t.userRoleProfileId, t.verificationType)
      .where(sql`${t.status} = 'PENDING'`),
    uniqueIndex('verification_requests_one_pending_company_index')
      .on(t.companyProfileId, t.verificationType)
      .where(sql`${t.status} = 'PENDING'`),
    index().on(t.userRoleProfileId),
    index().on(t.companyProfileId),
    index().on(t.submittedByUserId),
    index().on(t.claimedByUserId),
    index().on(t.reviewedByUserId),
    index().on(t.status, t.submittedAt, t.id),
    index('verification_requests_waiting_index')
      .on(t.dueAt, t.id)
      .where(sql`${t.status} = 'PENDING' and ${t.queuedAt} is not null and ${t.pausedAt} is null`),
    index('verification_requests_paused_index')
      .on(t.pausedAt, t.id)
      .where(sql`${t.status} = 'PENDING' and ${t.pausedAt} is not null`),
    index('verification_requests_decided_index')
      .on(t.status, newest(t.reviewedAt), newest(t.id))
      .where(sql`${t.status} <> 'PENDING'`),
  ],
);

/**
 * One document. Its file is private and sealed; `file_url` only names it (`private:<id>`) and opens nothing. After the file
 * is deleted, its hash and the outcome stay.
 */
export const verificationDocuments = pgTable(
  'verification_documents',
  {
    id: id(),
    verificationRequestId: uuid()
      .notNull()
      .references(() => verificationRequests.id, { onDelete: 'restrict' }),
    policyKey: text()
      .notNull()
      .references(() => verificationPolicies.key, { onDelete: 'restrict' }),
    documentType: text().notNull(),
    fileUrl: text().notNull(),
    /** What is shown: the file as sent or, once redacted, its redacted copy. Null when deleted. */
    fileId: uuid().references(() => files.id, { onDelete: 'restrict' }),
    /** The file as sent, while a redacted copy is shown and it was not destroyed. */
    originalFileId: uuid().references(() => files.id, { onDelete: 'restrict' }),
    fileSha256: text(),
    fileName: text(),
    mimeType: text(),
    pageCount: integer(),
    byteSize: integer(),
    numberMasked: text(),
    /** Keyed hash of the whole number: tells a repeated number without keeping it. */
    numberHash: text(),
    status: text({ enum: VERIFICATION_REQUEST_STATUSES }).notNull().default('PENDING'),
    uploadedAt: instant().notNull().defaultNow(),
    reviewedAt: instant(),
    reviewedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    reasonCode: text(),
    remarks: text(),
    /** Until when an approved document counts. */
    expiresAt: instant(),
    /** The smallest number of days before the end that a reminder went out for. */
    remindedDays: integer(),
    /** When the sweep acted on the end. */
    expiredAt: instant(),
    redactedAt: instant(),
    fileDeletedAt: instant(),
    /** What the offline checks saw, for the verifier. Never a whole number. */
    checkHints: text()
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.status, VERIFICATION_REQUEST_STATUSES),
    positive(t.pageCount),
    positive(t.byteSize),
    uniqueIndex('verification_documents_file_id_index').on(t.fileId),
    index().on(t.verificationRequestId),
    index().on(t.policyKey),
    index().on(t.originalFileId),
    index().on(t.reviewedByUserId),
    index('verification_documents_number_hash_index')
      .on(t.numberHash)
      .where(sql`${t.numberHash} is not null`),
    index('verification_documents_file_sha256_index')
      .on(t.fileSha256)
      .where(sql`${t.fileSha256} is not null`),
    index('verification_documents_in_force_index')
      .on(t.expiresAt)
      .where(sql`${t.status} = 'APPROVED' and ${t.expiresAt} is not null and ${t.expiredAt} is null`),
    index('verification_documents_kept_files_index')
      .on(t.reviewedAt)
      .where(sql`${t.fileDeletedAt} is null and ${t.reviewedAt} is not null`),
  ],
);

/** Append-only: the database refuses UPDATE, DELETE and TRUNCATE. */
export const verificationLogs = pgTable(
  'verification_logs',
  {
    id: id(),
    verificationRequestId: uuid()
      .notNull()
      .references(() => verificationRequests.id, { onDelete: 'restrict' }),
    /** Null when it is about the request as a whole. */
    verificationDocumentId: uuid().references(() => verificationDocuments.id, { onDelete: 'restrict' }),
    action: text({ enum: VERIFICATION_LOG_ACTIONS }).notNull(),
    oldStatus: text({ enum: VERIFICATION_REQUEST_STATUSES }),
    newStatus: text({ enum: VERIFICATION_REQUEST_STATUSES }),
    actedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    remarks: text(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.action, VERIFICATION_LOG_ACTIONS),
    oneOf(t.oldStatus, VERIFICATION_REQUEST_STATUSES),
    oneOf(t.newStatus, VERIFICATION_REQUEST_STATUSES),
    index().on(t.verificationRequestId, t.createdAt, t.id),
    index().on(t.verificationDocumentId),
    index().on(t.actedByUserId),
  ],
);

/** The leave of one employee in one session to look at one file for a few minutes. Only the token's hash is kept. */
export const verificationViews = pgTable(
  'verification_views',
  {
    id: id(),
    verificationDocumentId: uuid()
      .notNull()
      .references(() => verificationDocuments.id, { onDelete: 'restrict' }),
    /** The file as it was then: a redaction ends the leave. */
    fileId: uuid().notNull(),
    tokenHash: text().notNull().unique('verification_views_token_hash_unique'),
    viewerUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    sessionId: uuid().notNull(),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
  },
  (t) => [index().on(t.verificationDocumentId), index().on(t.viewerUserId), index().on(t.expiresAt)],
);
