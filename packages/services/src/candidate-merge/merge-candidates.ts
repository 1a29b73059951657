import type { z } from 'zod';
import { candidates } from '@nxtgauge/db/candidates';
import { MAX_CANDIDATE_TAGS } from '@nxtgauge/domain/candidates';
import type { CandidateDetail, MergeCandidatesInput } from '@nxtgauge/domain/candidates';
import { AppError } from '@nxtgauge/domain/errors';
import { eq, inArray } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { getCandidate, logActivity, openCandidate, requireAssigner } from '../candidates/index.ts';
import type { CandidateRow } from '../candidates/index.ts';
import { wakeCompany } from '../companies/index.ts';
import type { Membership } from '../companies/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { moveApplications, moveAssignments, moveNotes } from './move-rows.ts';
import { moveResumes } from './move-resumes.ts';

/**
 * Makes one of two records of the same person: everything of the other one goes to the kept one, and the other is archived and
 * points to it. Seniors and administrators. CANNOT_MERGE when one of them is put aside, or when both are applied to one job.
 */
export async function mergeCandidates(
  ctx: ServiceCtx,
  { candidateId, otherId }: z.infer<typeof MergeCandidatesInput>,
): Promise<CandidateDetail> {
  const member = await requireAssigner(ctx);
  await openCandidate(ctx, candidateId);
  await openCandidate(ctx, otherId);
  if (candidateId === otherId) throw new AppError('INVALID_INPUT', 'Choose two different candidates.');
  await ctx.ports.rateLimits.consume('write', member.userId);
  await withTx(ctx, async (tx) => {
    await lockJobsOf(tx, [candidateId, otherId]);
    const { kept, other } = await lockBoth(tx, candidateId, otherId);
    const pair = { keptId: kept.id, otherId: other.id, byUserId: member.userId };
    await moveAssignments(tx, pair);
    await moveNotes(tx, pair);
    await moveResumes(tx, pair);
    await moveApplications(tx, pair);
    await joinFacts(tx, kept, other);
    await record(tx, member, kept.id, other.id);
  });
  return getCandidate(ctx, { candidateId });
}

/** Hiring locks a job before its candidates; so does this, and the two never wait for each other in a circle. */
const lockJobsOf = (tx: TxCtx, candidateIds: string[]) => tx.sql`
  select 1 from jobs where id in (select job_id from job_applications where candidate_id = any(${candidateIds}::uuid[]))
  order by id for update`;

async function lockBoth(
  tx: TxCtx,
  keptId: string,
  otherId: string,
): Promise<{ kept: CandidateRow; other: CandidateRow }> {
  const rows = await tx.db
    .select()
    .from(candidates)
    .where(inArray(candidates.id, [keptId, otherId]))
    .orderBy(candidates.id)
    .for('update');
  const kept = rows.find(({ id }) => id === keptId);
  const other = rows.find(({ id }) => id === otherId);
  if (!kept || !other) throw new Error('an opened candidate is gone');
  const aside = [kept, other].find(({ status }) => status === 'archived');
  if (aside) {
    throw new AppError(
      'CANNOT_MERGE',
      `${aside.firstName} ${aside.lastName} is archived, perhaps merged by a colleague just now. Take them up again first.`,
    );
  }
  return { kept, other };
}

/** What the kept one does not say, the other one may. An account or address that goes over leaves the other: they are unique. */
async function joinFacts(tx: TxCtx, kept: CandidateRow, other: CandidateRow): Promise<void> {
  const now = tx.clock.now();
  const takesUser = kept.userId === null && other.userId !== null;
  const takesEmail = kept.email === null && other.email !== null;
  await tx.db
    .update(candidates)
    .set({
      status: 'archived',
      updatedAt: now,
      ...(takesUser ? { userId: null } : {}),
      ...(takesEmail ? { email: null } : {}),
    })
    .where(eq(candidates.id, other.id));
  await tx.db
    .update(candidates)
    .set({
      userId: kept.userId ?? other.userId,
      email: kept.email ?? other.email,
      phone: kept.phone ?? other.phone,
      currentCompany: kept.currentCompany ?? other.currentCompany,
      currentPosition: kept.currentPosition ?? other.currentPosition,
      yearsExperience: kept.yearsExperience ?? other.yearsExperience,
      referredBy: kept.referredBy ?? other.referredBy,
      tags: [...new Set([...kept.tags, ...other.tags])].slice(0, MAX_CANDIDATE_TAGS),
      status: other.status === 'placed' ? 'placed' : kept.status,
      updatedAt: now,
    })
    .where(eq(candidates.id, kept.id));
}

/** The other's own log stays with it and ends with where everything went. */
async function record(tx: TxCtx, member: Membership, keptId: string, otherId: string): Promise<void> {
  const { companyId } = member;
  await writeAudit(tx, {
    event: 'candidate.merge',
    action: 'UPDATE',
    entityType: 'candidate',
    entityId: keptId,
    module: 'candidates',
    metadata: { companyId, otherId },
  });
  for (const [candidateId, pointer] of [
    [keptId, { mergedFrom: otherId }],
    [otherId, { mergedInto: keptId }],
  ] as const) {
    await logActivity(tx, {
      companyId,
      candidateId,
      entityType: 'candidate',
      entityId: candidateId,
      action: 'update',
      new: pointer,
    });
  }
  const jobs = await tx.sql<{ jobId: string }[]>`
    select distinct job_id as "jobId" from job_applications where candidate_id = ${keptId}`;
  await wakeCompany(tx, companyId, [
    { topic: 'candidate', entityId: keptId },
    { topic: 'candidate', entityId: otherId },
    ...jobs.map(({ jobId }) => ({ topic: 'job' as const, entityId: jobId })),
  ]);
}
