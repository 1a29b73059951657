import type { TxCtx } from '../context/index.ts';
import { writeAudit } from '../audit/index.ts';
import { notify, wakeScreens } from '../notifications/notify.ts';
import { walletIdOf } from './holds.ts';
import { moveCoins } from './move-coins.ts';

/** Gives bonus coins once per key; the caller has decided that they are due. */
export async function grantCoins(
  tx: TxCtx,
  grant: {
    userId: string;
    coins: number;
    remarks: string;
    rule: string;
    referenceId: string;
    idempotencyKey: string;
  },
): Promise<void> {
  const walletId = await walletIdOf(tx, grant.userId);
  const [given] =
    await tx.sql`select 1 from tracecoin_ledger where idempotency_key = ${grant.idempotencyKey}`;
  if (given || grant.coins === 0) return;
  const after = await moveCoins(tx, {
    walletId,
    kind: 'GRANT',
    coins: grant.coins,
    heldDelta: 0,
    referenceType: 'BONUS',
    referenceId: grant.referenceId,
    holdId: null,
    rule: grant.rule,
    remarks: grant.remarks,
    idempotencyKey: grant.idempotencyKey,
  });
  await writeAudit(tx, {
    event: 'wallet.grant',
    action: 'CREATE',
    entityType: 'tracecoin_wallet',
    entityId: walletId,
    module: 'finance',
    summary: grant.remarks,
    changes: { current_balance: [after - grant.coins, after] },
  });
  await notify(tx, {
    userId: grant.userId,
    event: 'wallet.granted',
    params: { coins: String(grant.coins), remarks: grant.remarks },
    entityType: 'tracecoin_wallet',
    entityId: walletId,
    linkPath: '/app/wallet',
  });
  await wakeScreens(tx, grant.userId, [{ topic: 'wallet', entityId: walletId }]);
}
