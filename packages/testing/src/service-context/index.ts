import { copyFile, readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { newId } from '@nxtgauge/db/ids';
import type { Connection } from '@nxtgauge/db/client';
import { PERMISSIONS, STARTING_ROLES } from '@nxtgauge/domain/identity';
import { PICTURE_FORMATS, PICTURE_WIDTHS } from '@nxtgauge/domain/uploads';
import type { Actor, Clock, ServiceCtx } from '@nxtgauge/services/context';
import type { OutgoingMail, Ports, StoredFile } from '@nxtgauge/services/ports';

/** A clock that stands still until a test moves it. */
export class MovableClock implements Clock {
  #now: number;
  constructor(start = '2026-11-21T06:00:00.000Z') {
    this.#now = Date.parse(start);
  }
  now(): Date {
    return new Date(this.#now);
  }
  advance(ms: number): void {
    this.#now += ms;
  }
}

export interface SentJob {
  name: string;
  data: object;
}

/** Ports that remember what reached them; rate limits never refuse. */
export class RecordingPorts implements Ports {
  readonly jobsSent: SentJob[] = [];
  readonly mailsSent: OutgoingMail[] = [];
  readonly publicUrl = 'http://localhost:4321';
  readonly jobs: Ports['jobs'] = {
    send: async (_ctx, name, data) => {
      this.jobsSent.push({ name, data });
    },
    insertOf: async (name, data) => {
      this.jobsSent.push({ name, data });
      return { beforeJson: 'select ', job: data, afterJson: '' };
    },
  };
  readonly mail: Ports['mail'] = {
    send: async (mail) => {
      this.mailsSent.push(mail);
      return { reference: mail.messageId };
    },
  };
  readonly #files = new Map<string, StoredFile>();
  get storedKeys(): string[] {
    return [...this.#files.keys()];
  }
  readonly files: Ports['files'] = {
    put: async (key, file) => {
      this.#files.set(key, file);
    },
    putFile: async (key, { path, mimeType }) => {
      this.#files.set(key, { bytes: await readFile(path), mimeType });
    },
    get: async (key) => this.#files.get(key) ?? null,
    stat: async (key) => {
      const file = this.#files.get(key);
      return file ? { mimeType: file.mimeType, byteSize: file.bytes.length, etag: key } : null;
    },
    open: async (key, range) => {
      const file = this.#files.get(key);
      if (!file) return null;
      const bytes = new Uint8Array(range ? file.bytes.slice(range.from, range.to + 1) : file.bytes);
      return {
        mimeType: file.mimeType,
        byteSize: file.bytes.length,
        etag: key,
        body: new Blob([bytes]).stream(),
      };
    },
    delete: async (key) => {
      this.#files.delete(key);
    },
  };
  /** Takes every file for a good picture of 800 by 600. */
  readonly pictures: Ports['pictures'] = {
    prepare: async () => ({
      width: 800,
      height: 600,
      blurDataUrl: 'data:image/webp;base64,AA==',
      variants: PICTURE_WIDTHS.flatMap((width) =>
        PICTURE_FORMATS.map((format) => ({
          name: `w${width}.${format}`,
          bytes: new Uint8Array([1]),
          mimeType: `image/${format}`,
        })),
      ),
    }),
  };
  /** Takes every file for a good video of 12 seconds. */
  readonly videos: Ports['videos'] = {
    prepare: async (path) => {
      await copyFile(path, `${path}.clean`);
      return { path: `${path}.clean`, mimeType: 'video/mp4', durationMs: 12_000, width: 1280, height: 720 };
    },
  };
  /** Takes every file for a good document of one page whose text is its bytes. */
  readonly documents: Ports['documents'] = {
    prepare: async (path) => ({ bytes: await readFile(path), mimeType: 'application/pdf', pageCount: 1 }),
    text: async ({ bytes }) => Buffer.from(bytes).toString('utf8'),
  };
  /** Takes every file for a good résumé whose text is its bytes. */
  readonly resumes: Ports['resumes'] = {
    recognise: async () => ({ mimeType: 'application/pdf' }),
    read: async (path) => ({
      text: await readFile(path, 'utf8'),
      cut: false,
      pageCount: 1,
      mimeType: 'application/pdf',
      method: 'pdf',
    }),
    print: async (resume) => Buffer.from(JSON.stringify(resume)),
  };
  reviewerModel: Ports['reviewerModel'] = null;
  readonly sealer: Ports['sealer'] = {
    seal: (plain) => Buffer.from(plain).toString('base64').split('').toReversed().join(''),
    open: (sealed) => Buffer.from(sealed.split('').toReversed().join(''), 'base64').toString('utf8'),
    sealBytes: (plain) => plain.map((byte) => byte ^ 0xff),
    openBytes: (sealed) => sealed.map((byte) => byte ^ 0xff),
    fingerprint: (text) => createHash('sha256').update(`test ${text}`).digest('hex'),
  };
  /** Draws nothing: a page is its number and mark, a redacted copy says which areas are black. */
  readonly pages: Ports['pages'] = {
    render: async (file, page, mark) => ({
      bytes: Buffer.from(`page ${page} of ${Buffer.from(file.bytes).toString('utf8')} for ${mark}`),
      mimeType: 'image/jpeg',
    }),
    redact: async (file, areas) => ({
      bytes: Buffer.from(`redacted ${areas.length}`),
      mimeType: file.mimeType,
      pageCount: 1,
    }),
  };
  readonly rateLimits: Ports['rateLimits'] = { consume: async () => {}, reset: async () => {} };
}

const silent = () => {};
export const silentLog: ServiceCtx['log'] = { info: silent, warn: silent, error: silent };

/** One services context for this actor on this database. */
export function contextOf(
  connection: Connection,
  parts: { actor: Actor; clock: Clock; ports: Ports },
): ServiceCtx {
  return {
    ...parts,
    db: connection.db,
    sql: connection.sql,
    log: silentLog,
    requestId: newId(),
    source: 'API',
    ip: '127.0.0.1',
    userAgent: 'test',
  };
}

const permissionsOf = (...roles: string[]) =>
  new Set<string>(
    STARTING_ROLES.filter((role) => roles.includes(role.key)).flatMap((role) => role.permissions),
  );

export const anonymous: Actor = { kind: 'anonymous' };
export const system: Actor = { kind: 'system', job: 'test' };
export const asUser = (userId: string, ...roles: string[]): Actor => ({
  kind: 'user',
  userId,
  sessionId: newId(),
  permissions: permissionsOf(...roles),
});
export const asEmployee = (userId: string, employeeId: string, ...roles: string[]): Actor => ({
  kind: 'employee',
  userId,
  employeeId,
  sessionId: newId(),
  permissions: permissionsOf(...roles),
});
export const everyPermission = new Set<string>(Object.keys(PERMISSIONS));
