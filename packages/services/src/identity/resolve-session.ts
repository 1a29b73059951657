import type { SessionAudience } from '@nxtgauge/domain/identity';
import type { Actor, ServiceCtx } from '../context/index.ts';
import { recallActor, rememberActor } from './session-cache.ts';
import { readSession } from './sessions.ts';
import { tokenHash } from './token-hash.ts';

/** As `readSession`, remembering the answer for a moment; what ends a session here or elsewhere makes it forgotten at once. */
export async function resolveSession(
  ctx: Pick<ServiceCtx, 'sql' | 'db' | 'clock' | 'ports'>,
  token: string,
  audience: SessionAudience,
): Promise<Actor> {
  const key = `${audience}:${tokenHash(token)}`;
  const known = recallActor(ctx, key);
  if (known) return known;
  const readAt = performance.now();
  const actor = await readSession(ctx, token, audience);
  rememberActor(ctx, key, { actor, readAt });
  return actor;
}
