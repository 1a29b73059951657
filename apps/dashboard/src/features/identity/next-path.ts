import { z } from 'zod';
import { paths } from '../../core/paths.ts';

const AUTH_PATHS = ['/login', '/register', '/verify'];

/** Whether this router path is one of the pages for people who are signed out. */
export const isAuthPath = (pathname: string): boolean => AUTH_PATHS.includes(pathname);

/** A path on this site, or null: another origin never becomes the target of a redirect. */
export function safeNextPath(next: string | undefined, origin: string): string | null {
  if (next === undefined || !/^\/(?![/\\])/u.test(next)) return null;
  try {
    const url = new URL(next, origin);
    return url.origin === origin ? `${url.pathname}${url.search}${url.hash}` : null;
  } catch {
    return null;
  }
}

/** Search parameters of the sign-in pages. */
export const AuthSearch = z.object({ next: z.string().max(500).optional().catch(undefined) });

/** `/app/login` and its siblings, carrying along where the person wanted to go. */
export function authPath(
  page: 'login' | 'register' | 'verify',
  search: { next?: string; email?: string },
): string {
  const entries = Object.entries(search).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const query = new URLSearchParams(entries).toString();
  return `${paths.home}/${page}${query === '' ? '' : `?${query}`}`;
}
