import type { z } from 'zod';
import type { ApplicationIdInput, ApplicationState } from '@nxtgauge/domain/hiring';
import { recordEvent } from '../applications/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { closeLockedJob, finishLockedJob, lockJob, settleBacklog } from '../jobs/index.ts';
import { notify } from '../notifications/notify.ts';
import { applicantPath, assertOpen, lockApplication, openApplicationToDecide, subjectOf } from './access.ts';
import type { LockedApplication } from './access.ts';
import { recordStep } from './move-application.ts';
import { withdrawDraft } from './open-offer.ts';

/**
 * Hires somebody, with or without an offer that they accepted. When the last opening is filled the job closes, and everybody who
 * still waits is told that it is. Seniors and administrators; final.
 */
export async function hireApplicant(
  ctx: ServiceCtx,
  input: z.infer<typeof ApplicationIdInput>,
): Promise<ApplicationState> {
  await openApplicationToDecide(ctx, input.applicationId);
  return withTx(ctx, async (tx) => {
    const application = await lockApplication(tx, input.applicationId);
    assertOpen(application);
    await withdrawDraft(tx, application);
    const now = tx.clock.now();
    await tx.sql`
      update job_applications set status = 'HIRED', ended_at = ${now}, touched_at = coalesce(touched_at, ${now}),
        updated_at = ${now}
      where id = ${application.id}`;
    await tx.sql`update candidates set status = 'placed', updated_at = ${now} where id = ${application.candidateId}`;
    await recordEvent(tx, {
      ...subjectOf(application),
      kind: 'HIRED',
      fromStageId: application.stageId,
      fromStatus: application.status,
      toStatus: 'HIRED',
      visibleAt: now,
    });
    await recordStep(tx, application, 'hire', { status: [application.status, 'HIRED'] });
    await notify(tx, {
      userId: application.applicantUserId,
      event: 'application.hired',
      params: { company: application.companyName, job: application.jobTitle },
      entityType: 'application',
      entityId: application.id,
      linkPath: applicantPath(application),
    });
    await closeWhenFilled(tx, application);
    return { stageId: application.stageId, status: 'HIRED' };
  });
}

/** The job is locked already, so two who hire at once count one after the other. */
async function closeWhenFilled(tx: TxCtx, application: LockedApplication): Promise<void> {
  const job = await lockJob(tx, application.jobId);
  const hired = await tx.sql`select 1 from job_applications where job_id = ${job.id} and status = 'HIRED'`;
  const filled = hired.length >= job.openings;
  if (job.status === 'CLOSED') {
    if (filled && job.decideBy) await finishLockedJob(tx, job, 'FILLED');
  } else if (filled) await closeLockedJob(tx, job, 'FILLED');
  else await settleBacklog(tx, job.id);
}
