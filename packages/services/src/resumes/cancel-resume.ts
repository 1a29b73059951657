import { AppError } from '@nxtgauge/domain/errors';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { releaseFiles } from '../uploads/index.ts';
import { openResumeToChange } from './access.ts';
import { logResumeActivity, wakeResume } from './resume-place.ts';

/**
 * Takes back an upload that was not read, or could not be: its file goes, and the same one may be sent again. What was read
 * stays, since reviews and applications speak of it (RESUME_EXISTS).
 */
export async function cancelResume(ctx: ServiceCtx, input: { resumeId: string }): Promise<{ ok: true }> {
  const open = await openResumeToChange(ctx, input.resumeId);
  await withTx(ctx, async (tx) => {
    const [gone] = await tx.sql<{ fileId: string; version: number; name: string }[]>`
      delete from resumes where id = ${input.resumeId} and status <> 'completed'
      returning file_id as "fileId", version_number as version, original_filename as name`;
    if (!gone) {
      throw new AppError(
        'RESUME_EXISTS',
        'This version was read already, so it stays. Add a newer one instead.',
      );
    }
    const [other] = await tx.sql`select 1 from resumes where file_id = ${gone.fileId} limit 1`;
    if (!other) await releaseFiles(tx, [gone.fileId]);
    await writeAudit(tx, {
      event: 'resume.cancel',
      action: 'DELETE',
      entityType: 'resume',
      entityId: input.resumeId,
      module: 'resumes',
      changes: { version_number: [gone.version, null] },
      metadata: { candidateId: open.candidateId },
    });
    await logResumeActivity(tx, open, { action: 'delete', old: { version: gone.version } });
    await wakeResume(tx, open);
  });
  return { ok: true };
}
