import { z } from 'zod';
import { PageInput, pageOf } from '../paging/index.ts';
import { PROFESSION_KEYS } from '../profiles/professions.ts';
import { VERIFICATION_STATUSES } from '../profiles/vocabulary.ts';
import { Id, line, prose } from '../text/index.ts';
import { CalendarDay } from '../time/contracts.ts';
import {
  DOCUMENT_KIND_KEYS,
  VERIFICATION_LOG_ACTIONS,
  VERIFICATION_REASON_CODES,
  VERIFICATION_REQUEST_STATUSES,
  VERIFICATION_TYPES,
} from './vocabulary.ts';

export const VerificationRules = z.object({
  /** How soon staff answer; the clock stands still while the owner was asked for something. */
  reviewHours: z.int().min(1),
  claimMinutes: z.int().min(1),
  /** Days before the end of a document on which its owner is reminded. */
  remindDays: z.array(z.int().min(1)).max(10),
  /** How long a file is kept after its decision; its hash and the outcome stay. */
  retentionDays: z.int().min(1),
  /** How long an opened document can be looked at before it has to be opened again. */
  viewSeconds: z.int().min(30).max(300),
});
export type VerificationRules = z.infer<typeof VerificationRules>;

const PolicyKey = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9_]*$/u, 'Use small letters, digits and underscores.');
const Kind = z.enum(DOCUMENT_KIND_KEYS);

const TimelineEntry = z.object({
  action: z.enum(VERIFICATION_LOG_ACTIONS),
  type: z.enum(VERIFICATION_TYPES),
  /** Which document; null when it is about all of them. */
  label: z.string().nullable(),
  remarks: z.string().nullable(),
  at: z.string(),
});

/** How one requirement stands for its owner. */
export const REQUIREMENT_STATES = [
  'MISSING',
  'WAITING',
  'REQUESTED',
  'REJECTED',
  'APPROVED',
  'EXPIRING',
  'EXPIRED',
] as const;
export type RequirementState = (typeof REQUIREMENT_STATES)[number];

export const MyRequirement = z.object({
  policyKey: z.string(),
  label: z.string(),
  hint: z.string(),
  type: z.enum(VERIFICATION_TYPES),
  required: z.boolean(),
  accepts: z.array(Kind),
  state: z.enum(REQUIREMENT_STATES),
  maySend: z.boolean(),
  /** What the verifier asked for, in their words. */
  askedRemarks: z.string().nullable(),
  document: z
    .object({
      id: z.uuid(),
      kind: z.string(),
      fileName: z.string().nullable(),
      numberMasked: z.string().nullable(),
      sentAt: z.string(),
      reviewedAt: z.string().nullable(),
      reasonCode: z.string().nullable(),
      remarks: z.string().nullable(),
      expiresAt: z.string().nullable(),
      fileDeletedAt: z.string().nullable(),
    })
    .nullable(),
});
export type MyRequirement = z.infer<typeof MyRequirement>;

export const MyVerification = z.object({
  /** Null for the company that one works for. */
  profileId: z.uuid().nullable(),
  profileName: z.string(),
  professionKey: z.enum(PROFESSION_KEYS).nullable(),
  standing: z.enum(VERIFICATION_STATUSES),
  verifiedAt: z.string().nullable(),
  /** When the badge drops unless a document is renewed. */
  verifiedUntil: z.string().nullable(),
  requirements: z.array(MyRequirement),
  waiting: z.array(
    z.object({
      requestId: z.uuid(),
      type: z.enum(VERIFICATION_TYPES),
      /** Place in the queue; null while it waits for its owner. */
      position: z.int().nullable(),
      dueAt: z.string().nullable(),
      paused: z.boolean(),
      /** Labels of documents that have to come before it is looked at. */
      missing: z.array(z.string()),
    }),
  ),
  timeline: z.array(TimelineEntry),
  rules: VerificationRules.pick({ reviewHours: true, retentionDays: true }),
});
export type MyVerification = z.infer<typeof MyVerification>;

/** Without a profile: the company whose administrator one is. */
const OwnSubject = Id.nullable();
export const MyVerificationInput = z.strictObject({ profileId: OwnSubject });
export const SendDocumentInput = z.strictObject({
  profileId: OwnSubject,
  policyKey: PolicyKey,
  kind: Kind,
  number: line(40, 0),
  fileId: Id,
});
export type SendDocumentInput = z.infer<typeof SendDocumentInput>;
export const CheckDocumentInput = z.strictObject({ fileId: Id });
/** The file may be sent; a refusal says why it may not and has already deleted it. */
export const CheckedDocument = z.object({ fileId: z.uuid() });

export const VERIFICATION_QUEUES = ['waiting', 'paused', 'approved', 'rejected'] as const;
export type VerificationQueue = (typeof VERIFICATION_QUEUES)[number];
export const VerificationQueueInput = PageInput.extend({
  queue: z.enum(VERIFICATION_QUEUES).default('waiting'),
  type: z.enum(VERIFICATION_TYPES).optional(),
  professionKey: z.enum(PROFESSION_KEYS).optional(),
  due: z.enum(['overdue', 'soon']).optional(),
  claimed: z.enum(['mine', 'free']).optional(),
});
export type VerificationQueueInput = z.infer<typeof VerificationQueueInput>;

