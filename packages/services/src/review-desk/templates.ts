import type { z } from 'zod';
import { approvalTemplates } from '@nxtgauge/db/approvals';
import { newId } from '@nxtgauge/db/ids';
import { APPROVAL_REASON_CODES, STARTING_TEMPLATES } from '@nxtgauge/domain/approvals';
import type { ApprovalTemplate, ApprovalTemplates, SaveTemplateInput } from '@nxtgauge/domain/approvals';
import { notFound } from '@nxtgauge/domain/errors';
import { eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, requireSystem, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';

/** Puts the wording of every reason into the table once, where staff can change it; what is there stays. */
export async function installApprovalTemplates(ctx: ServiceCtx): Promise<void> {
  requireSystem(ctx);
  const rows = STARTING_TEMPLATES.map((seed) => ({ id: newId(), ...seed }));
  await ctx.sql`
    insert into approval_templates (id, entity_type, kind, code, title, body, created_at, updated_at)
    select t.id, t."entityType", t.kind, t.code, t.title, t.body, ${ctx.clock.now()}::timestamptz, ${ctx.clock.now()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t (id uuid, "entityType" text, kind text, code text, title text, body text)
    on conflict (entity_type, kind, code) do nothing`;
}

const shown = {
  id: approvalTemplates.id,
  entityType: approvalTemplates.entityType,
  kind: approvalTemplates.kind,
  code: approvalTemplates.code,
  title: approvalTemplates.title,
  body: approvalTemplates.body,
  isActive: approvalTemplates.isActive,
};

/** Every wording, in the order of the list of reasons; those that are switched off too. */
export async function listTemplates(ctx: ServiceCtx): Promise<z.infer<typeof ApprovalTemplates>> {
  requireEmployee(ctx, 'approval.read');
  const rows = await ctx.db.select(shown).from(approvalTemplates);
  const place = ({ entityType, kind, code }: ApprovalTemplate) =>
    `${entityType} ${kind} ${String(APPROVAL_REASON_CODES.indexOf(code)).padStart(3, '0')}`;
  return { items: rows.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)) };
}

/** Changes the title, the wording, or whether a reason is offered. */
export async function saveTemplate(
  ctx: ServiceCtx,
  input: z.infer<typeof SaveTemplateInput>,
): Promise<ApprovalTemplate> {
  const actor = requireEmployee(ctx, 'settings.edit');
  return withTx(ctx, async (tx) => {
    const [before] = await tx.db
      .select()
      .from(approvalTemplates)
      .where(eq(approvalTemplates.id, input.templateId))
      .for('update');
    if (!before) throw notFound('template');
    const { templateId, ...next } = input;
    const [after] = await tx.db
      .update(approvalTemplates)
      .set({ ...next, updatedByUserId: actor.userId, updatedAt: tx.clock.now() })
      .where(eq(approvalTemplates.id, templateId))
      .returning(shown);
    if (!after) throw notFound('template');
    await writeAudit(tx, {
      event: 'approval_template.save',
      action: 'UPDATE',
      entityType: 'approval_template',
      entityId: templateId,
      entityLabel: `${before.entityType} ${before.kind} ${before.code}`,
      module: 'approvals',
      changes: {
        title: [before.title, next.title],
        body: [before.body, next.body],
        is_active: [before.isActive, next.isActive],
      },
    });
    return after;
  });
}
