import { z } from 'zod';
import { JOB_APPLICATION_STATUSES } from '../applications/vocabulary.ts';
import { Cursor, MAX_PAGE_SIZE, PAGE_SIZE, pageOf } from '../paging/index.ts';
import { Email, Id, IdempotencyKey, IndianPhone, line, prose, SearchText } from '../text/index.ts';
import {
  ACTIVITY_ACTIONS,
  ACTIVITY_ENTITY_TYPES,
  ASSIGNMENT_TYPES,
  CANDIDATE_SOURCES,
  CANDIDATE_STATUSES,
} from './vocabulary.ts';

const Status = z.enum(CANDIDATE_STATUSES);
const Source = z.enum(CANDIDATE_SOURCES);
const Type = z.enum(ASSIGNMENT_TYPES);

export const MAX_CANDIDATE_TAGS = 20;
export const CandidateTag = line(30).pipe(z.string().toLowerCase());
const Tags = z.array(CandidateTag).max(MAX_CANDIDATE_TAGS).default([]);

const Reason = prose(300, 3);
const page = { cursor: Cursor.nullish(), limit: z.int().min(1).max(MAX_PAGE_SIZE).default(PAGE_SIZE) };

/** What a recruiter writes of a person. */
export const CandidateFields = z.strictObject({
  firstName: line(100),
  lastName: line(100),
  email: Email.nullish(),
  phone: IndianPhone.nullish(),
  currentCompany: line(255).nullish(),
  currentPosition: line(255).nullish(),
  yearsExperience: z.int().min(0).max(70).nullish(),
  /** Who recommended them. */
  referredBy: line(200).nullish(),
  tags: Tags,
});
export type CandidateFields = z.infer<typeof CandidateFields>;

export const CreateCandidateInput = CandidateFields.extend({
  source: z.enum(['UPLOAD', 'REFERRAL']),
  idempotencyKey: IdempotencyKey,
});
export const UpdateCandidateInput = CandidateFields.extend({ candidateId: Id });
export const CandidateIdInput = z.strictObject({ candidateId: Id });
export const SetCandidateStatusInput = z.strictObject({ candidateId: Id, status: Status });

/** Two records of the same person: the first one is kept. */
export const MergeCandidatesInput = z.strictObject({ candidateId: Id, otherId: Id });

export const ListCandidatesInput = z.strictObject({
  q: SearchText.default(''),
  status: Status.default('active'),
  source: Source.nullish(),
  tag: CandidateTag.nullish(),
  /** Only those that the reader is assigned to. */
  mine: z.boolean().default(false),
  ...page,
});

const Assignee = z.object({ userId: z.uuid(), name: z.string(), type: Type });
/** A job of the company that the person is or was applied to. */
const PipelinePlace = z.object({
  applicationId: z.uuid(),
  jobId: z.uuid(),
  jobTitle: z.string(),
  status: z.enum(JOB_APPLICATION_STATUSES),
  appliedAt: z.string(),
});

export const CandidateListItem = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string().nullable(),
  currentPosition: z.string().nullable(),
  currentCompany: z.string().nullable(),
  yearsExperience: z.int().nullable(),
  status: Status,
  source: Source,
  tags: z.array(z.string()),
  resumeCount: z.int(),
  latestVersion: z.int().nullable(),
  lastResumeAt: z.string().nullable(),
  /** Titles of the jobs in whose pipeline they are now. */
  inPipelineOf: z.array(z.string()),
  assignees: z.array(Assignee),
  createdAt: z.string(),
});
export type CandidateListItem = z.infer<typeof CandidateListItem>;
export const CandidatePage = pageOf(CandidateListItem).extend({
  /** Of the whole list, not of the page. */
  total: z.int(),
});
export type CandidatePage = z.infer<typeof CandidatePage>;

const OtherRecord = z.object({ candidateId: z.uuid(), name: z.string() });

export const CandidateDetail = z.object({
  id: z.uuid(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  currentCompany: z.string().nullable(),
  currentPosition: z.string().nullable(),
  yearsExperience: z.int().nullable(),
  status: Status,
  source: Source,
  referredBy: z.string().nullable(),
  tags: z.array(z.string()),
  hasAccount: z.boolean(),
  createdByName: z.string(),
  createdAt: z.string(),
  assignees: z.array(Assignee),
  pipeline: z.array(PipelinePlace),
  /** Candidates of the company with one of their files: perhaps the same person. */
  sameFile: z.array(OtherRecord),
  /** Where everything of this record went. */
  mergedInto: OtherRecord.nullable(),
  mayChange: z.boolean(),
  mayAssign: z.boolean(),
});
export type CandidateDetail = z.infer<typeof CandidateDetail>;

export const AssignCandidateInput = z.strictObject({
  candidateId: Id,
  userId: Id,
  type: Type.default('secondary'),
  reason: Reason.nullish(),
});
export const ReassignCandidateInput = z.strictObject({
  candidateId: Id,
  fromUserId: Id,
  toUserId: Id,
  reason: Reason,
});
export const UnassignCandidateInput = z.strictObject({ candidateId: Id, userId: Id, reason: Reason });

export const Assignment = z.object({
  id: z.uuid(),
  userId: z.uuid(),
  name: z.string(),
  type: Type,
  assignedAt: z.string(),
  assignedByName: z.string().nullable(),
  assignedReason: z.string().nullable(),
  unassignedAt: z.string().nullable(),
  unassignedByName: z.string().nullable(),
  unassignedReason: z.string().nullable(),
});
export type Assignment = z.infer<typeof Assignment>;
/** Newest first; those that ended stay. */
export const AssignmentPage = pageOf(Assignment);
export const CandidatePartInput = z.strictObject({ candidateId: Id, ...page });

export const ActivityEntry = z.object({
  id: z.uuid(),
  at: z.string(),
  byName: z.string().nullable(),
  entityType: z.enum(ACTIVITY_ENTITY_TYPES),
  entityId: z.uuid(),
  action: z.enum(ACTIVITY_ACTIONS),
  old: z.record(z.string(), z.unknown()).nullable(),
  new: z.record(z.string(), z.unknown()).nullable(),
});
export type ActivityEntry = z.infer<typeof ActivityEntry>;
export const ActivityPage = pageOf(ActivityEntry);
