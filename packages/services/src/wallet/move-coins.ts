import { newId } from '@nxtgauge/db/ids';
import { AppError } from '@nxtgauge/domain/errors';
import type { LedgerEntryKind, LedgerReferenceType } from '@nxtgauge/domain/wallet';
import { actorUserId } from '../context/index.ts';
import type { TxCtx } from '../context/index.ts';

export interface CoinMovement {
  walletId: string;
  kind: LedgerEntryKind;
  /** Signed: what the available balance changes by. */
  coins: number;
  /** Signed: what the held balance changes by. */
  heldDelta: number;
  referenceType: LedgerReferenceType;
  referenceId: string;
  holdId: string | null;
  /** The rule that moved the coins, e.g. `BR-06 unopened 48 h`; null for a person's own act. */
  rule: string | null;
  remarks: string | null;
  /** Unique for ever: the same movement twice is refused by the database. */
  idempotencyKey: string;
}

/**
 * The one way coins move: the conditional update takes the wallet's lock, gives the line its number and refuses to go
 * below zero; the line is checked against the one before it by the database. Returns the available balance after.
 */
export async function moveCoins(tx: TxCtx, move: CoinMovement): Promise<number> {
  const now = tx.clock.now().toISOString();
  const [line] = await tx.sql<{ balance_after: number }[]>`
    with moved as (
      update tracecoin_wallets
      set current_balance = current_balance + ${move.coins}::bigint, held_balance = held_balance + ${move.heldDelta}::bigint,
        ledger_seq = ledger_seq + 1, updated_at = ${now}
      where id = ${move.walletId} and current_balance + ${move.coins}::bigint >= 0
      returning id, current_balance, ledger_seq
    )
    insert into tracecoin_ledger (id, wallet_id, transaction_type, amount, balance_after, reference_type, reference_id, remarks,
      created_at, seq, entry_kind, rule, hold_id, idempotency_key, actor_user_id)
    select ${newId()}::uuid, moved.id, ${move.coins < 0 ? 'DEBIT' : 'CREDIT'}, ${Math.abs(move.coins)}::bigint, moved.current_balance,
      ${move.referenceType}, ${move.referenceId}::uuid, ${move.remarks}, ${now}::timestamptz, moved.ledger_seq, ${move.kind},
      ${move.rule}, ${move.holdId}::uuid, ${move.idempotencyKey}, ${actorUserId(tx.actor)}::uuid
    from moved
    returning balance_after`;
  if (!line) {
    throw new AppError(
      'INSUFFICIENT_COINS',
      'You do not have enough coins for this. Buy coins and come back.',
      {
        details: { needed: Math.abs(move.coins) },
      },
    );
  }
  return line.balance_after;
}
