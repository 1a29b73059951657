import type { Server } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, isRunnableDevEnvironment } from 'vite';
import type { ViteDevServer } from 'vite';
import type { AppParts } from '../http/create-app.ts';
import type { MarketplaceEntry } from '../http/built-pages.ts';

const rootOf = (name: string) =>
  dirname(fileURLToPath(import.meta.resolve(`@nxtgauge/${name}/package.json`)));

/** The three apps from source with hot reload, behind the same port as everything else. */
export async function devPages(publicUrl: string): Promise<{
  pages: AppParts['pages'];
  attach(server: Server): Promise<void>;
  stop(): Promise<void>;
}> {
  let vites: { mount: string; vite: ViteDevServer }[] = [];

  const attach = async (server: Server) => {
    vites = await Promise.all(
      [
        { mount: '/app', name: 'dashboard' },
        { mount: '/console', name: 'console' },
        { mount: '/', name: 'marketplace' },
      ].map(async ({ mount, name }) => ({
        mount,
        vite: await createServer({
          root: rootOf(name),
          configFile: `${rootOf(name)}/vite.config.ts`,
          // The default loader writes and removes a file that `node --watch` would take for a change of the server.
          configLoader: 'runner',
          server: { middlewareMode: true, hmr: { server, path: `/__hmr/${name}` }, ws: undefined },
          appType: name === 'marketplace' ? 'custom' : 'spa',
        }),
      })),
    );
  };

  const pages: AppParts['pages'] = async (c, app) => {
    const { incoming, outgoing } = c.env;
    const path = c.req.path;
    const found = vites.find(({ mount }) => mount === '/' || path === mount || path.startsWith(`${mount}/`));
    if (!found || !incoming || !outgoing) return c.text('The development server is still starting.', 503);
    const { vite } = found;
    const handled = await new Promise<boolean>((done) => {
      outgoing.once('close', () => done(true));
      vite.middlewares(incoming, outgoing, () => done(false));
    });
    // Vite has sent the answer; the adapter must not send another one.
    if (handled) return new Promise<Response>(() => {});
    const { ssr } = vite.environments;
    if (!ssr || !isRunnableDevEnvironment(ssr)) return c.text('There is no such page.', 404);
    const entry = await ssr.runner.import<MarketplaceEntry>('virtual:tanstack-start-server-entry');
    return entry.default.fetch(c.req.raw, {
      context: { nonce: c.get('nonce'), publicUrl, fetchApi: async (request) => app.fetch(request, c.env) },
    });
  };

  return {
    pages,
    attach,
    async stop() {
      await Promise.all(vites.map(({ vite }) => vite.close()));
    },
  };
}
