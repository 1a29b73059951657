import type { z } from 'zod';
import type { Sql } from '@nxtgauge/db/client';
import type { ApprovalInbox, ApprovalInboxInput, InboxFilters } from '@nxtgauge/domain/approvals';
import { addMs, HOUR_MS } from '@nxtgauge/domain/time';
import { requireEmployee } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';
import type { Fragment } from '../search/index.ts';
import { readConfig } from '../settings/index.ts';
import { inboxRecords, inboxRow } from './inbox-row.ts';
import { claimsCountFrom } from './internal.ts';

/** The inbox: what waits, first in first out (BR-24), or what was decided, the latest first. */
export async function listApprovals(
  ctx: ServiceCtx,
  input: z.infer<typeof ApprovalInboxInput>,
): Promise<z.infer<typeof ApprovalInbox>> {
  const { userId } = requireEmployee(ctx, 'approval.read');
  const { sql } = ctx;
  const status = input.status ?? 'PENDING';
  const oldestFirst = status === 'PENDING';
  const after = input.cursor ? readTimeCursor(input.cursor) : null;
  const beyond = after
    ? sql`and (a.submitted_at, a.id) ${oldestFirst ? sql`>` : sql`<`} (${after.at}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const now = ctx.clock.now();
  const { soonHours } = await readConfig(ctx, 'approvals.policy');
  const conditions = filterConditions(ctx, input, {
    me: userId,
    now,
    soonUntil: addMs(now, soonHours * HOUR_MS),
    claimsSince: (await claimsCountFrom(ctx)).since,
  });
  const rows = await inboxRecords(
    ctx,
    userId,
    // Status and limit are written out: only so does a plan that is made once use the indexes of what waits.
    sql`where a.status = ${sql.unsafe(`'${status}'`)} ${conditions} ${beyond}
      order by ${oldestFirst ? sql`a.submitted_at, a.id` : sql`a.submitted_at desc, a.id desc`} limit ${sql.unsafe(String(input.limit + 1))}`,
  );
  const items = rows
    .toSorted((a, b) => compare(a, b) * (oldestFirst ? 1 : -1))
    .slice(0, input.limit)
    .map(inboxRow);
  const last = items.at(-1);
  return {
    items,
    nextCursor: last && rows.length > input.limit ? timeCursor({ at: last.submittedAt, id: last.id }) : null,
  };
}

const compare = (a: { submittedAt: string; id: string }, b: { submittedAt: string; id: string }): number =>
  a.submittedAt === b.submittedAt ? (a.id < b.id ? -1 : 1) : a.submittedAt < b.submittedAt ? -1 : 1;

interface Reading {
  me: string;
  now: Date;
  soonUntil: Date;
  claimsSince: Date;
}

/** The filters as `and …` on `approval_requests a`. Not async: a piece of a statement that is awaited would be sent. */
function filterConditions({ sql }: ServiceCtx, filters: InboxFilters, reading: Reading): Fragment {
  const parts: Fragment[] = [];
  if (filters.entityType) parts.push(sql`and a.entity_type = ${filters.entityType}`);
  if (filters.risk) parts.push(sql`and a.risk_level = ${filters.risk}`);
  if (filters.profession) parts.push(sql`and a.profession_key = ${filters.profession}`);
  if (filters.city) parts.push(sql`and a.city_slug = ${filters.city}`);
  if (filters.text) parts.push(sql`and a.search_text ilike ${`%${likeText(filters.text)}%`}`);
  if (filters.sla) parts.push(slaCondition(sql, filters.sla, reading));
  if (filters.holder) parts.push(holderCondition(sql, filters.holder, reading));
  if (filters.origin) parts.push(originCondition(sql, filters.origin));
  return parts.reduce((all, part) => sql`${all} ${part}`, sql``);
}

const likeText = (text: string) => text.replace(/[\\%_]/gu, (sign) => `\\${sign}`);

function slaCondition(sql: Sql, sla: 'overdue' | 'soon', { now, soonUntil }: Reading): Fragment {
  return sla === 'overdue'
    ? sql`and a.due_at < ${now.toISOString()}::timestamptz`
    : sql`and a.due_at >= ${now.toISOString()}::timestamptz and a.due_at < ${soonUntil.toISOString()}::timestamptz`;
}

function holderCondition(sql: Sql, holder: 'me' | 'free', { me, claimsSince }: Reading): Fragment {
  const from = claimsSince.toISOString();
  return holder === 'me'
    ? sql`and a.claimed_by_user_id = ${me}::uuid and a.claimed_at > ${from}::timestamptz`
    : sql`and (a.claimed_at is null or a.claimed_at <= ${from}::timestamptz)`;
}

function originCondition(sql: Sql, origin: NonNullable<InboxFilters['origin']>): Fragment {
  switch (origin) {
    case 'new':
      return sql`and a.revision_id is null and a.previous_request_id is null and a.appeal_of_request_id is null`;
    case 'revision':
      return sql`and a.revision_id is not null`;
    case 'resent':
      return sql`and a.previous_request_id is not null`;
    case 'appeal':
      return sql`and a.appeal_of_request_id is not null`;
    case 'sampled':
      return sql`and a.sampled`;
  }
}
