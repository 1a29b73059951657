import { randomBytes } from 'node:crypto';
import { newId } from '@nxtgauge/db/ids';
import { userSessions } from '@nxtgauge/db/identity';
import type { SessionAudience } from '@nxtgauge/domain/identity';
import { addMs, DAY_MS, HOUR_MS, MINUTE_MS } from '@nxtgauge/domain/time';
import { and, eq, isNull } from 'drizzle-orm';
import { groupCalls } from '../context/index.ts';
import type { Actor, ServiceCtx, TxCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { forgetSessions } from './session-cache.ts';
import { tokenHash } from './token-hash.ts';

const TOKEN_BYTES = 32;
/** A session's last use is written down at most this often. */
const TOUCH_MS = MINUTE_MS;

export interface NewSession {
  sessionId: string;
  /** Goes into the cookie and nowhere else. */
  token: string;
  expiresAt: Date;
}

/** Opens a session; only the SHA-256 of its token is stored. */
export async function createSession(
  tx: TxCtx,
  userId: string,
  audience: SessionAudience,
): Promise<NewSession> {
  const rules = await readConfig(tx, 'identity.sign_in');
  const now = tx.clock.now();
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const longest = audience === 'STAFF' ? rules.staffSessionMaxHours * HOUR_MS : rules.sessionMaxDays * DAY_MS;
  const session = { sessionId: newId(), token, expiresAt: addMs(now, longest) };
  await tx.db.insert(userSessions).values({
    id: session.sessionId,
    userId,
    sessionToken: tokenHash(token),
    audience,
    ipAddress: tx.ip,
    userAgent: tx.userAgent?.slice(0, 400) ?? null,
    expiresAt: session.expiresAt,
    lastUsedAt: now,
    createdAt: now,
  });
  return session;
}

/** Ends a session for good, here at once and in other processes within a second. */
export async function revokeSession(tx: TxCtx, sessionId: string): Promise<void> {
  await tx.db
    .update(userSessions)
    .set({ revokedAt: tx.clock.now() })
    .where(and(eq(userSessions.id, sessionId), isNull(userSessions.revokedAt)));
  forgetSessions(tx, { sessionId });
}

interface SessionQuestion {
  hash: string;
  audience: SessionAudience;
  now: Date;
  idleSince: Date;
  staleSince: Date;
}
interface SessionRow {
  hash: string;
  session_id: string;
  user_id: string;
  employee_id: string | null;
  stale: boolean;
  permissions: string[];
}

const ANONYMOUS: Actor = { kind: 'anonymous' };

/** Session, account, roles and permissions in one prepared statement; requests that arrive together share it. */
const findSession = groupCalls<SessionQuestion, SessionRow | undefined>(async (sql, questions) => {
  const rows = await sql<SessionRow[]>`
    select s.session_token as hash, s.id as session_id, s.user_id, e.id as employee_id,
      s.last_used_at < asked."staleSince" as stale,
      array(
        select distinct rp.permission_key
        from user_roles ur
        join roles r on r.id = ur.role_id and r.is_active and r.audience = case asked.audience when 'STAFF' then 'INTERNAL' else 'EXTERNAL' end
        join role_permissions rp on rp.role_id = r.id
        where ur.user_id = s.user_id and ur.status = 'APPROVED'
      ) as permissions
    from jsonb_to_recordset(${JSON.stringify(questions)}::jsonb)
      as asked (hash text, audience text, now timestamptz, "idleSince" timestamptz, "staleSince" timestamptz)
    join user_sessions s on s.session_token = any (${questions.map(({ hash }) => hash)}::text[]) and s.session_token = asked.hash and s.audience = asked.audience and s.revoked_at is null
      and s.expires_at > asked.now and s.last_used_at > asked."idleSince"
    join users u on u.id = s.user_id and u.status = 'ACTIVE'
    left join employees e on e.user_id = s.user_id and e.employment_status = 'ACTIVE'`;
  const byHash = new Map(rows.map((row) => [row.hash, row]));
  return questions.map(({ hash }) => byHash.get(hash));
});

/**
 * Who holds this token, read anew from the database. Anonymous for a token that is unknown, revoked, expired or idle for too
 * long, and for accounts that are not active.
 */
export async function readSession(
  ctx: Pick<ServiceCtx, 'sql' | 'db' | 'clock' | 'ports'>,
  token: string,
  audience: SessionAudience,
): Promise<Actor> {
  const rules = await readConfig(ctx, 'identity.sign_in');
  const now = ctx.clock.now();
  const idle =
    audience === 'STAFF' ? rules.staffSessionIdleMinutes * MINUTE_MS : rules.sessionIdleDays * DAY_MS;
  const staleSince = addMs(now, -TOUCH_MS);
  const row = await findSession(ctx.sql, {
    hash: tokenHash(token),
    audience,
    now,
    idleSince: addMs(now, -idle),
    staleSince,
  });
  if (!row || (audience === 'STAFF' && !row.employee_id)) return ANONYMOUS;
  if (row.stale) {
    await ctx.sql`
      update user_sessions set last_used_at = ${now} where id = ${row.session_id} and last_used_at < ${staleSince}`;
  }
  const who = { userId: row.user_id, sessionId: row.session_id, permissions: new Set(row.permissions) };
  return audience === 'STAFF' && row.employee_id
    ? { kind: 'employee', employeeId: row.employee_id, ...who }
    : { kind: 'user', ...who };
}
