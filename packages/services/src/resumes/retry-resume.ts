import { AppError } from '@nxtgauge/domain/errors';
import type { ResumeFacts } from '@nxtgauge/domain/resumes';
import { writeAudit } from '../audit/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { sendJob } from '../outbox/index.ts';
import { openResumeToChange } from './access.ts';
import { resumeFacts } from './read-resumes.ts';
import { wakeResume } from './resume-place.ts';

/** Reads a version once more that could not be read. Asking twice is one try. */
export async function retryResume(ctx: ServiceCtx, input: { resumeId: string }): Promise<ResumeFacts> {
  const open = await openResumeToChange(ctx, input.resumeId);
  return withTx(ctx, async (tx) => {
    const again = await tx.sql`
      update resumes set status = 'pending', progress = 0, error_reason = null, error_message = null, processed_at = null
      where id = ${input.resumeId} and status = 'error' returning id`;
    const facts = await resumeFacts(tx, input.resumeId);
    if (again.length === 0) {
      if (facts.status !== 'completed') return facts;
      throw new AppError('RESUME_EXISTS', 'This version was read already.');
    }
    await sendJob(tx, 'resume.read', { resumeId: input.resumeId });
    await writeAudit(tx, {
      event: 'resume.retry',
      action: 'UPDATE',
      entityType: 'resume',
      entityId: input.resumeId,
      module: 'resumes',
    });
    await wakeResume(tx, open);
    return facts;
  });
}
