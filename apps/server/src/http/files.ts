import { PICTURE_FORMATS, PICTURE_WIDTHS } from '@nxtgauge/domain/uploads';
import type { ByteRange, FilePort, OpenFile } from '@nxtgauge/services/ports';
import type { Context, Handler } from 'hono';
import type { Runtime } from '../runtime/runtime.ts';
import { byteRange } from './byte-range.ts';
import type { Bindings } from './create-app.ts';

/** Only these folders of the store are public; private documents have no address at all. */
const PICTURE = /^(?:pictures|demo)\/[a-z0-9][a-z0-9_-]{0,200}$/u;
const VARIANT = new RegExp(
  `^((?:pictures|demo)/[a-z0-9][a-z0-9_-]{0,200})/w(${PICTURE_WIDTHS.join('|')})\\.(${PICTURE_FORMATS.join('|')})$`,
  'u',
);
const VIDEO = /^videos\/[0-9a-f]{32}\.(?:mp4|webm)$/u;
const WIDTHS = new Set(PICTURE_WIDTHS.map(String));
const DEMO_WIDTHS = new Set(['320', '640', '1200']);
const HEADERS = {
  // A key names its content for ever.
  'cache-control': 'public, max-age=31536000, immutable',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-site',
};

/**
 * Public pictures and videos. `/files/<key>/w640.avif` is one stored file; `/files/<key>?w=640` is the best format that the
 * browser says it takes. Videos answer ranges.
 */
export function serveFiles(runtime: Runtime): Handler<Bindings> {
  const { files } = runtime.ports;
  return async (c) => {
    const key = c.req.path.slice('/files/'.length);
    if (VARIANT.test(key)) return answer(c, files, key);
    if (VIDEO.test(key)) return answerPart(c, files, key);
    const width = c.req.query('w') ?? '1200';
    if (!PICTURE.test(key) || !WIDTHS.has(width)) return missing(c);
    if (key.startsWith('demo/')) {
      return DEMO_WIDTHS.has(width) ? answer(c, files, `${key}/w${width}.webp`) : missing(c);
    }
    return answer(c, files, `${key}/w${width}.${formatFor(c.req.header('accept') ?? '')}`, {
      vary: 'accept',
    });
  };
}

const missing = (c: Context) => c.text('There is no such file.', 404);

function formatFor(accept: string): string {
  if (accept.includes('image/avif')) return 'avif';
  return accept.includes('image/webp') ? 'webp' : 'jpg';
}

const isKnown = (c: Context, etag: string) =>
  (c.req.header('if-none-match') ?? '')
    .split(',')
    .some((tag) => tag.trim().replace(/^W\//u, '') === `"${etag}"`);

type FoundFile = Omit<OpenFile, 'body'> & { body: OpenFile['body'] | null };

/** Without a body to send none is opened: nobody would close it. */
async function find(
  c: Context,
  files: FilePort,
  key: string,
  part: { range?: ByteRange | undefined; known?: boolean } = {},
): Promise<FoundFile | null> {
  if (c.req.method !== 'HEAD' && !part.known) return files.open(key, part.range);
  const facts = await files.stat(key);
  return facts && { ...facts, body: null };
}

async function answer(
  c: Context<Bindings>,
  files: FilePort,
  key: string,
  extra: Record<string, string> = {},
): Promise<Response> {
  const facts = c.req.header('if-none-match') === undefined ? null : await files.stat(key);
  const known = facts !== null && isKnown(c, facts.etag);
  const file = await find(c, files, key, { known });
  if (!file) return missing(c);
  const headers = { ...HEADERS, ...extra, etag: `"${file.etag}"` };
  if (known) return new Response(null, { status: 304, headers });
  return new Response(file.body, {
    headers: { ...headers, 'content-type': file.mimeType, 'content-length': String(file.byteSize) },
  });
}

async function answerPart(c: Context<Bindings>, files: FilePort, key: string): Promise<Response> {
  const facts = await files.stat(key);
  if (!facts) return missing(c);
  const headers = {
    ...HEADERS,
    'accept-ranges': 'bytes',
    etag: `"${facts.etag}"`,
    'content-type': facts.mimeType,
  };
  if (isKnown(c, facts.etag)) return new Response(null, { status: 304, headers });
  const condition = c.req.header('if-range');
  const wanted =
    condition && condition !== `"${facts.etag}"` ? 'whole' : byteRange(c.req.header('range'), facts.byteSize);
  if (wanted === 'impossible') {
    return new Response(null, {
      status: 416,
      headers: { ...headers, 'content-range': `bytes */${facts.byteSize}` },
    });
  }
  const range: ByteRange | undefined = wanted === 'whole' ? undefined : wanted;
  const file = await find(c, files, key, { range });
  if (!file) return missing(c);
  return new Response(file.body, {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'content-length': String(range ? range.to - range.from + 1 : facts.byteSize),
      ...(range ? { 'content-range': `bytes ${range.from}-${range.to}/${facts.byteSize}` } : {}),
    },
  });
}
