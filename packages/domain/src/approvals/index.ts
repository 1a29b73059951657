import { z } from 'zod';
import { PageInput, pageOf } from '../paging/index.ts';
import { Id, prose } from '../text/index.ts';

export const APPROVAL_ENTITY_TYPES = ['job', 'lead', 'profile', 'company'] as const;
export type ApprovalEntityType = (typeof APPROVAL_ENTITY_TYPES)[number];
export const APPROVAL_TYPES = ['CONTENT', 'VERIFICATION', 'FEATURE'] as const;
export const APPROVAL_REQUEST_STATUSES = ['PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN'] as const;
export type ApprovalRequestStatus = (typeof APPROVAL_REQUEST_STATUSES)[number];
export const APPROVAL_LOG_ACTIONS = [
  'SUBMITTED',
  'APPROVED',
  'REJECTED',
  'CLAIMED',
  'RELEASED',
  'WITHDRAWN',
] as const;

export const REJECTION_REASONS = [
  {
    code: 'UNCLEAR',
    label: 'Not clear enough',
    template: 'Please say more exactly what you need, so that people can answer well.',
  },
  {
    code: 'CONTACT_DATA',
    label: 'Contact details in the text',
    template:
      'Please remove phone numbers, e-mail addresses and links. Contacts open by themselves on acceptance.',
  },
  {
    code: 'WRONG_CATEGORY',
    label: 'Wrong profession',
    template: 'This fits another profession better. Please choose it and send it again.',
  },
  {
    code: 'DUPLICATE',
    label: 'Duplicate',
    template: 'You have already posted this. Please use the earlier one.',
  },
  {
    code: 'NOT_ALLOWED',
    label: 'Not allowed here',
    template: 'This is something we do not allow on Nxtgauge.',
  },
  {
    code: 'QUALITY',
    label: 'Pictures or text need work',
    template: 'Please improve the pictures or the description and send it again.',
  },
] as const;
export type RejectionReasonCode = (typeof REJECTION_REASONS)[number]['code'];
const RejectionReason = z.enum(REJECTION_REASONS.map((reason) => reason.code));

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
  claimedByName: z.string().nullable(),
  claimedByMe: z.boolean(),
  isRevision: z.boolean(),
});
export type ApprovalRow = z.infer<typeof ApprovalRow>;
export const ApprovalInboxInput = PageInput.extend({
  status: z.enum(APPROVAL_REQUEST_STATUSES).default('PENDING'),
  entityType: z.enum(APPROVAL_ENTITY_TYPES).optional(),
});
export const ApprovalInbox = pageOf(ApprovalRow).extend({ waiting: z.record(z.string(), z.int()) });

/** One field of the thing under review; `before` is null for something new. */
export const ReviewedField = z.object({
  label: z.string(),
  before: z.string().nullable(),
  after: z.string(),
});
export const ApprovalDetail = ApprovalRow.extend({
  fields: z.array(ReviewedField),
  images: z.array(z.object({ url: z.string(), alt: z.string() })),
  hints: z.array(z.object({ level: z.enum(['info', 'warn']), text: z.string() })),
  submitter: z.object({ userId: z.uuid(), memberSince: z.string(), leads: z.int(), profiles: z.int() }),
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
export const RejectInput = z.strictObject({
  approvalId: Id,
  reasonCode: RejectionReason,
  remarks: prose(1000, 10),
});
export const DecidedApproval = z.object({ approvalId: z.uuid(), status: z.enum(APPROVAL_REQUEST_STATUSES) });
export const ClaimedApproval = z.object({ approvalId: z.uuid(), claimedByMe: z.boolean() });
