import type { Handler } from 'hono';
import type { Runtime } from '../runtime/runtime.ts';
import type { Bindings } from './create-app.ts';

const KEY = /^[a-z0-9][a-z0-9/_-]{0,200}$/u;
const WIDTHS = new Set(['320', '640', '1200']);
const ACTIVE_CONTENT = "default-src 'none'; sandbox";

/** Public pictures by storage key, in one of the widths they were stored in. Anything private is not under this key space. */
export function serveFiles(runtime: Runtime): Handler<Bindings> {
  return async (c) => {
    const key = c.req.path.slice('/files/'.length);
    const width = c.req.query('w') ?? '1200';
    const file =
      KEY.test(key) && WIDTHS.has(width) ? await runtime.ports.files.get(`${key}/w${width}.webp`) : null;
    if (!file) return c.text('There is no such picture.', 404);
    return new Response(new Uint8Array(file.bytes), {
      headers: {
        'content-type': file.mimeType,
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': ACTIVE_CONTENT,
      },
    });
  };
}
