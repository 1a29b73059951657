import { trustLevel } from '@nxtgauge/domain/approvals';
import type { ApprovalDetail } from '@nxtgauge/domain/approvals';
import { notFound } from '@nxtgauge/domain/errors';
import { requireEmployee } from '../context/index.ts';
import type { EmployeeActor, ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { inboxRecords, inboxRow } from './inbox-row.ts';
import { reviewedContent } from './reviewed-content.ts';
import { riskSignals } from './risk-signals.ts';
import { trustFacts, trustInWords } from './trust-facts.ts';

interface Submission {
  user_id: string;
  barred_user_id: string | null;
  revision_id: string | null;
  previous_request_id: string | null;
  appeal_of_request_id: string | null;
  appeal_text: string | null;
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
    select a.submitted_by_user_id as user_id, a.barred_user_id, a.revision_id, a.previous_request_id,
      a.appeal_of_request_id, a.appeal_text, a.submitted_at, u.created_at as since,
      (select count(*)::int from leads l where l.created_by_user_id = u.id) as leads,
      (select count(*)::int from user_role_profiles p where p.user_id = u.id) as profiles
    from approval_requests a join users u on u.id = a.submitted_by_user_id where a.id = ${input.approvalId}`;
  if (!record || !submission) throw notFound('submission');
  const row = inboxRow(record);
  const revisionId = submission.revision_id;
  const content = await reviewedContent(ctx, { ...row, revisionId });
  const hints = await riskSignals(
    ctx,
    {
      ...row,
      revisionId,
      submitterId: submission.user_id,
      submitterSince: submission.since,
      submittedAt: submission.submitted_at,
    },
    content,
  );
  const facts = await trustFacts(ctx, submission.user_id);
  const { trust: rules } = await readConfig(ctx, 'approvals.policy');
  const appealed = await earlierDecision(ctx, submission.appeal_of_request_id);
  return {
    ...row,
    ...content,
    hints: hints.filter(({ twin }) => !twin).map(({ level, text }) => ({ level, text })),
    twins: hints.flatMap(({ twin }) => twin ?? []),
    submitter: {
      userId: submission.user_id,
      memberSince: submission.since.toISOString(),
      leads: submission.leads,
      profiles: submission.profiles,
      trust: trustLevel(facts, rules),
      trustWhy: trustInWords(facts),
    },
    earlier: await earlierDecision(ctx, submission.previous_request_id),
    appeal: appealed ? { ...appealed, words: submission.appeal_text ?? '' } : null,
    history: await historyOf(ctx, input.approvalId),
    blockedBecause: blockedBecause(actor, submission, row),
  };
}

async function earlierDecision(ctx: ServiceCtx, id: string | null): Promise<ApprovalDetail['earlier']> {
  if (id === null) return null;
  const [row] = await ctx.sql<NonNullable<ApprovalDetail['earlier']>[]>`
    select a.status, a.reason_code as "reasonCode", a.remarks, coalesce(who.full_name, 'Nxtgauge') as "byName",
      json_instant(coalesce(a.reviewed_at, a.updated_at)) as at
    from approval_requests a left join user_identities who on who.user_id = a.reviewed_by_user_id where a.id = ${id}`;
  return row ? { ...row } : null;
}

/** What happened to the thing so far, over all its submissions. */
async function historyOf(ctx: ServiceCtx, approvalId: string): Promise<ApprovalDetail['history']> {
  const lines = await ctx.sql<ApprovalDetail['history']>`
    select log.action, coalesce(who.full_name, 'Nxtgauge') as "byName", log.remarks, json_instant(log.created_at) as at
    from approval_requests a
    join approval_requests every on every.entity_type = a.entity_type and every.entity_id = a.entity_id
    join approval_logs log on log.approval_request_id = every.id
    left join user_identities who on who.user_id = log.acted_by_user_id
    where a.id = ${approvalId}
    order by log.created_at, log.id`;
  return lines.map((line) => ({ ...line }));
}

function blockedBecause(
  actor: EmployeeActor,
  submission: Pick<Submission, 'user_id' | 'barred_user_id'>,
  row: { status: string; claimedByName: string | null; claimedByMe: boolean },
): string | null {
  if (row.status !== 'PENDING') return 'This has been decided.';
  if (!actor.permissions.has('approval.decide')) return 'Your role reads this inbox but does not decide.';
  if (submission.user_id === actor.userId)
    return 'You sent this yourself, so somebody else has to decide it.';
  if (submission.barred_user_id === actor.userId)
    return 'You decided this before, so somebody else has to decide the appeal.';
  if (row.claimedByName !== null && !row.claimedByMe) return `${row.claimedByName} is looking at this.`;
  return null;
}
