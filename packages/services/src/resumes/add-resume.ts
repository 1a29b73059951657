import type { z } from 'zod';
import { newId } from '@nxtgauge/db/ids';
import { files } from '@nxtgauge/db/platform';
import { resumes } from '@nxtgauge/db/resumes';
import { notFound } from '@nxtgauge/domain/errors';
import type { AddOwnResumeInput, AddResumeInput, ResumeFacts } from '@nxtgauge/domain/resumes';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { openCandidateToChange } from '../candidates/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { sendJob } from '../outbox/index.ts';
import { attachOwnFiles } from '../uploads/index.ts';
import { ensureOwnShelf } from './own-shelf.ts';
import { resumeFacts } from './read-resumes.ts';
import { logResumeActivity, wakeResume } from './resume-place.ts';
import { alreadyThere, nextVersion } from './versions.ts';

/** Puts an upload on a candidate's shelf as the next version and has it read. RESUME_EXISTS names the version that it is. */
export async function addResume(
  ctx: ServiceCtx,
  input: z.infer<typeof AddResumeInput>,
): Promise<ResumeFacts> {
  const { member, candidate } = await openCandidateToChange(ctx, input.candidateId);
  return withTx(ctx, (tx) =>
    shelve(tx, {
      ...input,
      byUserId: member.userId,
      companyId: member.companyId,
      ownerUserId: candidate.userId,
    }),
  );
}

/** The same on one's own shelf, for applying with. */
export async function addOwnResume(
  ctx: ServiceCtx,
  input: z.infer<typeof AddOwnResumeInput>,
): Promise<ResumeFacts> {
  const { userId } = requireUser(ctx, 'job.apply');
  return withTx(ctx, async (tx) => {
    const candidateId = await ensureOwnShelf(tx, userId);
    return shelve(tx, { ...input, candidateId, byUserId: userId, companyId: null, ownerUserId: userId });
  });
}

interface NewResume {
  candidateId: string;
  fileId: string;
  byUserId: string;
  companyId: string | null;
  ownerUserId: string | null;
}

async function shelve(tx: TxCtx, { fileId, byUserId, ...place }: NewResume): Promise<ResumeFacts> {
  const [facts] = await attachOwnFiles(tx, byUserId, [fileId], 'resume');
  const [file] = await tx.db.select().from(files).where(eq(files.id, fileId));
  if (facts?.kind !== 'document' || !file?.sha256) throw notFound('file');
  const { versionNumber, same } = await nextVersion(tx, place.candidateId, file.sha256);
  if (same) throw alreadyThere(same);
  const resumeId = newId();
  const now = tx.clock.now();
  await tx.db.insert(resumes).values({
    id: resumeId,
    candidateId: place.candidateId,
    uploadedByUserId: byUserId,
    originalFilename: facts.fileName,
    storedFilename: file.storageKey,
    fileId,
    fileHash: file.sha256,
    fileSize: file.byteSize,
    mimeType: file.mimeType,
    versionNumber,
    uploadedAt: now,
    createdAt: now,
  });
  await sendJob(tx, 'resume.read', { resumeId });
  await writeAudit(tx, {
    event: 'resume.add',
    action: 'CREATE',
    entityType: 'resume',
    entityId: resumeId,
    module: 'resumes',
    changes: { version_number: [null, versionNumber] },
    metadata: { candidateId: place.candidateId, fileId },
  });
  await logResumeActivity(tx, { resumeId, ...place }, { action: 'create', new: { version: versionNumber } });
  await wakeResume(tx, { resumeId, ...place });
  return resumeFacts(tx, resumeId);
}
