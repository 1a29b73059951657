import { verificationRequests } from '@nxtgauge/db/verification';
import { notFound } from '@nxtgauge/domain/errors';
import type { ReviewedDocument, VerificationDetail } from '@nxtgauge/domain/verification';
import { addMonths } from '@nxtgauge/domain/verification';
import { indianDay } from '@nxtgauge/domain/time';
import { eq } from 'drizzle-orm';
import { requireEmployee } from '../context/index.ts';
import type { EmployeeActor, ServiceCtx } from '../context/index.ts';
import { documentHints } from './document-hints.ts';
import type { RequestRow } from './internal.ts';
import { policiesFor, readPolicies } from './policies.ts';
import type { PolicyRow } from './policies.ts';
import { queueRows } from './queue-rows.ts';

type Stored = Omit<ReviewedDocument, 'label' | 'required' | 'proposedEnd' | 'hints'>;

/** One request with everything needed to decide it without a second tab. */
export async function getVerification(
  ctx: ServiceCtx,
  input: { requestId: string },
): Promise<VerificationDetail> {
  const actor = requireEmployee(ctx, 'verification.decide');
  const [request] = await ctx.db
    .select()
    .from(verificationRequests)
    .where(eq(verificationRequests.id, input.requestId));
  const [row] = await queueRows(
    ctx,
    actor.userId,
    ctx.sql`select *, 1 as place_in_list from verification_requests where id = ${input.requestId}`,
  );
  if (!request || !row) throw notFound('check');
  const policies = await readPolicies(ctx);
  const labelOf = (key: string) => policies.find((policy) => policy.key === key)?.label ?? key;
  const ofType = (
    row.professionKey
      ? policiesFor(policies, row.professionKey)
      : policies.filter((policy) => policy.isActive)
  ).filter((policy) => policy.verificationType === request.verificationType);
  return {
    ...row,
    profileId: request.userRoleProfileId,
    documentList: await documentList(ctx, request, policies),
    asked:
      request.pausedAt === null
        ? null
        : { labels: request.askedPolicyKeys.map(labelOf), remarks: request.askedRemarks ?? '' },
    policies: ofType.map((policy) => ({ key: policy.key, label: policy.label, required: policy.isRequired })),
    owner: await ownerFacts(ctx, request),
    history: await history(ctx, request.id),
    blockedBecause: blockedBecause(actor, request, row),
  };
}

async function documentList(
  ctx: ServiceCtx,
  request: RequestRow,
  policies: readonly PolicyRow[],
): Promise<ReviewedDocument[]> {
  const rows = await ctx.sql<Stored[]>`
    select d.id, d.policy_key as "policyKey", d.document_type as kind, d.status, d.file_name as "fileName",
      d.mime_type as "mimeType", d.page_count as "pageCount", d.byte_size as "byteSize", d.number_masked as "numberMasked",
      json_instant(d.uploaded_at) as "uploadedAt", json_instant(d.reviewed_at) as "reviewedAt",
      who.full_name as "reviewedByName", d.reason_code as "reasonCode", d.remarks, json_instant(d.expires_at) as "expiresAt",
      json_instant(d.redacted_at) as "redactedAt", d.original_file_id is not null as "hasOriginal",
      json_instant(d.file_deleted_at) as "fileDeletedAt"
    from verification_documents d left join user_identities who on who.user_id = d.reviewed_by_user_id
    where d.verification_request_id = ${request.id}
    order by d.status <> 'PENDING', d.uploaded_at desc, d.id desc`;
  const hints = await documentHints(ctx, request);
  return rows.map((row) => {
    const policy = policies.find((one) => one.key === row.policyKey);
    const months = policy?.validityMonths ?? null;
    return {
      ...row,
      label: policy?.label ?? row.policyKey,
      required: policy?.isRequired ?? false,
      proposedEnd: months === null ? null : indianDay(addMonths(ctx.clock.now(), months)),
      hints: hints.get(row.id) ?? [],
    };
  });
}

async function ownerFacts(ctx: ServiceCtx, request: RequestRow): Promise<VerificationDetail['owner']> {
  const [owner] = await ctx.sql<Omit<VerificationDetail['owner'], 'otherProfiles'>[]>`
    select u.id as "userId", coalesce(who.full_name, '') as "fullName", json_instant(u.created_at) as "memberSince",
      who.email_verified_at is not null as "emailVerified", coalesce(p.approval_status, c.approval_status) as "approvalStatus",
      coalesce(p.verification_status, c.verification_status) as standing,
      (select count(*)::int from verification_requests r join verification_documents d on d.verification_request_id = r.id
        where r.submitted_by_user_id = u.id and d.status = 'REJECTED' and d.reason_code <> 'REPLACED') as "refusedBefore"
    from users u
    left join user_identities who on who.user_id = u.id
    left join user_role_profiles p on p.id = ${request.userRoleProfileId}
    left join company_profiles c on c.id = ${request.companyProfileId}
    where u.id = ${request.submittedByUserId}`;
  if (!owner) throw notFound('person');
  const others = await ctx.sql<VerificationDetail['owner']['otherProfiles']>`
    select display_name as name, role_key as "professionKey", verification_status as standing from user_role_profiles
    where user_id = ${request.submittedByUserId} and id is distinct from ${request.userRoleProfileId}
    order by created_at limit 10`;
  return { ...owner, otherProfiles: others.map((other) => ({ ...other })) };
}

async function history(ctx: ServiceCtx, requestId: string): Promise<VerificationDetail['history']> {
  const rows = await ctx.sql<VerificationDetail['history']>`
    select log.action, r.verification_type as type, policy.label, log.remarks, json_instant(log.created_at) as at,
      coalesce(who.full_name, 'Nxtgauge') as "byName"
    from verification_logs log
    join verification_requests r on r.id = log.verification_request_id
    left join verification_documents d on d.id = log.verification_document_id
    left join verification_policies policy on policy.key = d.policy_key
    left join user_identities who on who.user_id = log.acted_by_user_id
    where log.verification_request_id = ${requestId}
    order by log.created_at desc, log.id desc limit 100`;
  return rows.map((row) => ({ ...row }));
}

function blockedBecause(
  actor: EmployeeActor,
  request: RequestRow,
  row: { claimedByName: string | null; claimedByMe: boolean },
): string | null {
  if (request.status !== 'PENDING') return 'This has been decided.';
  if (request.queuedAt === null) return 'A required document is still missing.';
  if (request.submittedByUserId === actor.userId)
    return 'These are your own documents, so somebody else has to look at them.';
  if (row.claimedByName !== null && !row.claimedByMe) return `${row.claimedByName} is looking at this.`;
  return null;
}
