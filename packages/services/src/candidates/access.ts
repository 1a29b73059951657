import { candidates } from '@nxtgauge/db/candidates';
import type { Sql } from '@nxtgauge/db/client';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireMember } from '../companies/index.ts';
import type { Membership } from '../companies/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { logActivity } from './activity.ts';

export type CandidateRow = typeof candidates.$inferSelect;

export interface OpenCandidate {
  member: Membership;
  candidate: CandidateRow;
  /** A junior who only looks on may not. */
  mayChange: boolean;
}

/** Seniors and administrators decide who works with whom. */
export async function requireAssigner(ctx: ServiceCtx): Promise<Membership> {
  const member = await requireMember(ctx);
  if (member.role === 'junior_recruiter') {
    throw new AppError(
      'PERMISSION_MISSING',
      'Senior recruiters and administrators assign candidates. Ask one of them.',
    );
  }
  return member;
}

/**
 * The candidate for a member who may see them: seniors and administrators everybody of their company, juniors whom they are
 * assigned to now. For all others they do not exist, and that somebody tried is on record. Call it outside a transaction: the
 * record must outlive the refusal.
 */
export async function openCandidate(ctx: ServiceCtx, candidateId: string): Promise<OpenCandidate> {
  const member = await requireMember(ctx);
  const [candidate] = await ctx.db.select().from(candidates).where(eq(candidates.id, candidateId));
  if (candidate?.companyProfileId !== member.companyId) {
    if (candidate) await recordDenial(ctx, member, candidate);
    throw notFound('candidate');
  }
  if (member.role !== 'junior_recruiter') return { member, candidate, mayChange: true };
  const assignment = await assignmentOf(ctx, member.userId, candidateId);
  if (assignment === null) {
    await recordDenial(ctx, member, candidate);
    throw notFound('candidate');
  }
  return { member, candidate, mayChange: assignment !== 'viewer' };
}

/** The same for whoever wants to change something: a junior who only looks on (`viewer`) may not. */
export async function openCandidateToChange(ctx: ServiceCtx, candidateId: string): Promise<OpenCandidate> {
  const open = await openCandidate(ctx, candidateId);
  if (!open.mayChange) {
    throw new AppError(
      'PERMISSION_MISSING',
      'You are assigned to look at this candidate, not to change anything.',
    );
  }
  return open;
}

/** Condition on `candidates c` for what a member may see; for lists. */
export const seenBy = (sql: Sql, member: Membership) =>
  member.role === 'junior_recruiter'
    ? sql`c.company_profile_id = ${member.companyId} and exists (select from user_candidate_assignments seen
        where seen.candidate_id = c.id and seen.user_id = ${member.userId} and seen.is_active)`
    : sql`c.company_profile_id = ${member.companyId}`;

export async function isSeenBy(ctx: ServiceCtx, member: Membership, candidateId: string): Promise<boolean> {
  const rows = await ctx.sql`
    select 1 from candidates c where c.id = ${candidateId} and ${seenBy(ctx.sql, member)}`;
  return rows.length > 0;
}

async function assignmentOf(ctx: ServiceCtx, userId: string, candidateId: string): Promise<string | null> {
  const [row] = await ctx.sql<{ type: string }[]>`
    select assignment_type as type from user_candidate_assignments
    where user_id = ${userId} and candidate_id = ${candidateId} and is_active`;
  return row?.type ?? null;
}

async function recordDenial(ctx: ServiceCtx, member: Membership, candidate: CandidateRow): Promise<void> {
  await withTx(ctx, async (tx) => {
    await writeAudit(tx, {
      event: 'candidate.view',
      action: 'VIEW',
      status: 'FAILED',
      entityType: 'candidate',
      entityId: candidate.id,
      module: 'candidates',
      summary: 'Tried to open a candidate that is not theirs',
      metadata: { companyId: member.companyId },
    });
    if (candidate.companyProfileId !== member.companyId) return;
    await logActivity(tx, {
      companyId: member.companyId,
      candidateId: candidate.id,
      entityType: 'candidate',
      entityId: candidate.id,
      action: 'denied',
    });
  });
}
