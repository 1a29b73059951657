import { fileURLToPath, pathToFileURL } from 'node:url';
import { dirname, join } from 'node:path';
import type { AppParts } from './create-app.ts';
import { staticSite } from './static-site.ts';

const appFolder = (name: string) =>
  dirname(fileURLToPath(import.meta.resolve(`@nxtgauge/${name}/package.json`)));

/** What the server hands the marketplace for one request. */
export interface RenderContext {
  /** Calls the API in this process; sockets and serialisation are left out. */
  fetchApi: (request: Request) => Promise<Response>;
  /** Goes on every script: the policy allows no other inline script. */
  nonce: string;
  publicUrl: string;
}

export interface MarketplaceEntry {
  default: { fetch(request: Request, options: { context: RenderContext }): Promise<Response> };
}

/** The three built apps on one port: the marketplace renders on the server, the SPAs fall back to their index page. */
export async function builtPages(publicUrl: string): Promise<AppParts['pages']> {
  const marketplace = appFolder('marketplace');
  const entry = (await import(
    pathToFileURL(join(marketplace, 'dist/server/server.js')).href
  )) as MarketplaceEntry;
  const marketplaceFiles = staticSite(join(marketplace, 'dist/client'));
  const spas = ['app', 'console'].map((mount) => ({
    mount,
    files: staticSite(join(appFolder(mount === 'app' ? 'dashboard' : 'console'), 'dist')),
  }));

  return async (c, app) => {
    const { pathname } = new URL(c.req.url);
    const path = decodedPath(pathname);
    if (path === null) return c.text('This address is broken.', 400);
    const spa = spas.find(({ mount }) => path === mount || path.startsWith(`${mount}/`));
    if (spa) {
      const inside = path.slice(spa.mount.length + 1);
      const asset = inside === '' ? null : await spa.files.answer(inside, c.req.raw);
      if (asset) return asset;
      if (inside.startsWith('assets/')) return c.text('There is no such file.', 404);
      return (await spa.files.answer('index.html', c.req.raw)) ?? c.text('This app has not been built.', 503);
    }
    const asset = path === '' ? null : await marketplaceFiles.answer(path, c.req.raw);
    if (asset) return asset;
    return entry.default.fetch(c.req.raw, {
      context: {
        nonce: c.get('nonce'),
        publicUrl,
        fetchApi: async (request) => app.fetch(request, c.env),
      },
    });
  };
}

function decodedPath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname.slice(1));
  } catch {
    return null;
  }
}
