import type { z } from 'zod';
import { APPROVAL_REASONS } from '@nxtgauge/domain/approvals';
import type {
  ApprovalReasonCode,
  ApprovalRequestStatus,
  OwnApproval,
  OwnApprovalInput,
  OwnApprovalState,
} from '@nxtgauge/domain/approvals';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';

interface Row {
  id: string;
  status: ApprovalRequestStatus;
  is_revision: boolean;
  submitted_at: Date;
  due_at: Date | null;
  reason_code: ApprovalReasonCode | null;
  remarks: string | null;
  reviewed_at: Date | null;
  position: number | null;
  mine: boolean;
}
interface AppealRow extends Row {
  words: string;
}

/**
 * Where one's thing stands, for whoever sent it and, of a company, for its administrators: the latest submission of it, and its
 * appeal if there is one; null when it was never sent.
 */
export async function getOwnApproval(
  ctx: ServiceCtx,
  input: z.infer<typeof OwnApprovalInput>,
): Promise<z.infer<typeof OwnApprovalState>> {
  const { userId } = requireUser(ctx);
  const position = () => ctx.sql`
    case when a.status = 'PENDING' then (select count(*)::int from approval_requests ahead
      where ahead.status = 'PENDING' and (ahead.submitted_at, ahead.id) <= (a.submitted_at, a.id)) end as position`;
  const [row] = await ctx.sql<Row[]>`
    select a.id, a.status, a.revision_id is not null as is_revision, a.submitted_at, a.due_at, a.reason_code, a.remarks,
      a.reviewed_at, a.submitted_by_user_id = ${userId} as mine, ${position()}
    from approval_requests a
    where a.entity_type = ${input.entityType} and a.entity_id = ${input.entityId} and a.appeal_of_request_id is null
      and (a.submitted_by_user_id = ${userId} or (a.entity_type = 'company' and exists (
        select from company_members m where m.company_profile_id = a.entity_id and m.user_id = ${userId} and m.role = 'admin'
          and m.joined_at is not null and m.removed_at is null)))
    order by a.submitted_at desc, a.id desc limit 1`;
  if (!row) return { approval: null };
  const [appeal] = await ctx.sql<AppealRow[]>`
    select a.id, a.status, false as is_revision, a.submitted_at, a.due_at, a.reason_code, a.remarks, a.reviewed_at,
      a.appeal_text as words, true as mine, ${position()}
    from approval_requests a where a.appeal_of_request_id = ${row.id}`;
  return { approval: shown(row, appeal) };
}

function shown(row: Row, appeal: AppealRow | undefined): OwnApproval {
  const cameBack = row.status === 'REJECTED' || row.status === 'CHANGES_REQUESTED';
  return {
    approvalId: row.id,
    status: row.status,
    isRevision: row.is_revision,
    submittedAt: row.submitted_at.toISOString(),
    queuePosition: row.position,
    dueAt: row.status === 'PENDING' ? (row.due_at?.toISOString() ?? null) : null,
    reason:
      cameBack && row.remarks !== null
        ? {
            label: row.reason_code ? APPROVAL_REASONS[row.reason_code] : 'Needs a change',
            remarks: row.remarks,
          }
        : null,
    decidedAt: row.reviewed_at?.toISOString() ?? null,
    appeal: appeal
      ? {
          status: appeal.status,
          words: appeal.words,
          statement: appeal.remarks,
          queuePosition: appeal.position,
          dueAt: appeal.status === 'PENDING' ? (appeal.due_at?.toISOString() ?? null) : null,
        }
      : null,
    mayAppeal: row.mine && cameBack && appeal === undefined,
  };
}
