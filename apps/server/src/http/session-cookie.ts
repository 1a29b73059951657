import type { SessionCookie } from '@nxtgauge/api/core';
import { parse, serialize } from 'hono/utils/cookie';

type Audience = Parameters<SessionCookie['clear']>[0];

/** Names and scopes of the two session cookies; the staff cookie never leaves the console's procedures. */
export function sessionCookies(https: boolean) {
  const name: Record<Audience, string> = https
    ? { USER: '__Host-nxg_session', STAFF: '__Secure-nxg_staff' }
    : { USER: 'nxg_session', STAFF: 'nxg_staff' };
  const path: Record<Audience, string> = { USER: '/', STAFF: '/trpc/staff' };

  const write = (audience: Audience, value: string, expires: Date) =>
    serialize(name[audience], value, {
      path: path[audience],
      httpOnly: true,
      secure: https,
      sameSite: audience === 'STAFF' ? 'Strict' : 'Lax',
      expires,
    });

  return {
    /** The raw token of this audience in a Cookie header, if any. */
    read(header: string | undefined, audience: Audience): string | undefined {
      return header ? parse(header, name[audience])[name[audience]] : undefined;
    },
    /** A cookie whose changes go into `headers`. */
    into(headers: Headers): SessionCookie {
      return {
        set: (audience, token, expiresAt) => headers.append('set-cookie', write(audience, token, expiresAt)),
        clear: (audience) => headers.append('set-cookie', write(audience, '', new Date(0))),
      };
    },
  };
}
