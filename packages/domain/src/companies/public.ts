import { z } from 'zod';
import { JobCard } from '../jobs/contracts.ts';
import { Cursor, pageOf } from '../paging/index.ts';
import { Id, Slug } from '../text/index.ts';
import { TEAM_SIZES } from './vocabulary.ts';

/** How a company answers applicants, with the rule by which it is counted (BR-25). */
export const ResponseFigures = z.object({
  answered: z.int(),
  counted: z.int(),
  /** Answered within so many days, of the applications of so many days. */
  days: z.int(),
  windowDays: z.int(),
  sharePercent: z.int(),
  minimum: z.int(),
});
export type ResponseFigures = z.infer<typeof ResponseFigures>;

export const PublicCompany = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  industry: z.string().nullable(),
  businessType: z.string().nullable(),
  teamSize: z.enum(TEAM_SIZES).nullable(),
  placeName: z.string(),
  cityName: z.string(),
  state: z.string(),
  bio: z.string(),
  logoUrl: z.string().nullable(),
  verified: z.boolean(),
  response: ResponseFigures,
  /** Mean of published reviews, one decimal; null below `RATED_FROM`. */
  ratingAvg: z.number().nullable(),
  ratingCount: z.int(),
  openJobs: z.int(),
  updatedAt: z.string(),
});
export type PublicCompany = z.infer<typeof PublicCompany>;
export const CompanyBySlugInput = z.strictObject({ slug: Slug });

export const CompanyJobsInput = z.strictObject({
  companyId: Id,
  limit: z.int().min(1).max(20).default(10),
  cursor: Cursor.nullish(),
});
export const CompanyJobsPage = pageOf(JobCard);
