import { z } from 'zod';
import { Cursor, MAX_PAGE_SIZE, PAGE_SIZE, pageOf } from '../paging/index.ts';
import { MAX_PAISE } from '../money/index.ts';
import { SearchText, Slug } from '../text/index.ts';
import { EMPLOYMENT_TYPES, FRESHNESS_DAYS, WORK_MODES } from './vocabulary.ts';

export const JobCard = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  companyName: z.string(),
  cityName: z.string(),
  employmentType: z.enum(EMPLOYMENT_TYPES),
  modeOfWork: z.enum(WORK_MODES),
  /** Paise per year. */
  salaryMinInr: z.int().nullable(),
  salaryMaxInr: z.int().nullable(),
  tags: z.array(z.string()),
  publishedAt: z.string(),
});
export type JobCard = z.infer<typeof JobCard>;

export const SearchJobsInput = z.strictObject({
  text: SearchText.optional(),
  place: Slug.optional(),
  employmentType: z.enum(EMPLOYMENT_TYPES).optional(),
  modeOfWork: z.enum(WORK_MODES).optional(),
  minSalaryInr: z.int().min(0).max(MAX_PAISE).optional(),
  postedWithinDays: z.literal(FRESHNESS_DAYS).optional(),
  cursor: Cursor.optional(),
  limit: z.int().min(1).max(MAX_PAGE_SIZE).default(PAGE_SIZE),
});
export type SearchJobsInput = z.infer<typeof SearchJobsInput>;
export const JobPage = pageOf(JobCard);

export const PublicJob = JobCard.extend({
  description: z.string(),
  industry: z.string().nullable(),
  companyBio: z.string().nullable(),
  companyVerified: z.boolean(),
  /** Of the company's own page; null while it has none. */
  companySlug: z.string().nullable(),
  mustHaves: z.array(z.string()),
  niceToHaves: z.array(z.string()),
  citySlug: z.string(),
  state: z.string(),
  experienceMin: z.int().nullable(),
  experienceMax: z.int().nullable(),
  openings: z.int(),
  expiresAt: z.string().nullable(),
  /** A closed job still has its page, which says so. */
  open: z.boolean(),
  /** Open, but it takes no applications just now. */
  paused: z.boolean(),
});
export type PublicJob = z.infer<typeof PublicJob>;
export const JobBySlugInput = z.strictObject({ slug: Slug });
