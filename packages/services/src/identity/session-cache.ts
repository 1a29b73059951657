import type { Actor, ServiceCtx } from '../context/index.ts';

/** How long a resolved session is believed by a process that hears of changes, and by one that does not. */
const HEARING_MS = 5_000;
const DEAF_MS = 1_000;
const SIZE = 20_000;
/** A notification here names whose access changed; `*` is everybody's. */
export const ACCESS_CHANNEL = 'access';

interface Cached {
  actor: Actor;
  readAt: number;
}
interface SessionCache {
  hears: boolean;
  /** When somebody's access last changed: what was read before is not remembered any more. */
  changedAt: number;
  actors: Map<string, Cached>;
}
const caches = new WeakMap<object, SessionCache>();

function cacheOf(ctx: Pick<ServiceCtx, 'ports'>): SessionCache {
  const known = caches.get(ctx.ports);
  if (known) return known;
  const cache: SessionCache = { hears: false, changedAt: 0, actors: new Map() };
  caches.set(ctx.ports, cache);
  return cache;
}

/** Who was last seen under this key, while that may still be believed. */
export function recallActor(ctx: Pick<ServiceCtx, 'ports'>, key: string): Actor | undefined {
  const cache = cacheOf(ctx);
  const hit = cache.actors.get(key);
  const believed = cache.hears ? HEARING_MS : DEAF_MS;
  return hit && performance.now() - hit.readAt < believed ? hit.actor : undefined;
}

/** Remembers who holds a key, as read since `readAt`; a visitor is not remembered. */
export function rememberActor(ctx: Pick<ServiceCtx, 'ports'>, key: string, { actor, readAt }: Cached): void {
  const { actors, changedAt } = cacheOf(ctx);
  if (actors.size >= SIZE) actors.clear();
  if (actor.kind === 'anonymous' || readAt <= changedAt) actors.delete(key);
  else actors.set(key, { actor, readAt });
}

/** Drops what this process remembers of one session, or of all sessions of one person. */
export function forgetSessions(
  ctx: Pick<ServiceCtx, 'ports'>,
  which: { sessionId: string } | { userId: string },
): void {
  const { actors } = cacheOf(ctx);
  for (const [key, { actor }] of actors) {
    if (actor.kind !== 'user' && actor.kind !== 'employee') continue;
    const hit = 'sessionId' in which ? actor.sessionId === which.sessionId : actor.userId === which.userId;
    if (hit) actors.delete(key);
  }
}

/**
 * Hears from the database when a session, an account, a role or a permission changes, whoever changed it, and forgets what
 * no longer holds. After a break in the connection everything is forgotten, because what was said meanwhile is lost.
 */
export async function watchAccess(
  ctx: Pick<ServiceCtx, 'sql' | 'ports'>,
): Promise<{ stop(): Promise<void> }> {
  const cache = cacheOf(ctx);
  const { unlisten } = await ctx.sql.listen(
    ACCESS_CHANNEL,
    (userId) => {
      cache.changedAt = performance.now();
      if (userId === '*') cache.actors.clear();
      else forgetSessions(ctx, { userId });
    },
    () => {
      cache.changedAt = performance.now();
      cache.actors.clear();
      cache.hears = true;
    },
  );
  return {
    async stop() {
      cache.hears = false;
      await unlisten();
    },
  };
}
