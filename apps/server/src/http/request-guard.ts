import { AppError } from '@nxtgauge/domain/errors';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that did not come from our own pages: JSON only, our own header (which a foreign page cannot send
 * without a preflight that we never grant), and no foreign Origin or Sec-Fetch-Site.
 */
export function assertOwnRequest(request: Request, publicUrl: string): void {
  if (SAFE.has(request.method)) return;
  const { headers } = request;
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  const sameOrigin = origin === null || origin === publicUrl || origin === new URL(request.url).origin;
  const ownSite = site === null || site === 'same-origin' || site === 'none';
  if (type !== 'application/json' || headers.get('x-nxtgauge') !== '1' || !sameOrigin || !ownSite) {
    throw new AppError('CROSS_SITE', 'This request did not come from a Nxtgauge page, so nothing was done.');
  }
}
