import { asAppError } from '@nxtgauge/api/core';
import { AppError } from '@nxtgauge/domain/errors';
import type { ErrorReason } from '@nxtgauge/domain/errors';
import { ViewPageInput } from '@nxtgauge/domain/verification';
import { viewPage } from '@nxtgauge/services/verification';
import type { Handler } from 'hono';
import type { AppParts, Bindings } from './create-app.ts';
import { errorAnswer } from './error-answer.ts';
import { actorOf } from './principal.ts';

/** Below the staff router's path, because only there the browser sends the staff cookie. */
export const DOCUMENT_PAGES = '/trpc/staff/document-pages/:page';

const STATUS: Partial<Record<ErrorReason, number>> = {
  SIGN_IN_REQUIRED: 401,
  PERMISSION_MISSING: 403,
  VIEW_ENDED: 403,
  NO_SUCH_THING: 404,
  FILE_DAMAGED: 422,
  SLOW_DOWN: 429,
  BUSY: 503,
};

/** `GET …/document-pages/1?token=…`: one page of a private document as a picture, for the employee who opened it. */
export function serveDocumentPages(parts: AppParts): Handler<Bindings> {
  const { runtime, cookies, limit } = parts;
  return async (c) => {
    const requestId = c.get('requestId');
    try {
      if (!(await limit.take(c.get('address'), 1))) {
        throw new AppError('SLOW_DOWN', 'That was a lot at once. Wait a minute and go on.');
      }
      const input = ViewPageInput.safeParse({
        token: c.req.query('token'),
        page: Number(c.req.param('page')),
      });
      const ctx = runtime.contextFor({
        actor: await actorOf(runtime, cookies, c.req.header('cookie'), 'STAFF'),
        requestId,
        source: 'UI',
        ip: c.get('address'),
        userAgent: c.req.header('user-agent')?.slice(0, 400) ?? null,
      });
      if (!input.success) throw new AppError('VIEW_ENDED', 'This view has ended. Open the document again.');
      const { bytes, mimeType } = await viewPage(ctx, input.data);
      return new Response(new Uint8Array(bytes), {
        headers: {
          'content-type': mimeType,
          'cache-control': 'no-store',
          'content-security-policy': "default-src 'none'; sandbox",
          'cross-origin-resource-policy': 'same-origin',
          'referrer-policy': 'no-referrer',
        },
      });
    } catch (error) {
      const known = asAppError(error);
      if (known) return errorAnswer(known, STATUS[known.reason] ?? 400, requestId);
      runtime.log.error({ err: error, requestId }, 'drawing a document failed');
      return errorAnswer(
        new AppError('BUSY', 'Something went wrong on our side. Try again in a moment.'),
        500,
        requestId,
      );
    }
  };
}
