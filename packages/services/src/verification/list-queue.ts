import type { z } from 'zod';
import { addMs, HOUR_MS } from '@nxtgauge/domain/time';
import type {
  VerificationQueueInput,
  VerificationQueuePage,
  VerificationRow,
} from '@nxtgauge/domain/verification';
import { requireEmployee } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';
import { claimsCountFrom } from './internal.ts';
import { queueRows } from './queue-rows.ts';

/** What falls due within this is shown as soon. */
const SOON_HOURS = 6;

/** The queue: what waits by its due time, what stands still, or what was decided, the latest first. */
export async function listVerifications(
  ctx: ServiceCtx,
  input: VerificationQueueInput,
): Promise<z.infer<typeof VerificationQueuePage>> {
  const { userId } = requireEmployee(ctx, 'verification.decide');
  const { sql } = ctx;
  const now = ctx.clock.now();
  const at = now.toISOString();
  const since = (await claimsCountFrom(ctx)).toISOString();
  const waiting = sql`status = 'PENDING' and queued_at is not null and paused_at is null`;
  const paused = sql`status = 'PENDING' and paused_at is not null`;
  const lists = {
    waiting: { where: waiting, column: sql`due_at`, latestFirst: false },
    paused: { where: paused, column: sql`paused_at`, latestFirst: false },
    approved: {
      where: sql`status = 'APPROVED' and status <> 'PENDING'`,
      column: sql`reviewed_at`,
      latestFirst: true,
    },
    rejected: {
      where: sql`status = 'REJECTED' and status <> 'PENDING'`,
      column: sql`reviewed_at`,
      latestFirst: true,
    },
  };
  const { where, column, latestFirst } = lists[input.queue];
  const after = input.cursor ? readTimeCursor(input.cursor) : null;
  const beyond = after
    ? sql`and (${column}, id) ${latestFirst ? sql`<` : sql`>`} (${after.at}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const type = input.type ? sql`and verification_type = ${input.type}` : sql``;
  const profession = input.professionKey
    ? sql`and exists (select from user_role_profiles p where p.id = user_role_profile_id and p.role_key = ${input.professionKey})`
    : sql``;
  const soon = addMs(now, SOON_HOURS * HOUR_MS).toISOString();
  const due =
    input.due === 'overdue'
      ? sql`and due_at < ${at}::timestamptz`
      : input.due === 'soon'
        ? sql`and due_at >= ${at}::timestamptz and due_at < ${soon}::timestamptz`
        : sql``;
  const claimed =
    input.claimed === 'mine'
      ? sql`and claimed_by_user_id = ${userId}::uuid and claimed_at > ${since}::timestamptz`
      : input.claimed === 'free'
        ? sql`and (claimed_at is null or claimed_at <= ${since}::timestamptz)`
        : sql``;
  const order = latestFirst ? sql`${column} desc, id desc` : sql`${column}, id`;
  const rows = await queueRows(
    ctx,
    userId,
    sql`select *, row_number() over () as place_in_list from (
      select * from verification_requests where ${where} ${type} ${profession} ${due} ${claimed} ${beyond}
      order by ${order} limit ${input.limit + 1}) page`,
  );
  const [counts] = await sql<{ waiting: number; overdue: number; paused: number }[]>`
    select (select count(*)::int from verification_requests where ${waiting}) as waiting,
      (select count(*)::int from verification_requests where ${waiting} and due_at < ${at}::timestamptz) as overdue,
      (select count(*)::int from verification_requests where ${paused}) as paused`;
  const items = rows.slice(0, input.limit);
  const last = items.at(-1);
  const instant = last ? placeOf(last, input.queue) : null;
  return {
    items,
    nextCursor:
      last && instant && rows.length > input.limit ? timeCursor({ at: instant, id: last.id }) : null,
    counts: { waiting: counts?.waiting ?? 0, overdue: counts?.overdue ?? 0, paused: counts?.paused ?? 0 },
  };
}

function placeOf(row: VerificationRow, queue: VerificationQueueInput['queue']): string | null {
  if (queue === 'waiting') return row.dueAt;
  return queue === 'paused' ? row.pausedAt : row.reviewedAt;
}
