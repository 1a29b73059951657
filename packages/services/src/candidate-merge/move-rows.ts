import { AppError } from '@nxtgauge/domain/errors';
import type { TxCtx } from '../context/index.ts';

export interface MergedPair {
  keptId: string;
  otherId: string;
  byUserId: string;
}

/** Whoever worked with either works with the kept one; of two parts of one person the greater is left, the other one ends. */
export async function moveAssignments(tx: TxCtx, { keptId, otherId, byUserId }: MergedPair): Promise<void> {
  await tx.sql`
    update user_candidate_assignments a set is_active = false, unassigned_at = ${tx.clock.now()},
      unassigned_by_user_id = ${byUserId}, unassigned_reason = 'Two records of the same person became one'
    from user_candidate_assignments b
    where a.candidate_id in (${keptId}, ${otherId}) and b.candidate_id in (${keptId}, ${otherId})
      and a.candidate_id <> b.candidate_id and a.user_id = b.user_id and a.is_active and b.is_active
      and (array_position(array['primary', 'secondary', 'viewer'], a.assignment_type), a.candidate_id = ${otherId})
        > (array_position(array['primary', 'secondary', 'viewer'], b.assignment_type), b.candidate_id = ${otherId})`;
  await tx.sql`
    update user_candidate_assignments set candidate_id = ${keptId} where candidate_id = ${otherId}`;
}

export async function moveNotes(tx: TxCtx, { keptId, otherId }: MergedPair): Promise<void> {
  await tx.sql`update candidate_notes set candidate_id = ${keptId} where candidate_id = ${otherId}`;
}

/** The jobs are locked by the caller, so nobody is moved or hired meanwhile. */
export async function moveApplications(tx: TxCtx, { keptId, otherId }: MergedPair): Promise<void> {
  const [both] = await tx.sql<{ title: string }[]>`
    select j.title from job_applications a join job_applications b on b.job_id = a.job_id join jobs j on j.id = a.job_id
    where a.candidate_id = ${keptId} and b.candidate_id = ${otherId} order by j.id limit 1`;
  if (both) {
    throw new AppError(
      'CANNOT_MERGE',
      `Both are applied to “${both.title}”, and two applications to one job cannot become one. Keep both records, or archive one.`,
    );
  }
  await tx.sql`
    update job_applications set candidate_id = ${keptId}, updated_at = ${tx.clock.now()} where candidate_id = ${otherId}`;
}
