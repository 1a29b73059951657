import { newId } from '@nxtgauge/db/ids';
import { AppError } from '@nxtgauge/domain/errors';
import { writeAudit } from '../audit/index.ts';
import type { TxCtx } from '../context/index.ts';
import { nextVersion } from './versions.ts';

/**
 * Puts a read version on another candidate's shelf, file, text and sections, so that it stays as it was sent; gives the
 * version that is there already when it is the same file. The caller has decided that the actor may do both. Throws
 * RESUME_NOT_READY for one that was not read.
 */
export async function copyResume(
  tx: TxCtx,
  { resumeId, toCandidateId }: { resumeId: string; toCandidateId: string },
): Promise<{ resumeId: string; copied: boolean }> {
  const [source] = await tx.sql<{ fileHash: string; status: string }[]>`
    select file_hash as "fileHash", status from resumes where id = ${resumeId} for key share`;
  if (source?.status !== 'completed') {
    throw new AppError(
      'RESUME_NOT_READY',
      'This résumé is not read yet. Wait a moment, or choose another version.',
    );
  }
  const { versionNumber, same } = await nextVersion(tx, toCandidateId, source.fileHash);
  const id = same?.resumeId ?? newId();
  const written = await tx.sql`
    insert into resumes (id, candidate_id, uploaded_by_user_id, source_resume_id, original_filename, stored_filename, file_id,
      file_hash, file_size, mime_type, version_number, status, progress, extracted_text, extraction_method, word_count,
      page_count, uploaded_at, processed_at, created_at)
    select ${id}, ${toCandidateId}, uploaded_by_user_id, id, original_filename, stored_filename, file_id,
      file_hash, file_size, mime_type, ${same?.versionNumber ?? versionNumber}, status, progress, extracted_text, extraction_method,
      word_count, page_count, ${tx.clock.now()}, processed_at, ${tx.clock.now()}
    from resumes where id = ${resumeId}
    -- The same file on that shelf that was never read becomes this one, which was.
    on conflict (candidate_id, file_hash) do update set status = excluded.status, progress = excluded.progress,
      error_reason = null, error_message = null, extracted_text = excluded.extracted_text,
      extraction_method = excluded.extraction_method, word_count = excluded.word_count, page_count = excluded.page_count,
      processed_at = excluded.processed_at
    where resumes.status <> 'completed'
    returning id`;
  if (written.length > 0) {
    await tx.sql`
      insert into resume_sections (id, resume_id, section_type, section_title, content, start_page, end_page, start_position,
        end_position, sequence_order, section_metadata)
      select gen_random_uuid(), ${id}, section_type, section_title, content, start_page, end_page, start_position, end_position,
        sequence_order, section_metadata
      from resume_sections where resume_id = ${resumeId} on conflict (resume_id, sequence_order) do nothing`;
    await writeAudit(tx, {
      event: 'resume.copy',
      action: 'CREATE',
      entityType: 'resume',
      entityId: id,
      module: 'resumes',
      metadata: { candidateId: toCandidateId, sourceResumeId: resumeId },
    });
  }
  return { resumeId: id, copied: same === null };
}
