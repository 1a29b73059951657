import type { z } from 'zod';
import type {
  AssignCandidateInput,
  AssignmentType,
  CandidateDetail,
  ReassignCandidateInput,
  UnassignCandidateInput,
} from '@nxtgauge/domain/candidates';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { newId } from '@nxtgauge/db/ids';
import { writeAudit } from '../audit/index.ts';
import { wakeCompany } from '../companies/index.ts';
import type { Membership } from '../companies/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { notify } from '../notifications/index.ts';
import { openCandidate, requireAssigner } from './access.ts';
import type { CandidateRow } from './access.ts';
import { logActivity } from './activity.ts';
import { getCandidate } from './get-candidate.ts';

interface Work {
  tx: TxCtx;
  member: Membership;
  candidate: CandidateRow;
}

/**
 * Gives a candidate to a colleague. A pair that is active already stays as it is; with another type the old row is closed and
 * a new one opened, so that the history is whole.
 */
export async function assignCandidate(
  ctx: ServiceCtx,
  input: z.infer<typeof AssignCandidateInput>,
): Promise<CandidateDetail> {
  return assigning(ctx, input.candidateId, async (work) => {
    await openRow(work, input.userId, input.type, input.reason ?? null);
  });
}

/** Takes a candidate from one colleague and gives them to another, with the same part in it. */
export async function reassignCandidate(
  ctx: ServiceCtx,
  input: z.infer<typeof ReassignCandidateInput>,
): Promise<CandidateDetail> {
  if (input.fromUserId === input.toUserId) {
    throw new AppError('INVALID_INPUT', 'Choose somebody else to hand the candidate over to.');
  }
  return assigning(ctx, input.candidateId, async (work) => {
    const type = await closeRow(work, input.fromUserId, input.reason);
    if (!type) throw notFound('assignment');
    await openRow(work, input.toUserId, type, input.reason);
  });
}

/** Ends an assignment. A junior sees nothing of the candidate from this moment on. */
export async function unassignCandidate(
  ctx: ServiceCtx,
  input: z.infer<typeof UnassignCandidateInput>,
): Promise<CandidateDetail> {
  return assigning(ctx, input.candidateId, async (work) => {
    if (!(await closeRow(work, input.userId, input.reason))) throw notFound('assignment');
  });
}

/** The candidate's row lock is the one mutex for who works with them. */
async function assigning(
  ctx: ServiceCtx,
  candidateId: string,
  change: (work: Work) => Promise<void>,
): Promise<CandidateDetail> {
  await requireAssigner(ctx);
  const { member, candidate } = await openCandidate(ctx, candidateId);
  await withTx(ctx, async (tx) => {
    await tx.sql`select 1 from candidates where id = ${candidateId} for update`;
    await change({ tx, member, candidate });
    await wakeCompany(tx, member.companyId, [{ topic: 'candidate', entityId: candidateId }]);
  });
  return getCandidate(ctx, { candidateId });
}

async function openRow(
  work: Work,
  userId: string,
  type: AssignmentType,
  reason: string | null,
): Promise<void> {
  const { tx, member, candidate } = work;
  const [colleague] = await tx.sql`
    select 1 from company_members where company_profile_id = ${member.companyId} and user_id = ${userId}
      and joined_at is not null and removed_at is null for share`;
  if (!colleague) throw notFound('colleague');
  const [active] = await tx.sql<{ type: AssignmentType }[]>`
    select assignment_type as type from user_candidate_assignments
    where candidate_id = ${candidate.id} and user_id = ${userId} and is_active`;
  if (active?.type === type) return;
  if (active) await closeRow(work, userId, reason ?? `Now ${type}`);
  const id = newId();
  await tx.sql`
    insert into user_candidate_assignments (id, user_id, candidate_id, assignment_type, assigned_at, assigned_by_user_id,
      assigned_reason)
    values (${id}, ${userId}, ${candidate.id}, ${type}, ${tx.clock.now()}, ${member.userId}, ${reason})`;
  await record(work, 'assign', id, userId, { type, reason });
  if (userId === member.userId) return;
  const [me] = await tx.sql<{ name: string }[]>`
    select full_name as name from user_identities where user_id = ${member.userId}`;
  await notify(tx, {
    userId,
    event: 'candidate.assigned',
    params: { candidate: `${candidate.firstName} ${candidate.lastName}`, person: me?.name ?? 'A colleague' },
    entityType: 'candidate',
    entityId: candidate.id,
    linkPath: `/app/candidates/${candidate.id}`,
  });
}

async function closeRow(work: Work, userId: string, reason: string): Promise<AssignmentType | null> {
  const { tx, member, candidate } = work;
  const [closed] = await tx.sql<{ id: string; type: AssignmentType }[]>`
    update user_candidate_assignments set is_active = false, unassigned_at = ${tx.clock.now()},
      unassigned_by_user_id = ${member.userId}, unassigned_reason = ${reason}
    where candidate_id = ${candidate.id} and user_id = ${userId} and is_active
    returning id, assignment_type as type`;
  if (!closed) return null;
  await record(work, 'unassign', closed.id, userId, { type: closed.type, reason });
  return closed.type;
}

async function record(
  { tx, member, candidate }: Work,
  action: 'assign' | 'unassign',
  assignmentId: string,
  userId: string,
  facts: { type: AssignmentType; reason: string | null },
): Promise<void> {
  const [who] = await tx.sql<{ name: string }[]>`
    select full_name as name from user_identities where user_id = ${userId}`;
  await writeAudit(tx, {
    event: `candidate.${action}`,
    action: 'UPDATE',
    entityType: 'candidate',
    entityId: candidate.id,
    module: 'candidates',
    metadata: { companyId: member.companyId, userId, assignmentId, type: facts.type },
  });
  await logActivity(tx, {
    companyId: member.companyId,
    candidateId: candidate.id,
    entityType: 'assignment',
    entityId: assignmentId,
    action,
    new: { name: who?.name, ...facts },
  });
}
