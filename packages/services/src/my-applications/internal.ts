import { jobApplications } from '@nxtgauge/db/applications';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { OPEN_APPLICATION_STATUSES } from '@nxtgauge/domain/applications';
import type { NotificationEvent } from '@nxtgauge/domain/notifications';
import { and, eq } from 'drizzle-orm';
import { tellCompany } from '../companies/index.ts';
import type { TxCtx } from '../context/index.ts';

type ApplicationRow = typeof jobApplications.$inferSelect;

export interface OwnApplication extends ApplicationRow {
  jobTitle: string;
  postedByUserId: string;
  companyId: string;
  companyName: string;
  applicantName: string;
}

/** The person's own application under its row lock; somebody else's reads as not existing. */
export async function lockOwnApplication(
  tx: TxCtx,
  applicationId: string,
  userId: string,
): Promise<OwnApplication> {
  const [application] = await tx.db
    .select()
    .from(jobApplications)
    .where(and(eq(jobApplications.id, applicationId), eq(jobApplications.applicantUserId, userId)))
    .for('update');
  const [about] = await tx.sql<Omit<OwnApplication, keyof ApplicationRow>[]>`
    select j.title as "jobTitle", j.posted_by_user_id as "postedByUserId", c.id as "companyId", c.company_name as "companyName",
      who.full_name as "applicantName"
    from job_applications a join jobs j on j.id = a.job_id join company_profiles c on c.id = j.company_profile_id
    join user_identities who on who.user_id = a.applicant_user_id
    where a.id = ${applicationId}`;
  if (!application || !about) throw notFound('application');
  return { ...application, ...about };
}

/** For acts that only go on with an application that has not ended. */
export function assertOpen(application: Pick<ApplicationRow, 'status'>): void {
  if (!OPEN_APPLICATION_STATUSES.some((status) => status === application.status)) {
    throw new AppError('APPLICATION_ENDED', 'This application has ended.');
  }
}

/** Tells the administrators and whoever posted the job. */
export const tellHiringPeople = (
  tx: TxCtx,
  application: Pick<OwnApplication, 'id' | 'jobId' | 'companyId' | 'postedByUserId'>,
  event: NotificationEvent,
  params: Record<string, string>,
): Promise<void> =>
  tellCompany(
    tx,
    application.companyId,
    {
      event,
      params,
      entityType: 'job_application',
      entityId: application.id,
      linkPath: `/app/jobs/${application.jobId}/board?application=${application.id}`,
    },
    application.postedByUserId,
  );

/** What the activity of a company needs to know of an event of an application. */
export const eventOf = (application: OwnApplication) => ({
  applicationId: application.id,
  jobId: application.jobId,
  companyId: application.companyId,
  applicantUserId: application.applicantUserId,
});
