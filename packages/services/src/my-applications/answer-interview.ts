import { interviews, interviewSlots } from '@nxtgauge/db/applications';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import type {
  CallOffInterviewInput,
  MyApplicationDetail,
  PickSlotInput,
} from '@nxtgauge/domain/my-applications';
import { MINUTE_MS } from '@nxtgauge/domain/time';
import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { recordEvent } from '../applications/index.ts';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { assertOpen, eventOf, lockOwnApplication, tellHiringPeople } from './internal.ts';
import type { OwnApplication } from './internal.ts';
import { readMyApplication } from './read-my-applications.ts';

type InterviewRow = typeof interviews.$inferSelect;

/** The interview and its application, both locked, for whoever was invited. */
async function lockInvitation(
  tx: TxCtx,
  interviewId: string,
  userId: string,
): Promise<{ application: OwnApplication; interview: InterviewRow }> {
  const [found] = await tx.db
    .select({ applicationId: interviews.applicationId })
    .from(interviews)
    .where(eq(interviews.id, interviewId));
  if (!found) throw notFound('interview');
  const application = await lockOwnApplication(tx, found.applicationId, userId);
  assertOpen(application);
  const [interview] = await tx.db
    .select()
    .from(interviews)
    .where(eq(interviews.id, interviewId))
    .for('update');
  if (!interview) throw notFound('interview');
  return { application, interview };
}

const taken = () => new AppError('SLOT_TAKEN', 'This time is gone. Choose another, or ask for other times.');

/**
 * Chooses one of the offered times. SLOT_TAKEN when it has passed, or when whoever offered it promised it to somebody else
 * first: they are one person and in one place at a time.
 */
export async function pickSlot(
  ctx: ServiceCtx,
  input: z.infer<typeof PickSlotInput>,
): Promise<MyApplicationDetail> {
  const actor = requireUser(ctx, 'job.apply');
  const applicationId = await withTx(ctx, async (tx) => {
    const { application, interview } = await lockInvitation(tx, input.interviewId, actor.userId);
    if (interview.status !== 'PROPOSED') {
      throw new AppError('INTERVIEW_NOT_OPEN', 'There is nothing to choose here any more. Reload the page.');
    }
    const [slot] = await tx.db
      .select()
      .from(interviewSlots)
      .where(and(eq(interviewSlots.id, input.slotId), eq(interviewSlots.interviewId, interview.id)));
    if (!slot) throw notFound('time');
    const now = tx.clock.now();
    if (slot.startsAt <= now) throw taken();
    await tx.sql`select 1 from users where id = ${interview.proposedByUserId} for no key update`;
    const [clash] = await tx.sql`
      select 1 from interviews where proposed_by_user_id = ${interview.proposedByUserId} and status = 'BOOKED'
        and starts_at < ${new Date(slot.startsAt.getTime() + interview.durationMinutes * MINUTE_MS)}
        and starts_at + duration_minutes * interval '1 minute' > ${slot.startsAt} limit 1`;
    if (clash) throw taken();
    await tx.db
      .update(interviews)
      .set({ status: 'BOOKED', startsAt: slot.startsAt, version: interview.version + 1, updatedAt: now })
      .where(eq(interviews.id, interview.id));
    await recordEvent(tx, {
      ...eventOf(application),
      kind: 'INTERVIEW_BOOKED',
      subjectId: interview.id,
      visibleAt: now,
    });
    await audit(tx, application, interview, {
      status: ['PROPOSED', 'BOOKED'],
      starts_at: [null, slot.startsAt],
    });
    await tellHiringPeople(tx, application, 'interview.booked', {
      person: application.applicantName,
      title: interview.title,
      job: application.jobTitle,
      when: inIndianWords(slot.startsAt),
    });
    return application.id;
  });
  return readMyApplication(ctx, { applicationId });
}

/** Says that one cannot make it, and whether another time would do. The company may propose anew. */
export async function callOffInterview(
  ctx: ServiceCtx,
  input: z.infer<typeof CallOffInterviewInput>,
): Promise<MyApplicationDetail> {
  const actor = requireUser(ctx, 'job.apply');
  const applicationId = await withTx(ctx, async (tx) => {
    const { application, interview } = await lockInvitation(tx, input.interviewId, actor.userId);
    if (interview.status !== 'PROPOSED' && interview.status !== 'BOOKED') {
      throw new AppError('INTERVIEW_NOT_OPEN', 'This interview is over or was called off already.');
    }
    const now = tx.clock.now();
    await tx.db
      .update(interviews)
      .set({ status: 'CANCELLED', version: interview.version + 1, updatedAt: now })
      .where(eq(interviews.id, interview.id));
    await recordEvent(tx, {
      ...eventOf(application),
      kind: 'INTERVIEW_CANCELLED',
      subjectId: interview.id,
      visibleAt: now,
    });
    await audit(tx, application, interview, { status: [interview.status, 'CANCELLED'] });
    await tellHiringPeople(
      tx,
      application,
      input.wantsOtherTime ? 'interview.other_time' : 'interview.called_off',
      {
        person: application.applicantName,
        title: interview.title,
        job: application.jobTitle,
        words: input.words,
      },
    );
    return application.id;
  });
  return readMyApplication(ctx, { applicationId });
}

const audit = (
  tx: TxCtx,
  application: OwnApplication,
  interview: InterviewRow,
  changes: Record<string, [unknown, unknown]>,
) =>
  writeAudit(tx, {
    event: 'interview.answer',
    action: 'UPDATE',
    entityType: 'interview',
    entityId: interview.id,
    entityLabel: application.jobTitle,
    module: 'applications',
    changes,
    metadata: { applicationId: application.id },
  });

const inIndianWords = (at: Date): string =>
  new Intl.DateTimeFormat('en-IN', {
    timeZone: 'Asia/Kolkata',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
