import { applicationEvents } from '@nxtgauge/db/applications';
import type { ApplicationEventKind, JobApplicationStatus } from '@nxtgauge/domain/applications';
import { wakeCompany } from '../companies/index.ts';
import { actorUserId } from '../context/index.ts';
import type { TxCtx } from '../context/index.ts';
import { wakeScreens } from '../notifications/notify.ts';

export interface ApplicationEvent {
  applicationId: string;
  jobId: string;
  companyId: string;
  applicantUserId: string;
  kind: ApplicationEventKind;
  fromStageId?: string | null;
  toStageId?: string | null;
  fromStatus?: JobApplicationStatus | null;
  toStatus?: JobApplicationStatus | null;
  rejectionReasonId?: string | null;
  subjectId?: string | null;
  /** When the applicant may see it; null: never. */
  visibleAt: Date | null;
}

/** Writes one event and wakes the screens of the company and, if it is visible now, of the applicant. */
export async function recordEvent(tx: TxCtx, event: ApplicationEvent): Promise<void> {
  const now = tx.clock.now();
  await tx.db.insert(applicationEvents).values({
    applicationId: event.applicationId,
    jobId: event.jobId,
    kind: event.kind,
    fromStageId: event.fromStageId ?? null,
    toStageId: event.toStageId ?? null,
    fromStatus: event.fromStatus ?? null,
    toStatus: event.toStatus ?? null,
    rejectionReasonId: event.rejectionReasonId ?? null,
    subjectId: event.subjectId ?? null,
    actedByUserId: actorUserId(tx.actor),
    visibleAt: event.visibleAt,
    createdAt: now,
  });
  await wakeCompany(tx, event.companyId, [
    { topic: 'job', entityId: event.jobId },
    { topic: 'application', entityId: event.applicationId },
  ]);
  if (event.visibleAt && event.visibleAt.getTime() <= now.getTime()) {
    await wakeScreens(tx, event.applicantUserId, [{ topic: 'application', entityId: event.applicationId }]);
  }
}
