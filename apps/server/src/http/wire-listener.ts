import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { appRouter } from '@nxtgauge/api';
import { createWire } from '@nxtgauge/api/wire';
import type { WireCall } from '@nxtgauge/api/wire';
import type { Actor } from '@nxtgauge/services/context';
import type { Runtime } from '../runtime/runtime.ts';
import type { CallLimit } from './call-limit.ts';
import { clientAddress } from './client-address.ts';
import { actorOf } from './principal.ts';
import { securityHeaders } from './security-headers.ts';
import type { sessionCookies } from './session-cookie.ts';

const PREFIX = '/trpc/';
type Listener = (req: IncomingMessage, res: ServerResponse) => unknown;
const ANONYMOUS: Actor = { kind: 'anonymous' };

/**
 * Stands before the ordinary listener and answers hot reads with the text their SQL wrote. Whatever it does not know, and
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
    const requestId = randomUUID();
    let body: string;
    try {
      const actor = call.needsSession
        ? await actorOf(runtime, cookies, req.headers.cookie, 'USER')
        : ANONYMOUS;
      body = await call.run(
        runtime.contextFor({
          actor,
          requestId,
          source: 'UI',
          ip,
          userAgent: req.headers['user-agent'] ?? null,
        }),
      );
    } catch {
      return otherwise(req, res);
    }
    res
      .writeHead(200, { ...headers, 'x-request-id': requestId, 'content-length': Buffer.byteLength(body) })
      .end(body);
  };

  return (req, res) => {
    const { url } = req;
    if (req.method !== 'GET' || !url?.startsWith(PREFIX)) return otherwise(req, res);
    const call = wire.match(url.slice(PREFIX.length));
    return call ? answer(call, req, res) : otherwise(req, res);
  };
}
