import { approvalLogs, approvalRequests } from '@nxtgauge/db/approvals';
import { autoKindOf, autoVerdict, riskLevel, trustLevel } from '@nxtgauge/domain/approvals';
import type { ApprovalPolicy, RiskLevel } from '@nxtgauge/domain/approvals';
import { eq } from 'drizzle-orm';
import { inboxFacets } from '../approvals/index.ts';
import { writeAudit } from '../audit/index.ts';
import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { lockApproval } from './internal.ts';
import type { ApprovalRecord } from './internal.ts';
import { OUTCOMES } from './outcomes.ts';
import { reviewedContent } from './reviewed-content.ts';
import { riskSignals } from './risk-signals.ts';
import { trustFacts } from './trust-facts.ts';

const BATCH = 100;

/**
 * Looks at what was sent or changed since the last run: writes the risk and the words that the inbox filters by, then lets
 * the policy approve what it may (BR-23). Not part of sending something in, which has to be quick. Returns how many.
 */
export async function assessApprovals(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const waiting = await ctx.sql<{ id: string }[]>`
    select id from approval_requests where status = 'PENDING' and assessed_version is null
    order by submitted_at, id limit ${BATCH}`;
  let assessed = 0;
  for (const { id } of waiting) {
    try {
      assessed += await withTx(ctx, async (tx) => {
        const request = await lockApproval(tx, id);
        if (request.status !== 'PENDING' || request.assessedVersion !== null) return 0;
        await assess(tx, request);
        return 1;
      });
    } catch (error) {
      // One that cannot be assessed waits for a person like any other and keeps nobody behind it back.
      ctx.log.error(
        { err: error, approvalId: id, requestId: ctx.requestId },
        'submission cannot be assessed',
      );
    }
  }
  return assessed;
}

async function assess(tx: TxCtx, request: ApprovalRecord): Promise<void> {
  const policy = await readConfig(tx, 'approvals.policy');
  const content = await reviewedContent(tx, request);
  const submitter = await submitterOf(tx, request);
  const signals = await riskSignals(
    tx,
    { ...request, submitterId: request.submittedByUserId, submitterSince: submitter.since },
    content,
  );
  const risk = riskLevel(signals.map(({ kind }) => kind));
  await tx.db
    .update(approvalRequests)
    .set({
      assessedVersion: request.contentVersion,
      riskLevel: risk,
      ...(await inboxFacets(tx, request)),
    })
    .where(eq(approvalRequests.id, request.id));
  if (content.fields.length > 0 && !submitter.suspended) await followPolicy(tx, policy, request, risk);
}

interface Submitter {
  since: Date;
  /** The person or the profile: then nothing goes live by itself. */
  suspended: boolean;
}

async function submitterOf(tx: TxCtx, request: ApprovalRecord): Promise<Submitter> {
  const [submitter] = await tx.sql<Submitter[]>`
    select u.created_at as since, u.status <> 'ACTIVE' or exists (
        select from user_role_profiles p where p.id = ${request.entityId} and p.status = 'SUSPENDED') as suspended
    from users u where u.id = ${request.submittedByUserId}`;
  if (!submitter) throw new Error(`submission ${request.id} has no submitter`);
  return submitter;
}

async function followPolicy(
  tx: TxCtx,
  policy: ApprovalPolicy,
  request: ApprovalRecord,
  risk: RiskLevel,
): Promise<void> {
  // Somebody is reading it: then it is theirs.
  if (request.claimedByUserId !== null) return;
  const verdict = autoVerdict(policy, {
    id: request.id,
    kind: autoKindOf({ entityType: request.entityType, isRevision: request.revisionId !== null }),
    trust: trustLevel(await trustFacts(tx, request.submittedByUserId), policy.trust),
    risk,
    contested: request.previousRequestId !== null || request.appealOfRequestId !== null,
  });
  if (verdict === 'SAMPLE') await keepForSample(tx, policy, request);
  if (verdict === 'APPROVE') await approveByPolicy(tx, policy, request);
}

async function keepForSample(tx: TxCtx, policy: ApprovalPolicy, request: ApprovalRecord): Promise<void> {
  await tx.db.update(approvalRequests).set({ sampled: true }).where(eq(approvalRequests.id, request.id));
  await tx.db.insert(approvalLogs).values({
    approvalRequestId: request.id,
    action: 'SAMPLED',
    oldStatus: 'PENDING',
    newStatus: 'PENDING',
    actedByUserId: null,
    remarks: `Policy version ${policy.version}`,
    createdAt: tx.clock.now(),
  });
}

async function approveByPolicy(tx: TxCtx, policy: ApprovalPolicy, request: ApprovalRecord): Promise<void> {
  const now = tx.clock.now();
  await tx.db
    .update(approvalRequests)
    .set({ status: 'APPROVED', autoPolicyVersion: policy.version, reviewedAt: now, updatedAt: now })
    .where(eq(approvalRequests.id, request.id));
  await tx.db.insert(approvalLogs).values({
    approvalRequestId: request.id,
    action: 'AUTO_APPROVED',
    oldStatus: 'PENDING',
    newStatus: 'APPROVED',
    actedByUserId: null,
    remarks: `Policy version ${policy.version}`,
    createdAt: now,
  });
  await writeAudit(tx, {
    event: 'approval.auto_approve',
    action: 'APPROVE',
    entityType: 'approval_request',
    entityId: request.id,
    module: 'approvals',
    changes: { status: ['PENDING', 'APPROVED'], auto_policy_version: [null, policy.version] },
    metadata: { subjectType: request.entityType, subjectId: request.entityId },
  });
  await OUTCOMES[request.entityType].approve(tx, request);
}
