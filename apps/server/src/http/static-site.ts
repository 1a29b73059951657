import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);

interface Asset {
  type: string;
  etag: string;
  plain: Uint8Array;
  br: Uint8Array | null;
  gzip: Uint8Array | null;
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Files of one built app, read and compressed once and then answered from memory. Names with a hash are cached for ever. */
export function staticSite(root: string) {
  const assets = new Map<string, Promise<Asset | null>>();

  const load = async (path: string): Promise<Asset | null> => {
    const file = normalize(join(root, path));
    if (!file.startsWith(root + sep)) return null;
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return null;
    const extension = extname(file);
    const plain = await readFile(file);
    const worth = COMPRESSIBLE.has(extension) && plain.length > 1_000;
    return {
      type: TYPES[extension] ?? 'application/octet-stream',
      etag: `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`,
      plain,
      br: worth ? await brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }) : null,
      gzip: worth ? await gzipped(plain) : null,
    };
  };

  return {
    /** The file at this path, or null when this app has none. */
    async answer(path: string, request: Request): Promise<Response | null> {
      let asset = assets.get(path);
      if (!asset) {
        asset = load(path);
        assets.set(path, asset);
        if ((await asset) === null) assets.delete(path);
      }
      const found = await asset;
      if (!found) return null;
      const headers = new Headers({
        'content-type': found.type,
        etag: found.etag,
        vary: 'accept-encoding',
        'cache-control':
          path.includes('/assets/') || path.startsWith('assets/')
            ? 'public, max-age=31536000, immutable'
            : 'no-cache',
      });
      if (request.headers.get('if-none-match') === found.etag)
        return new Response(null, { status: 304, headers });
      const accepted = request.headers.get('accept-encoding') ?? '';
      const [body, encoding] =
        found.br && accepted.includes('br')
          ? [found.br, 'br']
          : found.gzip && accepted.includes('gzip')
            ? [found.gzip, 'gzip']
            : [found.plain, null];
      if (encoding) headers.set('content-encoding', encoding);
      return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), { headers });
    },
  };
}
