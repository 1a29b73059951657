import type { MarkThreadReadInput } from '@nxtgauge/domain/conversations';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { wakeScreens } from '../notifications/notify.ts';
import { readSides } from './sides.ts';

/** Marks what the other side wrote as read, and the notice about it; the writer sees that it was read. */
export async function markThreadRead(
  ctx: ServiceCtx,
  input: z.infer<typeof MarkThreadReadInput>,
): Promise<{ ok: true }> {
  const { userId } = requireUser(ctx);
  return withTx(ctx, async (tx) => {
    const sides = await readSides(tx, input.requestId, userId);
    const at = tx.clock.now();
    const read = await tx.sql`
      update messages set read_at = ${at}
      where conversation_id = ${sides.conversationId} and sender_user_id <> ${userId} and read_at is null`;
    const notices = await tx.sql`
      update notifications set status = 'READ', read_at = ${at}
      where user_id = ${userId} and channel = 'IN_APP' and read_at is null and event_key = 'message.sent'
        and related_entity_id = ${sides.requestId}`;
    if (read.count === 0 && notices.count === 0) return { ok: true };
    await writeAudit(tx, {
      event: 'message.read',
      action: 'VIEW',
      entityType: 'lead_request',
      entityId: sides.requestId,
      module: 'conversations',
      metadata: { messages: read.count },
    });
    const otherId = sides.iAmCustomer ? sides.professionalId : sides.customerId;
    await wakeScreens(tx, otherId, [{ topic: 'message', entityId: sides.requestId }]);
    await wakeScreens(tx, userId, [
      { topic: 'message', entityId: sides.requestId },
      { topic: 'notification', entityId: sides.requestId },
    ]);
    return { ok: true };
  });
}
