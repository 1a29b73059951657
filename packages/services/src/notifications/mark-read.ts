import { notFound } from '@nxtgauge/domain/errors';
import type { MarkNoticeReadInput } from '@nxtgauge/domain/notifications';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { wakeScreens } from './notify.ts';

/** Marks one own notice as read; a second time changes nothing. */
export async function markNoticeRead(
  ctx: ServiceCtx,
  input: z.infer<typeof MarkNoticeReadInput>,
): Promise<{ ok: true }> {
  const { userId } = requireUser(ctx);
  return withTx(ctx, async (tx) => {
    const [notice] = await tx.sql<{ unread: boolean }[]>`
      select read_at is null as unread from notifications
      where id = ${input.noticeId} and user_id = ${userId} and channel = 'IN_APP' for update`;
    if (!notice) throw notFound('notice');
    if (!notice.unread) return { ok: true };
    await tx.sql`update notifications set status = 'READ', read_at = ${tx.clock.now()} where id = ${input.noticeId}`;
    await writeAudit(tx, {
      event: 'notification.read',
      action: 'VIEW',
      entityType: 'notification',
      entityId: input.noticeId,
      module: 'notifications',
    });
    await wakeScreens(tx, userId, [{ topic: 'notification', entityId: input.noticeId }]);
    return { ok: true };
  });
}

/** Marks every own notice as read. */
export async function markAllRead(ctx: ServiceCtx): Promise<{ ok: true }> {
  const { userId } = requireUser(ctx);
  return withTx(ctx, async (tx) => {
    const read = await tx.sql`
      update notifications set status = 'READ', read_at = ${tx.clock.now()}
      where user_id = ${userId} and channel = 'IN_APP' and read_at is null`;
    if (read.count === 0) return { ok: true };
    await writeAudit(tx, {
      event: 'notification.read_all',
      action: 'VIEW',
      entityType: 'user',
      entityId: userId,
      module: 'notifications',
      metadata: { notices: read.count },
    });
    await wakeScreens(tx, userId, [{ topic: 'notification', entityId: userId }]);
    return { ok: true };
  });
}
