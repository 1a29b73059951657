import { createHash } from 'node:crypto';
import { isCompanyPolicy, STARTING_POLICIES } from '@nxtgauge/domain/verification';
import type { DemoCompany } from './companies.ts';
import { addDocument, addRequest, logOf } from './verification.ts';
import { later } from './world.ts';
import type { World } from './world.ts';

const HOURS_TO_DECIDE = 8;

/** What the companies with the badge showed for it: outcome and hash are kept, the files are deleted. */
export function addCompanyPapers(world: World, companies: readonly DemoCompany[], verifier: string): void {
  for (const company of companies)
    if (company.verifiedAt) addPapers(world, company, company.verifiedAt, verifier);
}

function addPapers(
  world: World,
  { id: companyId, user, gstin }: DemoCompany,
  at: Date,
  verifier: string,
): void {
  const sentAt = later(at, -HOURS_TO_DECIDE);
  const id = world.id(sentAt);
  const log = logOf(world, id);
  const decided = { action: 'APPROVED', by: verifier, at, after: 'APPROVED' } as const;
  addRequest(world, {
    company_profile_id: companyId,
    submitted_by_user_id: user.id,
    id,
    verification_type: 'BUSINESS',
    status: 'APPROVED',
    submitted_at: sentAt,
    queued_at: sentAt,
    due_at: later(sentAt, 48),
    reviewed_at: at,
    reviewed_by_user_id: verifier,
    created_at: sentAt,
    updated_at: at,
  });
  for (const policy of STARTING_POLICIES.filter(({ key }) => isCompanyPolicy(key))) {
    const documentId = world.id(sentAt);
    const [kind = 'GST_CERTIFICATE'] = policy.accepts;
    addDocument(world, {
      id: documentId,
      verification_request_id: id,
      policy_key: policy.key,
      document_type: kind,
      file_url: 'deleted',
      file_sha256: createHash('sha256').update(documentId).digest('hex'),
      mime_type: 'application/pdf',
      page_count: 1,
      byte_size: 84_000,
      number_masked: kind === 'GST_CERTIFICATE' ? `${'X'.repeat(11)}${gstin.slice(-4)}` : null,
      status: 'APPROVED',
      uploaded_at: sentAt,
      reviewed_at: at,
      reviewed_by_user_id: verifier,
      file_deleted_at: at,
      created_at: sentAt,
    });
    log({ action: 'SUBMITTED', documentId, by: user.id, at: sentAt, before: null, after: 'PENDING' });
    log({ ...decided, documentId });
  }
  log(decided);
}
