import type { z } from 'zod';
import type { ApplicationIdInput } from '@nxtgauge/domain/hiring';
import { recordEvent } from '../applications/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { lockApplication, openApplication, subjectOf } from './access.ts';

/** That the company has looked at the application, which the applicant sees. The first look counts, later ones do nothing. */
export async function markViewed(
  ctx: ServiceCtx,
  input: z.infer<typeof ApplicationIdInput>,
): Promise<{ ok: true }> {
  await openApplication(ctx, input.applicationId);
  const [seen] = await ctx.sql`
    select 1 from job_applications where id = ${input.applicationId} and viewed_at is not null`;
  if (seen) return { ok: true };
  await withTx(ctx, async (tx) => {
    const application = await lockApplication(tx, input.applicationId);
    const now = tx.clock.now();
    const first = await tx.sql`
      update job_applications set viewed_at = ${now} where id = ${application.id} and viewed_at is null`;
    if (first.count === 0) return;
    await recordEvent(tx, { ...subjectOf(application), kind: 'VIEWED', visibleAt: now });
  });
  return { ok: true };
}
