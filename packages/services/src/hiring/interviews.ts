import type { z } from 'zod';
import { interviews, interviewSlots } from '@nxtgauge/db/applications';
import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import type {
  CloseInterviewInput,
  InterviewIdInput,
  ProposeInterviewInput,
  RescheduleInterviewInput,
} from '@nxtgauge/domain/hiring';
import { eq } from 'drizzle-orm';
import { recordEvent } from '../applications/index.ts';
import { writeAudit } from '../audit/index.ts';
import { logActivity } from '../candidates/index.ts';
import { requireMember } from '../companies/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { settleBacklog } from '../jobs/index.ts';
import { notify } from '../notifications/notify.ts';
import type { NotificationEvent } from '@nxtgauge/domain/notifications';
import { applicantPath, assertOpen, lockApplication, openApplicationToChange, subjectOf } from './access.ts';
import type { LockedApplication } from './access.ts';

type InterviewRow = typeof interviews.$inferSelect;

/** Offers the applicant times to choose from. SLOT_TAKEN when one of them meets another booked interview of the proposer. */
export async function proposeInterview(
  ctx: ServiceCtx,
  input: z.infer<typeof ProposeInterviewInput>,
): Promise<{ id: string }> {
  const { member } = await openApplicationToChange(ctx, input.applicationId);
  await ctx.ports.rateLimits.consume('write', member.userId);
  const id = newId();
  await withTx(ctx, async (tx) => {
    const application = await lockApplication(tx, input.applicationId);
    assertOpen(application);
    const now = tx.clock.now();
    const slots = await assertFree(tx, input, member.userId, null);
    await tx.db.insert(interviews).values({
      id,
      applicationId: application.id,
      proposedByUserId: member.userId,
      title: input.title,
      mode: input.mode,
      placeWords: input.placeWords === '' ? null : input.placeWords,
      durationMinutes: input.durationMinutes,
      createdAt: now,
      updatedAt: now,
    });
    await writeSlots(tx, id, slots);
    await tx.sql`
      update job_applications set touched_at = coalesce(touched_at, ${now}), updated_at = ${now} where id = ${application.id}`;
    await record(tx, application, id, 'INTERVIEW_PROPOSED', 'create');
    await settleBacklog(tx, application.jobId);
    await tell(tx, application, 'interview.proposed', input.title);
  });
  return { id };
}

/** Offers other times, also for one that is booked: it is open again until the applicant chooses. */
export async function rescheduleInterview(
  ctx: ServiceCtx,
  input: z.infer<typeof RescheduleInterviewInput>,
): Promise<{ ok: true }> {
  return changeInterview(ctx, input.interviewId, async (tx, application, interview) => {
    assertOpen(application);
    const slots = await assertFree(
      tx,
      { slots: input.slots, durationMinutes: interview.durationMinutes },
      interview.proposedByUserId,
      interview.id,
    );
    await setStatus(tx, interview, { status: 'PROPOSED', startsAt: null });
    await tx.db.delete(interviewSlots).where(eq(interviewSlots.interviewId, interview.id));
    await writeSlots(tx, interview.id, slots);
    await record(tx, application, interview.id, 'INTERVIEW_PROPOSED', 'update');
    await tell(tx, application, 'interview.moved', interview.title);
  });
}

export async function cancelInterview(
  ctx: ServiceCtx,
  input: z.infer<typeof InterviewIdInput>,
): Promise<{ ok: true }> {
  return changeInterview(ctx, input.interviewId, async (tx, application, interview) => {
    await setStatus(tx, interview, { status: 'CANCELLED' });
    await record(tx, application, interview.id, 'INTERVIEW_CANCELLED', 'update');
    await tell(tx, application, 'interview.cancelled', interview.title);
  });
}

/** Says after a booked interview whether it took place. TOO_EARLY before it began. */
export async function closeInterview(
  ctx: ServiceCtx,
  input: z.infer<typeof CloseInterviewInput>,
): Promise<{ ok: true }> {
  return changeInterview(ctx, input.interviewId, async (tx, application, interview) => {
    if (interview.status !== 'BOOKED' || !interview.startsAt) {
      throw new AppError('INTERVIEW_NOT_OPEN', 'No time was chosen for this interview.');
    }
    if (interview.startsAt > tx.clock.now()) {
      throw new AppError('TOO_EARLY', 'Say this after the interview has begun.');
    }
    await setStatus(tx, interview, { status: input.outcome });
    await record(
      tx,
      application,
      interview.id,
      input.outcome === 'DONE' ? 'INTERVIEW_DONE' : 'INTERVIEW_MISSED',
      'update',
    );
  });
}

