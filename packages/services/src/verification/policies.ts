import { verificationPolicies } from '@nxtgauge/db/verification';
import { newId } from '@nxtgauge/db/ids';
import { AppError } from '@nxtgauge/domain/errors';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { DOCUMENT_KINDS, isCompanyPolicy, STARTING_POLICIES } from '@nxtgauge/domain/verification';
import type {
  DocumentKind,
  Requirement,
  VerificationPolicies,
  VerificationPolicy,
} from '@nxtgauge/domain/verification';
import { asc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';

export type PolicyRow = typeof verificationPolicies.$inferSelect;

/** Puts the starting policies into the table. A policy that is there already keeps what staff made of it. */
export async function installVerificationPolicies(ctx: ServiceCtx): Promise<void> {
  requireSystem(ctx);
  const now = ctx.clock.now();
  await ctx.db
    .insert(verificationPolicies)
    .values(
      STARTING_POLICIES.map((policy, index) => ({
        id: newId(),
        key: policy.key,
        roleKey: policy.roleKey,
        verificationType: policy.type,
        label: policy.label,
        hint: policy.hint,
        isRequired: policy.required,
        acceptedKinds: policy.accepts,
        validityMonths: policy.validityMonths,
        displayOrder: (index + 1) * 10,
        createdAt: now,
        updatedAt: now,
      })),
    )
    .onConflictDoNothing({ target: verificationPolicies.key });
}

/** Every policy, also those that are off: old documents still name them. In the order in which they are shown. */
export const readPolicies = (ctx: Pick<ServiceCtx, 'db'>): Promise<PolicyRow[]> =>
  ctx.db
    .select()
    .from(verificationPolicies)
    .orderBy(asc(verificationPolicies.displayOrder), asc(verificationPolicies.key));

/** What this profession has to show today; null: what a company has to. */
export const policiesFor = (
  policies: readonly PolicyRow[],
  professionKey: ProfessionKey | null,
): PolicyRow[] =>
  policies.filter((policy) => {
    if (!policy.isActive || isCompanyPolicy(policy.key) !== (professionKey === null)) return false;
    return policy.roleKey === null || policy.roleKey === professionKey;
  });

export const requirementsOf = (policies: readonly PolicyRow[]): Requirement[] =>
  policies.map((policy) => ({
    policyKey: policy.key,
    type: policy.verificationType,
    required: policy.isRequired,
  }));

/** The kinds that this version still knows. */
export const acceptedKinds = (policy: PolicyRow): DocumentKind[] =>
  policy.acceptedKinds.filter((kind): kind is DocumentKind => Object.hasOwn(DOCUMENT_KINDS, kind));

const asPolicy = (row: PolicyRow): VerificationPolicy => ({
  key: row.key,
  roleKey: row.roleKey,
  type: row.verificationType,
  label: row.label,
  hint: row.hint,
  required: row.isRequired,
  accepts: acceptedKinds(row),
  validityMonths: row.validityMonths,
  displayOrder: row.displayOrder,
  isActive: row.isActive,
});

export async function listPolicies(ctx: ServiceCtx): Promise<z.infer<typeof VerificationPolicies>> {
  requireEmployee(ctx, 'settings.edit');
  return { items: (await readPolicies(ctx)).map(asPolicy) };
}

/**
 * Writes one policy, a new one when its key is new. It counts for what is sent and decided from now on; nobody loses a badge
 * at once because of it. The type of a policy never changes, because requests were made by it.
 */
export async function savePolicy(ctx: ServiceCtx, input: VerificationPolicy): Promise<VerificationPolicy> {
  requireEmployee(ctx, 'settings.edit');
  return withTx(ctx, async (tx) => {
    const now = tx.clock.now();
    const values = {
      roleKey: input.roleKey,
      verificationType: input.type,
      label: input.label,
      hint: input.hint,
      isRequired: input.required,
      acceptedKinds: [...new Set(input.accepts)],
      validityMonths: input.validityMonths,
      displayOrder: input.displayOrder,
      isActive: input.isActive,
      updatedAt: now,
    };
    const [before] = await tx.db
      .select()
      .from(verificationPolicies)
      .where(eq(verificationPolicies.key, input.key))
      .for('update');
    if (before && before.verificationType !== input.type) {
      throw new AppError('INVALID_INPUT', 'The type of a document that was asked for cannot change.', {
        fieldErrors: [{ path: 'type', message: 'Make a new document for another type.' }],
      });
    }
    const [after] = before
      ? await tx.db
          .update(verificationPolicies)
          .set(values)
          .where(eq(verificationPolicies.id, before.id))
          .returning()
      : await tx.db
          .insert(verificationPolicies)
          .values({ id: newId(), key: input.key, createdAt: now, ...values })
          .returning();
    if (!after) throw new Error('a saved policy has no row');
    await writeAudit(tx, {
      event: 'verification_policy.save',
      action: before ? 'UPDATE' : 'CREATE',
      entityType: 'verification_policy',
      entityId: after.id,
      entityLabel: after.label,
      module: 'verification',
      changes: {
        role_key: [before?.roleKey, after.roleKey],
        label: [before?.label, after.label],
        hint: [before?.hint, after.hint],
        is_required: [before?.isRequired, after.isRequired],
        accepted_kinds: [before?.acceptedKinds, after.acceptedKinds],
        validity_months: [before?.validityMonths, after.validityMonths],
        display_order: [before?.displayOrder, after.displayOrder],
        is_active: [before?.isActive, after.isActive],
      },
    });
    return asPolicy(after);
  });
}
