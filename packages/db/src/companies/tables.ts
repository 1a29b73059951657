import { APPROVAL_STATUSES, PROFILE_STATUSES, VERIFICATION_STATUSES } from '@nxtgauge/domain/profiles';
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, oneOf, updatedAt } from '../columns.ts';
import { users } from '../identity/tables.ts';

export const companyProfiles = pgTable(
  'company_profiles',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .unique('company_profiles_user_id_unique')
      .references(() => users.id, { onDelete: 'restrict' }),
    companyName: text().notNull(),
    businessType: text(),
    industry: text(),
    contactPersonName: text(),
    email: text(),
    phone: text(),
    location: text(),
    bio: text(),
    status: text({ enum: PROFILE_STATUSES }).notNull().default('DRAFT'),
    verificationStatus: text({ enum: VERIFICATION_STATUSES }).notNull().default('PENDING'),
    approvalStatus: text({ enum: APPROVAL_STATUSES }).notNull().default('PENDING'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.status, PROFILE_STATUSES),
    oneOf(t.verificationStatus, VERIFICATION_STATUSES),
    oneOf(t.approvalStatus, APPROVAL_STATUSES),
    index().on(t.status),
    index().on(t.verificationStatus),
    index().on(t.approvalStatus),
    index('company_profiles_company_name_trgm_index').using('gin', t.companyName.op('gin_trgm_ops')),
  ],
);
