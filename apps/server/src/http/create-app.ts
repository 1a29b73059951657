import { appRouter, staffRouter } from '@nxtgauge/api';
import type { ApiContext } from '@nxtgauge/api/core';
import { AppError } from '@nxtgauge/domain/errors';
import type { SessionAudience } from '@nxtgauge/domain/identity';
import { newRequestId } from '@nxtgauge/services/context';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { AnyRouter } from '@trpc/server';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import type { HttpBindings } from '@hono/node-server';
import type { Runtime } from '../runtime/runtime.ts';
import type { CallLimit } from './call-limit.ts';
import { clientAddress } from './client-address.ts';
import { DOCUMENT_PAGES, serveDocumentPages } from './document-pages.ts';
import { errorAnswer } from './error-answer.ts';
import { serveFiles } from './files.ts';
import { serveOutbox } from './outbox-page.ts';
import { actorOf } from './principal.ts';
import { servePublicSite } from './public-site.ts';
import { assertOwnRequest, originOf } from './request-guard.ts';
import { RESUME_DOWNLOADS, serveResumeDownloads } from './resume-downloads.ts';
import { newNonce, securityHeaders } from './security-headers.ts';
import type { sessionCookies } from './session-cookie.ts';
import { serveUploads } from './uploads/upload-routes.ts';

const MAX_BODY_BYTES = 1_000_000;
const MAX_BATCH = 10;

export type Bindings = {
  Bindings: Partial<HttpBindings>;
  Variables: { requestId: string; nonce: string; address: string };
};

export interface AppParts {
  runtime: Runtime;
  cookies: ReturnType<typeof sessionCookies>;
  limit: CallLimit;
  /** Everything that is not an API, a file or a health check: the marketplace and the two SPAs. */
  pages: (c: Context<Bindings>, app: Hono<Bindings>) => Promise<Response>;
  dev: boolean;
}

export function createApp(parts: AppParts): Hono<Bindings> {
  const { runtime } = parts;
  const https = runtime.env.PUBLIC_URL.startsWith('https:');
  const app = new Hono<Bindings>();

  app.use(async (c, next) => {
    c.set('requestId', newRequestId());
    c.set('nonce', newNonce());
    const socket = c.env?.incoming?.socket?.remoteAddress;
    c.set('address', clientAddress(socket, c.req.header('x-forwarded-for'), runtime.env.TRUSTED_PROXY_HOPS));
    await next();
    for (const [name, value] of Object.entries(
      securityHeaders({ https, nonce: c.get('nonce'), dev: parts.dev }),
    )) {
      // What is stricter for its own sake, such as the sandbox around a stranger's file, stays.
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    c.res.headers.set('x-request-id', c.get('requestId'));
  });

  app.get('/live', (c) => c.text('ok'));
  app.get('/ready', async (c) => {
    try {
      await runtime.connection.sql`select 1`;
      return c.text('ok');
    } catch {
      return c.text('database away', 503);
    }
  });

  const tooLarge = bodyLimit({
    maxSize: MAX_BODY_BYTES,
    onError: (c) =>
      errorAnswer(
        new AppError('INVALID_INPUT', 'This is too large to send. Shorten it and try again.'),
        413,
        c.get('requestId'),
      ),
  });
  app.use('/trpc/*', tooLarge);
  app.get(DOCUMENT_PAGES, serveDocumentPages(parts));
  app.all('/trpc/staff/*', (c) => answerProcedures(parts, c, staffRouter, '/trpc/staff', 'STAFF'));
  app.all('/trpc/*', (c) => answerProcedures(parts, c, appRouter, '/trpc', 'USER'));
  serveUploads(app, parts);
  app.get(RESUME_DOWNLOADS, serveResumeDownloads(parts));
  app.get('/files/*', serveFiles(runtime));
  if (runtime.outbox && runtime.env.NODE_ENV !== 'production') serveOutbox(app, runtime.outbox);
  app.use('*', compress());
  servePublicSite(app, runtime);
  app.all('*', (c) => parts.pages(c, app));
  app.onError((error, c) => {
    runtime.log.error({ err: error, requestId: c.get('requestId'), path: c.req.path }, 'request failed');
    return errorAnswer(
      new AppError('BUSY', 'Something went wrong on our side. What you did before is safe.'),
      500,
      c.get('requestId'),
    );
  });
  return app;
}

async function answerProcedures(
  parts: AppParts,
  c: Context<Bindings>,
  router: AnyRouter,
  endpoint: string,
  audience: SessionAudience,
): Promise<Response> {
  const { runtime, cookies } = parts;
  const requestId = c.get('requestId');
  const calls = new URL(c.req.url).pathname.split(',').length;
  try {
    assertOwnRequest(originOf(c.req.raw), runtime.env.PUBLIC_URL);
  } catch (error) {
    if (error instanceof AppError) return errorAnswer(error, 403, requestId);
    throw error;
  }
  if (!(await parts.limit.take(c.get('address'), calls))) {
    return errorAnswer(
      new AppError('SLOW_DOWN', 'That was a lot at once. Wait a minute and go on.'),
      429,
      requestId,
    );
  }
  const response = await fetchRequestHandler({
    endpoint,
    req: c.req.raw,
    router,
    maxBatchSize: MAX_BATCH,
    createContext: async ({ resHeaders }): Promise<ApiContext> => ({
      svc: runtime.contextFor({
        actor: await actorOf(runtime, cookies, c.req.header('cookie'), audience),
        requestId,
        source: 'UI',
        ip: c.get('address'),
        userAgent: c.req.header('user-agent')?.slice(0, 400) ?? null,
      }),
      cookie: cookies.into(resHeaders),
    }),
  });
  const answer = new Response(response.body, response);
  answer.headers.set('cache-control', 'no-store');
  return answer;
}
