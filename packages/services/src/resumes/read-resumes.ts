import type { z } from 'zod';
import type { Sql } from '@nxtgauge/db/client';
import { notFound } from '@nxtgauge/domain/errors';
import type { Page } from '@nxtgauge/domain/paging';
import type {
  ListOwnResumesInput,
  ListResumesInput,
  ListUploadsInput,
  OwnResume,
  ResumeDetail,
  ResumeFacts,
  ResumeStats,
} from '@nxtgauge/domain/resumes';
import { openCandidate, seenBy } from '../candidates/index.ts';
import { requireMember } from '../companies/index.ts';
import { requireUser } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readTimeCursor, timeCursor } from '../paging/index.ts';
import { openResume } from './access.ts';
import { ownShelf, wasSent } from './own-shelf.ts';

/** Columns of `ResumeFacts` from `resumes r`. */
const facts = (sql: Sql) => sql`
  r.id, r.candidate_id as "candidateId", r.version_number as "versionNumber", r.original_filename as "fileName",
  r.mime_type as "mimeType", r.file_size as "byteSize", r.status, r.progress, r.error_reason as "errorReason",
  r.error_message as "errorMessage", r.word_count as "wordCount", r.page_count as "pageCount",
  (select full_name from user_identities where user_id = r.uploaded_by_user_id) as "uploadedByName",
  json_instant(r.uploaded_at) as "uploadedAt", json_instant(r.processed_at) as "processedAt",
  r.source_resume_id is not null as "cameWithApplication"`;

/** One version, for verbs that have found it theirs to show. */
export async function resumeFacts(ctx: Pick<ServiceCtx, 'sql'>, resumeId: string): Promise<ResumeFacts> {
  const [row] = await ctx.sql<
    ResumeFacts[]
  >`select ${facts(ctx.sql)} from resumes r where r.id = ${resumeId}`;
  if (!row) throw notFound('résumé');
  return { ...row };
}

/** One version with its words and parts, for its owner or the recruiters of its candidate. */
export async function getResume(ctx: ServiceCtx, input: { resumeId: string }): Promise<ResumeDetail> {
  await openResume(ctx, input.resumeId);
  const [row] = await ctx.sql<ResumeDetail[]>`
    select ${facts(ctx.sql)}, r.extracted_text as text, coalesce((
      select jsonb_agg(jsonb_build_object('type', s.section_type, 'title', s.section_title, 'start', s.start_position,
        'end', s.end_position) order by s.sequence_order) from resume_sections s where s.resume_id = r.id), '[]') as sections
    from resumes r where r.id = ${input.resumeId}`;
  if (!row) throw notFound('résumé');
  return { ...row };
}

/** The versions of a candidate, newest first. */
export async function listResumes(
  ctx: ServiceCtx,
  input: z.infer<typeof ListResumesInput>,
): Promise<Page<ResumeFacts>> {
  await openCandidate(ctx, input.candidateId);
  return pageOfVersions(
    input,
    (before) => ctx.sql<ResumeFacts[]>`
    select ${facts(ctx.sql)} from resumes r where r.candidate_id = ${input.candidateId} and r.version_number < ${before}
    order by r.version_number desc limit ${input.limit + 1}`,
  );
}

/** The versions on one's own shelf, newest first. */
export async function listOwnResumes(
  ctx: ServiceCtx,
  input: z.infer<typeof ListOwnResumesInput>,
): Promise<Page<OwnResume>> {
  const { userId } = requireUser(ctx, 'job.apply');
  const shelf = await ownShelf(ctx, userId);
  if (!shelf) return { items: [], nextCursor: null };
  return pageOfVersions(
    input,
    (before) => ctx.sql<OwnResume[]>`
    select ${facts(ctx.sql)}, ${wasSent(ctx.sql, userId)} as "wasSent" from resumes r
    where r.candidate_id = ${shelf} and r.version_number < ${before}
    order by r.version_number desc limit ${input.limit + 1}`,
  );
}

async function pageOfVersions<Row extends ResumeFacts>(
  page: z.infer<typeof ListOwnResumesInput>,
  readBefore: (versionNumber: number) => Promise<readonly Row[]>,
): Promise<Page<Row>> {
  const before = page.cursor ? Number(page.cursor) : 2_147_483_647;
  if (!Number.isInteger(before) || before > 2_147_483_647) throw notFound('page');
  const rows = await readBefore(before);
  const items = rows.slice(0, page.limit).map((row) => ({ ...row }));
  const last = items.at(-1);
  return { items, nextCursor: rows.length > page.limit && last ? String(last.versionNumber) : null };
}

/** What the signed-in recruiter uploaded, newest first, of candidates that they still see. */
export async function listUploads(
  ctx: ServiceCtx,
  input: z.infer<typeof ListUploadsInput>,
): Promise<Page<ResumeFacts>> {
  const member = await requireMember(ctx);
  const { at, id } = readTimeCursor(input.cursor);
  const status = input.status ?? null;
  const rows = await ctx.sql<ResumeFacts[]>`
    select ${facts(ctx.sql)} from resumes r join candidates c on c.id = r.candidate_id
    where r.uploaded_by_user_id = ${member.userId} and ${seenBy(ctx.sql, member)}
      and (r.uploaded_at, r.id) < (${at}::timestamptz, ${id}::uuid)
      and (${status}::text is null or r.status = ${status})
    order by r.uploaded_at desc, r.id desc limit ${input.limit + 1}`;
  const items = rows.slice(0, input.limit).map((row) => ({ ...row }));
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > input.limit && last ? timeCursor({ at: last.uploadedAt, id: last.id }) : null,
  };
}

/** Counted, not guessed: of the candidates that the signed-in recruiter sees. */
export async function resumeStats(ctx: ServiceCtx): Promise<ResumeStats> {
  const member = await requireMember(ctx);
  const [row] = await ctx.sql<
    (Record<keyof ResumeStats['byStatus'], number> & Omit<ResumeStats, 'byStatus'>)[]
  >`
    select count(*) filter (where r.status = 'pending')::int as pending,
      count(*) filter (where r.status = 'processing')::int as processing,
      count(*) filter (where r.status = 'completed')::int as completed,
      count(*) filter (where r.status = 'error')::int as error,
      count(distinct r.candidate_id)::int as candidates, coalesce(sum(r.file_size), 0)::float8 as bytes,
      coalesce(sum(r.word_count), 0)::float8 as words
    from candidates c join resumes r on r.candidate_id = c.id where ${seenBy(ctx.sql, member)}`;
  const { pending = 0, processing = 0, completed = 0, error = 0 } = row ?? {};
  return {
    byStatus: { pending, processing, completed, error },
    candidates: row?.candidates ?? 0,
    bytes: row?.bytes ?? 0,
    words: row?.words ?? 0,
  };
}
