import type { TxCtx } from '../context/index.ts';
import { logActivity } from '../candidates/index.ts';
import type { Activity } from '../candidates/index.ts';
import { wakeCompany } from '../companies/index.ts';
import { wakeScreens } from '../notifications/index.ts';

/** Whose a version is. */
export interface ResumePlace {
  resumeId: string;
  candidateId: string;
  /** Null for a person's own shelf. */
  companyId: string | null;
  /** The account behind the candidate, if it is known. */
  ownerUserId: string | null;
}

/** Tells whoever may be looking at it that it changed. */
export async function wakeResume(tx: TxCtx, place: ResumePlace): Promise<void> {
  const changes = [
    { topic: 'resume', entityId: place.resumeId },
    { topic: 'candidate', entityId: place.candidateId },
  ] as const;
  if (place.companyId) await wakeCompany(tx, place.companyId, [...changes]);
  else if (place.ownerUserId) await wakeScreens(tx, place.ownerUserId, [...changes]);
}

/** A line in the company's own log; what somebody does on their own shelf is nobody's to read. */
export async function logResumeActivity(
  tx: TxCtx,
  { companyId, candidateId, resumeId }: ResumePlace,
  activity: Pick<Activity, 'action' | 'old' | 'new'>,
): Promise<void> {
  if (!companyId) return;
  await logActivity(tx, { companyId, candidateId, entityType: 'resume', entityId: resumeId, ...activity });
}
