import { later } from './world.ts';
import type { World } from './world.ts';

interface Check {
  profileId: string;
  userId: string;
  verifier: string;
  at: Date;
  passed: boolean;
}

/** A finished identity check with its log. */
export function addVerification(world: World, { profileId, userId, verifier, at, passed }: Check): void {
  const id = world.id(at);
  const decidedAt = later(at, 6);
  const status = passed ? 'APPROVED' : 'REJECTED';
  const remarks = passed
    ? 'PAN and address proof match the account.'
    : 'The document was not readable. Please send a clear copy.';
  world.rows.add('verification_requests', {
    id,
    user_role_profile_id: profileId,
    submitted_by_user_id: userId,
    verification_type: 'IDENTITY',
    status,
    submitted_at: at,
    reviewed_at: decidedAt,
    reviewed_by_user_id: verifier,
    remarks,
    created_at: at,
    updated_at: decidedAt,
  });
  const log = (action: string, before: string | null, after: string, by: string, when: Date): void =>
    world.rows.add('verification_logs', {
      id: world.id(when),
      verification_request_id: id,
      action,
      old_status: before,
      new_status: after,
      acted_by_user_id: by,
      remarks: action === 'SUBMITTED' ? null : remarks,
      created_at: when,
    });
  log('SUBMITTED', null, 'PENDING', userId, at);
  log(status, 'PENDING', status, verifier, decidedAt);
}
