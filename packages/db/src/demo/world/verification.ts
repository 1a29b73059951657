import { createHash } from 'node:crypto';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { isCompanyPolicy, STARTING_POLICIES, VERIFICATION_REASONS } from '@nxtgauge/domain/verification';
import type { DocumentKind } from '@nxtgauge/domain/verification';
import type { Row } from '../load/rows.ts';
import { later } from './world.ts';
import type { World } from './world.ts';

interface Check {
  profileId: string;
  userId: string;
  professionKey: ProfessionKey;
  verifier: string;
  at: Date;
  passed: boolean;
}

export const requiredPolicies = (key: ProfessionKey) =>
  STARTING_POLICIES.filter(
    (policy) =>
      policy.required && !isCompanyPolicy(policy.key) && (policy.roleKey === null || policy.roleKey === key),
  );

const NUMBERS: Partial<Record<DocumentKind, string>> = {
  PAN_CARD: 'XXXXXX234E',
  FSSAI_LICENCE: 'XXXXXXXXXX0123',
};

/** A finished check of everything that this profession has to show: outcome and hash are kept, the files are deleted. */
export function addVerification(world: World, check: Check): void {
  const decidedAt = later(check.at, 6);
  const retained = later(decidedAt, 90 * 24);
  const deletedAt = retained < world.now ? retained : decidedAt;
  for (const policy of requiredPolicies(check.professionKey)) {
    const id = world.id(check.at);
    const documentId = world.id(check.at);
    const passed = check.passed || policy.type !== 'IDENTITY';
    const status = passed ? 'APPROVED' : 'REJECTED';
    const reason = passed ? null : VERIFICATION_REASONS[0];
    const [kind = 'PAN_CARD'] = policy.accepts;
    const life = world.random.fork(`life of ${documentId}`).int(60, 330);
    addRequest(world, {
      ...subjectOf(check),
      id,
      verification_type: policy.type,
      status,
      submitted_at: check.at,
      queued_at: check.at,
      due_at: later(check.at, 48),
      reviewed_at: decidedAt,
      reviewed_by_user_id: check.verifier,
      remarks: reason?.template ?? null,
      created_at: check.at,
      updated_at: decidedAt,
    });
    addDocument(world, {
      id: documentId,
      verification_request_id: id,
      policy_key: policy.key,
      document_type: kind,
      file_url: 'deleted',
      file_sha256: createHash('sha256').update(documentId).digest('hex'),
      mime_type: 'image/jpeg',
      page_count: 1,
      byte_size: 84_000,
      number_masked: NUMBERS[kind] ?? null,
      status,
      uploaded_at: check.at,
      reviewed_at: decidedAt,
      reviewed_by_user_id: check.verifier,
      reason_code: reason?.code ?? null,
      remarks: reason?.template ?? null,
      expires_at: passed && policy.validityMonths !== null ? later(world.now, life * 24) : null,
      file_deleted_at: deletedAt,
      created_at: check.at,
    });
    const log = logOf(world, id);
    log({ action: 'SUBMITTED', documentId, by: check.userId, at: check.at, before: null, after: 'PENDING' });
    const decided = { action: status, by: check.verifier, at: decidedAt, after: status } as const;
    log({ ...decided, documentId, remarks: reason?.template ?? null });
    log({ ...decided, remarks: reason?.template ?? null });
  }
}

const NO_REQUEST: Row = {
  user_role_profile_id: null,
  company_profile_id: null,
  paused_at: null,
  asked_policy_keys: [],
  asked_remarks: null,
  claimed_by_user_id: null,
  claimed_at: null,
  reviewed_at: null,
  reviewed_by_user_id: null,
  remarks: null,
};
const NO_DOCUMENT: Row = {
  file_id: null,
  file_name: null,
  number_masked: null,
  number_hash: null,
  reviewed_at: null,
  reviewed_by_user_id: null,
  reason_code: null,
  remarks: null,
  expires_at: null,
  file_deleted_at: null,
  check_hints: [],
};
/** Rows of one table have the same columns, whichever of them say something. */
export const addRequest = (world: World, row: Row): void =>
  world.rows.add('verification_requests', { ...NO_REQUEST, ...row });
export const addDocument = (world: World, row: Row): void =>
  world.rows.add('verification_documents', { ...NO_DOCUMENT, ...row });

export const subjectOf = (check: { profileId: string; userId: string }) => ({
  user_role_profile_id: check.profileId,
  submitted_by_user_id: check.userId,
});

interface Move {
  action: string;
  documentId?: string;
  by: string;
  at: Date;
  before?: string | null;
  after: string;
  remarks?: string | null;
}
export const logOf =
  (world: World, requestId: string) =>
  (move: Move): void =>
    world.rows.add('verification_logs', {
      id: world.id(move.at),
      verification_request_id: requestId,
      verification_document_id: move.documentId ?? null,
      action: move.action,
      old_status: move.before === undefined ? 'PENDING' : move.before,
      new_status: move.after,
      acted_by_user_id: move.by,
      remarks: move.remarks ?? null,
      created_at: move.at,
    });
