import type { z } from 'zod';
import type { ApprovalInbox, ApprovalInboxInput } from '@nxtgauge/domain/approvals';
import { requireEmployee } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';
import { inboxRecords, inboxRow } from './inbox-row.ts';

/** The inbox: what waits, first in first out (BR-24), or what was decided, the latest first; with what waits per kind. */
export async function listApprovals(
  ctx: ServiceCtx,
  input: z.infer<typeof ApprovalInboxInput>,
): Promise<z.infer<typeof ApprovalInbox>> {
  const { userId } = requireEmployee(ctx, 'approval.read');
  const { sql } = ctx;
  const oldestFirst = input.status === 'PENDING';
  const after = input.cursor ? readTimeCursor(input.cursor) : null;
  const beyond = after
    ? sql`and (a.submitted_at, a.id) ${oldestFirst ? sql`>` : sql`<`} (${after.at}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const rows = await inboxRecords(
    ctx,
    userId,
    sql`where a.status = ${input.status} ${input.entityType ? sql`and a.entity_type = ${input.entityType}` : sql``} ${beyond}
      order by ${oldestFirst ? sql`a.submitted_at, a.id` : sql`a.submitted_at desc, a.id desc`} limit ${input.limit + 1}`,
  );
  const waiting = await sql<{ entity_type: string; count: number }[]>`
    select entity_type, count(*)::int as count from approval_requests where status = 'PENDING' group by entity_type`;
  const items = rows.slice(0, input.limit).map(inboxRow);
  const last = items.at(-1);
  return {
    items,
    nextCursor: last && rows.length > input.limit ? timeCursor({ at: last.submittedAt, id: last.id }) : null,
    waiting: Object.fromEntries(waiting.map((row) => [row.entity_type, row.count])),
  };
}
