import type { z } from 'zod';
import { candidates } from '@nxtgauge/db/candidates';
import type {
  CandidateDetail,
  SetCandidateStatusInput,
  UpdateCandidateInput,
} from '@nxtgauge/domain/candidates';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { wakeCompany } from '../companies/index.ts';
import type { Membership } from '../companies/index.ts';
import { withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';
import { openCandidateToChange } from './access.ts';
import type { CandidateRow } from './access.ts';
import { logActivity } from './activity.ts';
import { knownAlready } from './create-candidate.ts';
import { getCandidate } from './get-candidate.ts';

/** Changes what the company wrote of a person. CANDIDATE_EXISTS when somebody else of theirs has that address. */
export async function updateCandidate(
  ctx: ServiceCtx,
  input: z.infer<typeof UpdateCandidateInput>,
): Promise<CandidateDetail> {
  const { member } = await openCandidateToChange(ctx, input.candidateId);
  const { candidateId, ...fields } = input;
  await withTx(ctx, async (tx) => {
    const before = await lockCandidate(tx, candidateId);
    const email = fields.email ?? null;
    if (email && email !== before.email) {
      const [other] = await tx.sql<{ id: string }[]>`
        select id from candidates where company_profile_id = ${member.companyId} and email = ${email} and id <> ${candidateId}`;
      if (other) throw await knownAlready(tx, member, other.id);
    }
    await change(tx, member, before, {
      firstName: fields.firstName,
      lastName: fields.lastName,
      email,
      phone: fields.phone ?? null,
      currentCompany: fields.currentCompany ?? null,
      currentPosition: fields.currentPosition ?? null,
      yearsExperience: fields.yearsExperience ?? null,
      referredBy: fields.referredBy ?? null,
      tags: [...new Set(fields.tags)],
    });
  });
  return getCandidate(ctx, { candidateId });
}

/** Puts a person aside, or takes them up again; nothing of them is deleted. */
export async function setCandidateStatus(
  ctx: ServiceCtx,
  input: z.infer<typeof SetCandidateStatusInput>,
): Promise<CandidateDetail> {
  const { member } = await openCandidateToChange(ctx, input.candidateId);
  await withTx(ctx, async (tx) => {
    await change(tx, member, await lockCandidate(tx, input.candidateId), { status: input.status });
  });
  return getCandidate(ctx, input);
}

async function lockCandidate(tx: TxCtx, candidateId: string): Promise<CandidateRow> {
  const [row] = await tx.db.select().from(candidates).where(eq(candidates.id, candidateId)).for('update');
  if (!row) throw new Error('an opened candidate is gone');
  return row;
}

/** Of contact data the logs say that it changed, not what to. */
const HIDDEN = new Set(['email', 'phone']);
const shown = (field: string, value: unknown) => (HIDDEN.has(field) && value !== null ? '…' : value);

async function change(
  tx: TxCtx,
  member: Membership,
  before: CandidateRow,
  wanted: Partial<CandidateRow>,
): Promise<void> {
  const fields = (Object.keys(wanted) as (keyof CandidateRow)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(wanted[field]),
  );
  if (fields.length === 0) return;
  await tx.db
    .update(candidates)
    .set({ ...wanted, updatedAt: tx.clock.now() })
    .where(eq(candidates.id, before.id));
  const valuesOf = (row: Partial<CandidateRow>) =>
    Object.fromEntries(fields.map((field) => [field, shown(field, row[field] ?? null)]));
  const [old, now] = [valuesOf(before), valuesOf(wanted)];
  await writeAudit(tx, {
    event: 'candidate.update',
    action: 'UPDATE',
    entityType: 'candidate',
    entityId: before.id,
    module: 'candidates',
    changes: Object.fromEntries(fields.map((field) => [field, [old[field], now[field]]])),
    metadata: { companyId: member.companyId },
  });
  await logActivity(tx, {
    companyId: member.companyId,
    candidateId: before.id,
    entityType: 'candidate',
    entityId: before.id,
    action: 'update',
    old,
    new: now,
  });
  await wakeCompany(tx, member.companyId, [{ topic: 'candidate', entityId: before.id }]);
}
