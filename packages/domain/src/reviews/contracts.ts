import { z } from 'zod';
import { withoutContactData } from '../contact-data/index.ts';
import { PageInput, pageOf } from '../paging/index.ts';
import { ProfessionKeySchema } from '../profiles/contracts.ts';
import { Id, prose } from '../text/index.ts';
import { HIDE_REASON_CODES, REVIEW_STATUSES } from './vocabulary.ts';

export const WriteReviewInput = z.strictObject({
  requestId: Id,
  rating: z.int('Choose a rating.').min(1, 'Choose 1 to 5 stars.').max(5, 'Choose 1 to 5 stars.'),
  text: withoutContactData(prose(2000, 10)),
});
export const WrittenReview = z.object({ reviewId: z.uuid(), published: z.boolean() });

export const REVIEW_SORTS = ['newest', 'highest', 'lowest'] as const;
export type ReviewSort = (typeof REVIEW_SORTS)[number];
export const ProfileReviewsInput = PageInput.extend({
  profileId: Id,
  sort: z.enum(REVIEW_SORTS).default('newest'),
  /** Only reviews with this many stars. */
  stars: z.int().min(1).max(5).optional(),
});

export const ReviewReply = z.object({ text: z.string(), at: z.string() });
export const HiddenBecause = z.object({ at: z.string(), reason: z.enum(HIDE_REASON_CODES) });

/** A review in a public list. A hidden one keeps its place with the reason, and nothing of its text or stars (BR-18). */
export const ListedReview = z.object({
  id: z.uuid(),
  /** Null while hidden. */
  rating: z.int().nullable(),
  /** Empty while hidden. */
  text: z.string(),
  reviewerName: z.string(),
  publishedAt: z.string(),
  /** The month in which they were hired, `2026-10`. */
  hiredMonth: z.string().nullable(),
  professionKey: ProfessionKeySchema.nullable(),
  /** Somebody reported it and no moderator has decided yet; it stays where it is (BR-19). */
  underReview: z.boolean(),
  hidden: HiddenBecause.nullable(),
  reply: ReviewReply.nullable(),
});
export type ListedReview = z.infer<typeof ListedReview>;

/** What everybody may know about how the list came about (BR-18). */
export const ReviewCollection = z.object({
  published: z.int(),
  hidden: z.int(),
  withdrawn: z.int(),
  /** Published reviews with 1, 2, 3, 4 and 5 stars. */
  byStars: z.array(z.int()).length(5),
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export const ReviewPage = pageOf(ListedReview).extend({ collection: ReviewCollection });
export type ReviewPage = z.infer<typeof ReviewPage>;

export const MY_REVIEW_SIDES = ['of_me', 'by_me'] as const;
export const MyReviewsInput = PageInput.extend({ side: z.enum(MY_REVIEW_SIDES) });
export const MyReview = z.object({
  id: z.uuid(),
  requestId: z.uuid().nullable(),
  leadId: z.uuid().nullable(),
  /** The application whose company was reviewed. */
  applicationId: z.uuid().nullable(),
  leadTitle: z.string(),
  /** First name of a customer, trading name of a professional. */
  otherName: z.string(),
  /** The profile that was reviewed; null for a review of a customer. */
  profileName: z.string().nullable(),
  rating: z.int(),
  text: z.string(),
  status: z.enum(REVIEW_STATUSES),
  writtenAt: z.string(),
  publishedAt: z.string().nullable(),
  hiredMonth: z.string().nullable(),
  underReview: z.boolean(),
  reportedByMe: z.boolean(),
  hidden: HiddenBecause.nullable(),
  reply: ReviewReply.nullable(),
  canReply: z.boolean(),
  canWithdraw: z.boolean(),
  canAppeal: z.boolean(),
});
export type MyReview = z.infer<typeof MyReview>;
export const MyReviewsPage = pageOf(MyReview);

export const ReplyToReviewInput = z.strictObject({
  reviewId: Id,
  text: withoutContactData(prose(1000, 10)),
});
export const ReviewIdInput = z.strictObject({ reviewId: Id });
export const MovedReview = z.object({ reviewId: z.uuid(), status: z.enum(REVIEW_STATUSES) });
