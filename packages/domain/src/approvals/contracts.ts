import { z } from 'zod';
import { PageInput, pageOf } from '../paging/index.ts';
import { LEAD_STATUSES } from '../leads/vocabulary.ts';
import { PROFESSION_KEYS } from '../profiles/professions.ts';
import { Id, line, prose, SearchText, Slug } from '../text/index.ts';
import { TRUST_LEVELS } from './trust.ts';
import {
  APPROVAL_ENTITY_TYPES,
  APPROVAL_LOG_ACTIONS,
  APPROVAL_REASON_CODES,
  APPROVAL_REQUEST_STATUSES,
  INBOX_HOLDERS,
  INBOX_ORIGINS,
  INBOX_SLAS,
  REASONED_OUTCOMES,
  RISK_LEVELS,
} from './vocabulary.ts';

const ReasonCode = z.enum(APPROVAL_REASON_CODES);
/** Raised whenever the thing under review changes while it waits; a decision names the version that was read. */
const ContentVersion = z.int().min(1).max(1_000_000);

export const ApprovalRow = z.object({
  id: z.uuid(),
  entityType: z.enum(APPROVAL_ENTITY_TYPES),
  entityId: z.uuid(),
  title: z.string(),
  subtitle: z.string(),
  submitterName: z.string(),
  status: z.enum(APPROVAL_REQUEST_STATUSES),
  submittedAt: z.string(),
  dueAt: z.string().nullable(),
  /** Who has it now; a lock that ran out is nobody's. */
  claimedByName: z.string().nullable(),
  claimedByMe: z.boolean(),
  claimedUntil: z.string().nullable(),
  isRevision: z.boolean(),
  isAppeal: z.boolean(),
  /** It came back to its owner before and was sent again. */
  isResent: z.boolean(),
  /** The policy would have approved it; the sample wants a person to look. */
  isSampled: z.boolean(),
  /** Null until the assessment ran, at most a minute after it was sent. */
  riskLevel: z.enum(RISK_LEVELS).nullable(),
  contentVersion: ContentVersion,
});
export type ApprovalRow = z.infer<typeof ApprovalRow>;

/** What the inbox can be narrowed by; the console keeps it in the address. */
export const InboxFilters = z.strictObject({
  status: z.enum(APPROVAL_REQUEST_STATUSES).optional(),
  entityType: z.enum(APPROVAL_ENTITY_TYPES).optional(),
  sla: z.enum(INBOX_SLAS).optional(),
  risk: z.enum(RISK_LEVELS).optional(),
  holder: z.enum(INBOX_HOLDERS).optional(),
  origin: z.enum(INBOX_ORIGINS).optional(),
  profession: z.enum(PROFESSION_KEYS).optional(),
  city: Slug.optional(),
  text: SearchText.optional(),
});
export type InboxFilters = z.infer<typeof InboxFilters>;
export const ApprovalInboxInput = PageInput.extend(InboxFilters.shape);
export const ApprovalInbox = pageOf(ApprovalRow);

/** How much waits, for the labels of filters and views. */
export const InboxCounts = z.object({
  kinds: z.record(z.string(), z.int()),
  /** Due within this time counts as soon. */
  soonHours: z.int(),
  overdue: z.int(),
  soon: z.int(),
  high: z.int(),
  mine: z.int(),
  appeals: z.int(),
  sampled: z.int(),
  professions: z.array(z.object({ value: z.string(), label: z.string(), count: z.int() })),
  cities: z.array(z.object({ value: z.string(), label: z.string(), count: z.int() })),
});
export type InboxCounts = z.infer<typeof InboxCounts>;

/** One field of the thing under review; `before` is null for something new. */
export const ReviewedField = z.object({
  label: z.string(),
  before: z.string().nullable(),
  after: z.string(),
});

/** What was decided about an earlier submission of the same thing. */
const EarlierDecision = z.object({
  status: z.enum(APPROVAL_REQUEST_STATUSES),
  reasonCode: ReasonCode.nullable(),
  remarks: z.string().nullable(),
  byName: z.string(),
  at: z.string(),
});

/** A picture under review; of an edit, whether it came or went. `url` of a video is its still. */
export const ReviewedImage = z.object({
  url: z.string(),
  alt: z.string(),
  change: z.enum(['added', 'removed']).optional(),
  videoUrl: z.string().optional(),
});

/** Another lead of the same person that says nearly the same. */
export const LeadTwin = z.object({
  leadId: z.uuid(),
  title: z.string(),
  status: z.enum(LEAD_STATUSES),
  postedAt: z.string(),
  /** Its latest submission; null for one that never needed any. */
  approvalId: z.uuid().nullable(),
});
/** Only a lead that is not over can take another one in. */
export const takesTwins = ({ status }: z.infer<typeof LeadTwin>): boolean =>
  status === 'OPEN' || status === 'PENDING';

