import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { AppParts } from './http/create-app.ts';
import { createApp } from './http/create-app.ts';
import { callLimit } from './http/call-limit.ts';
import { sessionCookies } from './http/session-cookie.ts';
import { wireListener } from './http/wire-listener.ts';
import type { Runtime } from './runtime/runtime.ts';

const DRAIN_MS = 25_000;

export interface RunningServer {
  server: Server;
  /** Takes no new requests, lets running ones end, then closes. */
  stop(): Promise<void>;
}

/** The port is taken by another program; the message says what to do. */
export class PortBusyError extends Error {
  override name = 'PortBusyError';
}

/** Listens on the configured port with the whole product on it. */
export async function serve(
  runtime: Runtime,
  pages: AppParts['pages'],
  options: { dev?: boolean; before?: (server: Server) => Promise<void> | void } = {},
): Promise<RunningServer> {
  const { env } = runtime;
  const cookies = sessionCookies(env.PUBLIC_URL.startsWith('https:'));
  const limit = callLimit(env.PUBLIC_CALLS_PER_MINUTE);
  const app = createApp({ runtime, cookies, limit, pages, dev: options.dev ?? false });
  const server = createServer(wireListener({ runtime, cookies, limit }, getRequestListener(app.fetch)));
  server.keepAliveTimeout = 65_000;
  await options.before?.(server);
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(
        error.code === 'EADDRINUSE'
          ? new PortBusyError(
              `Port ${env.PORT} is in use by another program. Stop it, or start with PORT=<another port>.`,
            )
          : error,
      );
    });
    server.listen(env.PORT, env.HOST, done);
  });
  return {
    server,
    async stop() {
      const drained = new Promise((done) => server.close(done));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await runtime.live.stop();
      await drained;
      clearTimeout(cut);
    },
  };
}
