import { z } from 'zod';
import { Cursor, MAX_PAGE_SIZE, PAGE_SIZE, pageOf } from '../paging/index.ts';
import { Id } from '../text/index.ts';
import { RESUME_SECTION_TYPES, RESUME_STATUSES } from './vocabulary.ts';

const Status = z.enum(RESUME_STATUSES);

/** One version, without its words. */
export const ResumeFacts = z.object({
  id: z.uuid(),
  candidateId: z.uuid(),
  versionNumber: z.int(),
  fileName: z.string(),
  mimeType: z.string(),
  byteSize: z.int(),
  status: Status,
  /** 0 to 100. */
  progress: z.int(),
  errorReason: z.string().nullable(),
  /** What went wrong and what to do, with status `error`. */
  errorMessage: z.string().nullable(),
  wordCount: z.int().nullable(),
  pageCount: z.int().nullable(),
  uploadedByName: z.string(),
  uploadedAt: z.string(),
  processedAt: z.string().nullable(),
  /** It came with an application. */
  cameWithApplication: z.boolean(),
});
export type ResumeFacts = z.infer<typeof ResumeFacts>;

export const ResumeSectionFacts = z.object({
  type: z.enum(RESUME_SECTION_TYPES),
  title: z.string().nullable(),
  start: z.int(),
  end: z.int(),
});
export const ResumeDetail = ResumeFacts.extend({
  /** Null until it was read. */
  text: z.string().nullable(),
  sections: z.array(ResumeSectionFacts),
});
export type ResumeDetail = z.infer<typeof ResumeDetail>;

/** Newest first. */
export const ResumePage = pageOf(ResumeFacts);

/** One on one's own shelf. What was sent with an application stays; the rest can be removed. */
export const OwnResume = ResumeFacts.extend({ wasSent: z.boolean() });
export type OwnResume = z.infer<typeof OwnResume>;
export const OwnResumePage = pageOf(OwnResume);

const page = { cursor: Cursor.nullish(), limit: z.int().min(1).max(MAX_PAGE_SIZE).default(PAGE_SIZE) };
export const ResumeIdInput = z.strictObject({ resumeId: Id });
export const AddResumeInput = z.strictObject({ candidateId: Id, fileId: Id });
export const AddOwnResumeInput = z.strictObject({ fileId: Id });
export const ListResumesInput = z.strictObject({ candidateId: Id, ...page });
export const ListOwnResumesInput = z.strictObject(page);
/** What the reader uploaded themselves, as far as they may still see it. */
export const ListUploadsInput = z.strictObject({ status: Status.nullish(), ...page });

/** Of the candidates that the reader sees. */
export const ResumeStats = z.object({
  byStatus: z.record(Status, z.int()),
  candidates: z.int(),
  bytes: z.int(),
  words: z.int(),
});
export type ResumeStats = z.infer<typeof ResumeStats>;
