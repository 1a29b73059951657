import { jobApplications } from '@nxtgauge/db/applications';
import type { MyApplicationDetail } from '@nxtgauge/domain/my-applications';
import { eq } from 'drizzle-orm';
import { recordEvent } from '../applications/index.ts';
import { writeAudit } from '../audit/index.ts';
import { logActivity } from '../candidates/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { settleBacklog } from '../jobs/index.ts';
import { assertOpen, eventOf, lockOwnApplication, tellHiringPeople } from './internal.ts';
import { readMyApplication } from './read-my-applications.ts';

/** Takes one's application back: interviews are called off, an open offer is declined. APPLICATION_ENDED when it has ended. */
export async function withdrawApplication(
  ctx: ServiceCtx,
  input: { applicationId: string },
): Promise<MyApplicationDetail> {
  const actor = requireUser(ctx, 'job.apply');
  await withTx(ctx, async (tx) => {
    const application = await lockOwnApplication(tx, input.applicationId, actor.userId);
    assertOpen(application);
    const now = tx.clock.now();
    await tx.db
      .update(jobApplications)
      .set({ status: 'WITHDRAWN', endedAt: now, updatedAt: now })
      .where(eq(jobApplications.id, application.id));
    await tx.sql`
      update interviews set status = 'CANCELLED', version = version + 1, updated_at = ${now}
      where application_id = ${application.id} and status in ('PROPOSED', 'BOOKED')`;
    await tx.sql`
      update offers set status = case status when 'SENT' then 'DECLINED' else 'WITHDRAWN' end,
        answered_at = case status when 'SENT' then ${now}::timestamptz end, updated_at = ${now}
      where application_id = ${application.id} and status in ('DRAFT', 'SENT')`;
    await recordEvent(tx, {
      ...eventOf(application),
      kind: 'WITHDRAWN',
      fromStageId: application.stageId,
      fromStatus: application.status,
      toStatus: 'WITHDRAWN',
      visibleAt: now,
    });
    await logActivity(tx, {
      companyId: application.companyId,
      candidateId: application.candidateId,
      entityType: 'application',
      entityId: application.id,
      action: 'update',
      old: { status: application.status },
      new: { status: 'WITHDRAWN' },
    });
    await writeAudit(tx, {
      event: 'job_application.withdraw',
      action: 'UPDATE',
      entityType: 'job_application',
      entityId: application.id,
      entityLabel: application.jobTitle,
      module: 'applications',
      changes: { status: [application.status, 'WITHDRAWN'] },
    });
    await settleBacklog(tx, application.jobId);
    await tellHiringPeople(tx, application, 'application.withdrawn', {
      person: application.applicantName,
      job: application.jobTitle,
    });
  });
  return readMyApplication(ctx, input);
}
