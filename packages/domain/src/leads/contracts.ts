import { z } from 'zod';
import { withoutContactData } from '../contact-data/index.ts';
import { Coins, Paise } from '../money/index.ts';
import { pageOf, PageInput } from '../paging/index.ts';
import { answerSchema } from '../profiles/field-schemas.ts';
import { ProfessionKeySchema } from '../profiles/contracts.ts';
import { LEAD_QUESTIONS } from '../profiles/lead-questions.ts';
import type { ProfessionKey } from '../profiles/professions.ts';
import { REVIEW_STATES } from '../reviews/index.ts';
import { Id, IdempotencyKey, line, prose, Slug } from '../text/index.ts';
import { CalendarDay } from '../time/index.ts';
import { LeadPrice } from './pricing.ts';
import { LEAD_CLOSE_REASONS, LEAD_REQUEST_STATUSES, LEAD_STATUSES, LEAD_URGENCIES } from './vocabulary.ts';

const leadFields = {
  professionKey: ProfessionKeySchema,
  title: withoutContactData(line(120, 8)),
  description: withoutContactData(prose(3000, 20)),
  placeSlug: Slug,
  budgetInr: Paise,
  /** Today or later in India; null = no fixed day. */
  requiredDate: CalendarDay.nullable(),
  urgency: z.enum(LEAD_URGENCIES),
  answers: z.record(z.string().max(40), z.unknown()),
};
export const PostLeadInput = z.strictObject({ ...leadFields, idempotencyKey: IdempotencyKey });
export type PostLeadInput = z.infer<typeof PostLeadInput>;
/** Changes a draft (also one that came back from review) and sends it for review again. */
export const ReviseLeadInput = z.strictObject({ ...leadFields, leadId: Id });

const answerSchemas = new Map<ProfessionKey, z.ZodObject>();
/** The strict schema of one profession's lead answers, derived from the registry. */
export function leadAnswersSchema(key: ProfessionKey): z.ZodObject {
  const known = answerSchemas.get(key);
  if (known) return known;
  const schema = z.strictObject(Object.fromEntries(LEAD_QUESTIONS[key].map((q) => [q.key, answerSchema(q)])));
  answerSchemas.set(key, schema);
  return schema;
}

/** An open lead in a professional's feed: the customer is a first name and a place, BR-16. */
export const LeadCard = z.object({
  id: z.uuid(),
  professionKey: ProfessionKeySchema,
  title: z.string(),
  excerpt: z.string(),
  cityName: z.string(),
  placeName: z.string(),
  postedAs: z.string(),
  budgetInr: z.int(),
  requiredDate: z.string().nullable(),
  urgency: z.enum(LEAD_URGENCIES),
  openedAt: z.string(),
  liveRequestCount: z.int(),
  everRequested: z.boolean(),
  /** Whether one of the reader's own profiles has asked already. */
  requestedByMe: z.boolean(),
});
export type LeadCard = z.infer<typeof LeadCard>;
export const LeadFeedInput = PageInput.extend({ profileId: Id, citySlug: Slug.optional() });
export const LeadFeed = pageOf(LeadCard);

export const LeadIdInput = z.strictObject({ leadId: Id });
export const LeadRequestIdInput = z.strictObject({ requestId: Id });

const Answer = z.object({ key: z.string(), label: z.string(), value: z.string() });
export const HoldTerms = z.object({
  unopenedHours: z.int(),
  undecidedHours: z.int(),
  freeWithdrawMinutes: z.int(),
  lateWithdrawBasisPoints: z.int(),
});

/** What a professional sees before asking: everything but who it is. */
export const OpenLead = LeadCard.omit({ excerpt: true }).extend({
  description: z.string(),
  status: z.enum(LEAD_STATUSES),
  answers: z.array(Answer),
  price: LeadPrice,
  terms: HoldTerms,
  availableCoins: Coins,
  myRequestId: z.uuid().nullable(),
});
export type OpenLead = z.infer<typeof OpenLead>;
export const OpenLeadInput = z.strictObject({ leadId: Id, profileId: Id });

export const SendRequestInput = z.strictObject({
  leadId: Id,
  profileId: Id,
  message: withoutContactData(prose(1500, 20)),
  quoteInr: Paise.nullable(),
  /** The price the person confirmed; another price now is refused with PRICE_CHANGED. */
  expectedCoins: Coins,
  idempotencyKey: IdempotencyKey,
});
export type SendRequestInput = z.infer<typeof SendRequestInput>;
export const SentRequest = z.object({
  requestId: z.uuid(),
  heldCoins: z.int(),
  availableCoins: z.int(),
  liveRequestCount: z.int(),
});

export const WithdrawRequestInput = z.strictObject({ requestId: Id, idempotencyKey: IdempotencyKey });
export const SettledRequest = z.object({
  requestId: z.uuid(),
  status: z.enum(LEAD_REQUEST_STATUSES),
  returnedCoins: z.int(),
  capturedCoins: z.int(),
  rule: z.string().nullable(),
});
export type SettledRequest = z.infer<typeof SettledRequest>;

export const TimelineEvent = z.object({ event: z.string(), rule: z.string().nullable(), at: z.string() });

