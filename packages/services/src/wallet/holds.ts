import { tracecoinHolds, tracecoinWallets } from '@nxtgauge/db/wallet';
import { newId } from '@nxtgauge/db/ids';
import { shareOf } from '@nxtgauge/domain/money';
import type { LeadPrice } from '@nxtgauge/domain/leads';
import { eq } from 'drizzle-orm';
import type { TxCtx } from '../context/index.ts';
import { moveCoins } from './move-coins.ts';

/** The wallet of a user; made on first use. */
export async function walletIdOf(tx: TxCtx, userId: string): Promise<string> {
  const now = tx.clock.now();
  await tx.db
    .insert(tracecoinWallets)
    .values({ userId, currentBalance: 0, createdAt: now, updatedAt: now })
    .onConflictDoNothing({ target: tracecoinWallets.userId });
  const [wallet] = await tx.db
    .select({ id: tracecoinWallets.id })
    .from(tracecoinWallets)
    .where(eq(tracecoinWallets.userId, userId));
  if (!wallet) throw new Error(`no wallet for user ${userId}`);
  return wallet.id;
}

/** Holds the price of a request (BR-04): the coins leave the available balance and wait. */
export async function holdCoins(
  tx: TxCtx,
  hold: { userId: string; requestId: string; price: LeadPrice; leadTitle: string },
): Promise<{ holdId: string; available: number }> {
  const walletId = await walletIdOf(tx, hold.userId);
  const holdId = newId();
  await tx.db.insert(tracecoinHolds).values({
    id: holdId,
    walletId,
    leadRequestId: hold.requestId,
    amount: hold.price.coins,
    status: 'HELD',
    priceJson: hold.price,
    createdAt: tx.clock.now(),
  });
  const available = await moveCoins(tx, {
    walletId,
    kind: 'HOLD',
    coins: -hold.price.coins,
    heldDelta: hold.price.coins,
    referenceType: 'LEAD',
    referenceId: hold.requestId,
    holdId,
    rule: `BR-02 v${hold.price.policyVersion}`,
    remarks: hold.leadTitle,
    idempotencyKey: `hold:${hold.requestId}`,
  });
  return { holdId, available };
}

export interface Settlement {
  userId: string;
  returnedCoins: number;
  capturedCoins: number;
}

/**
 * Ends the hold of a request once and for all: `returnBasisPoints` of it go back to the available balance with the rule's
 * name on the line (half a coin counts for the professional), the rest is captured.
 */
export async function settleHold(
  tx: TxCtx,
  settle: { requestId: string; returnBasisPoints: number; rule: string },
): Promise<Settlement> {
  const [hold] = await tx.db
    .select({
      id: tracecoinHolds.id,
      walletId: tracecoinHolds.walletId,
      amount: tracecoinHolds.amount,
      status: tracecoinHolds.status,
      userId: tracecoinWallets.userId,
    })
    .from(tracecoinHolds)
    .innerJoin(tracecoinWallets, eq(tracecoinWallets.id, tracecoinHolds.walletId))
    .where(eq(tracecoinHolds.leadRequestId, settle.requestId))
    .for('update', { of: tracecoinHolds });
  if (!hold) throw new Error(`request ${settle.requestId} has no hold`);
  if (hold.status !== 'HELD') throw new Error(`hold ${hold.id} was settled before`);

  const returned = shareOf(hold.amount, settle.returnBasisPoints);
  const captured = hold.amount - returned;
  await tx.db
    .update(tracecoinHolds)
    .set({
      status: captured === 0 ? 'RETURNED' : returned === 0 ? 'CAPTURED' : 'SPLIT',
      returnedAmount: returned,
      capturedAmount: captured,
      rule: settle.rule,
      settledAt: tx.clock.now(),
    })
    .where(eq(tracecoinHolds.id, hold.id));
  if (returned > 0) {
    await moveCoins(tx, {
      walletId: hold.walletId,
      kind: 'RETURN',
      coins: returned,
      heldDelta: -hold.amount,
      referenceType: 'LEAD',
      referenceId: settle.requestId,
      holdId: hold.id,
      rule: settle.rule,
      remarks: null,
      idempotencyKey: `return:${settle.requestId}`,
    });
  } else {
    await tx.sql`
      update tracecoin_wallets set held_balance = held_balance - ${hold.amount}::bigint, updated_at = ${tx.clock.now().toISOString()}
      where id = ${hold.walletId}`;
  }
  return { userId: hold.userId, returnedCoins: returned, capturedCoins: captured };
}
