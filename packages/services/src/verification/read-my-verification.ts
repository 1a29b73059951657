import { verificationRequests } from '@nxtgauge/db/verification';
import { userRoleProfiles } from '@nxtgauge/db/profiles';
import { notFound } from '@nxtgauge/domain/errors';
import {
  isInForce,
  latestDocuments,
  mayRenew,
  missingDocuments,
  verifiedUntil,
} from '@nxtgauge/domain/verification';
import type { MyRequirement, MyVerification, RequirementState } from '@nxtgauge/domain/verification';
import { and, eq } from 'drizzle-orm';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { documentsOf } from './internal.ts';
import type { DocumentRow, RequestRow } from './internal.ts';
import { acceptedKinds, policiesFor, readPolicies, requirementsOf } from './policies.ts';
import type { PolicyRow } from './policies.ts';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
const MAY_SEND = new Set<RequirementState>(['MISSING', 'REQUESTED', 'REJECTED', 'EXPIRING', 'EXPIRED']);

/** Everything about the verification of one's own profile: what is needed, what was sent, where it stands. */
export async function readMyVerification(
  ctx: ServiceCtx,
  input: { profileId: string },
): Promise<MyVerification> {
  const { userId } = requireUser(ctx, 'profile.edit');
  const [profile] = await ctx.db
    .select()
    .from(userRoleProfiles)
    .where(and(eq(userRoleProfiles.id, input.profileId), eq(userRoleProfiles.userId, userId)));
  if (!profile) throw notFound('profile');
  const { remindDays, reviewHours, retentionDays } = await readConfig(ctx, 'verification.rules');
  const now = ctx.clock.now();
  const everyPolicy = await readPolicies(ctx);
  const policies = policiesFor(everyPolicy, profile.roleKey);
  const requirements = requirementsOf(policies);
  const documents = await documentsOf(ctx, profile.id);
  const latest = latestDocuments(documents);
  const requests = await ctx.db
    .select()
    .from(verificationRequests)
    .where(eq(verificationRequests.userRoleProfileId, profile.id));
  const open = requests.filter((request) => request.status === 'PENDING');
  const labelOf = (key: string) => everyPolicy.find((policy) => policy.key === key)?.label ?? key;
  return {
    profileId: profile.id,
    profileName: profile.displayName,
    professionKey: profile.roleKey,
    standing: profile.verificationStatus,
    verifiedAt: iso(profile.verifiedAt),
    verifiedUntil:
      profile.verificationStatus === 'VERIFIED' ? iso(verifiedUntil(requirements, documents, now)) : null,
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
    timeline: await timeline(ctx, profile.id),
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

async function timeline(ctx: ServiceCtx, profileId: string): Promise<MyVerification['timeline']> {
  const rows = await ctx.sql<MyVerification['timeline']>`
    select log.action, r.verification_type as type, policy.label, log.remarks, json_instant(log.created_at) as at
    from verification_requests r
    join verification_logs log on log.verification_request_id = r.id
    left join verification_documents d on d.id = log.verification_document_id
    left join verification_policies policy on policy.key = d.policy_key
    where r.user_role_profile_id = ${profileId} and log.action not in ('CLAIMED', 'RELEASED')
    order by log.created_at desc, log.id desc limit 60`;
  return rows.map((row) => ({ ...row }));
}