/** The professional's own view of one request. */
export const MyRequest = z.object({
  id: z.uuid(),
  leadId: z.uuid(),
  profileId: z.uuid(),
  professionKey: ProfessionKeySchema,
  leadTitle: z.string(),
  leadStatus: z.enum(LEAD_STATUSES),
  cityName: z.string(),
  postedAs: z.string(),
  status: z.enum(LEAD_REQUEST_STATUSES),
  message: z.string(),
  quoteInr: z.int().nullable(),
  heldCoins: z.int(),
  capturedCoins: z.int(),
  returnedCoins: z.int(),
  rule: z.string().nullable(),
  requestedAt: z.string(),
  openedAt: z.string().nullable(),
  decidedAt: z.string().nullable(),
  completedAt: z.string().nullable(),
});
export type MyRequest = z.infer<typeof MyRequest>;
export const MyRequestsInput = PageInput.extend({
  state: z.enum(['PENDING', 'ACCEPTED', 'ENDED']).optional(),
});
export const MyRequestsPage = pageOf(MyRequest);
const ReviewState = z.enum(REVIEW_STATES);
export const MyRequestDetail = MyRequest.extend({
  leadDescription: z.string(),
  withdrawal: z.object({ returnsCoins: z.int(), rule: z.string() }).nullable(),
  timeline: z.array(TimelineEvent),
  reviewState: ReviewState,
});

/** One response as the customer compares it. */
export const LeadResponse = z.object({
  id: z.uuid(),
  status: z.enum(LEAD_REQUEST_STATUSES),
  message: z.string(),
  quoteInr: z.int().nullable(),
  requestedAt: z.string(),
  openedAt: z.string().nullable(),
  decidedAt: z.string().nullable(),
  completedAt: z.string().nullable(),
  /** Minutes from the lead's opening to this request. */
  repliedAfterMinutes: z.int(),
  unreadMessages: z.int(),
  reviewState: ReviewState,
  professional: z.object({
    profileId: z.uuid(),
    slug: z.string(),
    displayName: z.string(),
    avatarUrl: z.string().nullable(),
    placeName: z.string(),
    /** Kilometres between the lead's place and the professional's, whole. */
    distanceKm: z.int().nullable(),
    ratingAvg: z.number().nullable(),
    ratingCount: z.int(),
    priceFromInr: z.int().nullable(),
    priceUnit: z.string(),
    verified: z.boolean(),
    coverUrl: z.string().nullable(),
  }),
});
export type LeadResponse = z.infer<typeof LeadResponse>;

/** The customer's own view of one lead. */
export const MyLead = z.object({
  id: z.uuid(),
  professionKey: ProfessionKeySchema,
  title: z.string(),
  placeName: z.string(),
  budgetInr: z.int(),
  requiredDate: z.string().nullable(),
  urgency: z.enum(LEAD_URGENCIES),
  status: z.enum(LEAD_STATUSES),
  closeReason: z.enum(LEAD_CLOSE_REASONS).nullable(),
  liveRequestCount: z.int(),
  newRequestCount: z.int(),
  createdAt: z.string(),
  openedAt: z.string().nullable(),
  expiresAt: z.string().nullable(),
  closedAt: z.string().nullable(),
});
export type MyLead = z.infer<typeof MyLead>;
export const MyLeadsInput = PageInput.extend({ status: z.enum(LEAD_STATUSES).optional() });
export const MyLeadsPage = pageOf(MyLead);
export const MyLeadDetail = MyLead.extend({
  description: z.string(),
  placeSlug: z.string(),
  answers: z.array(Answer),
  rawAnswers: z.record(z.string(), z.unknown()),
  /** 1 = next to be looked at; null unless PENDING. */
  queuePosition: z.int().nullable(),
  /** Why staff sent it back or joined it with another; null otherwise. */
  reviewRemarks: z.string().nullable(),
  renewalsLeft: z.int(),
  /** The other own lead that this one was joined with; null unless MERGED. */
  mergedInto: z.object({ id: z.uuid(), title: z.string() }).nullable(),
  responses: z.array(LeadResponse),
});
export type MyLeadDetail = z.infer<typeof MyLeadDetail>;

export const PostedLead = z.object({ leadId: z.uuid(), status: z.enum(LEAD_STATUSES) });
export type PostedLead = z.infer<typeof PostedLead>;
export const CloseLeadInput = z.strictObject({
  leadId: Id,
  reason: z.enum(['HIRED', 'NO_HIRE']),
  /** With HIRED: the accepted request that was hired here, or null when hired elsewhere. */
  hiredRequestId: Id.nullable().default(null),
});
export const LeadState = z.object({
  leadId: z.uuid(),
  status: z.enum(LEAD_STATUSES),
  closeReason: z.enum(LEAD_CLOSE_REASONS).nullable(),
  expiresAt: z.string().nullable(),
});

export const Contact = z.object({
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
});
export const ContactReveal = z.object({
  id: z.uuid(),
  viewerName: z.string(),
  subjectName: z.string(),
  fields: z.array(z.string()),
  at: z.string(),
});
export const RevealLog = z.object({ items: z.array(ContactReveal) });
