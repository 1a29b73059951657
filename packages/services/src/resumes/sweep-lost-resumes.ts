import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { sendJob } from '../outbox/index.ts';
import { failResume } from './read-resume-file.ts';

const BATCH = 50;

/**
 * Versions that wait although no job of the queue is theirs any more. Whose job was lost gets another one; whose job failed for
 * good hears so and can be tried again by hand. Nothing waits for ever. Returns how many.
 */
export async function sweepLostResumes(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  return withTx(ctx, async (tx) => {
    const lost = await tx.sql<{ id: string; failed: boolean }[]>`
      with jobs as (select data ->> 'resumeId' as id, state < 'completed' as live, state = 'failed' as failed
        from pgboss.job where name = 'resume.read')
      select r.id, exists (select from jobs where jobs.id = r.id::text and jobs.failed) as failed from resumes r
      where r.status in ('pending', 'processing') and not exists (select from jobs where jobs.id = r.id::text and jobs.live)
      order by r.uploaded_at limit ${BATCH} for update of r skip locked`;
    for (const { id, failed } of lost) {
      if (failed) {
        await failResume(tx, id, {
          reason: 'BUSY',
          message:
            'Reading this file failed on our side, several times. Try again, or send it as another PDF.',
        });
      } else await sendJob(tx, 'resume.read', { resumeId: id });
    }
    return lost.length;
  });
}
