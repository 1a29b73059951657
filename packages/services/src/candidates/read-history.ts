import type { z } from 'zod';
import type { ActivityEntry, Assignment, CandidatePartInput } from '@nxtgauge/domain/candidates';
import type { Page } from '@nxtgauge/domain/paging';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';
import { openCandidate } from './access.ts';

type PartInput = z.infer<typeof CandidatePartInput>;

/** Who works with the candidate and who did, newest first, with why it ended. */
export async function listAssignments(ctx: ServiceCtx, input: PartInput): Promise<Page<Assignment>> {
  await openCandidate(ctx, input.candidateId);
  const { at, id } = readTimeCursor(input.cursor);
  const rows = await ctx.sql<Assignment[]>`
    select a.id, a.user_id as "userId", who.full_name as name, a.assignment_type as type,
      json_instant(a.assigned_at) as "assignedAt", giver.full_name as "assignedByName", a.assigned_reason as "assignedReason",
      json_instant(a.unassigned_at) as "unassignedAt", taker.full_name as "unassignedByName",
      a.unassigned_reason as "unassignedReason"
    from user_candidate_assignments a join user_identities who on who.user_id = a.user_id
      left join user_identities giver on giver.user_id = a.assigned_by_user_id
      left join user_identities taker on taker.user_id = a.unassigned_by_user_id
    where a.candidate_id = ${input.candidateId} and (a.assigned_at, a.id) < (${at}::timestamptz, ${id}::uuid)
    order by a.assigned_at desc, a.id desc limit ${input.limit + 1}`;
  return pageFrom(rows, input.limit, (row) => row.assignedAt);
}

/** What the company did around the candidate, newest first; also who tried to look and might not. */
export async function listActivity(ctx: ServiceCtx, input: PartInput): Promise<Page<ActivityEntry>> {
  await openCandidate(ctx, input.candidateId);
  const { at, id } = readTimeCursor(input.cursor);
  const rows = await ctx.sql<ActivityEntry[]>`
    select l.id, json_instant(l.created_at) as at, who.full_name as "byName", l.entity_type as "entityType",
      l.entity_id as "entityId", l.action, l.old_values as old, l.new_values as new
    from activity_logs l left join user_identities who on who.user_id = l.user_id
    where l.candidate_id = ${input.candidateId} and (l.created_at, l.id) < (${at}::timestamptz, ${id}::uuid)
    order by l.created_at desc, l.id desc limit ${input.limit + 1}`;
  return pageFrom(rows, input.limit, (row) => row.at);
}

function pageFrom<T extends { id: string }>(
  rows: readonly T[],
  limit: number,
  instantOf: (row: T) => string,
): Page<T> {
  const items = rows.slice(0, limit).map((row) => ({ ...row }));
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && last ? timeCursor({ at: instantOf(last), id: last.id }) : null,
  };
}
