import type { z } from 'zod';
import { approvalViews } from '@nxtgauge/db/approvals';
import { InboxFilters } from '@nxtgauge/domain/approvals';
import type { InboxView, InboxViews, SaveViewInput } from '@nxtgauge/domain/approvals';
import { AppError, notFound } from '@nxtgauge/domain/errors';
import { and, asc, count, eq } from 'drizzle-orm';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx, TxCtx } from '../context/index.ts';

const MAX_VIEWS = 20;
type ViewRow = typeof approvalViews.$inferSelect;

/** A view that was saved before a filter changed its values is shown with what still fits. */
const toView = ({ id, name, filtersJson }: ViewRow): InboxView => {
  const parsed = InboxFilters.safeParse(filtersJson);
  return { id, name, filters: parsed.success ? parsed.data : {} };
};

/** The reader's own views, in the order in which they were saved. */
export async function listViews(ctx: ServiceCtx): Promise<z.infer<typeof InboxViews>> {
  const { userId } = requireEmployee(ctx, 'approval.read');
  const rows = await ctx.db
    .select()
    .from(approvalViews)
    .where(eq(approvalViews.userId, userId))
    .orderBy(asc(approvalViews.createdAt), asc(approvalViews.id));
  return { items: rows.map(toView) };
}

/** Keeps filters under a name; the same name again replaces them. At most twenty. */
export async function saveView(ctx: ServiceCtx, input: z.infer<typeof SaveViewInput>): Promise<InboxView> {
  const { userId } = requireEmployee(ctx, 'approval.read');
  return withTx(ctx, async (tx) => {
    await tx.sql`select 1 from users where id = ${userId} for no key update`;
    const own = and(eq(approvalViews.userId, userId), eq(approvalViews.name, input.name));
    const [before] = await tx.db.select().from(approvalViews).where(own);
    if (!before) await assertRoom(tx, userId);
    const filtersJson = Object.fromEntries(
      Object.entries(input.filters).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    const [after] = await tx.db
      .insert(approvalViews)
      .values({ userId, name: input.name, filtersJson, createdAt: tx.clock.now() })
      .onConflictDoUpdate({ target: [approvalViews.userId, approvalViews.name], set: { filtersJson } })
      .returning();
    if (!after) throw notFound('view');
    await writeAudit(tx, {
      event: 'approval_view.save',
      action: before ? 'UPDATE' : 'CREATE',
      entityType: 'approval_view',
      entityId: after.id,
      entityLabel: after.name,
      module: 'approvals',
      changes: { filters_json: [before?.filtersJson ?? null, filtersJson] },
    });
    return toView(after);
  });
}

async function assertRoom(tx: TxCtx, userId: string): Promise<void> {
  const [row] = await tx.db
    .select({ n: count() })
    .from(approvalViews)
    .where(eq(approvalViews.userId, userId));
  if ((row?.n ?? 0) >= MAX_VIEWS) {
    throw new AppError('INVALID_INPUT', `You have ${MAX_VIEWS} views. Delete one to save another.`, {
      fieldErrors: [{ path: 'name', message: `You have ${MAX_VIEWS} views. Delete one to save another.` }],
    });
  }
}

/** Deletes one own view; somebody else's does not exist. */
export async function deleteView(
  ctx: ServiceCtx,
  input: { viewId: string },
): Promise<z.infer<typeof InboxViews>> {
  const { userId } = requireEmployee(ctx, 'approval.read');
  await withTx(ctx, async (tx) => {
    const [gone] = await tx.db
      .delete(approvalViews)
      .where(and(eq(approvalViews.id, input.viewId), eq(approvalViews.userId, userId)))
      .returning();
    if (!gone) throw notFound('view');
    await writeAudit(tx, {
      event: 'approval_view.delete',
      action: 'DELETE',
      entityType: 'approval_view',
      entityId: gone.id,
      entityLabel: gone.name,
      module: 'approvals',
      changes: { filters_json: [gone.filtersJson, null] },
    });
  });
  return listViews(ctx);
}
