import type { z } from 'zod';
import { notFound } from '@nxtgauge/domain/errors';
import type { StaffLedger, StaffLedgerInput } from '@nxtgauge/domain/staff';
import { writeAudit } from '../audit/index.ts';
import { requireEmployee, withTx } from '../context/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { statementOf, walletSummaryOf } from '../wallet/index.ts';

/** One person's wallet and ledger lines, newest first, as they see them themselves; that somebody looked is written down. */
export async function getUserLedger(
  ctx: ServiceCtx,
  input: z.infer<typeof StaffLedgerInput>,
): Promise<z.infer<typeof StaffLedger>> {
  requireEmployee(ctx, 'ledger.read');
  return withTx(ctx, async (tx) => {
    const [person] = await tx.sql<{ full_name: string }[]>`
      select coalesce(i.full_name, '') as full_name from users u left join user_identities i on i.user_id = u.id
      where u.id = ${input.userId}`;
    if (!person) throw notFound('person');
    const statement = await statementOf(tx, input.userId, input);
    await writeAudit(tx, {
      event: 'ledger.view',
      action: 'VIEW',
      entityType: 'user',
      entityId: input.userId,
      entityLabel: person.full_name,
      module: 'finance',
      metadata: { lines: statement.items.length },
    });
    return { ...statement, wallet: await walletSummaryOf(tx, input.userId), fullName: person.full_name };
  });
}
