import { rm } from 'node:fs/promises';
import { asAppError } from '@nxtgauge/api/core';
import { AppError } from '@nxtgauge/domain/errors';
import type { ErrorReason } from '@nxtgauge/domain/errors';
import { UPLOAD_HEADERS, UPLOAD_KINDS, uploadRules } from '@nxtgauge/domain/uploads';
import type { UploadedFile, UploadKind } from '@nxtgauge/domain/uploads';
import type { ServiceCtx } from '@nxtgauge/services/context';
import {
  beginUpload,
  requireUploader,
  storeDocument,
  storePicture,
  storeResume,
  storeVideo,
} from '@nxtgauge/services/uploads';
import type { IncomingFile } from '@nxtgauge/services/uploads';
import type { Context, Hono } from 'hono';
import type { AppParts, Bindings } from '../create-app.ts';
import { errorAnswer } from '../error-answer.ts';
import { actorOf } from '../principal.ts';
import { assertOwnRequest, originOf } from '../request-guard.ts';
import { incomingFolder } from './incoming-folder.ts';
import { uploadPlaces } from './places.ts';
import { receiveBody } from './receive-body.ts';
import type { ReceiveLimits } from './receive-body.ts';

const BODY_TYPES: ReadonlySet<string> = new Set([
  'application/octet-stream',
  ...UPLOAD_KINDS.flatMap((kind) => Object.keys(uploadRules(kind).types)),
]);
const PACE: Omit<ReceiveLimits, 'maxBytes'> = { idleMs: 20_000, graceMs: 30_000, minBytesPerSecond: 8_000 };
const MAX_NAME_HEADER = 1_000;

const STATUS: Partial<Record<ErrorReason, number>> = {
  FILE_TYPE_REFUSED: 415,
  FILE_TOO_LARGE: 413,
  FILE_DAMAGED: 422,
  FILE_UNSAFE: 422,
  FILE_LOCKED: 422,
  FILE_WITHOUT_TEXT: 422,
  SIGN_IN_REQUIRED: 401,
  PERMISSION_MISSING: 403,
  CROSS_SITE: 403,
  ACCOUNT_SUSPENDED: 403,
  NO_SUCH_THING: 404,
  IDEMPOTENCY_KEY_REUSED: 409,
  UPLOAD_QUOTA: 412,
  SLOW_DOWN: 429,
  BUSY: 503,
};

/** `POST /uploads/pictures`, `/videos`, `/documents`, `/resumes`: the body is the file, its key and name are headers, the answer is what it became. */
export function serveUploads(app: Hono<Bindings>, parts: AppParts): void {
  const places = uploadPlaces();
  const folder = incomingFolder(parts.runtime.env.DATA_DIR);
  for (const kind of UPLOAD_KINDS) {
    app.post(`/uploads/${kind}s`, async (c) => {
      const requestId = c.get('requestId');
      try {
        const { ctx, userId } = await guard(parts, c, kind);
        const limits = { ...PACE, maxBytes: uploadRules(kind).maxBytes };
        const announced = announcedBytes(c, limits.maxBytes);
        const uploadKey = c.req.header(UPLOAD_HEADERS.key) ?? null;
        const known = await beginUpload(ctx, { kind, uploadKey, byteSize: announced ?? 1 });
        const stored =
          known ??
          (await places.within(userId, async () => {
            const received = await receiveBody(c.req.raw.body, await folder, announced, limits);
            try {
              return await store(ctx, kind, c, { ...received, uploadKey: uploadKey ?? '' });
            } finally {
              await rm(received.path, { force: true });
            }
          }));
        return Response.json(stored, { headers: { 'cache-control': 'no-store' } });
      } catch (error) {
        const known = asAppError(error);
        if (known) return errorAnswer(known, STATUS[known.reason] ?? 400, requestId);
        parts.runtime.log.error({ err: error, requestId, kind }, 'upload failed');
        return errorAnswer(
          new AppError('BUSY', 'Something went wrong on our side. Try again in a moment.'),
          500,
          requestId,
        );
      }
    });
  }
}

/** The same gate as `/trpc`: our own page, not too many calls, a session. The verb asks for the permission. */
async function guard(
  parts: AppParts,
  c: Context<Bindings>,
  kind: UploadKind,
): Promise<{ ctx: ServiceCtx; userId: string }> {
  const { runtime } = parts;
  assertOwnRequest(originOf(c.req.raw), runtime.env.PUBLIC_URL, BODY_TYPES);
  if (!(await parts.limit.take(c.get('address'), 1))) {
    throw new AppError('SLOW_DOWN', 'That was a lot at once. Wait a minute and go on.');
  }
  const ctx = runtime.contextFor({
    actor: await actorOf(runtime, parts.cookies, c.req.header('cookie'), 'USER'),
    requestId: c.get('requestId'),
    source: 'UI',
    ip: c.get('address'),
    userAgent: c.req.header('user-agent')?.slice(0, 400) ?? null,
  });
  return { ctx, userId: requireUploader(ctx, kind).userId };
}

function announcedBytes(c: Context<Bindings>, maxBytes: number): number | null {
  const header = c.req.header('content-length');
  if (header === undefined) return null;
  const bytes = Number(header);
  if (!Number.isSafeInteger(bytes) || bytes < 0) {
    throw new AppError('INVALID_INPUT', 'This upload could not be read.');
  }
  if (bytes > maxBytes) {
    throw new AppError('FILE_TOO_LARGE', `A file may have up to ${maxBytes / 1e6} MB here.`);
  }
  return bytes;
}

function store(
  ctx: ServiceCtx,
  kind: UploadKind,
  c: Context<Bindings>,
  received: Omit<IncomingFile, 'fileName'>,
): Promise<UploadedFile> {
  const incoming = { ...received, fileName: fileName(c.req.header(UPLOAD_HEADERS.name)) };
  if (kind === 'picture') return storePicture(ctx, incoming);
  if (kind === 'document') return storeDocument(ctx, incoming);
  if (kind === 'resume') return storeResume(ctx, incoming);
  return storeVideo(ctx, { ...incoming, posterFileId: c.req.header(UPLOAD_HEADERS.poster) ?? null });
}

function fileName(header: string | undefined): string | null {
  if (!header || header.length > MAX_NAME_HEADER) return null;
  try {
    return decodeURIComponent(header);
  } catch {
    return null;
  }
}
