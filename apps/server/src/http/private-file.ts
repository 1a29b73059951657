import { asAppError } from '@nxtgauge/api/core';
import { AppError } from '@nxtgauge/domain/errors';
import type { ErrorReason } from '@nxtgauge/domain/errors';
import type { SessionAudience } from '@nxtgauge/domain/identity';
import type { ServiceCtx } from '@nxtgauge/services/context';
import type { Context, Handler } from 'hono';
import type { AppParts, Bindings } from './create-app.ts';
import { errorAnswer } from './error-answer.ts';
import { actorOf } from './principal.ts';

const STATUS: Partial<Record<ErrorReason, number>> = {
  SIGN_IN_REQUIRED: 401,
  PERMISSION_MISSING: 403,
  VIEW_ENDED: 403,
  NO_SUCH_THING: 404,
  FILE_DAMAGED: 422,
  SLOW_DOWN: 429,
  BUSY: 503,
};

interface PrivateFile {
  bytes: Uint8Array;
  mimeType: string;
  /** Saved under this name; without one it is shown. */
  downloadAs?: string;
}

/**
 * A route that hands out a private file to whoever the verb lets have it: counted per visitor, kept by nobody on the way, and
 * unable to do anything where it is opened. `what` names it in the log.
 */
export function servePrivateFile(
  { runtime, cookies, limit }: AppParts,
  audience: SessionAudience,
  what: string,
  read: (ctx: ServiceCtx, c: Context<Bindings>) => Promise<PrivateFile>,
): Handler<Bindings> {
  return async (c) => {
    const requestId = c.get('requestId');
    try {
      if (!(await limit.take(c.get('address'), 1))) {
        throw new AppError('SLOW_DOWN', 'That was a lot at once. Wait a minute and go on.');
      }
      const ctx = runtime.contextFor({
        actor: await actorOf(runtime, cookies, c.req.header('cookie'), audience),
        requestId,
        source: 'UI',
        ip: c.get('address'),
        userAgent: c.req.header('user-agent')?.slice(0, 400) ?? null,
      });
      const { bytes, mimeType, downloadAs } = await read(ctx, c);
      return new Response(new Uint8Array(bytes), {
        headers: {
          'content-type': mimeType,
          ...(downloadAs === undefined
            ? {}
            : {
                'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(downloadAs.toWellFormed())}`,
              }),
          'cache-control': 'no-store',
          'content-security-policy': "default-src 'none'; sandbox",
          'cross-origin-resource-policy': 'same-origin',
          'referrer-policy': 'no-referrer',
        },
      });
    } catch (error) {
      const known = asAppError(error);
      if (known) return errorAnswer(known, STATUS[known.reason] ?? 400, requestId);
      runtime.log.error({ err: error, requestId }, `handing out ${what} failed`);
      return errorAnswer(
        new AppError('BUSY', 'Something went wrong on our side. Try again in a moment.'),
        500,
        requestId,
      );
    }
  };
}
