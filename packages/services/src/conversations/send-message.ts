import { newId } from '@nxtgauge/db/ids';
import { contactDataMessage, findContactData } from '@nxtgauge/domain/contact-data';
import type { SendMessageInput, ThreadMessage } from '@nxtgauge/domain/conversations';
import { AppError } from '@nxtgauge/domain/errors';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { openResponse } from '../leads/decide-request.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { recordContactLeak } from '../trust/record-leak.ts';
import { canWrite, readSides } from './sides.ts';
import type { ThreadSides } from './sides.ts';

/**
 * Writes to the other side of a pending or accepted request. Before acceptance contact data is refused with the place
 * where it stands (BR-15). A customer who writes has plainly opened the response (BR-06).
 */
export async function sendMessage(
  ctx: ServiceCtx,
  input: z.infer<typeof SendMessageInput>,
): Promise<ThreadMessage> {
  const { userId } = requireUser(ctx);
  await ctx.ports.rateLimits.consume('message', userId);
  try {
    return await write(ctx, userId, input);
  } catch (error) {
    if (error instanceof AppError && error.reason === 'CONTACT_DATA') await remember(ctx, userId, input);
    throw error;
  }
}

/** What was stopped counts for the writer's standing; that it could not be written down changes nothing for them. */
async function remember(
  ctx: ServiceCtx,
  userId: string,
  { requestId, body }: z.infer<typeof SendMessageInput>,
): Promise<void> {
  const kinds = [...new Set(findContactData(body).map(({ kind }) => kind))];
  try {
    await recordContactLeak(ctx, { userId, requestId, kinds });
  } catch (error) {
    ctx.log.error({ err: error, requestId: ctx.requestId }, 'a stopped message was not written down');
  }
}

function write(
  ctx: ServiceCtx,
  userId: string,
  input: z.infer<typeof SendMessageInput>,
): Promise<ThreadMessage> {
  return withTx(ctx, async (tx) => {
    const sides = await readSides(tx, input.requestId, userId);
    if (!canWrite(sides)) {
      throw new AppError('REQUEST_NOT_PENDING', 'This request has ended, so messages can no longer be sent.');
    }
    if (sides.status === 'PENDING') assertNoContactData(input.body);
    if (sides.iAmCustomer && sides.status === 'PENDING' && !sides.opened) await openResponse(tx, input);

    const at = tx.clock.now();
    const messageId = newId();
    const conversationId = await conversationOf(tx, sides);
    await tx.sql`
      with said as (
        insert into messages (id, conversation_id, sender_user_id, body, created_at)
        values (${messageId}, ${conversationId}, ${userId}, ${input.body}, ${at})
      )
      update conversations set last_message_at = ${at} where id = ${conversationId}`;
    await writeAudit(tx, {
      event: 'message.send',
      action: 'CREATE',
      entityType: 'message',
      entityId: messageId,
      module: 'conversations',
      metadata: { leadRequestId: sides.requestId },
    });
    await tellOtherSide(tx, sides);
    await wakeScreens(tx, userId, [{ topic: 'message', entityId: sides.requestId }]);
    return { id: messageId, body: input.body, mine: true, at: at.toISOString(), read: false };
  });
}

function assertNoContactData(body: string): void {
  const hits = findContactData(body);
  const [first] = hits;
  if (!first) return;
  const message = contactDataMessage(hits);
  throw new AppError('CONTACT_DATA', message, {
    fieldErrors: [{ path: 'body', message }],
    details: { matched: first.matched, start: first.start, end: first.end },
  });
}

async function conversationOf(tx: TxCtx, sides: ThreadSides): Promise<string> {
  if (sides.conversationId) return sides.conversationId;
  await tx.sql`
    insert into conversations (id, lead_request_id, customer_user_id, professional_user_id, created_at)
    values (${newId()}, ${sides.requestId}, ${sides.customerId}, ${sides.professionalId}, ${tx.clock.now()})
    on conflict (lead_request_id) do nothing`;
  const [row] = await tx.sql<
    { id: string }[]
  >`select id from conversations where lead_request_id = ${sides.requestId}`;
  if (!row) throw new Error(`request ${sides.requestId} has no conversation`);
  return row.id;
}

/** One notice per thread until it is read: ten messages in a row are one e-mail, not ten. */
async function tellOtherSide(tx: TxCtx, sides: ThreadSides): Promise<void> {
  const otherId = sides.iAmCustomer ? sides.professionalId : sides.customerId;
  await wakeScreens(tx, otherId, [{ topic: 'message', entityId: sides.requestId }]);
  const [unread] = await tx.sql`
    select 1 from notifications
    where user_id = ${otherId} and channel = 'IN_APP' and read_at is null and event_key = 'message.sent'
      and related_entity_id = ${sides.requestId} limit 1`;
  if (unread) return;
  await notify(tx, {
    userId: otherId,
    event: 'message.sent',
    params: { sender: sides.iAmCustomer ? sides.postedAs : sides.displayName, lead: sides.leadTitle },
    entityType: 'lead_request',
    entityId: sides.requestId,
    linkPath: sides.iAmCustomer ? `/app/requests/${sides.requestId}` : `/app/leads/${sides.leadId}`,
  });
}
