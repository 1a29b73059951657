import type { z } from 'zod';
import { candidates, userCandidateAssignments } from '@nxtgauge/db/candidates';
import type { CandidateDetail, CreateCandidateInput } from '@nxtgauge/domain/candidates';
import { AppError } from '@nxtgauge/domain/errors';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireMember, wakeCompany } from '../companies/index.ts';
import type { Membership } from '../companies/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { once } from '../idempotency/index.ts';
import { isSeenBy } from './access.ts';
import { ensureCandidate } from './ensure-candidate.ts';
import { getCandidate } from './get-candidate.ts';

/**
 * Writes a person down who was uploaded or referred; whoever does it is assigned to them first of all, in the same transaction.
 * CANDIDATE_EXISTS when the company knows the address, naming the candidate to whoever may see them.
 */
export async function createCandidate(
  ctx: ServiceCtx,
  input: z.infer<typeof CreateCandidateInput>,
): Promise<CandidateDetail> {
  const member = await requireMember(ctx);
  await ctx.ports.rateLimits.consume('write', member.userId);
  const { idempotencyKey, ...payload } = input;
  const call = { actorUserId: member.userId, operation: 'candidate.create', key: idempotencyKey, payload };
  const { candidateId } = await withTx(ctx, (tx) => once(tx, call, () => write(tx, member, payload)));
  return getCandidate(ctx, { candidateId });
}

async function write(
  tx: TxCtx,
  member: Membership,
  { source, ...fields }: Omit<z.infer<typeof CreateCandidateInput>, 'idempotencyKey'>,
): Promise<{ candidateId: string }> {
  const { candidateId, created } = await ensureCandidate(tx, {
    ...fields,
    email: fields.email ?? null,
    companyId: member.companyId,
    userId: null,
    source,
    byUserId: member.userId,
  });
  if (!created) throw await knownAlready(tx, member, candidateId);
  const now = tx.clock.now();
  await tx.db
    .update(candidates)
    .set({
      currentCompany: fields.currentCompany ?? null,
      currentPosition: fields.currentPosition ?? null,
      yearsExperience: fields.yearsExperience ?? null,
      referredBy: fields.referredBy ?? null,
      tags: [...new Set(fields.tags)],
    })
    .where(eq(candidates.id, candidateId));
  await tx.db.insert(userCandidateAssignments).values({
    userId: member.userId,
    candidateId,
    assignmentType: 'primary',
    assignedAt: now,
    assignedByUserId: member.userId,
  });
  await writeAudit(tx, {
    event: 'candidate.create',
    action: 'CREATE',
    entityType: 'candidate',
    entityId: candidateId,
    module: 'candidates',
    metadata: { companyId: member.companyId, source },
  });
  await wakeCompany(tx, member.companyId, [{ topic: 'candidate', entityId: candidateId }]);
  return { candidateId };
}

/** A junior who may not see them hears only that a senior can let them in. */
export async function knownAlready(tx: TxCtx, member: Membership, candidateId: string): Promise<AppError> {
  return (await isSeenBy(tx, member, candidateId))
    ? new AppError('CANDIDATE_EXISTS', 'Your company knows somebody with this e-mail address already.', {
        details: { candidateId },
      })
    : new AppError(
        'CANDIDATE_EXISTS',
        'Your company knows somebody with this e-mail address already. Ask a senior recruiter to assign them to you.',
      );
}
