import type { Thread, ThreadInput, ThreadMessage } from '@nxtgauge/domain/conversations';
import type { z } from 'zod';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';
import { canWrite, readSides } from './sides.ts';

/** The messages of one request, newest first. The customer is a first name until acceptance (BR-16). */
export async function getThread(
  ctx: ServiceCtx,
  input: z.infer<typeof ThreadInput>,
): Promise<z.infer<typeof Thread>> {
  const { userId } = requireUser(ctx);
  const after = readTimeCursor(input.cursor);
  const sides = await readSides(ctx, input.requestId, userId);
  const rows =
    sides.conversationId === null
      ? []
      : await ctx.sql<ThreadMessage[]>`
          select id, body, sender_user_id = ${userId} as mine, json_instant(created_at) as at, read_at is not null as read
          from messages
          where conversation_id = ${sides.conversationId} and (created_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)
          order by created_at desc, id desc
          limit ${input.limit + 1}`;
  const items = rows.slice(0, input.limit);
  const last = items.at(-1);
  const accepted = sides.status === 'ACCEPTED';
  const customer = accepted ? sides.customerName : sides.postedAs;
  return {
    items,
    nextCursor: last && rows.length > input.limit ? timeCursor(last) : null,
    otherName: sides.iAmCustomer ? sides.displayName : customer,
    contactAllowed: accepted,
    canWrite: canWrite(sides),
  };
}
