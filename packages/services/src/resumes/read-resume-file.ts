import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '@nxtgauge/domain/errors';
import type { ErrorReason } from '@nxtgauge/domain/errors';
import { splitSections, wordCount } from '@nxtgauge/domain/resumes';
import { resumeSections } from '@nxtgauge/db/resumes';
import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import type { ReadResume } from '../ports/index.ts';
import { readPrivateFile } from '../uploads/index.ts';
import { logResumeActivity, wakeResume } from './resume-place.ts';
import type { ResumePlace } from './resume-place.ts';

/** How far it is, in per cent, for whoever watches. */
const STEPS = { begun: 10, opened: 40, read: 80, done: 100 } as const;

interface WaitingResume extends ResumePlace {
  fileId: string;
}

/**
 * Reads one uploaded version: its words, its sections, or why not, in words. A job that was lost half-way begins anew; one
 * that was cancelled meanwhile leaves nothing. What is wrong with the file ends it; what is wrong with us is tried again by
 * the queue.
 */
export async function readResumeFile(ctx: ServiceCtx, { resumeId }: { resumeId: string }): Promise<void> {
  requireSystem(ctx);
  const resume = await moveOn(ctx, resumeId, STEPS.begun);
  if (!resume) return;
  try {
    const read = await readSealed(ctx, resume, () => moveOn(ctx, resumeId, STEPS.opened));
    await moveOn(ctx, resumeId, STEPS.read);
    await withTx(ctx, (tx) => keepText(tx, resume, read));
  } catch (error) {
    if (!(error instanceof AppError) || error.reason === 'BUSY') throw error;
    await withTx(ctx, (tx) => failResume(tx, resumeId, wordsFor(error)));
  }
}

const wordsFor = ({ reason, message }: AppError): Pick<AppError, 'reason' | 'message'> =>
  reason === 'NO_SUCH_THING'
    ? { reason: 'FILE_DAMAGED', message: 'The file is not in our store any more. Upload it again.' }
    : { reason, message };

async function moveOn(ctx: ServiceCtx, resumeId: string, progress: number): Promise<WaitingResume | null> {
  return withTx(ctx, async (tx) => {
    const [resume] = await tx.sql<WaitingResume[]>`
      update resumes r set status = 'processing', progress = ${progress} from candidates c
      where r.id = ${resumeId} and c.id = r.candidate_id and r.status in ('pending', 'processing')
      returning r.id as "resumeId", r.candidate_id as "candidateId", r.file_id as "fileId",
        c.company_profile_id as "companyId", c.user_id as "ownerUserId"`;
    if (resume) await wakeResume(tx, resume);
    return resume ?? null;
  });
}

/** The workshop reads from a path: the opened bytes lie in a folder of their own for as long as it takes. */
async function readSealed(
  ctx: ServiceCtx,
  { fileId }: WaitingResume,
  onOpen: () => Promise<unknown>,
): Promise<ReadResume> {
  const { bytes } = await readPrivateFile(ctx, fileId);
  await onOpen();
  const folder = await mkdtemp(join(tmpdir(), 'resume-'));
  try {
    const path = join(folder, 'file');
    await writeFile(path, bytes, { mode: 0o600 });
    return await ctx.ports.resumes.read(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function keepText(tx: TxCtx, resume: WaitingResume, read: ReadResume): Promise<void> {
  const { text } = read;
  const kept = await tx.sql`
    update resumes set status = 'completed', progress = ${STEPS.done}, extracted_text = ${text},
      extraction_method = ${read.method}, word_count = ${wordCount(text)}, page_count = ${read.pageCount},
      mime_type = ${read.mimeType}, error_reason = null, error_message = null, processed_at = ${tx.clock.now()}
    where id = ${resume.resumeId} and status = 'processing' returning id`;
  if (kept.length === 0) return;
  const sections = splitSections(text).map((section, sequenceOrder) => ({
    resumeId: resume.resumeId,
    sectionType: section.type,
    sectionTitle: section.title,
    content: text.slice(section.start, section.end),
    startPosition: section.start,
    endPosition: section.end,
    sequenceOrder,
    sectionMetadata: read.cut ? { cut: true } : null,
  }));
  if (sections.length > 0) await tx.db.insert(resumeSections).values(sections);
  await wakeResume(tx, resume);
}

/** Ends a version that waits with why, for a person. */
export async function failResume(
  tx: TxCtx,
  resumeId: string,
  { reason, message }: { reason: ErrorReason; message: string },
): Promise<void> {
  const [resume] = await tx.sql<ResumePlace[]>`
    update resumes r set status = 'error', error_reason = ${reason}, error_message = ${message}, processed_at = ${tx.clock.now()}
    from candidates c where r.id = ${resumeId} and c.id = r.candidate_id and r.status in ('pending', 'processing')
    returning r.id as "resumeId", r.candidate_id as "candidateId", c.company_profile_id as "companyId", c.user_id as "ownerUserId"`;
  if (!resume) return;
  await logResumeActivity(tx, resume, { action: 'update', new: { status: 'error', reason } });
  await wakeResume(tx, resume);
}