async function changeInterview(
  ctx: ServiceCtx,
  interviewId: string,
  change: (tx: TxCtx, application: LockedApplication, interview: InterviewRow) => Promise<void>,
): Promise<{ ok: true }> {
  await requireMember(ctx);
  const [found] = await ctx.sql<{ applicationId: string }[]>`
    select application_id as "applicationId" from interviews where id = ${interviewId}`;
  if (!found) throw notFound('interview');
  await openApplicationToChange(ctx, found.applicationId);
  await withTx(ctx, async (tx) => {
    const application = await lockApplication(tx, found.applicationId);
    const [interview] = await tx.db
      .select()
      .from(interviews)
      .where(eq(interviews.id, interviewId))
      .for('update');
    if (!interview || !['PROPOSED', 'BOOKED'].includes(interview.status)) {
      throw new AppError('INTERVIEW_NOT_OPEN', 'This interview is over or was cancelled.');
    }
    await change(tx, application, interview);
  });
  return { ok: true };
}

async function setStatus(
  tx: TxCtx,
  interview: InterviewRow,
  values: { status: InterviewRow['status']; startsAt?: null },
): Promise<void> {
  await tx.db
    .update(interviews)
    .set({ ...values, version: interview.version + 1, updatedAt: tx.clock.now() })
    .where(eq(interviews.id, interview.id));
}

/** Every offered time is to come, and free in the calendar of whoever will hold the interview. */
async function assertFree(
  tx: TxCtx,
  plan: { slots: string[]; durationMinutes: number },
  userId: string,
  exceptId: string | null,
): Promise<string[]> {
  const slots = [...new Set(plan.slots.map((slot) => new Date(slot).toISOString()))].toSorted();
  if (slots.some((slot) => Date.parse(slot) <= tx.clock.now().getTime())) {
    const message = 'Every time has to be in the future.';
    throw new AppError('INVALID_INPUT', message, { fieldErrors: [{ path: 'slots', message }] });
  }
  const [clash] = await tx.sql<{ title: string }[]>`
    select i.title from interviews i cross join (select at::timestamptz as slot from unnest(${slots}::text[]) as at) offered
    where i.proposed_by_user_id = ${userId} and i.status = 'BOOKED' and i.id is distinct from ${exceptId}::uuid
      and slot < i.starts_at + make_interval(mins => i.duration_minutes)
      and i.starts_at < slot + make_interval(mins => ${plan.durationMinutes}::int)
    limit 1`;
  if (clash) {
    const message = `One of these times meets another interview of yours, “${clash.title}”.`;
    throw new AppError('SLOT_TAKEN', message, { fieldErrors: [{ path: 'slots', message }] });
  }
  return slots;
}

async function writeSlots(tx: TxCtx, interviewId: string, slots: string[]): Promise<void> {
  await tx.db.insert(interviewSlots).values(
    slots.map((slot) => ({
      id: newId(),
      interviewId,
      startsAt: new Date(slot),
      createdAt: tx.clock.now(),
    })),
  );
}

type InterviewEvent = 'INTERVIEW_PROPOSED' | 'INTERVIEW_CANCELLED' | 'INTERVIEW_DONE' | 'INTERVIEW_MISSED';

async function record(
  tx: TxCtx,
  application: LockedApplication,
  interviewId: string,
  kind: InterviewEvent,
  action: 'create' | 'update',
): Promise<void> {
  await recordEvent(tx, {
    ...subjectOf(application),
    kind,
    subjectId: interviewId,
    visibleAt: tx.clock.now(),
  });
  await writeAudit(tx, {
    event: `interview.${kind.slice('INTERVIEW_'.length).toLowerCase()}`,
    action: action === 'create' ? 'CREATE' : 'UPDATE',
    entityType: 'interview',
    entityId: interviewId,
    module: 'hiring',
    metadata: { companyId: application.companyId, applicationId: application.id },
  });
  await logActivity(tx, {
    companyId: application.companyId,
    candidateId: application.candidateId,
    entityType: 'interview',
    entityId: interviewId,
    action,
    new: { event: kind },
  });
}

const tell = (
  tx: TxCtx,
  application: LockedApplication,
  event: NotificationEvent & `interview.${string}`,
  interview: string,
) =>
  notify(tx, {
    userId: application.applicantUserId,
    event,
    params: { company: application.companyName, job: application.jobTitle, interview },
    entityType: 'application',
    entityId: application.id,
    linkPath: applicantPath(application),
  });
