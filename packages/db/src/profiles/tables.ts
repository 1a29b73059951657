import { CANDIDATE_VISIBILITIES } from '@nxtgauge/domain/candidates';
import {
  APPROVAL_STATUSES,
  PROFESSION_KEYS,
  PROFILE_STATUSES,
  VERIFICATION_STATUSES,
} from '@nxtgauge/domain/profiles';
import { sql } from 'drizzle-orm';
import {
  bigint,
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
  id,
  instant,
  matches,
  newest,
  notNegative,
  oneOf,
  paise,
  SLUG_PATTERN,
  tags,
  tsvector,
  updatedAt,
} from '../columns.ts';
import { users } from '../identity/tables.ts';
import { places } from '../places/tables.ts';

/** The root of every professional's profile: one per user and profession. `displayName` is the trading name. */
export const userRoleProfiles = pgTable(
  'user_role_profiles',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    roleKey: text({ enum: PROFESSION_KEYS }).notNull(),
    slug: text().unique(),
    displayName: text().notNull(),
    headline: text(),
    bio: text(),
    location: text(),
    placeId: uuid().references(() => places.id, { onDelete: 'restrict' }),
    avatarUrl: text(),
    phone: text(),
    email: text(),
    status: text({ enum: PROFILE_STATUSES }).notNull().default('DRAFT'),
    verificationStatus: text({ enum: VERIFICATION_STATUSES }).notNull().default('PENDING'),
    approvalStatus: text({ enum: APPROVAL_STATUSES }).notNull().default('PENDING'),
    rejectionReason: text(),
    submittedAt: instant(),
    approvedAt: instant(),
    verifiedAt: instant(),
    isProfilePublic: boolean().notNull().default(false),
    /** Away: out of search and feeds, while the page stays with a notice. Ends by itself when `pausedUntil` is set. */
    pausedAt: instant(),
    pausedUntil: instant(),
    /** How far this person travels from the place above; null when that was not said. */
    travelRadiusKm: integer(),
    ratingSum: bigint({ mode: 'number' }).notNull().default(0),
    ratingCount: integer().notNull().default(0),
    /** The badges that are held, as counted last (BR-21). */
    badges: tags(),
    /** Set with status SUSPENDED; without `suspendedUntil` it is for good. */
    suspendedAt: instant(),
    suspendedUntil: instant(),
    suspensionReason: text(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique('user_role_profiles_user_id_role_key_unique').on(t.userId, t.roleKey),
    oneOf(t.roleKey, PROFESSION_KEYS),
    oneOf(t.status, PROFILE_STATUSES),
    oneOf(t.verificationStatus, VERIFICATION_STATUSES),
    oneOf(t.approvalStatus, APPROVAL_STATUSES),
    matches(t.slug, SLUG_PATTERN),
    notNegative(t.ratingCount),
    check(
      'user_role_profiles_suspension_whole',
      sql`${t.status} = 'SUSPENDED' or (${t.suspendedAt} is null and ${t.suspendedUntil} is null and ${t.suspensionReason} is null)`,
    ),
    between(t.travelRadiusKm, 0, 3000),
    check('user_role_profiles_pause_order', sql`${t.pausedUntil} > ${t.pausedAt}`),
    check(
      'user_role_profiles_rating_range',
      sql`${t.ratingSum} between ${t.ratingCount} and 5 * ${t.ratingCount}::bigint`,
    ),
    index().on(t.status),
    index().on(t.verificationStatus),
    index().on(t.approvalStatus),
    index().on(t.placeId),
    index('user_role_profiles_paused_until_index')
      .on(t.pausedUntil)
      .where(sql`${t.pausedUntil} is not null`),
    index().on(t.roleKey, newest(t.createdAt), newest(t.id)),
    index('user_role_profiles_display_name_trgm_index').using('gin', t.displayName.op('gin_trgm_ops')),
  ],
);

/** Places a professional also serves, beside the one they work in. */
export const profileServiceAreas = pgTable(
  'profile_service_areas',
  {
    profileId: uuid()
      .notNull()
      .references(() => userRoleProfiles.id, { onDelete: 'cascade' }),
    placeId: uuid()
      .notNull()
      .references(() => places.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.profileId, t.placeId] }), index().on(t.placeId)],
);

export const customerProfiles = pgTable(
  'customer_profiles',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .unique('customer_profiles_user_id_unique')
      .references(() => users.id, { onDelete: 'restrict' }),
    displayName: text(),
    phone: text(),
    email: text(),
    location: text(),
    status: text({ enum: PROFILE_STATUSES }).notNull().default('ACTIVE'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [oneOf(t.status, PROFILE_STATUSES), index().on(t.status)],
);

export const candidateProfiles = pgTable(
  'candidate_profiles',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .unique('candidate_profiles_user_id_unique')
      .references(() => users.id, { onDelete: 'restrict' }),
    displayName: text(),
    bio: text(),
    location: text(),
    experienceYears: integer(),
    preferredRoles: tags(),
    expectedSalaryInr: paise(),
    resumeFileUrl: text(),
    headline: text(),
    placeId: uuid().references(() => places.id, { onDelete: 'restrict' }),
    noticeDays: integer(),
    skills: tags(),
    openToRemote: boolean().notNull().default(true),
    visibility: text({ enum: CANDIDATE_VISIBILITIES }).notNull().default('WHERE_I_APPLY'),
    /** The parts of a résumé that forms can hold, as JSON Resume writes them (`JsonResume`). */
    resumeJson: jsonb().$type<Record<string, unknown>>(),
    /** The words that the candidate search reads; written by whoever writes the row. */
    search: tsvector(),
    status: text({ enum: PROFILE_STATUSES }).notNull().default('ACTIVE'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    oneOf(t.status, PROFILE_STATUSES),
    oneOf(t.visibility, CANDIDATE_VISIBILITIES),
    between(t.noticeDays, 0, 365),
    index().on(t.placeId),
    index('candidate_profiles_search_index')
      .using('gin', t.search)
      .where(sql`${t.visibility} = 'SEARCHABLE' and ${t.status} = 'ACTIVE'`),
    index('candidate_profiles_newest_index')
      .on(newest(t.updatedAt), newest(t.id))
      .where(sql`${t.visibility} = 'SEARCHABLE' and ${t.status} = 'ACTIVE'`),
    between(t.experienceYears, 0, 70),
    amount(t.expectedSalaryInr),
    index().on(t.status),
  ],
);
