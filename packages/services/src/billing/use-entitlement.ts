import { newId } from '@nxtgauge/db/ids';
import type { EntitlementKind, PostingPayment } from '@nxtgauge/domain/billing';
import { notFound } from '@nxtgauge/domain/errors';
import { writeAudit } from '../audit/index.ts';
import type { TxCtx } from '../context/index.ts';
import { wakeScreens } from '../notifications/notify.ts';
import { moveCoins } from '../wallet/move-coins.ts';
import { walletIdOf } from '../wallet/index.ts';

export interface EntitlementUse {
  companyId: string;
  kind: EntitlementKind;
  /** The thing that takes the unit. The same key twice takes nothing twice. */
  useKey: string;
  /** What it costs when no unit is left. */
  coins: number;
  /** The line of the statement. */
  remarks: string;
  /** The job, or the person whose contact is opened. */
  referenceId: string;
  byUserId: string;
}

const REFERENCE = { JOB_POSTING: 'JOB', CONTACT_VIEWS: 'CONTACT' } as const;
const spendKey = (useKey: string) => `spend:${useKey}`;
const refundKey = (useKey: string) => `refund:${useKey}`;

/**
 * Takes the unit that ends soonest, or coins of the company's wallet when none is left; INSUFFICIENT_COINS when those do not
 * reach either. The company's row lock stands before both, so that the last unit is taken once and a key is used once.
 */
export async function useEntitlement(tx: TxCtx, use: EntitlementUse): Promise<PostingPayment> {
  const ownerId = await lockOwner(tx, use.companyId);
  const before = await paidWith(tx, use.useKey);
  if (before) return before;
  if (await takeUnit(tx, use)) return 'ENTITLEMENT';
  const walletId = await walletIdOf(tx, ownerId);
  if (use.coins > 0) {
    const after = await moveCoins(tx, {
      walletId,
      kind: 'SPEND',
      coins: -use.coins,
      heldDelta: 0,
      referenceType: REFERENCE[use.kind],
      referenceId: use.referenceId,
      holdId: null,
      rule: null,
      remarks: use.remarks,
      idempotencyKey: spendKey(use.useKey),
    });
    await writeAudit(tx, {
      event: 'wallet.spend',
      action: 'UPDATE',
      entityType: 'tracecoin_wallet',
      entityId: walletId,
      module: 'finance',
      summary: use.remarks,
      changes: { current_balance: [after + use.coins, after] },
      metadata: { useKey: use.useKey },
    });
    await wakeScreens(tx, ownerId, [{ topic: 'wallet', entityId: walletId }]);
  }
  return 'COINS';
}

/** What this key was paid with; null when it took nothing so far. */
async function paidWith(tx: TxCtx, useKey: string): Promise<PostingPayment | null> {
  const [row] = await tx.sql<{ unit: boolean; coins: boolean }[]>`
    select exists (select from entitlement_uses where use_key = ${useKey}) as unit,
      exists (select from tracecoin_ledger where idempotency_key = ${spendKey(useKey)}) as coins`;
  if (row?.unit) return 'ENTITLEMENT';
  return row?.coins ? 'COINS' : null;
}

async function takeUnit(tx: TxCtx, use: EntitlementUse): Promise<boolean> {
  const now = tx.clock.now();
  const [taken] = await tx.sql<{ id: string; used: number }[]>`
    update entitlements set used = used + 1
    where id = (select id from entitlements
      where company_profile_id = ${use.companyId} and kind = ${use.kind} and used < granted and expires_at > ${now}
      order by expires_at, id limit 1 for update)
    returning id, used`;
  if (!taken) return false;
  await tx.sql`
    insert into entitlement_uses (id, entitlement_id, use_key, used_by_user_id, created_at)
    values (${newId()}, ${taken.id}, ${use.useKey}, ${use.byUserId}, ${now})`;
  await writeAudit(tx, {
    event: 'entitlement.use',
    action: 'UPDATE',
    entityType: 'entitlement',
    entityId: taken.id,
    module: 'billing',
    summary: use.remarks,
    changes: { used: [taken.used - 1, taken.used] },
    metadata: { useKey: use.useKey },
  });
  return true;
}

/**
 * Gives back what this key took: the unit to where it came from, also when its last day has passed since, or the coins.
 * Takes the company's row lock; the same key twice gives nothing twice. False when there was nothing to give back.
 */
export async function returnEntitlement(
  tx: TxCtx,
  { companyId, kind, useKey, remarks, referenceId, byUserId }: Omit<EntitlementUse, 'coins'>,
): Promise<boolean> {
  const ownerId = await lockOwner(tx, companyId);
  const [unit] = await tx.sql<{ id: string; used: number }[]>`
    with returned as (
      insert into entitlement_uses (id, entitlement_id, use_key, used_by_user_id, created_at)
      select ${newId()}, entitlement_id, ${`return:${useKey}`}, ${byUserId}, ${tx.clock.now()}
      from entitlement_uses where use_key = ${useKey}
      on conflict (use_key) do nothing returning entitlement_id)
    update entitlements e set used = used - 1 from returned where e.id = returned.entitlement_id
    returning e.id, e.used`;
  if (unit) {
    await writeAudit(tx, {
      event: 'entitlement.return',
      action: 'UPDATE',
      entityType: 'entitlement',
      entityId: unit.id,
      module: 'billing',
      summary: remarks,
      changes: { used: [unit.used + 1, unit.used] },
      metadata: { useKey },
    });
    return true;
  }
  const [spent] = await tx.sql<{ coins: number; returned: boolean }[]>`
    select amount as coins, exists (select from tracecoin_ledger where idempotency_key = ${refundKey(useKey)}) as returned
    from tracecoin_ledger where idempotency_key = ${spendKey(useKey)}`;
  if (!spent || spent.returned) return false;
  const walletId = await walletIdOf(tx, ownerId);
  const after = await moveCoins(tx, {
    walletId,
    kind: 'REFUND',
    coins: spent.coins,
    heldDelta: 0,
    referenceType: REFERENCE[kind],
    referenceId,
    holdId: null,
    rule: 'Never went live',
    remarks,
    idempotencyKey: refundKey(useKey),
  });
  await writeAudit(tx, {
    event: 'wallet.refund',
    action: 'UPDATE',
    entityType: 'tracecoin_wallet',
    entityId: walletId,
    module: 'finance',
    summary: remarks,
    changes: { current_balance: [after - spent.coins, after] },
    metadata: { useKey },
  });
  await wakeScreens(tx, ownerId, [{ topic: 'wallet', entityId: walletId }]);
  return true;
}

/** Takes the company's row lock; whose wallet is the company's. */
async function lockOwner(tx: TxCtx, companyId: string): Promise<string> {
  const [company] = await tx.sql<{ userId: string }[]>`
    select user_id as "userId" from company_profiles where id = ${companyId} for no key update`;
  if (!company) throw notFound('company');
  return company.userId;
}
