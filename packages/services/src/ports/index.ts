import type { ServiceCtx } from '../context/service-context.ts';
import type { PagesPort } from './pages.ts';
import type { ResumePort } from './resumes.ts';
import type { ReviewerModelPort } from './reviewer-model.ts';
import type { DocumentPort, PicturePort, VideoPort } from './uploads.ts';

export type * from './pages.ts';
export type * from './resumes.ts';
export type * from './reviewer-model.ts';
export type * from './uploads.ts';

export interface OutgoingMail {
  /** Stable over retries, so that a mail server or the local outbox can drop a repeat. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
}
export interface MailPort {
  /** Hands one mail over; resolves with the transport's own reference, throws when it was not taken. */
  send(mail: OutgoingMail): Promise<{ reference: string }>;
}

export interface StoredFile {
  bytes: Uint8Array;
  mimeType: string;
}
/** The first and the last byte, both included. */
export interface ByteRange {
  from: number;
  to: number;
}
export interface OpenFile {
  mimeType: string;
  /** Of the whole file, also when a part was asked for. */
  byteSize: number;
  /** Changes whenever the file does; without quotes. */
  etag: string;
  body: ReadableStream<Uint8Array>;
}
export interface FilePort {
  put(key: string, file: StoredFile): Promise<void>;
  /** Like `put`, for a file on this machine that is too large to hold. */
  putFile(key: string, file: { path: string; mimeType: string }): Promise<void>;
  /** Null when there is no such file. */
  get(key: string): Promise<StoredFile | null>;
  /**
   * The file, or a part of it, as a stream that must be read or cancelled; null when there is no such file. A range must lie
   * inside the file, as `stat` gave its size.
   */
  open(key: string, range?: ByteRange): Promise<OpenFile | null>;
  stat(key: string): Promise<Omit<OpenFile, 'body'> | null>;
  /** No error when there is no such file. */
  delete(key: string): Promise<void>;
}

/** Seals small secrets (a code on its way into an e-mail) so that no row of the database shows them. */
export interface SealerPort {
  seal(plain: string): string;
  open(sealed: string): string;
  /** For whole files. `label` is bound to the seal: it opens under the same label only. */
  sealBytes(plain: Uint8Array, label: string): Uint8Array;
  openBytes(sealed: Uint8Array, label: string): Uint8Array;
  /** The same for the same text, and no way back to it without the key: to find a number again that is not kept. */
  fingerprint(text: string): string;
}

/** The insert of jobs as text around a JSON list of them, for a statement that writes everything at once. */
export interface JobInsert {
  beforeJson: string;
  /** One entry of the list. */
  job: object;
  afterJson: string;
}

/** Sends a job in the transaction of the context that it gets; it exists only if that transaction commits. */
export interface JobPort {
  send(ctx: ServiceCtx, name: string, data: object): Promise<void>;
  /** The same insert, to be run by the caller as part of its own statement. */
  insertOf(name: string, data: object): Promise<JobInsert>;
}

export interface RateLimitPort {
  /** Counts one try under this key; throws SLOW_DOWN when there were too many. Shared by all replicas. */
  consume(
    limit: 'login' | 'login_ip' | 'code' | 'register' | 'message' | 'write' | 'upload',
    key: string,
  ): Promise<void>;
  /** Forgets the tries under this key, after a success. */
  reset(limit: 'login' | 'code', key: string): Promise<void>;
}

/** Everything outside the database, as interfaces: adapters live in `integrations`, stand-ins in `testing`. */
export interface Ports {
  mail: MailPort;
  files: FilePort;
  sealer: SealerPort;
  pictures: PicturePort;
  videos: VideoPort;
  documents: DocumentPort;
  resumes: ResumePort;
  /** Null when none is set up: then the published rules review. */
  reviewerModel: ReviewerModelPort | null;
  pages: PagesPort;
  jobs: JobPort;
  rateLimits: RateLimitPort;
  /** Where links in mails point, e.g. `https://nxtgauge.in`; never taken from a request. */
  publicUrl: string;
}
