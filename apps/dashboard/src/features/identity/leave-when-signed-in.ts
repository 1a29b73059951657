import { redirect } from '@tanstack/react-router';
import type { utils } from '../../core/api.ts';
import { isOwnPath, paths } from '../../core/paths.ts';
import { safeNextPath } from './next-path.ts';

/** Who is signed in already has nothing to do on the sign-in pages. A server that does not answer does not keep them closed. */
export async function leaveWhenSignedIn(trpcUtils: typeof utils, next: string | undefined): Promise<void> {
  const me = await trpcUtils.identity.me.ensureData().catch(() => null);
  if (!me) return;
  const href = safeNextPath(next, window.location.origin) ?? paths.home;
  throw redirect({ href, reloadDocument: !isOwnPath(href), replace: true });
}
