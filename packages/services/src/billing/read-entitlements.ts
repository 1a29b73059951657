import type { CompanyEntitlements, EntitlementKind } from '@nxtgauge/domain/billing';
import { requireMember } from '../companies/index.ts';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';

interface Row {
  kind: EntitlementKind;
  left: number;
  firstEndsAt: string;
}

/** What the reader's company may still do without coins, what one costs after that, and how many coins it has. */
export async function readEntitlements(ctx: ServiceCtx): Promise<CompanyEntitlements> {
  const { companyId } = await requireMember(ctx);
  const { postCoins, contactCoins } = await readConfig(ctx, 'hiring.rules');
  const rows = await ctx.sql<Row[]>`
    select kind, sum(granted - used)::int as left, json_instant(min(expires_at)) as "firstEndsAt" from entitlements
    where company_profile_id = ${companyId} and used < granted and expires_at > ${ctx.clock.now()}
    group by kind`;
  const [wallet] = await ctx.sql<{ available: number }[]>`
    select w.current_balance as available
    from company_profiles c join tracecoin_wallets w on w.user_id = c.user_id where c.id = ${companyId}`;
  const leftOf = (kind: EntitlementKind, coins: number) => {
    const row = rows.find((one) => one.kind === kind);
    return { left: row?.left ?? 0, firstEndsAt: row?.firstEndsAt ?? null, coins };
  };
  return {
    posts: leftOf('JOB_POSTING', postCoins),
    contacts: leftOf('CONTACT_VIEWS', contactCoins),
    coinsAvailable: wallet?.available ?? 0,
  };
}
