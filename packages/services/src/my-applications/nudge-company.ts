import { jobApplications } from '@nxtgauge/db/applications';
import { AppError } from '@nxtgauge/domain/errors';
import type { MyApplicationDetail } from '@nxtgauge/domain/my-applications';
import { addMs, DAY_MS } from '@nxtgauge/domain/time';
import { eq } from 'drizzle-orm';
import { recordEvent } from '../applications/index.ts';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';
import { assertOpen, eventOf, lockOwnApplication, tellHiringPeople } from './internal.ts';
import { readMyApplication } from './read-my-applications.ts';

/** Asks the company once where it stands. TOO_EARLY before they had the days to answer, ALREADY_NUDGED the second time. */
export async function nudgeCompany(
  ctx: ServiceCtx,
  input: { applicationId: string },
): Promise<MyApplicationDetail> {
  const actor = requireUser(ctx, 'job.apply');
  const { nudgeAfterDays } = await readConfig(ctx, 'hiring.rules');
  await withTx(ctx, async (tx) => {
    const application = await lockOwnApplication(tx, input.applicationId, actor.userId);
    assertOpen(application);
    if (application.nudgedAt) throw new AppError('ALREADY_NUDGED', 'You have asked them already.');
    const now = tx.clock.now();
    const since = Math.max(application.appliedAt.getTime(), application.stageEnteredAt.getTime());
    if (since > addMs(now, -nudgeAfterDays * DAY_MS).getTime()) {
      throw new AppError('TOO_EARLY', `Give them ${nudgeAfterDays} days. Then you can ask once.`);
    }
    await tx.db
      .update(jobApplications)
      .set({ nudgedAt: now, updatedAt: now })
      .where(eq(jobApplications.id, application.id));
    await recordEvent(tx, { ...eventOf(application), kind: 'NUDGED', visibleAt: now });
    await writeAudit(tx, {
      event: 'job_application.nudge',
      action: 'UPDATE',
      entityType: 'job_application',
      entityId: application.id,
      entityLabel: application.jobTitle,
      module: 'applications',
      changes: { nudged_at: [null, now] },
    });
    await tellHiringPeople(tx, application, 'application.nudged', {
      person: application.applicantName,
      job: application.jobTitle,
      days: String(nudgeAfterDays),
    });
  });
  return readMyApplication(ctx, input);
}