export const ApprovalDetail = ApprovalRow.extend({
  fields: z.array(ReviewedField),
  images: z.array(ReviewedImage),
  hints: z.array(z.object({ level: z.enum(['info', 'warn']), text: z.string() })),
  twins: z.array(LeadTwin),
  submitter: z.object({
    userId: z.uuid(),
    memberSince: z.string(),
    leads: z.int(),
    profiles: z.int(),
    trust: z.enum(TRUST_LEVELS),
    trustWhy: z.array(z.string()),
  }),
  /** What came back before this was sent again. */
  earlier: EarlierDecision.nullable(),
  /** On an appeal: the decision it is about and the owner's words. */
  appeal: EarlierDecision.extend({ words: z.string() }).nullable(),
  history: z.array(
    z.object({
      action: z.enum(APPROVAL_LOG_ACTIONS),
      byName: z.string(),
      remarks: z.string().nullable(),
      at: z.string(),
    }),
  ),
  /** Why this person may not decide it; null when they may. */
  blockedBecause: z.string().nullable(),
});
export type ApprovalDetail = z.infer<typeof ApprovalDetail>;

export const ApprovalIdInput = z.strictObject({ approvalId: Id });
/** `remarks` reach the owner of an appeal; elsewhere an approval needs no words. */
export const ApproveInput = z.strictObject({
  approvalId: Id,
  contentVersion: ContentVersion,
  remarks: prose(1000).optional(),
});
/** What the owner reads; for a rejection and for a request for changes. */
export const ReasonedInput = z.strictObject({
  approvalId: Id,
  contentVersion: ContentVersion,
  reasonCode: ReasonCode,
  remarks: prose(1000, 10),
});
export type ReasonedInput = z.infer<typeof ReasonedInput>;
/** `remarks` reach the owner, who is led to the other lead. */
export const MergeLeadInput = ReasonedInput.omit({ reasonCode: true }).extend({ intoLeadId: Id });
export const DecidedApproval = z.object({ approvalId: z.uuid(), status: z.enum(APPROVAL_REQUEST_STATUSES) });
export const ClaimedApproval = z.object({ approvalId: z.uuid(), claimedByMe: z.boolean() });

const BulkItems = z
  .array(z.strictObject({ approvalId: Id, contentVersion: ContentVersion }))
  .min(1)
  .max(50);
export const BulkDecideInput = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('APPROVE'), items: BulkItems }),
  z.strictObject({
    decision: z.literal('REJECT'),
    items: BulkItems,
    reasonCode: ReasonCode,
    remarks: prose(1000, 10),
  }),
]);
export type BulkDecideInput = z.infer<typeof BulkDecideInput>;
export const BULK_OUTCOMES = [
  'DECIDED',
  'CHANGED',
  'CLAIMED',
  'OWN',
  'NOT_PENDING',
  'BARRED',
  'SUSPENDED',
  'MISSING',
  'FAILED',
] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];
export const BulkDecided = z.object({
  items: z.array(z.object({ approvalId: z.uuid(), outcome: z.enum(BULK_OUTCOMES) })),
});

export const ApprovalTemplate = z.object({
  id: z.uuid(),
  entityType: z.enum(APPROVAL_ENTITY_TYPES),
  kind: z.enum(REASONED_OUTCOMES),
  code: ReasonCode,
  title: z.string(),
  body: z.string(),
  isActive: z.boolean(),
});
export type ApprovalTemplate = z.infer<typeof ApprovalTemplate>;
export const ApprovalTemplates = z.object({ items: z.array(ApprovalTemplate) });
export const SaveTemplateInput = z.strictObject({
  templateId: Id,
  title: line(80, 3),
  body: prose(1000, 10),
  isActive: z.boolean(),
});

/** A set of filters that one employee keeps under a name. */
export const InboxView = z.object({ id: z.uuid(), name: z.string(), filters: InboxFilters });
export type InboxView = z.infer<typeof InboxView>;
export const InboxViews = z.object({ items: z.array(InboxView) });
export const SaveViewInput = z.strictObject({ name: line(40, 2), filters: InboxFilters });
export const ViewIdInput = z.strictObject({ viewId: Id });

export const OwnApprovalInput = z.strictObject({ entityType: z.enum(APPROVAL_ENTITY_TYPES), entityId: Id });
/** Where the owner's thing stands: in the queue, or decided with what to do about it. */
export const OwnApproval = z.object({
  approvalId: z.uuid(),
  status: z.enum(APPROVAL_REQUEST_STATUSES),
  isRevision: z.boolean(),
  submittedAt: z.string(),
  /** While it waits: 1 = next to be looked at. */
  queuePosition: z.int().nullable(),
  dueAt: z.string().nullable(),
  reason: z.object({ label: z.string(), remarks: z.string() }).nullable(),
  decidedAt: z.string().nullable(),
  appeal: z
    .object({
      status: z.enum(APPROVAL_REQUEST_STATUSES),
      words: z.string(),
      /** What the other reviewer said; null while it waits. */
      statement: z.string().nullable(),
      queuePosition: z.int().nullable(),
      dueAt: z.string().nullable(),
    })
    .nullable(),
  mayAppeal: z.boolean(),
});
export type OwnApproval = z.infer<typeof OwnApproval>;
export const OwnApprovalState = z.object({ approval: OwnApproval.nullable() });
export const AppealInput = z.strictObject({ approvalId: Id, words: prose(1000, 20) });
export const SentAppeal = z.object({ approvalId: z.uuid() });
