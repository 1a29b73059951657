import { verificationRequests } from '@nxtgauge/db/verification';
import {
  isInForce,
  latestDocuments,
  mayRenew,
  missingDocuments,
  verifiedUntil,
} from '@nxtgauge/domain/verification';
import type { MyRequirement, MyVerification, RequirementState } from '@nxtgauge/domain/verification';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { documentsOf, requestsOf } from './internal.ts';
import type { DocumentRow, RequestRow } from './internal.ts';
import { acceptedKinds, policiesFor, readPolicies, requirementsOf } from './policies.ts';
import type { PolicyRow } from './policies.ts';
import { ownSubject } from './subjects.ts';
import type { Subject } from './subjects.ts';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
const MAY_SEND = new Set<RequirementState>(['MISSING', 'REQUESTED', 'REJECTED', 'EXPIRING', 'EXPIRED']);

/** Everything about the verification of one's own profile or company: what is needed, what was sent, where it stands. */
export async function readMyVerification(
  ctx: ServiceCtx,
  input: { profileId: string | null },
): Promise<MyVerification> {
  const subject = await ownSubject(ctx, input.profileId);
  const { remindDays, reviewHours, retentionDays } = await readConfig(ctx, 'verification.rules');
  const now = ctx.clock.now();
  const everyPolicy = await readPolicies(ctx);
  const policies = policiesFor(everyPolicy, subject.professionKey);
  const requirements = requirementsOf(policies);
  const documents = await documentsOf(ctx, subject);
  const latest = latestDocuments(documents);
  const requests = await ctx.db.select().from(verificationRequests).where(requestsOf(subject));
  const open = requests.filter((request) => request.status === 'PENDING');
  const labelOf = (key: string) => everyPolicy.find((policy) => policy.key === key)?.label ?? key;
  return {
    profileId: input.profileId,
    profileName: subject.displayName,
    professionKey: subject.professionKey,
    standing: subject.verificationStatus,
    verifiedAt: iso(subject.verifiedAt),
    verifiedUntil:
      subject.verificationStatus === 'VERIFIED' ? iso(verifiedUntil(requirements, documents, now)) : null,
    requirements: policies.map((policy) =>
      requirement(policy, latest.get(policy.key), open, { now, remindDays }),
    ),
    waiting: await Promise.all(
      open.map(async (request) => ({
        requestId: request.id,
        type: request.verificationType,
        position: await queuePosition(ctx, request),
        dueAt: request.pausedAt === null ? iso(request.dueAt) : null,
        paused: request.pausedAt !== null,
        missing:
          request.queuedAt === null
            ? missingDocuments(requirements, request.verificationType, documents, now).map(labelOf)
            : [],
      })),
    ),
    timeline: await timeline(ctx, subject),
    rules: { reviewHours, retentionDays },
  };
}

function requirement(
  policy: PolicyRow,
  document: DocumentRow | undefined,
  open: readonly RequestRow[],
  rules: { now: Date; remindDays: readonly number[] },
): MyRequirement {
  const asking = open.find((request) => request.askedPolicyKeys.includes(policy.key));
  const state = asking ? 'REQUESTED' : stateOf(document, rules);
  return {
    policyKey: policy.key,
    label: policy.label,
    hint: policy.hint,
    type: policy.verificationType,
    required: policy.isRequired,
    accepts: acceptedKinds(policy),
    state,
    maySend: MAY_SEND.has(state),
    askedRemarks: asking?.askedRemarks ?? null,
    document: document
      ? {
          id: document.id,
          kind: document.documentType,
          fileName: document.fileName,
          numberMasked: document.numberMasked,
          sentAt: document.uploadedAt.toISOString(),
          reviewedAt: iso(document.reviewedAt),
          reasonCode: document.reasonCode,
          remarks: document.remarks,
          expiresAt: iso(document.expiresAt),
          fileDeletedAt: iso(document.fileDeletedAt),
        }
      : null,
  };
}

function stateOf(
  document: DocumentRow | undefined,
  { now, remindDays }: { now: Date; remindDays: readonly number[] },
): RequirementState {
  if (!document) return 'MISSING';
  if (document.status === 'PENDING') return 'WAITING';
  if (document.status === 'REJECTED') return 'REJECTED';
  if (!isInForce(document, now)) return 'EXPIRED';
  return mayRenew(document.expiresAt, now, remindDays) ? 'EXPIRING' : 'APPROVED';
}

/** 1 = looked at next, by when an answer is due; null while it waits for its owner. */
async function queuePosition(ctx: ServiceCtx, request: RequestRow): Promise<number | null> {
  if (request.dueAt === null || request.pausedAt !== null) return null;
  const [row] = await ctx.sql<{ position: number }[]>`
    select count(*)::int as position from verification_requests
    where status = 'PENDING' and queued_at is not null and paused_at is null
      and (due_at, id) <= (${request.dueAt.toISOString()}::timestamptz, ${request.id}::uuid)`;
  return row?.position ?? null;
}

async function timeline(ctx: ServiceCtx, subject: Subject): Promise<MyVerification['timeline']> {
  const rows = await ctx.sql<MyVerification['timeline']>`
    select log.action, r.verification_type as type, policy.label, log.remarks, json_instant(log.created_at) as at
    from verification_requests r
    join verification_logs log on log.verification_request_id = r.id
    left join verification_documents d on d.id = log.verification_document_id
    left join verification_policies policy on policy.key = d.policy_key
    where ${ctx.sql(subject.kind === 'company' ? 'r.company_profile_id' : 'r.user_role_profile_id')} = ${subject.id} and log.action not in ('CLAIMED', 'RELEASED')
    order by log.created_at desc, log.id desc limit 60`;
  return rows.map((row) => ({ ...row }));
}
