import { APPROVAL_STATUSES, PROFILE_STATUSES, VERIFICATION_STATUSES } from '@nxtgauge/domain/profiles';
import { RECRUITER_ROLES, TEAM_SIZES } from '@nxtgauge/domain/companies';
import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, matches, notNegative, oneOf, SLUG_PATTERN, updatedAt } from '../columns.ts';
import { users } from '../identity/tables.ts';
import { places } from '../places/tables.ts';
import { files } from '../platform/tables.ts';

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
    slug: text().unique(),
    gstin: text(),
    /** Where its people's mail addresses end; what candidates block it by. */
    emailDomain: text(),
    placeId: uuid().references(() => places.id, { onDelete: 'restrict' }),
    teamSize: text({ enum: TEAM_SIZES }),
    logoFileId: uuid().references(() => files.id, { onDelete: 'restrict' }),
    /** BR-25, counted by the sweep: applications of the last 14 days that are due an answer, and those that got one. */
    applicationsCounted: integer().notNull().default(0),
    applicationsAnswered: integer().notNull().default(0),
    responseCountedAt: instant(),
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
    oneOf(t.teamSize, TEAM_SIZES),
    matches(t.slug, SLUG_PATTERN),
    notNegative(t.applicationsCounted),
    check(
      'company_profiles_answered_of_counted',
      sql`${t.applicationsAnswered} between 0 and ${t.applicationsCounted}`,
    ),
    check('company_profiles_gstin_shape', sql`${t.gstin} ~ '^[0-9A-Z]{15}$'`),
    uniqueIndex('company_profiles_gstin_index').on(t.gstin),
    index().on(t.placeId),
    index().on(t.logoFileId),
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
