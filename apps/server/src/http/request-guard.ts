import type { IncomingHttpHeaders } from 'node:http';
import { AppError } from '@nxtgauge/domain/errors';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const JSON_ONLY: ReadonlySet<string> = new Set(['application/json']);

/** What of a request says where it came from. */
export interface RequestOrigin {
  method: string;
  header(name: string): string | null | undefined;
  /** The origin that the request was sent to. */
  ownOrigin: string;
}

export const originOf = (request: Request): RequestOrigin => ({
  method: request.method,
  header: (name) => request.headers.get(name),
  ownOrigin: new URL(request.url).origin,
});
export const originOfIncoming = (method: string, headers: IncomingHttpHeaders): RequestOrigin => ({
  method,
  header: (name) => headers[name] as string | undefined,
  ownOrigin: `http://${headers.host}`,
});

/**
 * Whether a write came from our own pages: JSON only (or files, where files are taken), our own header (which a foreign page cannot send without a preflight
 * that we never grant), and no foreign Origin or Sec-Fetch-Site.
 */
export function isOwnRequest(
  { method, header, ownOrigin }: RequestOrigin,
  publicUrl: string,
  bodyTypes: ReadonlySet<string> = JSON_ONLY,
): boolean {
  if (SAFE.has(method)) return true;
  const type = header('content-type')?.split(';')[0]?.trim().toLowerCase();
  const origin = header('origin') ?? null;
  const site = header('sec-fetch-site') ?? null;
  const sameOrigin = origin === null || origin === publicUrl || origin === ownOrigin;
  const ownSite = site === null || site === 'same-origin' || site === 'none';
  return bodyTypes.has(type ?? '') && header('x-nxtgauge') === '1' && sameOrigin && ownSite;
}

/** Refuses writes that did not come from our own pages. */
export function assertOwnRequest(
  request: RequestOrigin,
  publicUrl: string,
  bodyTypes?: ReadonlySet<string>,
): void {
  if (!isOwnRequest(request, publicUrl, bodyTypes)) {
    throw new AppError('CROSS_SITE', 'This request did not come from a Nxtgauge page, so nothing was done.');
  }
}