export const VerificationRow = z.object({
  id: z.uuid(),
  type: z.enum(VERIFICATION_TYPES),
  status: z.enum(VERIFICATION_REQUEST_STATUSES),
  profileName: z.string(),
  professionKey: z.enum(PROFESSION_KEYS).nullable(),
  placeName: z.string().nullable(),
  ownerName: z.string(),
  documents: z.int(),
  waitingDocuments: z.int(),
  submittedAt: z.string(),
  dueAt: z.string().nullable(),
  pausedAt: z.string().nullable(),
  reviewedAt: z.string().nullable(),
  claimedByName: z.string().nullable(),
  claimedByMe: z.boolean(),
});
export type VerificationRow = z.infer<typeof VerificationRow>;
export const VerificationQueuePage = pageOf(VerificationRow).extend({
  counts: z.object({ waiting: z.int(), overdue: z.int(), paused: z.int() }),
});

export const ReviewedDocument = z.object({
  id: z.uuid(),
  policyKey: z.string(),
  label: z.string(),
  required: z.boolean(),
  kind: z.string(),
  status: z.enum(VERIFICATION_REQUEST_STATUSES),
  fileName: z.string().nullable(),
  mimeType: z.string().nullable(),
  pageCount: z.int().nullable(),
  byteSize: z.int().nullable(),
  numberMasked: z.string().nullable(),
  uploadedAt: z.string(),
  reviewedAt: z.string().nullable(),
  reviewedByName: z.string().nullable(),
  reasonCode: z.string().nullable(),
  remarks: z.string().nullable(),
  expiresAt: z.string().nullable(),
  /** The day that is proposed as its last one when it is approved; null = for ever. */
  proposedEnd: z.string().nullable(),
  redactedAt: z.string().nullable(),
  hasOriginal: z.boolean(),
  fileDeletedAt: z.string().nullable(),
  hints: z.array(z.object({ level: z.enum(['info', 'warn']), text: z.string() })),
});
export type ReviewedDocument = z.infer<typeof ReviewedDocument>;

export const VerificationDetail = VerificationRow.extend({
  profileId: z.uuid().nullable(),
  documentList: z.array(ReviewedDocument),
  asked: z.object({ labels: z.array(z.string()), remarks: z.string() }).nullable(),
  /** What this type of check may ask for. */
  policies: z.array(z.object({ key: z.string(), label: z.string(), required: z.boolean() })),
  owner: z.object({
    userId: z.uuid(),
    fullName: z.string(),
    memberSince: z.string(),
    emailVerified: z.boolean(),
    approvalStatus: z.string().nullable(),
    standing: z.enum(VERIFICATION_STATUSES).nullable(),
    otherProfiles: z.array(z.object({ name: z.string(), professionKey: z.string(), standing: z.string() })),
    refusedBefore: z.int(),
  }),
  history: z.array(TimelineEntry.extend({ byName: z.string() })),
  /** Why this person may not decide it; null when they may. */
  blockedBecause: z.string().nullable(),
});
export type VerificationDetail = z.infer<typeof VerificationDetail>;

export const VerificationIdInput = z.strictObject({ requestId: Id });
export const DocumentIdInput = z.strictObject({ documentId: Id });
export const ClaimedVerification = z.object({ requestId: z.uuid(), claimedByMe: z.boolean() });

export const ApproveDocumentInput = z.strictObject({
  documentId: Id,
  /** The last day on which it counts; null = for ever, left out = what the policy says. */
  validUntil: CalendarDay.nullable().optional(),
});
export const RejectDocumentInput = z.strictObject({
  documentId: Id,
  reasonCode: z.enum(VERIFICATION_REASON_CODES),
  remarks: prose(1000, 10),
});
export const RequestDocumentInput = z.strictObject({
  requestId: Id,
  policyKeys: z.array(PolicyKey).min(1, 'Choose at least one document.').max(10),
  remarks: prose(1000, 10),
});
/** How the request stands after an act on it. */
export const DecidedVerification = z.object({
  requestId: z.uuid(),
  status: z.enum(VERIFICATION_REQUEST_STATUSES),
  standing: z.enum(VERIFICATION_STATUSES).nullable(),
});

export const OpenedDocument = z.object({
  documentId: z.uuid(),
  /** Bound to this employee, this session and this version of the file. */
  token: z.string(),
  expiresAt: z.string(),
  pageCount: z.int(),
});
/** `token` and page of one picture of a page; the answer is its bytes. */
export const ViewPageInput = z.strictObject({
  token: z
    .string()
    .max(100)
    .regex(/^[\w-]+$/u),
  page: z.int().min(1).max(100),
});

const share = z.number().min(0).max(1);
export const Redaction = z.strictObject({
  page: z.int().min(1).max(100),
  /** Parts of the page's width and height, from its top left corner. */
  x: share,
  y: share,
  width: share,
  height: share,
});
export type Redaction = z.infer<typeof Redaction>;
export const RedactDocumentInput = z.strictObject({
  documentId: Id,
  areas: z.array(Redaction).min(1, 'Draw at least one area.').max(200),
  /** It shows a full Aadhaar number: nothing of the original may stay. */
  destroyOriginal: z.boolean(),
});

export const VerificationPolicy = z.object({
  key: PolicyKey,
  roleKey: z.enum(PROFESSION_KEYS).nullable(),
  type: z.enum(VERIFICATION_TYPES),
  label: line(80, 3),
  hint: prose(400, 10),
  required: z.boolean(),
  accepts: z.array(Kind).min(1, 'Choose at least one kind of document.').max(DOCUMENT_KIND_KEYS.length),
  validityMonths: z.int().min(1).max(240).nullable(),
  displayOrder: z.int().min(0).max(1000),
  isActive: z.boolean(),
});
export type VerificationPolicy = z.infer<typeof VerificationPolicy>;
export const VerificationPolicies = z.object({ items: z.array(VerificationPolicy) });
export const SavePolicyInput = z.strictObject(VerificationPolicy.shape);
