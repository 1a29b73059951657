import type { Notice, NoticePage, NoticesInput, UnreadCount } from '@nxtgauge/domain/notifications';
import type { z } from 'zod';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';

/** The reader's own notices, newest first, with how many are unread. */
export async function listNotices(
  ctx: ServiceCtx,
  input: z.infer<typeof NoticesInput>,
): Promise<z.infer<typeof NoticePage>> {
  const { userId } = requireUser(ctx);
  const after = readTimeCursor(input.cursor);
  const [rows, { unread }] = await Promise.all([
    ctx.sql<Notice[]>`
      select id, event_key as "eventKey", title, body, link_path as "linkPath", read_at is not null as read, json_instant(created_at) as at
      from notifications
      where user_id = ${userId} and channel = 'IN_APP' and (created_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)
      order by created_at desc, id desc
      limit ${input.limit + 1}`,
    countUnread(ctx),
  ]);
  const items = rows.slice(0, input.limit);
  const last = items.at(-1);
  return { items, nextCursor: last && rows.length > input.limit ? timeCursor(last) : null, unread };
}

export async function countUnread(ctx: ServiceCtx): Promise<z.infer<typeof UnreadCount>> {
  const { userId } = requireUser(ctx);
  const [row] = await ctx.sql<{ unread: number }[]>`
    select count(*)::int as unread from notifications where user_id = ${userId} and channel = 'IN_APP' and read_at is null`;
  return { unread: row?.unread ?? 0 };
}
