import { createHash, randomBytes } from 'node:crypto';
import { newId } from '@nxtgauge/db/ids';
import { userSessions } from '@nxtgauge/db/identity';
import type { SessionAudience } from '@nxtgauge/domain/identity';
import { addMs, DAY_MS, HOUR_MS, MINUTE_MS } from '@nxtgauge/domain/time';
import { and, eq, isNull } from 'drizzle-orm';
import type { Actor, ServiceCtx, TxCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';

const TOKEN_BYTES = 32;
/** A session's last use is written down at most this often. */
const TOUCH_MS = MINUTE_MS;
/** A resolved session is believed for this long without asking the database again. */
const CACHE_MS = 1_000;
const CACHE_SIZE = 20_000;

export interface NewSession {
  sessionId: string;
  /** Goes into the cookie and nowhere else. */
  token: string;
  expiresAt: Date;
}

const tokenHash = (token: string) => createHash('sha256').update(token).digest('hex');

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

interface SessionRow {
  session_id: string;
  user_id: string;
  employee_id: string | null;
  stale: boolean;
  permissions: string[];
}

const ANONYMOUS: Actor = { kind: 'anonymous' };

/**
 * Who holds this token, read anew from the database in one prepared statement: session, account, roles and permissions.
 * Anonymous for a token that is unknown, revoked, expired or idle for too long, and for accounts that are not active.
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
  const [row] = await ctx.sql<SessionRow[]>`
    select s.id as session_id, s.user_id, e.id as employee_id, s.last_used_at < ${addMs(now, -TOUCH_MS)} as stale,
      array(
        select distinct rp.permission_key
        from user_roles ur
        join roles r on r.id = ur.role_id and r.is_active and r.audience = ${audience === 'STAFF' ? 'INTERNAL' : 'EXTERNAL'}
        join role_permissions rp on rp.role_id = r.id
        where ur.user_id = s.user_id and ur.status = 'APPROVED'
      ) as permissions
    from user_sessions s
    join users u on u.id = s.user_id and u.status = 'ACTIVE'
    left join employees e on e.user_id = s.user_id and e.employment_status = 'ACTIVE'
    where s.session_token = ${tokenHash(token)} and s.audience = ${audience} and s.revoked_at is null
      and s.expires_at > ${now} and s.last_used_at > ${addMs(now, -idle)}`;
  if (!row || (audience === 'STAFF' && !row.employee_id)) return ANONYMOUS;
  if (row.stale) {
    await ctx.sql`
      update user_sessions set last_used_at = ${now}
      where id = ${row.session_id} and last_used_at < ${addMs(now, -TOUCH_MS)}`;
  }
  const who = { userId: row.user_id, sessionId: row.session_id, permissions: new Set(row.permissions) };
  return audience === 'STAFF' && row.employee_id
    ? { kind: 'employee', employeeId: row.employee_id, ...who }
    : { kind: 'user', ...who };
}

interface CachedActor {
  actor: Actor;
  readAt: number;
}
const caches = new WeakMap<object, Map<string, CachedActor>>();

/** As `readSession`, remembering the answer for at most one second; what this process ends itself is forgotten at once. */
export async function resolveSession(
  ctx: Pick<ServiceCtx, 'sql' | 'db' | 'clock' | 'ports'>,
  token: string,
  audience: SessionAudience,
): Promise<Actor> {
  const cache = caches.get(ctx.ports) ?? new Map<string, CachedActor>();
  caches.set(ctx.ports, cache);
  const key = `${audience}:${tokenHash(token)}`;
  const startedAt = performance.now();
  const hit = cache.get(key);
  if (hit && startedAt - hit.readAt < CACHE_MS) return hit.actor;
  const actor = await readSession(ctx, token, audience);
  if (cache.size >= CACHE_SIZE) cache.clear();
  if (actor.kind === 'anonymous') cache.delete(key);
  else cache.set(key, { actor, readAt: startedAt });
  return actor;
}

/** Drops what this process remembers of one session, or of all sessions of one person. */
export function forgetSessions(
  ctx: Pick<ServiceCtx, 'ports'>,
  which: { sessionId: string } | { userId: string },
): void {
  const cache = caches.get(ctx.ports);
  for (const [key, { actor }] of cache ?? []) {
    if (actor.kind !== 'user' && actor.kind !== 'employee') continue;
    const hit = 'sessionId' in which ? actor.sessionId === which.sessionId : actor.userId === which.userId;
    if (hit) cache?.delete(key);
  }
}
