import { sql } from 'drizzle-orm';
import { boolean, check, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { amount, between, createdAt, id, oneOf, paise, tags, updatedAt } from '../columns.ts';
import { userRoleProfiles } from './tables.ts';

export const DEVELOPER_AVAILABILITIES = ['FULL_TIME', 'PART_TIME', 'FREELANCE'] as const;

const profileId = (table: string) =>
  uuid()
    .notNull()
    .unique(`${table}_user_role_profile_id_unique`)
    .references(() => userRoleProfiles.id, { onDelete: 'cascade' });

export const photographerProfiles = pgTable(
  'photographer_profiles',
  {
    id: id(),
    userRoleProfileId: profileId('photographer_profiles'),
    specialties: tags(),
    cameraBrands: tags(),
    studioAvailable: boolean().notNull().default(false),
    outdoorShoots: boolean().notNull().default(false),
    travelRadiusKm: integer(),
    startingPriceInr: paise(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [amount(t.startingPriceInr), between(t.travelRadiusKm, 0, 5000)],
);

export const tutorProfiles = pgTable(
  'tutor_profiles',
  {
    id: id(),
    userRoleProfileId: profileId('tutor_profiles'),
    subjects: tags(),
    boardTypes: tags(),
    qualification: text(),
    teachesOnline: boolean().notNull().default(false),
    teachesOffline: boolean().notNull().default(false),
    experienceYears: integer(),
    hourlyRateInr: paise(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [amount(t.hourlyRateInr), between(t.experienceYears, 0, 70)],
);

export const makeupArtistProfiles = pgTable(
  'makeup_artist_profiles',
  {
    id: id(),
    userRoleProfileId: profileId('makeup_artist_profiles'),
    specializations: tags(),
    kitBrands: tags(),
    homeService: boolean().notNull().default(false),
    studioAvailable: boolean().notNull().default(false),
    startingPriceInr: paise(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [amount(t.startingPriceInr)],
);

export const developerProfiles = pgTable(
  'developer_profiles',
  {
    id: id(),
    userRoleProfileId: profileId('developer_profiles'),
    techStack: tags(),
    experienceYears: integer(),
    availability: text({ enum: DEVELOPER_AVAILABILITIES }),
    hourlyRateInr: paise(),
    remoteOk: boolean().notNull().default(false),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    amount(t.hourlyRateInr),
    between(t.experienceYears, 0, 70),
    oneOf(t.availability, DEVELOPER_AVAILABILITIES),
  ],
);

export const videoEditorProfiles = pgTable(
  'video_editor_profiles',
  {
    id: id(),
    userRoleProfileId: profileId('video_editor_profiles'),
    softwareSkills: tags(),
    styleTags: tags(),
    turnaroundDays: integer(),
    startingPriceInr: paise(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [amount(t.startingPriceInr), between(t.turnaroundDays, 0, 365)],
);

export const graphicDesignerProfiles = pgTable(
  'graphic_designer_profiles',
  {
    id: id(),
    userRoleProfileId: profileId('graphic_designer_profiles'),
    designTools: tags(),
    styleTags: tags(),
    brandExperience: boolean().notNull().default(false),
    startingPriceInr: paise(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [amount(t.startingPriceInr)],
);

export const socialMediaManagerProfiles = pgTable(
  'social_media_manager_profiles',
  {
    id: id(),
    userRoleProfileId: profileId('social_media_manager_profiles'),
    platforms: tags(),
    industries: tags(),
    contentTypes: tags(),
    avgFollowerGrowthPct: integer(),
    startingPriceInr: paise(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [amount(t.startingPriceInr), between(t.avgFollowerGrowthPct, -100, 100000)],
);

export const fitnessTrainerProfiles = pgTable(
  'fitness_trainer_profiles',
  {
    id: id(),
    userRoleProfileId: profileId('fitness_trainer_profiles'),
    disciplines: tags(),
    certifications: tags(),
    onlineSessions: boolean().notNull().default(false),
    homeVisits: boolean().notNull().default(false),
    gymBased: boolean().notNull().default(false),
    perSessionRateInr: paise(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [amount(t.perSessionRateInr)],
);

export const cateringServiceProfiles = pgTable(
  'catering_service_profiles',
  {
    id: id(),
    userRoleProfileId: profileId('catering_service_profiles'),
    businessName: text(),
    cuisineTypes: tags(),
    eventTypes: tags(),
    minGuests: integer(),
    maxGuests: integer(),
    hasSetupTeam: boolean().notNull().default(false),
    hasServingStaff: boolean().notNull().default(false),
    pricePerHeadInr: paise(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    amount(t.pricePerHeadInr),
    check(
      'catering_service_profiles_guests_range',
      sql`${t.minGuests} >= 1 and ${t.maxGuests} >= coalesce(${t.minGuests}, 1)`,
    ),
  ],
);

export const ugcContentCreatorProfiles = pgTable(
  'ugc_content_creator_profiles',
  {
    id: id(),
    userRoleProfileId: profileId('ugc_content_creator_profiles'),
    nicheTags: tags(),
    contentFormats: tags(),
    platforms: tags(),
    turnaroundDays: integer(),
    startingPriceInr: paise(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [amount(t.startingPriceInr), between(t.turnaroundDays, 0, 365)],
);
