import { activityLogs } from '@nxtgauge/db/candidates';
import type { ActivityAction, ActivityEntityType } from '@nxtgauge/domain/candidates';
import { actorUserId } from '../context/index.ts';
import type { TxCtx } from '../context/index.ts';

export interface Activity {
  companyId: string;
  candidateId: string;
  entityType: ActivityEntityType;
  entityId: string;
  action: ActivityAction;
  old?: Record<string, unknown>;
  new?: Record<string, unknown>;
}

/** One line of what the company did with a candidate, beside the audit row: this one its recruiters may read. */
export async function logActivity(tx: TxCtx, activity: Activity): Promise<void> {
  await tx.db.insert(activityLogs).values({
    companyProfileId: activity.companyId,
    candidateId: activity.candidateId,
    userId: actorUserId(tx.actor),
    entityType: activity.entityType,
    entityId: activity.entityId,
    action: activity.action,
    oldValues: activity.old ?? null,
    newValues: activity.new ?? null,
    ipAddress: tx.ip,
    createdAt: tx.clock.now(),
  });
}
