import type { z } from 'zod';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import type { AnswerDelay, ApplicationState, RejectInput } from '@nxtgauge/domain/hiring';
import { addMs, HOUR_MS } from '@nxtgauge/domain/time';
import { recordEvent } from '../applications/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { settleBacklog } from '../jobs/index.ts';
import { readConfig } from '../settings/index.ts';
import { assertOpen, lockApplication, openApplicationToChange, subjectOf } from './access.ts';
import type { Stage } from './move-application.ts';
import { recordStep } from './move-application.ts';
import { withdrawDraft } from './open-offer.ts';
import { tellAnswer } from './send-answers.ts';

async function delayMs(ctx: ServiceCtx, delay: AnswerDelay): Promise<number> {
  if (delay === 'NOW') return 0;
  if (delay === 'HOUR') return HOUR_MS;
  return (await readConfig(ctx, 'hiring.rules')).rejectionDelayHours * HOUR_MS;
}

/**
 * Turns an application down, with a reason that the company still offers. The candidate reads the reason's words when the delay is
 * over; until then it can be undone unseen. An offer that waits for their answer has to be taken back first.
 */
export async function rejectApplication(
  ctx: ServiceCtx,
  input: z.infer<typeof RejectInput>,
): Promise<ApplicationState> {
  const { member } = await openApplicationToChange(ctx, input.applicationId);
  const wait = await delayMs(ctx, input.delay);
  return withTx(ctx, async (tx) => {
    const application = await lockApplication(tx, input.applicationId);
    assertOpen(application);
    await assertReason(tx, input.reasonId, member.companyId);
    await withdrawDraft(tx, application);
    const now = tx.clock.now();
    const visibleAt = addMs(now, wait);
    await tx.sql`
      update job_applications set status = 'REJECTED', rejection_reason_id = ${input.reasonId}, answer_visible_at = ${visibleAt},
        ended_at = ${now}, touched_at = coalesce(touched_at, ${now}), updated_at = ${now}
      where id = ${application.id}`;
    await recordEvent(tx, {
      ...subjectOf(application),
      kind: 'REJECTED',
      fromStageId: application.stageId,
      fromStatus: application.status,
      toStatus: 'REJECTED',
      rejectionReasonId: input.reasonId,
      visibleAt,
    });
    await settleBacklog(tx, application.jobId);
    await recordStep(tx, application, 'reject', {
      status: [application.status, 'REJECTED'],
      rejection_reason_id: [null, input.reasonId],
    });
    if (wait === 0) await tellAnswer(tx, application.id);
    return { stageId: application.stageId, status: 'REJECTED' };
  });
}

/**
 * Takes a rejection back as if it had not been: only while the candidate has not seen it (else NOTHING_TO_UNDO) and the job is
 * not over (else APPLICATION_ENDED).
 */
export async function undoRejection(
  ctx: ServiceCtx,
  input: { applicationId: string },
): Promise<ApplicationState> {
  await openApplicationToChange(ctx, input.applicationId);
  return withTx(ctx, async (tx) => {
    const application = await lockApplication(tx, input.applicationId);
    const now = tx.clock.now();
    const { status, answerVisibleAt, answerSentAt } = application;
    if (status !== 'REJECTED' || answerSentAt || !answerVisibleAt || answerVisibleAt <= now) {
      throw new AppError(
        'NOTHING_TO_UNDO',
        status === 'REJECTED'
          ? 'The candidate has been told already.'
          : 'This application is not turned down.',
      );
    }
    if (application.jobIsOver) {
      throw new AppError('APPLICATION_ENDED', 'The job is over. Open it again first.');
    }
    const [stage] = await tx.sql<Stage[]>`
      select id, name, status from job_stages where id = ${application.stageId}`;
    if (!stage) throw notFound('column');
    await tx.sql`
      update job_applications set status = ${stage.status}, rejection_reason_id = null, answer_visible_at = null, ended_at = null,
        stage_entered_at = ${now}, updated_at = ${now}
      where id = ${application.id}`;
    await recordEvent(tx, {
      ...subjectOf(application),
      kind: 'REJECTION_UNDONE',
      toStageId: stage.id,
      fromStatus: 'REJECTED',
      toStatus: stage.status,
      visibleAt: null,
    });
    await recordStep(tx, application, 'update', { status: ['REJECTED', stage.status] });
    return { stageId: stage.id, status: stage.status };
  });
}

async function assertReason(tx: TxCtx, reasonId: string, companyId: string): Promise<void> {
  const found = await tx.sql`
    select 1 from rejection_reasons where id = ${reasonId} and is_active
      and (company_profile_id is null or company_profile_id = ${companyId})`;
  if (found.length === 0) {
    throw new AppError('INVALID_INPUT', 'Choose a reason from the list.', {
      fieldErrors: [{ path: 'reasonId', message: 'Choose a reason from the list.' }],
    });
  }
}
