import { notFound } from '@nxtgauge/domain/errors';
import { addMs, MINUTE_MS } from '@nxtgauge/domain/time';
import { REPORT_CLAIM_MINUTES } from '@nxtgauge/domain/trust';
import type { ReportDetail, ReportQueue, ReportQueueInput, ReportRow } from '@nxtgauge/domain/trust';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';
import type { Fragment } from '../search/index.ts';
import { reportedContent } from './reported-things.ts';

/** Claims before this instant count as free. */
export const claimsCountFrom = (now: Date): Date => addMs(now, -REPORT_CLAIM_MINUTES * MINUTE_MS);

type Row = ReportRow & { at: string };

function reportRows(ctx: ServiceCtx, me: string, rest: Fragment) {
  const since = claimsCountFrom(ctx.clock.now());
  const claimed = ctx.sql`q.status = 'OPEN' and q.claimed_at > ${since}`;
  return ctx.sql<Row[]>`
    select q.id, q.entity_type as kind, q.entity_id as "entityId", q.reason, q.status, q.hidden_at_once as "hiddenAtOnce",
      case q.entity_type
        when 'review' then (select 'Review of ' || coalesce(p.display_name, c.company_name, split_part(i.full_name, ' ', 1), 'a customer')
          from reviews v left join user_role_profiles p on v.entity_type = 'professional' and p.id = v.entity_id
          left join company_profiles c on v.entity_type = 'company' and c.id = v.entity_id
          left join user_identities i on v.entity_type = 'customer' and i.user_id = v.entity_id where v.id = q.entity_id)
        when 'profile' then (select p.display_name from user_role_profiles p where p.id = q.entity_id)
        when 'lead' then (select l.title from leads l where l.id = q.entity_id)
        else 'Message from ' || coalesce(split_part(subject.full_name, ' ', 1), 'somebody') end as title,
      json_instant(q.created_at) as "reportedAt", json_instant(q.created_at) as at,
      (select count(*)::int from content_reports o
        where o.entity_type = q.entity_type and o.entity_id = q.entity_id and (o.status = 'OPEN' or o.id = q.id)) as reports,
      case when ${claimed} then coalesce(claimer.full_name, '') end as "claimedByName",
      coalesce(${claimed} and q.claimed_by_user_id = ${me}::uuid, false) as "claimedByMe"
    from content_reports q
    left join user_identities subject on subject.user_id = q.subject_user_id
    left join user_identities claimer on claimer.user_id = q.claimed_by_user_id
    ${rest}`;
}

function reportRow({ at: _at, ...row }: Row): ReportRow {
  return { ...row, title: row.title ?? 'Removed' };
}

/** What waits, first in first out, or what was decided, the latest first; with how much of each kind waits. */
export async function listReports(
  ctx: ServiceCtx,
  input: z.infer<typeof ReportQueueInput>,
): Promise<z.infer<typeof ReportQueue>> {
  const { userId } = requireEmployee(ctx, 'content.moderate');
  const { sql } = ctx;
  const oldestFirst = input.status === 'OPEN';
  const after = input.cursor ? readTimeCursor(input.cursor) : null;
  const beyond = after
    ? sql`and (q.created_at, q.id) ${oldestFirst ? sql`>` : sql`<`} (${after.at}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const rows = await reportRows(
    ctx,
    userId,
    sql`where q.status = ${input.status} ${input.kind ? sql`and q.entity_type = ${input.kind}` : sql``} ${beyond}
      order by ${oldestFirst ? sql`q.created_at, q.id` : sql`q.created_at desc, q.id desc`} limit ${input.limit + 1}`,
  );
  const waiting = await sql<{ kind: string; count: number }[]>`
    select entity_type as kind, count(*)::int as count from content_reports where status = 'OPEN' group by entity_type`;
  const [appeals] = await sql<{ count: number }[]>`
    select count(*)::int as count from trust_appeals where status = 'OPEN'`;
  const last = rows[input.limit - 1];
  return {
    items: rows.slice(0, input.limit).map(reportRow),
    nextCursor: last && rows.length > input.limit ? timeCursor(last) : null,
    waiting: Object.fromEntries(waiting.map((row) => [row.kind, row.count])),
    appeals: appeals?.count ?? 0,
  };
}

interface People {
  details: string;
  reporterId: string;
  reporterName: string;
  subjectId: string;
  subjectName: string;
  activeStrikes: number;
  suspendedUntil: Date | null;
  deciderName: string | null;
  decidedAt: Date | null;
  decisionWords: string | null;
}

/** One report with what was reported as it stands now. Opening it is written down: messages are private. */
export async function getReport(ctx: ServiceCtx, input: { reportId: string }): Promise<ReportDetail> {
  const actor = requireEmployee(ctx, 'content.moderate');
  return withTx(ctx, async (tx) => {
    const [record] = await reportRows(tx, actor.userId, tx.sql`where q.id = ${input.reportId}`);
    const [people] = await tx.sql<People[]>`
      select q.details, q.reporter_user_id as "reporterId", coalesce(reporter.full_name, '') as "reporterName",
        q.subject_user_id as "subjectId", coalesce(subject.full_name, '') as "subjectName",
        (select count(*)::int from strikes s where s.user_id = q.subject_user_id and s.overturned_at is null
          and s.expires_at > ${tx.clock.now()}) as "activeStrikes",
        (select max(p.suspended_until) from user_role_profiles p
          where p.user_id = q.subject_user_id and p.status = 'SUSPENDED') as "suspendedUntil",
        decider.full_name as "deciderName", q.decided_at as "decidedAt", q.decision_words as "decisionWords"
      from content_reports q
      left join user_identities reporter on reporter.user_id = q.reporter_user_id
      left join user_identities subject on subject.user_id = q.subject_user_id
      left join user_identities decider on decider.user_id = q.decided_by_user_id
      where q.id = ${input.reportId}`;
    if (!record || !people) throw notFound('report');
    const row = reportRow(record);
    const others = await tx.sql<ReportDetail['others']>`
      select reason, details, json_instant(created_at) as at from content_reports
      where entity_type = ${row.kind} and entity_id = ${row.entityId} and id <> ${row.id} order by created_at limit 20`;
    await writeAudit(tx, {
      event: 'report.view',
      action: 'VIEW',
      entityType: row.kind,
      entityId: row.entityId,
      module: 'trust',
      metadata: { reportId: row.id },
    });
    return {
      ...row,
      details: people.details,
      reporter: { userId: people.reporterId, name: people.reporterName },
      subject: {
        userId: people.subjectId,
        name: people.subjectName,
        activeStrikes: people.activeStrikes,
        suspendedUntil: people.suspendedUntil?.toISOString() ?? null,
      },
      content: await reportedContent(tx, row.kind, row.entityId),
      others: others.map((other) => ({ ...other })),
      decision:
        people.decidedAt === null
          ? null
          : {
              byName: people.deciderName ?? '',
              at: people.decidedAt.toISOString(),
              words: people.decisionWords ?? '',
            },
      blockedBecause: blockedBecause(actor.userId, row, people),
    };
  });
}

function blockedBecause(me: string, row: ReportRow, people: People): string | null {
  if (row.status !== 'OPEN') return 'This has been decided.';
  if (me === people.reporterId) return 'You reported this yourself, so somebody else has to decide it.';
  if (me === people.subjectId) return 'This is about you, so somebody else has to decide it.';
  if (row.claimedByName !== null && !row.claimedByMe) return `${row.claimedByName} is looking at this.`;
  return null;
}
