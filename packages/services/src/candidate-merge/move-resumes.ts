import type { TxCtx } from '../context/index.ts';
import { copyResume } from '../resumes/index.ts';
import type { MergedPair } from './move-rows.ts';

interface SharedFile {
  keptResumeId: string;
  otherResumeId: string;
  keptStatus: string;
  otherStatus: string;
}

/**
 * The other's versions follow those of the kept one, in their order. A file that both have stays once: what was sent with the
 * second copy, and what was said of it, goes to the first. Both candidates are locked by the caller.
 */
export async function moveResumes(tx: TxCtx, { keptId, otherId }: MergedPair): Promise<void> {
  const shared = await tx.sql<SharedFile[]>`
    select k.id as "keptResumeId", o.id as "otherResumeId", k.status as "keptStatus", o.status as "otherStatus"
    from resumes k join resumes o on o.file_hash = k.file_hash
    where k.candidate_id = ${keptId} and o.candidate_id = ${otherId}`;
  for (const file of shared) await joinFile(tx, keptId, file);
  await tx.sql`
    update resumes r set candidate_id = ${keptId}, version_number = moved.next
    from (select o.id, (select coalesce(max(version_number), 0) from resumes where candidate_id = ${keptId})
        + row_number() over (order by o.version_number) as next
      from resumes o where o.candidate_id = ${otherId}
        and not exists (select from resumes k where k.candidate_id = ${keptId} and k.file_hash = o.file_hash)) moved
    where r.id = moved.id`;
}

/** The same bytes are read into the same text and the same sections, so remarks keep their places. */
async function joinFile(tx: TxCtx, keptId: string, file: SharedFile): Promise<void> {
  const { keptResumeId, otherResumeId } = file;
  if (file.otherStatus === 'completed' && file.keptStatus !== 'completed') {
    await copyResume(tx, { resumeId: otherResumeId, toCandidateId: keptId });
  }
  await tx.sql`
    update review_feedback_items i set resume_section_id = k.id
    from resume_sections o join resume_sections k
      on k.resume_id = ${keptResumeId} and k.sequence_order = o.sequence_order
    where o.resume_id = ${otherResumeId} and i.resume_section_id = o.id`;
  await tx.sql`update review_requests set resume_id = ${keptResumeId} where resume_id = ${otherResumeId}`;
  await tx.sql`
    update job_applications set resume_id = ${keptResumeId}, updated_at = ${tx.clock.now()} where resume_id = ${otherResumeId}`;
}
