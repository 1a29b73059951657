import type { IncomingMessage, ServerResponse } from 'node:http';
import { appRouter } from '@nxtgauge/api';
import { createWire } from '@nxtgauge/api/wire';
import type { WireCall } from '@nxtgauge/api/wire';
import { newRequestId } from '@nxtgauge/services/context';
import type { Actor } from '@nxtgauge/services/context';
import type { Runtime } from '../runtime/runtime.ts';
import type { CallLimit } from './call-limit.ts';
import { clientAddress } from './client-address.ts';
import { actorOf } from './principal.ts';
import { isOwnRequest, originOfIncoming } from './request-guard.ts';
import { securityHeaders } from './security-headers.ts';
import type { sessionCookies } from './session-cookie.ts';

const PREFIX = '/trpc/';
/** Longer bodies are the ordinary listener's, which refuses what is too large. */
const MAX_BODY_BYTES = 64_000;
type Listener = (req: IncomingMessage, res: ServerResponse) => unknown;
const ANONYMOUS: Actor = { kind: 'anonymous' };

/**
 * Stands before the ordinary listener and answers hot calls with ready text. Whatever it does not know, and
 * every failure, goes to the ordinary listener, so that there is one place where errors are worded.
 */
export function wireListener(
  parts: { runtime: Runtime; cookies: ReturnType<typeof sessionCookies>; limit: CallLimit },
  otherwise: Listener,
): Listener {
  const { runtime, cookies, limit } = parts;
  const wire = createWire(appRouter);
  const headers = {
    ...securityHeaders({ https: runtime.env.PUBLIC_URL.startsWith('https:') }),
    'content-type': 'application/json',
    'cache-control': 'no-store',
  };

  const answer = async (call: WireCall, req: IncomingMessage, res: ServerResponse) => {
    const ip = clientAddress(
      req.socket.remoteAddress,
      req.headers['x-forwarded-for'] as string | undefined,
      runtime.env.TRUSTED_PROXY_HOPS,
    );
    if (!(await limit.take(ip, call.calls))) return otherwise(req, res);
    const requestId = newRequestId();
    let body: string;
    try {
      const actor = call.needsSession
        ? await actorOf(runtime, cookies, req.headers.cookie, 'USER')
        : ANONYMOUS;
      const ctx = runtime.contextFor({
        actor,
        requestId,
        source: 'UI',
        ip,
        userAgent: req.headers['user-agent'] ?? null,
      });
      body = await call.run(req.method === 'GET' ? { ...ctx, sql: runtime.reads.sql } : ctx);
    } catch {
      return otherwise(req, res);
    }
    res
      .writeHead(200, { ...headers, 'x-request-id': requestId, 'content-length': Buffer.byteLength(body) })
      .end(body);
  };

  const answerPost = async (path: string, req: RequestWithBody, res: ServerResponse) => {
    req.rawBody = await readBody(req);
    const call = wire.match(path, req.rawBody.toString('utf8'));
    return call ? answer(call, req, res) : otherwise(req, res);
  };

  return (req, res) => {
    const { url, method } = req;
    const path = url?.startsWith(PREFIX) ? url.slice(PREFIX.length) : null;
    if (path === null || !wire.knows(method, path)) return otherwise(req, res);
    if (method === 'POST') {
      return isShort(req) && isOwnRequest(originOfIncoming(method, req.headers), runtime.env.PUBLIC_URL)
        ? answerPost(path, req, res).catch(() => res.destroy())
        : otherwise(req, res);
    }
    const call = wire.match(path);
    return call ? answer(call, req, res) : otherwise(req, res);
  };
}

/** The body that was read here already: the ordinary listener takes it from this property. */
type RequestWithBody = IncomingMessage & { rawBody?: Buffer };

const isShort = ({ headers }: IncomingMessage) =>
  Number(headers['content-length'] ?? Infinity) <= MAX_BODY_BYTES;

/** Listeners, not an async iterator: that costs a tenth of a whole write. */
const readBody = (req: IncomingMessage): Promise<Buffer> =>
  new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => done(Buffer.concat(chunks)));
    req.on('error', failed);
  });
