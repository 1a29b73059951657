import { candidateProfiles } from '@nxtgauge/db/profiles';
import type { MyCandidateProfile, SetCandidateVisibilityInput } from '@nxtgauge/domain/job-seekers';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { lockCandidateProfile } from './internal.ts';
import { readCandidateProfile } from './read-candidate-profile.ts';

/** Who may find one. It holds from the next search on; what was opened before stays opened. */
export async function setCandidateVisibility(
  ctx: ServiceCtx,
  input: z.infer<typeof SetCandidateVisibilityInput>,
): Promise<MyCandidateProfile> {
  const actor = requireUser(ctx, 'job.apply');
  await withTx(ctx, async (tx) => {
    const before = await lockCandidateProfile(tx, actor.userId);
    if (before.visibility === input.visibility) return;
    await tx.db
      .update(candidateProfiles)
      .set({ visibility: input.visibility, updatedAt: tx.clock.now() })
      .where(eq(candidateProfiles.id, before.id));
    await writeAudit(tx, {
      event: 'candidate_profile.set_visibility',
      action: 'UPDATE',
      entityType: 'candidate_profile',
      entityId: before.id,
      module: 'candidates',
      changes: { visibility: [before.visibility, input.visibility] },
    });
  });
  return readCandidateProfile(ctx);
}
