import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, updatedAt } from '../columns.ts';
import { users } from '../identity/tables.ts';
import { userRoleProfiles } from '../profiles/tables.ts';

export const VERIFICATION_TYPES = ['IDENTITY', 'BUSINESS', 'DOCUMENT'] as const;
export const VERIFICATION_REQUEST_STATUSES = ['PENDING', 'APPROVED', 'REJECTED'] as const;
export const VERIFICATION_LOG_ACTIONS = ['SUBMITTED', 'APPROVED', 'REJECTED', 'DOCUMENT_REQUESTED'] as const;

export const verificationRequests = pgTable(
  'verification_requests',
  {
    id: id(),
    userRoleProfileId: uuid()
      .notNull()
      .references(() => userRoleProfiles.id, { onDelete: 'restrict' }),
    verificationType: text({ enum: VERIFICATION_TYPES }).notNull(),
    status: text({ enum: VERIFICATION_REQUEST_STATUSES }).notNull().default('PENDING'),
    submittedAt: instant().notNull().defaultNow(),
    reviewedAt: instant(),
    reviewedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    remarks: text(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.verificationType, VERIFICATION_TYPES),
    oneOf(t.status, VERIFICATION_REQUEST_STATUSES),
    index().on(t.userRoleProfileId),
    index().on(t.reviewedByUserId),
    index().on(t.status, t.submittedAt, t.id),
  ],
);

export const verificationDocuments = pgTable(
  'verification_documents',
  {
    id: id(),
    verificationRequestId: uuid()
      .notNull()
      .references(() => verificationRequests.id, { onDelete: 'restrict' }),
    documentType: text().notNull(),
    fileUrl: text().notNull(),
    fileName: text(),
    mimeType: text(),
    status: text({ enum: VERIFICATION_REQUEST_STATUSES }).notNull().default('PENDING'),
    uploadedAt: instant().notNull().defaultNow(),
    reviewedAt: instant(),
    reviewedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    remarks: text(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf(t.status, VERIFICATION_REQUEST_STATUSES),
    index().on(t.verificationRequestId),
    index().on(t.reviewedByUserId),
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
    index().on(t.actedByUserId),
  ],
);
