import { newId } from '@nxtgauge/db/ids';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { MAX_BLOCKS, readBlockKey } from '@nxtgauge/domain/job-seekers';
import type { BlockCompanyInput, MyCandidateProfile } from '@nxtgauge/domain/job-seekers';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireUser, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { lockCandidateProfile } from './internal.ts';
import { readCandidateProfile } from './read-candidate-profile.ts';

/** Keeps a company from finding one in the search, by GSTIN or domain: a name is written in too many ways. Twice is once. */
export async function blockCompany(
  ctx: ServiceCtx,
  input: z.infer<typeof BlockCompanyInput>,
): Promise<MyCandidateProfile> {
  const actor = requireUser(ctx, 'job.apply');
  await ctx.ports.rateLimits.consume('write', actor.userId);
  const key = readBlockKey(input.key);
  if (!key) throw new AppError('INVALID_INPUT', 'Enter a domain or a GSTIN.');
  await withTx(ctx, async (tx) => {
    const profile = await lockCandidateProfile(tx, actor.userId);
    const [have] = await tx.sql<{ count: number }[]>`
      select count(*)::int as count from candidate_blocks where user_id = ${actor.userId}`;
    if ((have?.count ?? 0) >= MAX_BLOCKS) {
      throw new AppError(
        'INVALID_INPUT',
        `You can block ${MAX_BLOCKS} companies. Take one off the list first.`,
      );
    }
    await tx.sql`
      insert into candidate_blocks (id, user_id, gstin, domain, created_at)
      values (${newId()}, ${actor.userId}, ${key.gstin}, ${key.domain}, ${tx.clock.now()}) on conflict do nothing`;
    await writeAudit(tx, {
      event: 'candidate_profile.block',
      action: 'UPDATE',
      entityType: 'candidate_profile',
      entityId: profile.id,
      module: 'candidates',
      changes: { blocked: [null, key.gstin ?? key.domain] },
    });
  });
  return readCandidateProfile(ctx);
}

/** Takes a company off the list. */
export async function unblockCompany(
  ctx: ServiceCtx,
  input: { blockId: string },
): Promise<MyCandidateProfile> {
  const actor = requireUser(ctx, 'job.apply');
  await withTx(ctx, async (tx) => {
    const profile = await lockCandidateProfile(tx, actor.userId);
    const [gone] = await tx.sql<{ key: string }[]>`
      delete from candidate_blocks where id = ${input.blockId} and user_id = ${actor.userId}
      returning coalesce(gstin, domain) as key`;
    if (!gone) throw notFound('block');
    await writeAudit(tx, {
      event: 'candidate_profile.unblock',
      action: 'UPDATE',
      entityType: 'candidate_profile',
      entityId: profile.id,
      module: 'candidates',
      changes: { blocked: [gone.key, null] },
    });
  });
  return readCandidateProfile(ctx);
}
