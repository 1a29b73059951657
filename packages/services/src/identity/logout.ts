import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { revokeSession } from './sessions.ts';

/** Ends the session that this request came with, at the marketplace or at the console. Nothing to do for a visitor. */
export async function logout(ctx: ServiceCtx): Promise<{ ok: true }> {
  const { actor } = ctx;
  if (actor.kind === 'user' || actor.kind === 'employee') {
    await withTx(ctx, async (tx) => {
      await revokeSession(tx, actor.sessionId);
      await writeAudit(tx, {
        event: actor.kind === 'employee' ? 'staff.logout' : 'user.logout',
        action: 'UPDATE',
        entityType: 'user_session',
        entityId: actor.sessionId,
        module: 'identity',
        changes: { revoked_at: [null, tx.clock.now()] },
      });
    });
  }
  return { ok: true };
}
