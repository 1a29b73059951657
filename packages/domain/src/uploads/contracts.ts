import { z } from 'zod';
import { MAX_DOCUMENT_PAGES, MAX_FILE_NAME, MAX_VIDEO_MS, UPLOAD_KINDS } from './vocabulary.ts';
import type { UploadKind } from './vocabulary.ts';

const side = z.int().min(1).max(100_000);

/** A picture that was taken in: `url` has every width and format below it, `width` and `height` are the upright original's. */
export const UploadedPicture = z.object({
  kind: z.literal('picture'),
  fileId: z.uuid(),
  url: z.string().max(300),
  width: side,
  height: side,
  /** Tiny data URL. */
  blur: z.string().max(2_000),
});
export type UploadedPicture = z.infer<typeof UploadedPicture>;

export const UploadedVideo = z.object({
  kind: z.literal('video'),
  fileId: z.uuid(),
  url: z.string().max(300),
  posterUrl: z.string().max(300).nullable(),
  durationMs: z.int().min(1).max(MAX_VIDEO_MS),
  width: side,
  height: side,
});
export type UploadedVideo = z.infer<typeof UploadedVideo>;

/** A private document: it has no address, only verbs hand it out. */
export const UploadedDocument = z.object({
  kind: z.literal('document'),
  fileId: z.uuid(),
  fileName: z.string().max(MAX_FILE_NAME),
  mimeType: z.string().max(100),
  byteSize: z.int().min(1),
  pageCount: z.int().min(1).max(MAX_DOCUMENT_PAGES),
});
export type UploadedDocument = z.infer<typeof UploadedDocument>;

export const UploadedFile = z.discriminatedUnion('kind', [UploadedPicture, UploadedVideo, UploadedDocument]);
export type UploadedFile = z.infer<typeof UploadedFile>;
/** What an upload of this kind gives: a résumé is a private document too. */
export type UploadedOf<K extends UploadKind> = Extract<
  UploadedFile,
  { kind: K extends 'resume' ? 'document' : K }
>;

export const UploadKey = z.uuid();
export const UploadKindName = z.enum(UPLOAD_KINDS);

export const UploadLimits = z.object({
  /** Per person in 24 hours. */
  filesPerDay: z.int().min(1),
  bytesPerDay: z.int().min(1),
  /** Per person, all that is kept. */
  filesInAll: z.int().min(1),
  bytesInAll: z.int().min(1),
  /** An upload that nobody used is deleted after this. */
  unusedHours: z.int().min(1),
});
export type UploadLimits = z.infer<typeof UploadLimits>;
