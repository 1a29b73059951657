import type { z } from 'zod';
import type { OpenApplicationStatus } from '@nxtgauge/domain/applications';
import { APPLICATION_STATUS_LABELS, OPEN_APPLICATION_STATUSES } from '@nxtgauge/domain/applications';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { ApplicationState, Move } from '@nxtgauge/domain/hiring';
import { recordEvent } from '../applications/index.ts';
import { writeAudit } from '../audit/index.ts';
import { logActivity } from '../candidates/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { settleBacklog } from '../jobs/index.ts';
import { notify } from '../notifications/notify.ts';
import { applicantPath, assertOpen, lockApplication, openApplicationToChange, subjectOf } from './access.ts';
import type { LockedApplication } from './access.ts';

export interface Stage {
  id: string;
  name: string;
  status: OpenApplicationStatus;
}

/**
 * Puts an application into another column, forward or back; its status follows the column. Throws APPLICATION_MOVED, with where
 * it is now, when somebody else moved it since the caller looked, and APPLICATION_ENDED for one that is over.
 */
export async function moveApplication(
  ctx: ServiceCtx,
  input: z.infer<typeof Move>,
): Promise<ApplicationState> {
  await openApplicationToChange(ctx, input.applicationId);
  return withTx(ctx, async (tx) => {
    const application = await lockApplication(tx, input.applicationId);
    assertOpen(application);
    if (application.stageId !== input.fromStageId) {
      throw new AppError('APPLICATION_MOVED', 'Somebody else moved this card just now.', {
        details: { stageId: application.stageId, status: application.status },
      });
    }
    const [stage] = await tx.sql<Stage[]>`
      select id, name, status from job_stages where id = ${input.toStageId} and job_id = ${application.jobId}`;
    if (!stage) throw notFound('column');
    await placeInStage(tx, application, stage);
    return { stageId: stage.id, status: stage.status };
  });
}

const rank = (status: string) => (OPEN_APPLICATION_STATUSES as readonly string[]).indexOf(status);

/**
 * The move itself, for an application under its lock. The applicant sees the status, never the company's name for a column, and
 * is told of steps forward only.
 */
export async function placeInStage(tx: TxCtx, application: LockedApplication, stage: Stage): Promise<void> {
  if (application.stageId === stage.id) return;
  const now = tx.clock.now();
  const statusChanged = application.status !== stage.status;
  await tx.sql`
    update job_applications set stage_id = ${stage.id}, status = ${stage.status}, stage_entered_at = ${now},
      touched_at = coalesce(touched_at, ${now}), updated_at = ${now}
    where id = ${application.id}`;
  await recordEvent(tx, {
    ...subjectOf(application),
    kind: 'MOVED',
    fromStageId: application.stageId,
    toStageId: stage.id,
    fromStatus: application.status,
    toStatus: stage.status,
    visibleAt: statusChanged ? now : null,
  });
  await settleBacklog(tx, application.jobId);
  await recordStep(tx, application, 'move', {
    stage_id: [application.stageId, stage.id],
    status: [application.status, stage.status],
  });
  if (rank(stage.status) <= rank(application.status)) return;
  await notify(tx, {
    userId: application.applicantUserId,
    event: 'application.moved',
    params: {
      company: application.companyName,
      job: application.jobTitle,
      status: APPLICATION_STATUS_LABELS[stage.status],
    },
    entityType: 'application',
    entityId: application.id,
    linkPath: applicantPath(application),
  });
}

/** The audit row of a step and its line in the company's own log. */
export async function recordStep(
  tx: TxCtx,
  application: LockedApplication,
  step: 'move' | 'reject' | 'hire' | 'update',
  changes: Record<string, [before: unknown, after: unknown]>,
): Promise<void> {
  await writeAudit(tx, {
    event: `application.${step}`,
    action: 'UPDATE',
    entityType: 'application',
    entityId: application.id,
    module: 'hiring',
    changes,
    metadata: { companyId: application.companyId, jobId: application.jobId },
  });
  const side = (at: 0 | 1) =>
    Object.fromEntries(Object.entries(changes).map(([key, pair]) => [key, pair[at]]));
  await logActivity(tx, {
    companyId: application.companyId,
    candidateId: application.candidateId,
    entityType: 'application',
    entityId: application.id,
    action: step,
    old: side(0),
    new: side(1),
  });
}
