import { createHash, randomUUID } from 'node:crypto';
import type { Sql } from '@nxtgauge/db/client';

/** Opens a session for each user and returns the tokens, in order. */
export async function openSessions(sql: Sql, userIds: string[]): Promise<string[]> {
  const tokens = userIds.map(() => randomUUID() + randomUUID());
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest('hex'));
  await sql`
    insert into user_sessions (id, user_id, session_token, audience, expires_at, last_used_at, created_at)
    select gen_random_uuid(), s.user_id, s.hash, 'USER', now() + interval '1 day', now(), now()
    from unnest(${userIds}::uuid[], ${hashes}::text[]) as s (user_id, hash)`;
  return tokens;
}
