import { AppError } from '@nxtgauge/domain/errors';
import { ResumeIdInput } from '@nxtgauge/domain/resumes';
import { downloadResume } from '@nxtgauge/services/resumes';
import type { Handler } from 'hono';
import type { AppParts, Bindings } from './create-app.ts';
import { servePrivateFile } from './private-file.ts';

export const RESUME_DOWNLOADS = '/downloads/resumes/:resumeId';

/** `GET …`: the file as it was sent, always as a download: a stranger's document is never drawn under our address. */
export const serveResumeDownloads = (parts: AppParts): Handler<Bindings> =>
  servePrivateFile(parts, 'USER', 'a résumé', async (ctx, c) => {
    const input = ResumeIdInput.safeParse({ resumeId: c.req.param('resumeId') });
    if (!input.success) throw new AppError('NO_SUCH_THING', 'This link is broken.');
    const { bytes, fileName, mimeType } = await downloadResume(ctx, input.data);
    return { bytes, mimeType, downloadAs: fileName };
  });
