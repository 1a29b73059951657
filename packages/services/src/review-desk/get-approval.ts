import type { ApprovalDetail } from '@nxtgauge/domain/approvals';
import { notFound } from '@nxtgauge/domain/errors';
import { requireEmployee } from '../context/index.ts';
import type { EmployeeActor, ServiceCtx } from '../context/index.ts';
import { inboxRecords, inboxRow } from './inbox-row.ts';
import { reviewHints } from './review-hints.ts';
import { reviewedContent } from './reviewed-content.ts';

interface Submission {
  user_id: string;
  revision_id: string | null;
  submitted_at: Date;
  since: Date;
  leads: number;
  profiles: number;
}

/** One submission with everything needed to decide it without a second tab. */
export async function getApproval(ctx: ServiceCtx, input: { approvalId: string }): Promise<ApprovalDetail> {
  const actor = requireEmployee(ctx, 'approval.read');
  const [record] = await inboxRecords(ctx, actor.userId, ctx.sql`where a.id = ${input.approvalId}`);
  const [submission] = await ctx.sql<Submission[]>`
    select a.submitted_by_user_id as user_id, a.revision_id, a.submitted_at, u.created_at as since,
      (select count(*)::int from leads l where l.created_by_user_id = u.id) as leads,
      (select count(*)::int from user_role_profiles p where p.user_id = u.id) as profiles
    from approval_requests a join users u on u.id = a.submitted_by_user_id where a.id = ${input.approvalId}`;
  if (!record || !submission) throw notFound('submission');
  const row = inboxRow(record);
  const content = await reviewedContent(ctx, { ...row, revisionId: submission.revision_id });
  const hints = await reviewHints(
    ctx,
    { ...row, submitterSince: submission.since, submittedAt: submission.submitted_at },
    content,
  );
  const history = await ctx.sql<ApprovalDetail['history']>`
    select log.action, coalesce(who.full_name, 'Nxtgauge') as "byName", log.remarks, json_instant(log.created_at) as at
    from approval_requests a
    join approval_requests every on every.entity_type = a.entity_type and every.entity_id = a.entity_id
    join approval_logs log on log.approval_request_id = every.id
    left join user_identities who on who.user_id = log.acted_by_user_id
    where a.id = ${input.approvalId}
    order by log.created_at, log.id`;
  return {
    ...row,
    ...content,
    hints,
    submitter: {
      userId: submission.user_id,
      memberSince: submission.since.toISOString(),
      leads: submission.leads,
      profiles: submission.profiles,
    },
    history: history.map((line) => ({ ...line })),
    blockedBecause: blockedBecause(actor, submission.user_id, row),
  };
}

function blockedBecause(
  actor: EmployeeActor,
  submitterId: string,
  row: { status: string; claimedByName: string | null; claimedByMe: boolean },
): string | null {
  if (row.status !== 'PENDING') return 'This has been decided.';
  if (!actor.permissions.has('approval.decide')) return 'Your role reads this inbox but does not decide.';
  if (submitterId === actor.userId) return 'You sent this yourself, so somebody else has to decide it.';
  if (row.claimedByName !== null && !row.claimedByMe) return `${row.claimedByName} is looking at this.`;
  return null;
}
