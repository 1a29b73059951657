import type { SessionAudience } from '@nxtgauge/domain/identity';
import { resolveSession } from '@nxtgauge/services/identity';
import type { Actor } from '@nxtgauge/services/context';
import type { Runtime } from '../runtime/runtime.ts';
import type { sessionCookies } from './session-cookie.ts';

const ANONYMOUS: Actor = { kind: 'anonymous' };

/** Who sends this request, from the session cookie of that audience; a visitor when there is none or it has ended. */
export async function actorOf(
  runtime: Runtime,
  cookies: ReturnType<typeof sessionCookies>,
  cookieHeader: string | undefined,
  audience: SessionAudience,
): Promise<Actor> {
  const token = cookies.read(cookieHeader, audience);
  if (!token) return ANONYMOUS;
  return (
    (await resolveSession(
      runtime.contextFor({ actor: ANONYMOUS, requestId: '', source: 'UI', ip: null, userAgent: null }),
      token,
      audience,
    )) ?? ANONYMOUS
  );
}
