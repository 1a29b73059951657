import { asAppError } from '@nxtgauge/api/core';
import { AppError } from '@nxtgauge/domain/errors';
import type { ErrorReason } from '@nxtgauge/domain/errors';
import { ResumeIdInput } from '@nxtgauge/domain/resumes';
import { downloadResume } from '@nxtgauge/services/resumes';
import type { Handler } from 'hono';
import type { AppParts, Bindings } from './create-app.ts';
import { errorAnswer } from './error-answer.ts';
import { actorOf } from './principal.ts';

export const RESUME_DOWNLOADS = '/downloads/resumes/:resumeId';

const STATUS: Partial<Record<ErrorReason, number>> = {
  SIGN_IN_REQUIRED: 401,
  PERMISSION_MISSING: 403,
  NO_SUCH_THING: 404,
  SLOW_DOWN: 429,
  BUSY: 503,
};

/** `GET …`: the file as it was sent, always as a download: a stranger's document is never drawn under our address. */
export function serveResumeDownloads(parts: AppParts): Handler<Bindings> {
  const { runtime, cookies, limit } = parts;
  return async (c) => {
    const requestId = c.get('requestId');
    try {
      if (!(await limit.take(c.get('address'), 1))) {
        throw new AppError('SLOW_DOWN', 'That was a lot at once. Wait a minute and go on.');
      }
      const input = ResumeIdInput.safeParse({ resumeId: c.req.param('resumeId') });
      if (!input.success) throw new AppError('NO_SUCH_THING', 'This link is broken.');
      const ctx = runtime.contextFor({
        actor: await actorOf(runtime, cookies, c.req.header('cookie'), 'USER'),
        requestId,
        source: 'UI',
        ip: c.get('address'),
        userAgent: c.req.header('user-agent')?.slice(0, 400) ?? null,
      });
      const { bytes, fileName, mimeType } = await downloadResume(ctx, input.data);
      return new Response(new Uint8Array(bytes), {
        headers: {
          'content-type': mimeType,
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName.toWellFormed())}`,
          'cache-control': 'no-store',
          'content-security-policy': "default-src 'none'; sandbox",
          'cross-origin-resource-policy': 'same-origin',
          'referrer-policy': 'no-referrer',
        },
      });
    } catch (error) {
      const known = asAppError(error);
      if (known) return errorAnswer(known, STATUS[known.reason] ?? 400, requestId);
      runtime.log.error({ err: error, requestId }, 'downloading a résumé failed');
      return errorAnswer(
        new AppError('BUSY', 'Something went wrong on our side. Try again in a moment.'),
        500,
        requestId,
      );
    }
  };
}
