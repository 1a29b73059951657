import { createHash } from 'node:crypto';
import { AppError } from '@nxtgauge/domain/errors';
import {
  canonicalPath,
  robotsText,
  SITEMAP_FOOT,
  SITEMAP_HEAD,
  sitemapEntry,
  sitemapIndexXml,
  type SitemapUrl,
} from '@nxtgauge/domain/seo';
import type { ServiceCtx } from '@nxtgauge/services/context';
import type { FilePort } from '@nxtgauge/services/ports';
import { sitemapParts, sitemapUrls } from '@nxtgauge/services/seo';
import type { Context, Hono } from 'hono';
import type { Runtime } from '../runtime/runtime.ts';
import { drawSharePicture } from '../share-pictures/draw-share-picture.ts';
import { pictureFacts, type PictureFacts } from '../share-pictures/share-facts.ts';
import type { Bindings } from './create-app.ts';

const HOUR = 'public, max-age=3600';
const XML = { 'content-type': 'application/xml; charset=utf-8', 'cache-control': HOUR };
/** A change of the drawing is a change of every picture. */
const DRAWING = '1';
const COVER_WIDTHS = [1200, 1280, 960, 640] as const;

/** What crawlers ask for besides pages: robots, sitemaps and shared pictures; and one spelling for every page's address. */
export function servePublicSite(app: Hono<Bindings>, runtime: Runtime): void {
  const publicUrl = runtime.env.PUBLIC_URL.replace(/\/$/u, '');

  app.get('*', async (c, next) => {
    const right = canonicalPath(c.req.path);
    if (right === null) return next();
    return c.redirect(`${right}${new URL(c.req.url).search}`, 301);
  });
  app.get('/robots.txt', (c) => c.text(robotsText(publicUrl), 200, { 'cache-control': HOUR }));
  app.get('/sitemap.xml', async (c) =>
    c.body(sitemapIndexXml(publicUrl, await sitemapParts(contextOf(runtime, c))), 200, XML),
  );
  app.get('/sitemaps/:file{[a-z0-9-]+\\.xml}', async (c) => {
    const urls = await sitemapUrls(contextOf(runtime, c), c.req.param('file').slice(0, -'.xml'.length));
    if (urls === null) return c.text('There is no such sitemap.', 404);
    return new Response(asStream(publicUrl, urls), { headers: XML });
  });
  app.get('/og/*', (c) => sharePicture(runtime, c));
}

const contextOf = (runtime: Runtime, c: Context<Bindings>): ServiceCtx =>
  runtime.contextFor({
    actor: { kind: 'anonymous' },
    requestId: c.get('requestId'),
    source: 'UI',
    ip: c.get('address'),
    userAgent: null,
  });

/** Written as it is read: a part of the sitemap is never whole in memory. */
function asStream(publicUrl: string, pages: AsyncIterable<SitemapUrl[]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  async function* chunks() {
    yield encoder.encode(SITEMAP_HEAD);
    for await (const page of pages) {
      yield encoder.encode(page.map((url) => sitemapEntry(publicUrl, url)).join(''));
    }
    yield encoder.encode(SITEMAP_FOOT);
  }
  return ReadableStream.from(chunks()) as ReadableStream<Uint8Array>;
}

const drawing = new Map<string, Promise<Uint8Array>>();
let last: Promise<unknown> = Promise.resolve();

async function sharePicture(runtime: Runtime, c: Context<Bindings>): Promise<Response> {
  const page = /^\/og(\/[a-z0-9/-]{1,200})\.jpg$/u.exec(c.req.path)?.[1];
  const facts = page === undefined ? null : await factsOf(contextOf(runtime, c), page);
  if (facts === null) return c.text('There is no such picture.', 404);
  const key = `og/${createHash('sha256')
    .update(JSON.stringify([DRAWING, facts]))
    .digest('hex')
    .slice(0, 32)}.jpg`;
  const { files } = runtime.ports;
  const bytes = (await files.get(key))?.bytes ?? (await drawOnce(files, key, facts));
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=86400' },
  });
}

async function factsOf(ctx: ServiceCtx, page: string): Promise<PictureFacts | null> {
  try {
    return await pictureFacts(ctx, page);
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

/** Two who ask for the same picture wait for one drawing, and drawings go one after the other: pages come first. */
function drawOnce(files: FilePort, key: string, facts: PictureFacts): Promise<Uint8Array> {
  const known = drawing.get(key);
  if (known) return known;
  const draw = last.then(async () => {
    const covers = await Promise.all(facts.covers.map((cover) => coverOf(files, cover)));
    const bytes = await drawSharePicture({ ...facts, covers: covers.filter((cover) => cover !== null) });
    await files.put(key, { bytes, mimeType: 'image/jpeg' });
    return bytes;
  });
  drawing.set(key, draw);
  last = draw.catch(() => undefined);
  void last.then(() => drawing.delete(key));
  return draw;
}

async function coverOf(files: FilePort, key: string): Promise<Uint8Array | null> {
  for (const width of COVER_WIDTHS) {
    const file = await files.get(`${key}/w${width}.webp`);
    if (file) return file.bytes;
  }
  return null;
}
