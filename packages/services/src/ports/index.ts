import type { ServiceCtx } from '../context/service-context.ts';

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
export interface FilePort {
  put(key: string, file: StoredFile): Promise<void>;
  /** Null when there is no such file. */
  get(key: string): Promise<StoredFile | null>;
}

/** Seals small secrets (a code on its way into an e-mail) so that no row of the database shows them. */
export interface SealerPort {
  seal(plain: string): string;
  open(sealed: string): string;
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
    limit: 'login' | 'login_ip' | 'code' | 'register' | 'message' | 'write',
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
  jobs: JobPort;
  rateLimits: RateLimitPort;
  /** Where links in mails point, e.g. `https://nxtgauge.in`; never taken from a request. */
  publicUrl: string;
}
