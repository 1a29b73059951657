import { z } from 'zod';
import { withoutContactData } from '../contact-data/index.ts';
import { PageInput, pageOf } from '../paging/index.ts';
import { Id, prose } from '../text/index.ts';
import { HiddenBecause, ReviewReply } from './contracts.ts';
import { REVIEW_STATUSES } from './vocabulary.ts';

export const WriteCompanyReviewInput = z.strictObject({
  applicationId: Id,
  rating: z.int('Choose a rating.').min(1, 'Choose 1 to 5 stars.').max(5, 'Choose 1 to 5 stars.'),
  text: withoutContactData(prose(2000, 10)),
});
export const CompanyReviewOfInput = z.strictObject({ applicationId: Id });

export const COMPANY_REVIEW_STATES = ['NOT_YET', 'OPEN', 'WRITTEN', 'CLOSED'] as const;
export type CompanyReviewState = (typeof COMPANY_REVIEW_STATES)[number];
/** Where the reader's review of the company stands, for one of their applications. */
export const MyCompanyReview = z.object({
  companyName: z.string(),
  state: z.enum(COMPANY_REVIEW_STATES),
  /** Until when it can be written; null while the application goes on. */
  until: z.string().nullable(),
  review: z
    .object({
      id: z.uuid(),
      rating: z.int(),
      text: z.string(),
      status: z.enum(REVIEW_STATUSES),
      reply: ReviewReply.nullable(),
    })
    .nullable(),
});
export type MyCompanyReview = z.infer<typeof MyCompanyReview>;

export const CompanyReviewsInput = PageInput.extend({ companyId: Id });
/** What a candidate wrote of a company: by whom is not told, only when they were interviewed. */
export const CompanyReview = z.object({
  id: z.uuid(),
  /** Null while hidden. */
  rating: z.int().nullable(),
  /** Empty while hidden. */
  text: z.string(),
  publishedAt: z.string(),
  /** `2026-10`. */
  interviewedMonth: z.string(),
  underReview: z.boolean(),
  hidden: HiddenBecause.nullable(),
  reply: ReviewReply.nullable(),
});
export type CompanyReview = z.infer<typeof CompanyReview>;
export const CompanyReviewPage = pageOf(CompanyReview);
export type CompanyReviewPage = z.infer<typeof CompanyReviewPage>;
