import { AppError, notFound } from '@nxtgauge/domain/errors';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { forgetReviews } from '../resume-review/index.ts';
import { openOwnResume, wakeResume, wasSent } from '../resumes/index.ts';
import { releaseFiles } from '../uploads/index.ts';

/**
 * Takes a version off one's own shelf, with its reviews and its file. What was sent with an application stays (RESUME_EXISTS):
 * the application speaks of it. What was taken over into the profile stays there.
 */
export async function removeOwnResume(ctx: ServiceCtx, input: { resumeId: string }): Promise<{ ok: true }> {
  const open = await openOwnResume(ctx, input.resumeId);
  await withTx(ctx, async (tx) => {
    // Applying with it holds the same row: either it is sent by now, or it is gone when they look.
    await tx.sql`select 1 from resumes where id = ${input.resumeId} for update`;
    const [version] = await tx.sql<{ fileId: string; number: number; sent: boolean }[]>`
      select r.file_id as "fileId", r.version_number as number, ${wasSent(tx.sql, open.actorUserId)} as sent
      from resumes r where r.id = ${input.resumeId}`;
    if (!version) throw notFound('résumé');
    if (version.sent) {
      throw new AppError('RESUME_EXISTS', 'This version went out with an application, so it stays.');
    }
    await forgetReviews(tx, input.resumeId);
    await tx.sql`delete from resumes where id = ${input.resumeId}`;
    const [other] = await tx.sql`select 1 from resumes where file_id = ${version.fileId} limit 1`;
    if (!other) await releaseFiles(tx, [version.fileId]);
    await writeAudit(tx, {
      event: 'resume.remove',
      action: 'DELETE',
      entityType: 'resume',
      entityId: input.resumeId,
      module: 'resumes',
      changes: { version_number: [version.number, null] },
      metadata: { candidateId: open.candidateId },
    });
    await wakeResume(tx, open);
  });
  return { ok: true };
}
