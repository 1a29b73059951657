import { AppError } from '@nxtgauge/domain/errors';
import type { TxCtx } from '../context/index.ts';

export interface NextVersion {
  versionNumber: number;
  /** The version that is this very file. */
  same: { resumeId: string; versionNumber: number } | null;
}

/**
 * The number that the next version of this candidate gets, under the candidate's row lock: two uploads at the same moment wait
 * for each other here and get different ones.
 */
export async function nextVersion(tx: TxCtx, candidateId: string, fileHash: string): Promise<NextVersion> {
  await tx.sql`select 1 from candidates where id = ${candidateId} for update`;
  const [row] = await tx.sql<{ next: number; sameId: string | null; sameVersion: number | null }[]>`
    select coalesce(max(version_number), 0) + 1 as next,
      (array_agg(id) filter (where file_hash = ${fileHash}))[1] as "sameId",
      max(version_number) filter (where file_hash = ${fileHash}) as "sameVersion"
    from resumes where candidate_id = ${candidateId}`;
  const same =
    row?.sameId && row.sameVersion !== null ? { resumeId: row.sameId, versionNumber: row.sameVersion } : null;
  return { versionNumber: row?.next ?? 1, same };
}

export const alreadyThere = ({ resumeId, versionNumber }: { resumeId: string; versionNumber: number }) =>
  new AppError('RESUME_EXISTS', `This very file is here already, as version ${versionNumber}.`, {
    details: { resumeId, versionNumber },
  });
