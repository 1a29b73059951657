import type { TxCtx } from '../context/index.ts';

/**
 * Puts a version from the person's shelf to the company's candidate, so that it stays as it was sent. The same file is kept
 * once. Call it under the lock of the candidate.
 */
export async function copyResume(tx: TxCtx, resumeId: string, candidateId: string): Promise<string> {
  const now = tx.clock.now();
  const [copy] = await tx.sql<{ id: string; isNew: boolean }[]>`
    with own as (select * from resumes where id = ${resumeId}),
    made as (
      insert into resumes (id, candidate_id, uploaded_by_user_id, source_resume_id, original_filename, stored_filename, file_id, file_hash,
        file_size, mime_type, version_number, status, progress, extracted_text, extraction_method, word_count, page_count, uploaded_at,
        processed_at, created_at)
      select uuidv7(), ${candidateId}, uploaded_by_user_id, id, original_filename, stored_filename, file_id, file_hash, file_size, mime_type,
        (select coalesce(max(version_number), 0) + 1 from resumes where candidate_id = ${candidateId}),
        status, progress, extracted_text, extraction_method, word_count, page_count, ${now}, processed_at, ${now}
      from own on conflict (candidate_id, file_hash) do nothing returning id
    )
    select id, true as "isNew" from made
    union all
    select r.id, false from resumes r join own on own.file_hash = r.file_hash where r.candidate_id = ${candidateId}
    limit 1`;
  if (!copy) throw new Error('a résumé was neither copied nor found');
  if (copy.isNew) {
    await tx.sql`
      insert into resume_sections (id, resume_id, section_type, section_title, content, start_page, end_page, start_position, end_position,
        sequence_order, section_metadata, created_at)
      select uuidv7(), ${copy.id}, section_type, section_title, content, start_page, end_page, start_position, end_position,
        sequence_order, section_metadata, ${now}
      from resume_sections where resume_id = ${resumeId}`;
  }
  return copy.id;
}
