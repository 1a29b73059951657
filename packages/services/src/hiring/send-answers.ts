import { recordEvent } from '../applications/index.ts';
import { requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { notify } from '../notifications/notify.ts';
import { applicantPath, lockApplication, subjectOf } from './access.ts';

const BATCH = 100;

/** Tells candidates what was decided, once its delay is over, and takes their interviews off the calendar. Returns how many. */
export async function sendDueAnswers(ctx: ServiceCtx): Promise<number> {
  requireSystem(ctx);
  const due = await ctx.sql<{ id: string }[]>`
    select id from job_applications where status = 'REJECTED' and answer_sent_at is null and answer_visible_at <= ${ctx.clock.now()}
    order by answer_visible_at limit ${BATCH}`;
  let told = 0;
  for (const { id } of due) told += await withTx(ctx, (tx) => tellAnswer(tx, id));
  return told;
}

/** Tells one candidate; 0 when it was undone, or somebody told them, meanwhile. */
export async function tellAnswer(tx: TxCtx, applicationId: string): Promise<number> {
  const application = await lockApplication(tx, applicationId);
  const now = tx.clock.now();
  const [told] = await tx.sql<{ words: string }[]>`
    update job_applications a set answer_sent_at = ${now} from rejection_reasons r
    where a.id = ${applicationId} and a.status = 'REJECTED' and a.answer_sent_at is null and a.answer_visible_at <= ${now}
      and r.id = a.rejection_reason_id
    returning r.candidate_words as words`;
  if (!told) return 0;
  const cancelled = await tx.sql<{ id: string }[]>`
    update interviews set status = 'CANCELLED', version = version + 1, updated_at = ${now}
    where application_id = ${applicationId} and status in ('PROPOSED', 'BOOKED') returning id`;
  for (const { id } of cancelled) {
    await recordEvent(tx, {
      ...subjectOf(application),
      kind: 'INTERVIEW_CANCELLED',
      subjectId: id,
      visibleAt: now,
    });
  }
  await notify(tx, {
    userId: application.applicantUserId,
    event: 'application.answered',
    params: { company: application.companyName, job: application.jobTitle, words: told.words },
    entityType: 'application',
    entityId: applicationId,
    linkPath: applicantPath(application),
  });
  return 1;
}
