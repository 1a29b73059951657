import { notFound } from '@nxtgauge/domain/errors';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readPrivateFile } from '../uploads/index.ts';
import type { PrivateFile } from '../uploads/index.ts';
import { openResume } from './access.ts';
import { logResumeActivity } from './resume-place.ts';

/** The file as it was sent, for whoever may see it; each time is on record. */
export async function downloadResume(ctx: ServiceCtx, input: { resumeId: string }): Promise<PrivateFile> {
  const open = await openResume(ctx, input.resumeId);
  const [row] = await ctx.sql<{ fileId: string; fileName: string; version: number }[]>`
    select file_id as "fileId", original_filename as "fileName", version_number as version from resumes where id = ${input.resumeId}`;
  if (!row) throw notFound('résumé');
  const file = await readPrivateFile(ctx, row.fileId);
  await withTx(ctx, async (tx) => {
    await writeAudit(tx, {
      event: 'resume.download',
      action: 'VIEW',
      entityType: 'resume',
      entityId: input.resumeId,
      module: 'resumes',
      metadata: { candidateId: open.candidateId },
    });
    await logResumeActivity(tx, open, { action: 'download', new: { version: row.version } });
  });
  return { ...file, fileName: row.fileName };
}
