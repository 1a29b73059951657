import { AppError } from '@nxtgauge/domain/errors';
import { ViewPageInput } from '@nxtgauge/domain/verification';
import { viewPage } from '@nxtgauge/services/verification';
import type { Handler } from 'hono';
import type { AppParts, Bindings } from './create-app.ts';
import { servePrivateFile } from './private-file.ts';

/** Below the staff router's path, because only there the browser sends the staff cookie. */
export const DOCUMENT_PAGES = '/trpc/staff/document-pages/:page';

/** `GET …/document-pages/1?token=…`: one page of a private document as a picture, for the employee who opened it. */
export const serveDocumentPages = (parts: AppParts): Handler<Bindings> =>
  servePrivateFile(parts, 'STAFF', 'a page of a document', (ctx, c) => {
    const input = ViewPageInput.safeParse({ token: c.req.query('token'), page: Number(c.req.param('page')) });
    if (!input.success) throw new AppError('VIEW_ENDED', 'This view has ended. Open the document again.');
    return viewPage(ctx, input.data);
  });
