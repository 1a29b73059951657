import { createHash } from 'node:crypto';
import { AppError } from '@nxtgauge/domain/errors';
import type { TxCtx } from '../context/index.ts';

/**
 * Runs `work` once per (actor, operation, key), for ever. A replay returns the stored answer and moves nothing; the same
 * key with another payload is refused. Two at once: the second waits for the first one's commit.
 */
export async function once<T extends object>(
  tx: TxCtx,
  call: { actorUserId: string; operation: string; key: string; payload: object },
  work: () => Promise<T>,
): Promise<T> {
  const requestHash = createHash('sha256').update(JSON.stringify(call.payload)).digest('hex');
  const claimed = await tx.sql`
    insert into idempotency_keys (actor_user_id, operation, key, request_hash, created_at)
    values (${call.actorUserId}, ${call.operation}, ${call.key}, ${requestHash}, ${tx.clock.now().toISOString()})
    on conflict do nothing returning 1`;
  if (claimed.length === 0) {
    const [known] = await tx.sql<{ request_hash: string; response_json: T }[]>`
      select request_hash, response_json from idempotency_keys
      where actor_user_id = ${call.actorUserId} and operation = ${call.operation} and key = ${call.key}`;
    if (!known || known.request_hash !== requestHash) {
      throw new AppError(
        'IDEMPOTENCY_KEY_REUSED',
        'This was already sent with other details. Reload the page and try again.',
      );
    }
    return known.response_json;
  }
  const result = await work();
  await tx.sql`
    update idempotency_keys set response_json = ${JSON.stringify(result)}::jsonb
    where actor_user_id = ${call.actorUserId} and operation = ${call.operation} and key = ${call.key}`;
  return result;
}
