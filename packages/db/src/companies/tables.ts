import { APPROVAL_STATUSES, PROFILE_STATUSES, VERIFICATION_STATUSES } from '@nxtgauge/domain/profiles';
import { RECRUITER_ROLES } from '@nxtgauge/domain/companies';
import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, updatedAt } from '../columns.ts';
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

/** A seat in a company: an invitation until somebody joined by it, then a member, and kept when they left. */
export const companyMembers = pgTable(
  'company_members',
  {
    id: id(),
    companyProfileId: uuid()
      .notNull()
      .references(() => companyProfiles.id, { onDelete: 'restrict' }),
    userId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    role: text({ enum: RECRUITER_ROLES }).notNull(),
    /** Null for whoever registered the company. */
    invitedEmail: text(),
    invitedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    /** Of the link's secret part; gone once it was used. */
    invitationHash: text().unique('company_members_invitation_hash_unique'),
    invitationExpiresAt: instant(),
    joinedAt: instant(),
    removedAt: instant(),
    removedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.role, RECRUITER_ROLES),
    check('company_members_joined_person', sql`(${t.userId} is null) = (${t.joinedAt} is null)`),
    check(
      'company_members_joined_or_invited',
      sql`${t.joinedAt} is not null or ${t.invitedEmail} is not null`,
    ),
    uniqueIndex('company_members_one_company_index')
      .on(t.userId)
      .where(sql`${t.removedAt} is null and ${t.userId} is not null`),
    uniqueIndex('company_members_one_invitation_index')
      .on(t.companyProfileId, t.invitedEmail)
      .where(sql`${t.removedAt} is null and ${t.joinedAt} is null`),
    index().on(t.companyProfileId, t.createdAt, t.id),
    index().on(t.userId),
    index().on(t.invitedByUserId),
    index().on(t.removedByUserId),
  ],
);
